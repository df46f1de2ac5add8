import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { builtSite, serveDist } from "../../tools/serve.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

async function serve(base?: string): Promise<string> {
  const root = temporaryFolder({
    "secret.txt": "secret",
    "dist/index.html": "home",
    "dist/kilder.html": "kilder",
    "dist/en/index.html": "english",
    "dist/a.json": "[1]",
    "dist/_import/shared-2DYYA22D.js": "code",
    "dist/_file/data/tables.json": "[]",
  });
  const { url, close } = await serveDist(join(root, "dist"), base);
  onTestFinished(close);
  return url;
}

const get = async (url: string) => {
  const response = await fetch(url);
  return [response.status, response.headers.get("content-type"), await response.text()];
};

it("what looks at the built site says what to do where there is none", () => {
  expect(() => builtSite(temporaryFolder({}))).toThrow("dist is not there: npm run build");
  const root = temporaryFolder({ "dist/index.html": "home" });
  expect(builtSite(root)).toBe(join(root, "dist"));
});

describe("serveDist", () => {
  it.each([
    ["", 200, "text/html; charset=utf-8", "home"],
    ["kilder?v=1", 200, "text/html; charset=utf-8", "kilder"],
    ["en/", 200, "text/html; charset=utf-8", "english"],
    ["a.json", 200, "application/json", "[1]"],
    ["none", 404, null, "not found"],
    ["..%2fsecret.txt", 404, null, "not found"],
    ["/", 200, "text/html; charset=utf-8", "home"],
    ["%", 404, null, "not found"],
  ])("answers for %s", async (path, ...answer) => {
    expect(await get((await serve()) + path)).toEqual(answer);
    expect(await get((await serve("/a/b/")) + path)).toEqual(answer);
  });

  it.each([
    ["_import/shared-2DYYA22D.js", "max-age=31536000, immutable"],
    ["_file/data/tables.json", null],
    ["", null],
  ])("lets what is named by its content be kept: %s", async (path, kept) => {
    const { headers } = await fetch((await serve()) + path);
    expect(headers.get("cache-control")).toBe(kept);
  });

  it("answers nothing outside its folder", async () => {
    const url = new URL("/", await serve("/a/b/")).href;
    expect(await get(url)).toEqual([404, null, "not found"]);
  });
});
