import { describe, expect, it } from "vitest";
import { missingPackages, nodeComplaint } from "../../tools/ensure-installed.mjs";

describe("nodeComplaint", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.1.0"])("accepts Node %s", (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });

  it.each(["18.20.0", "20.18.3", "21.7.3", "22.11.0", "9.0.0"])(
    "names what is needed on Node %s",
    (version) => {
      expect(nodeComplaint(version)).toContain(
        `Node 20.19, 22.12 or newer is needed; this is Node ${version}`,
      );
    },
  );
});

describe("missingPackages", () => {
  const locked = {
    packages: {
      "": { version: "1.0.0" },
      "node_modules/a": { version: "1.0.0", integrity: "x" },
      "node_modules/@b/c": { version: "2.0.0", integrity: "y" },
      "node_modules/a/node_modules/d": { version: "3.0.0", integrity: "z" },
      "node_modules/other-platform": { version: "1.0.0", optional: true },
    },
  };
  const installed = (change: object) => ({ packages: { ...locked.packages, ...change } });

  it("names all packages in a fresh clone", () => {
    expect(missingPackages(locked, null)).toEqual(["a", "@b/c", "d"]);
  });

  it.each([
    ["nothing when all are there", {}, []],
    ["nothing for a package too many", { "node_modules/e": { version: "1.0.0" } }, []],
    ["nothing for another platform", { "node_modules/other-platform": undefined }, []],
    ["a package of another version", { "node_modules/a": { version: "1.0.1" } }, ["a"]],
    [
      "a package of other content",
      { "node_modules/@b/c": { version: "2.0.0", integrity: "q" } },
      ["@b/c"],
    ],
    ["a package that is gone", { "node_modules/a/node_modules/d": undefined }, ["d"]],
  ])("names %s", (_, change, names) => {
    expect(missingPackages(locked, installed(change))).toEqual(names);
  });
});
