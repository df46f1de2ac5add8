import { describe, expect, test } from "vitest";
import { perCategory } from "../../src/model/core/category.js";
import type { Codec } from "../../src/model/core/codec.js";
import { type Scenario, withGrowth } from "../../src/model/scenario/scenario.js";
import { scenarioCodec } from "../../src/model/sharing/scenario-codec.js";
import { openWorkspace } from "../../src/state/workspace.js";
import { municipalityTables as tables } from "../model/municipality/municipality-tables.js";
import { fakePage } from "./fake-page.js";
import { codecs } from "./read-link.js";

const own = "?v=1&base=oe-2022-78&from=medium&ehr=6,6,0";

function open(search: string) {
  const page = fakePage(search);
  const { places, pins, comparison } = codecs;
  const scenario = scenarioCodec(tables);
  const workspace = openWorkspace({ scenario, places, pins, comparison }, page.surroundings);
  return { page, workspace };
}

const reasoned = (scenario: Scenario, length: number): Scenario => ({
  ...scenario,
  rationale: perCategory(() => ({ text: "å".repeat(length), source: "", owner: "" })),
});

describe("a workspace", () => {
  test("opens every part of the address, and leaves the address as it is", () => {
    const { page, workspace } = open(`${own}&k=3427&s=own&s=v%3D1%26from%3Dlow&pair=1-0`);
    const { scenario, places, comparison } = workspace.get();
    expect(scenario.growthPerYear.ehr).toEqual([0.06, 0.06, 0]);
    expect(places.numbers).toEqual(["3427"]);
    expect(comparison).toMatchObject({ entries: ["own", {}], pair: [1, 0] });
    page.pass(10_000);
    expect(page.written).toEqual([]);
  });

  test("writes the part that was set, at once and after a rest, and keeps all others", () => {
    const { page, workspace } = open(`${own}&spam=1&k=3427&kpop=1&s=own&s=v%3D1%26from%3Dlow`);
    for (const share of [0.1, 0.2, 0.25]) {
      workspace.change(({ places }) => ({ places: { ...places, fixedShare: share } }));
      page.pass(249);
    }
    const address = (share: number) =>
      `/sted${own}&spam=1&k=3427&kfix=${share}&kpop=1&s=own&s=v%3D1%26from%3Dlow#her`;
    expect(page.written).toEqual([address(10)]);
    page.pass(1);
    expect(page.written).toEqual([address(10), address(25)]);
  });

  test("knows a key that is written in another way", () => {
    const { page, workspace } = open(`${own}&%6B=3427`);
    expect(workspace.opened.places).toMatchObject({ value: { numbers: ["3427"] }, problems: [] });
    expect(workspace.opened.scenario.unread).toBeNull();
    workspace.change(({ places }) => ({ places: { ...places, numbers: ["3428"] } }));
    page.pass(250);
    expect(page.search()).toBe(`${own}&k=3428`);
  });

  test("reads a link whose signs were written for HTML, and writes it as it should be", () => {
    const { page, workspace } = open(`${own.replaceAll("&", "&amp;")}&amp;k=3427`);
    expect(workspace.opened.scenario).toMatchObject({ unread: null });
    expect(workspace.get().scenario.growthPerYear.ehr).toEqual([0.06, 0.06, 0]);
    workspace.change(({ places }) => ({ places: { ...places, numbers: ["3428"] } }));
    page.pass(250);
    expect(page.search()).toBe(`${own}&k=3428`);
  });

  test("leaves reasons out of an address that would be longer than 4 000 characters", () => {
    const { page, workspace } = open(own);
    const reason = { text: "å".repeat(240), source: "", owner: "" };
    workspace.change(({ scenario, comparison }) => {
      const reasoned = { ...scenario, rationale: perCategory(() => reason) };
      return {
        comparison: {
          ...comparison,
          entries: [reasoned, "own"],
          letters: ["A", "B"],
          pair: [0, 1],
        },
      };
    });
    page.pass(250);
    expect(page.search().length).toBeLessThan(4000);
    expect(page.search()).not.toContain("why");
  });

  test("leaves out the reasons of what is held before the scenario's own", () => {
    const written = (held: number, inScenario: number) => {
      const { page, workspace } = open(own);
      workspace.change((now) => ({
        pins: [reasoned({ ...now.scenario, name: "Rolig" }, held)],
        scenario: reasoned(now.scenario, inScenario),
      }));
      page.pass(250);
      expect(page.search().length).toBeLessThan(4000);
      const { scenario, pins } = open(page.search()).workspace.get();
      return [scenario.rationale.ehr.text.length, pins[0]?.rationale.ehr.text.length];
    };
    expect(written(50, 50)).toEqual([50, 50]);
    expect(written(100, 100)).toEqual([100, 0]);
    expect(written(240, 50)).toEqual([50, 0]);
    expect(written(240, 240)).toEqual([0, 0]);
  });

  test("leaves out what an address brought, when one's own reasons fill it", () => {
    const brought = open(own);
    brought.workspace.change((now) => ({
      pins: [reasoned({ ...now.scenario, name: "Rolig" }, 100)],
    }));
    brought.page.pass(250);
    const { page, workspace } = open(brought.page.search());
    workspace.change((now) => ({ scenario: reasoned(now.scenario, 100) }));
    page.pass(250);
    expect(page.search().length).toBeLessThan(4000);
    const { scenario, pins } = open(page.search()).workspace.get();
    expect([scenario.rationale.ehr.text.length, pins[0]?.rationale.ehr.text]).toEqual([100, ""]);
  });

  test("keeps the chosen municipality when the pair of a comparison changes", () => {
    const { page, workspace } = open(`${own}&k=3427`);
    workspace.change(({ comparison }) => ({ comparison: { ...comparison, pair: [0, 1] } }));
    page.pass(250);
    const fields = new URLSearchParams(page.search());
    expect(fields.get("k")).toBe("3427");
    expect(fields.get("pair")).toBe("0-1");
    expect(fields.getAll("s")).toHaveLength(4);
    expect(fields.get("ehr")).toBe("6,6,0");
  });

  test("a link that can't be read is not used, and stays until the scenario is set", () => {
    const { page, workspace } = open("?v=1&from=high&ehr=lots&k=3427");
    const { value, unread } = workspace.opened.scenario;
    expect(unread?.problems).toMatchObject([{ field: "ehr", kind: "notANumber" }]);
    expect(value).toEqual(scenarioCodec(tables).read("", {}).value);
    workspace.change(({ places }) => ({ places: { ...places, fixedShare: 0.1 } }));
    page.pass(250);
    expect(page.search()).toBe("?v=1&from=high&ehr=lots&k=3427&kfix=10");
    workspace.part("scenario").change((now) => now);
    page.pass(250);
    expect(page.search()).toBe("?v=1&base=oe-2022-78&from=medium&k=3427&kfix=10");
  });

  test("tells the followers of a part when it is set, and those of all at every change", () => {
    const { workspace } = open(own);
    const heard: string[] = [];
    workspace.subscribe(() => heard.push("all"));
    const stop = workspace.part("scenario").subscribe(() => heard.push("scenario"));
    workspace.change(({ places }) => ({ places }));
    workspace.part("scenario").change((now) => withGrowth(now, "ehr", 0, 0.01));
    stop();
    workspace.part("scenario").change((now) => now);
    expect(heard).toEqual(["all", "scenario", "all", "all", "scenario", "all"]);
  });

  test("a part sees those before it", () => {
    const page = fakePage("?k=3427");
    const seen: Codec<string, { value: string }, { places: { numbers: readonly string[] } }> = {
      keys: [],
      read: (_, { places }) => ({ value: places.numbers.join() }),
      write: () => "",
    };
    const { places } = codecs;
    const workspace = openWorkspace({ places, comparison: seen }, page.surroundings);
    expect(workspace.get().comparison).toBe("3427");
  });
});

describe("what waits to be written", () => {
  test.each(["pointerdown", "focusin", "click"])("is written before a link hears %s", (event) => {
    const { page, workspace } = open("");
    for (const rate of [0.08, 0.06])
      workspace.part("scenario").change((now) => withGrowth(now, "ehr", 0, rate));
    page.use(event, false);
    expect(page.search()).toContain("ehr=8,10,0");
    page.use(event, true);
    expect(page.search()).toContain("ehr=6,10,0");
    page.use(event, true);
    page.pass(1000);
    expect(page.written).toHaveLength(2);
  });

  test("is written when the page is left", () => {
    const { page, workspace } = open("");
    for (const rate of [0.08, 0.06])
      workspace.part("scenario").change((now) => withGrowth(now, "ehr", 0, rate));
    page.leave();
    expect(page.search()).toContain("ehr=6,10,0");
  });
});
