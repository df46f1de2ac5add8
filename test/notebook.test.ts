import { describe, expect, it } from "vitest";
import { siteFiles } from "../loaders/site-files.js";
import { openNotebook } from "../src/notebook.js";
import { readData } from "./loaders/read-data.js";

const nb = await openNotebook(siteFiles(readData));

describe("the facade in Node", () => {
  it("gives the report's scenarios, and one from a link", () => {
    expect(Math.round(nb.scenario("medium").total(2050))).toBe(9399);
    const mine = nb.scenario("medium").with({ ehr: { 2030: 0.06 } });
    expect(nb.scenario(mine.link()).total(2050)).toBe(mine.total(2050));
    expect(() => nb.scenario("v=1&from=large")).toThrow('"from" is "large"');
  });

  it("estimates municipalities under the scenario asked for", () => {
    const [low, high] = ["low", "high"].map((id) =>
      nb.municipality("Tynset", { scenario: nb.scenario(id) }).total(2050),
    );
    expect(Number(low)).toBeLessThan(Number(high));
    expect(nb.municipalities()).toHaveLength(357);
  });

  it("has no other data file than those it needs", async () => {
    await expect(siteFiles(readData)("norway.json")).rejects.toThrow("norway.json");
  });
});
