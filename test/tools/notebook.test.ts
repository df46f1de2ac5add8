import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { runNotebook } from "../../tools/notebook/command.js";
import { temporaryFolder } from "../gates/temporary-folder.js";

describe("a new notebook", () => {
  test("is written by its name, in the language that is asked for", async () => {
    const root = temporaryFolder({});
    expect(await runNotebook(root, ["mitt-notat"])).toContain("Wrote src/notebooks/mitt-notat.md");
    await runNotebook(root, ["mine", "--language", "en"]);
    expect(readdirSync(join(root, "src/notebooks")).sort()).toEqual(["mine.md", "mitt-notat.md"]);
    const [own, english] = ["mitt-notat", "mine"].map((name) =>
      readFileSync(join(root, `src/notebooks/${name}.md`), "utf8"),
    );
    expect(own).toContain("language: nb");
    expect(english).toContain("language: en");
  });

  test.each([
    [["mitt", "notat"], "invalid name: mitt notat; use small letters"],
    [["--", "--port"], "invalid name: --port;"],
    [["--", "-mitt"], "invalid name: -mitt;"],
    [["../mitt"], "invalid name: ../mitt;"],
    [["--port"], "Unknown option '--port'"],
    [["--port", "3001"], "Unknown option '--port'"],
    [["-p"], "Unknown option '-p'"],
    [["mitt", "--port=3001"], "Unknown option '--port'"],
    [["--file", "a", "b"], "invalid name: a b;"],
    [["--file", "../../README"], "invalid name: ../../README;"],
    [["--file=-x"], "invalid name: -x;"],
  ])("named %j is refused with how it is named, and nothing is written", async (args, told) => {
    const root = temporaryFolder({});
    const refusal = await runNotebook(root, args).then(String, ({ message }: Error) => message);
    expect(refusal).toContain(told);
    expect(refusal).toContain("npm run notebook -- <name>");
    expect(readdirSync(root)).toEqual([]);
  });

  test("that is refused ends the command as failed, without a trace of the program", () => {
    const tool = ["--import", "tsx", "tools/notebook.ts", "--port"];
    const { status, stderr } = spawnSync(process.execPath, tool, { encoding: "utf8" });
    expect(stderr).toMatch(/^Unknown option '--port'/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});
