import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { kept } from "../../tools/notebook/kept.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

it("what was made for a key is made once, and anew for another key and where the file is damaged", async () => {
  const root = temporaryFolder({});
  const file = join(root, "a/b.json");
  let count = 0;
  const make = async () => ({ count: ++count });
  expect(await kept(file, "one", make)).toEqual({ count: 1 });
  expect(await kept(file, "one", make)).toEqual({ count: 1 });
  expect(await kept(file, "two", make)).toEqual({ count: 2 });
  expect(await kept(file, "one", make)).toEqual({ count: 3 });
  writeFileSync(file, '{"key":"one","ma');
  expect(await kept(file, "one", make)).toEqual({ count: 4 });
  expect(readdirSync(join(root, "a"))).toEqual(["b.json"]);
});
