import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { expect, it } from "vitest";
import { pageIds } from "../../src/view/core/page-id.js";
import { twinPages } from "../../src/view/core/site-pages.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

const addresses = pageIds.flatMap((id) => twinPages(id).map(({ path }) => path));
const pages = Object.fromEntries(
  addresses.map((path) => [`src${path.endsWith("/") ? `${path}index` : path}.md`, "# A\n"]),
);

it("the build stops at page code of a wrong type, at twins that differ and at bad data", () => {
  const root = temporaryFolder({
    ...pages,
    "tsconfig.json": readFileSync("tsconfig.json", "utf8"),
    "data/datapackage.json": "{}",
    "src/index.md": '# A\n\n```ts\nconst n: number = "one";\nn;\n```\n',
  });
  const command = ["--import", "tsx", "tools/build.ts", root];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect(stderr).toContain("datapackage.json resources: ");
  expect(stderr).toContain("src/index.md:4 Type 'string' is not assignable to type 'number'.");
  expect(stderr).toMatch(
    /^src\/en\/index\.md:\d+ has no more code, and src\/index\.md:4 has ts: const n/m,
  );
  expect(status).toBe(1);
});
