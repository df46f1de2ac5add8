import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDist } from "../../tools/gates/dist.js";
import { findForeignHosts } from "../../tools/gates/foreign-hosts.js";

const dist = resolve(import.meta.dirname, "../../dist");

describe("the built site", () => {
  it("is sound", () => {
    expect(checkDist(dist)).toEqual([]);
  });

  it("names no other host", () => {
    expect(findForeignHosts(dist)).toEqual([]);
  });

  it("has a policy without unsafe scripts on every page but the notebooks", () => {
    const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".html") && name !== "404.html",
    );
    for (const page of pages) {
      const html = readFileSync(join(dist, page), "utf8");
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html);
      expect(policy?.[1]).toMatch(
        /^default-src 'none'; script-src 'self'( 'sha256-[^']+')+( 'unsafe-eval')?; /,
      );
      const isNotebook = page.startsWith("notebooks");
      expect(policy?.[1]?.includes("unsafe")).toBe(isNotebook);
      expect(html.indexOf("<script")).toBeGreaterThan(policy?.index ?? Number.POSITIVE_INFINITY);
    }
  });
});
