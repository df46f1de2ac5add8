import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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
    /** Answers when the build has ended: with success, or with what it said. */
    readonly buildUrl: string;
  }
}

const root = resolve(import.meta.dirname, "../..");

/**
 * Starts to build the site, once, and serves it while the tests of `test/site` run. Does not wait
 * for the build: tests of other projects run meanwhile, and those of the site in `await-build.ts`.
 */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  ensureBrowser();
  const build = startBuild();
  const site = await serveDist(resolve(root, "dist"), "/", { edit: withTypeface });
  const folder = await serveDist(resolve(root, "dist"), "/etat/e-helse/");
  const gate = createServer(async (_, response) => {
    const { ok, log } = await build.ended;
    response.writeHead(ok ? 200 : 500).end(log);
  });
  await new Promise<void>((done) => gate.listen(0, "127.0.0.1", done));
  project.provide("siteUrl", site.url);
  project.provide("folderUrl", folder.url);
  project.provide("buildUrl", `http://127.0.0.1:${(gate.address() as AddressInfo).port}/`);
  return async () => {
    build.stop();
    gate.closeAllConnections();
    gate.close();
    await Promise.all([build.ended, site.close(), folder.close()]);
  };
}

/** A page that is painted before its typeface is there does without it: a test must not hang on that. */
function withTypeface(file: string, body: Buffer): Buffer | string {
  if (!file.endsWith(".css")) return body;
  return body.toString().replace("font-display:optional", "font-display:block");
}

interface Build {
  readonly ended: Promise<{ readonly ok: boolean; readonly log: string }>;
  stop(): void;
}

function startBuild(): Build {
  const child = spawn(process.execPath, ["--import", "tsx", "tools/build.ts"], { cwd: root });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  const ended = new Promise<{ ok: boolean; log: string }>((done) => {
    child.on("error", (error) => done({ ok: false, log: error.message }));
    child.on("close", (code) => done({ ok: code === 0, log }));
  });
  return { ended, stop: () => child.kill() };
}
