import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";
import type { TestProject } from "vitest/node";
import { ensureBrowser } from "../../tools/find-browser.js";
import { serveDist } from "../../tools/serve.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site at the root of a host. */
    readonly siteUrl: string;
    /** Address of the same site in a folder of a host. */
    readonly folderUrl: string;
  }
}

/** Builds the site once, and serves it while the tests of `test/site` run. */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const root = resolve(import.meta.dirname, "../..");
  ensureBrowser();
  const build = spawnSync(process.execPath, ["--import", "tsx", "tools/build.ts"], {
    cwd: root,
    encoding: "utf8",
  });
  if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}\nThe build failed.`);
  const site = await serveDist(resolve(root, "dist"));
  const folder = await serveDist(resolve(root, "dist"), "/etat/e-helse/");
  project.provide("siteUrl", site.url);
  project.provide("folderUrl", folder.url);
  return async () => {
    await Promise.all([site.close(), folder.close()]);
  };
}
