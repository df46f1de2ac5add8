import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { fetchPart } from "../../../src/components/core/fetch-part.js";

const src = resolve(import.meta.dirname, "../../../src");

test("a part that is gone is told of, and is null", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const tell = vi.fn();
  expect(await fetchPart(() => Promise.resolve("part"), tell)).toBe("part");
  expect(tell).not.toHaveBeenCalled();
  expect(await fetchPart(() => Promise.reject(new Error("404")), tell)).toBeNull();
  expect(tell).toHaveBeenCalledOnce();
});

test("every part of the site that is fetched later is fetched this way", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    const text = readFileSync(join(src, file), "utf8").replace(/\/\*.*?\*\//gs, "");
    const imports = text.match(/\bimport\("[^"]*"\)/g) ?? [];
    const fetched = text.match(/fetchPart\(\(\) => import\("[^"]*"\)\)/g) ?? [];
    expect({ file, count: fetched.length }).toEqual({ file, count: imports.length });
  }
});
