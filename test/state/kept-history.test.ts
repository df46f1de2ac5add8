import { expect, test } from "vitest";
import { presetScenario, withGrowth } from "../../src/model/scenario/scenario.js";
import { scenarioCodec } from "../../src/model/sharing/scenario-codec.js";
import { undoableInTab } from "../../src/state/kept-history.js";
import { tabStorage } from "../../src/state/tab-storage.js";
import { openWorkspace } from "../../src/state/workspace.js";
import { report, tables } from "../model/core/report-tables.js";
import { fakePage } from "./fake-page.js";

const medium = presetScenario(tables.baseline, "medium", report);

/** A browser's tab, whose storage counts what is written to it, or refuses. */
function openTab({ refuses = false } = {}) {
  const kept = new Map<string, string>();
  let writes = 0;
  const session = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (refuses) throw new DOMException("full", "QuotaExceededError");
      writes += 1;
      kept.set(key, text);
    },
  } as Storage;
  let time = 0;
  /** A page of the site, opened in the tab. */
  const openPage = (search: string) => {
    const page = fakePage(search);
    const workspace = openWorkspace({ scenario: scenarioCodec(tables) }, page.surroundings);
    const edits = undoableInTab(workspace.part("scenario"), workspace.address, {
      tables,
      storage: tabStorage(() => session),
      target: new EventTarget(),
      clock: () => time,
      isStill: () => true,
      nextFrame: () => {},
    });
    /** Sets a rate, long after what was done before. */
    const set = (rate: number) => {
      time += 5000;
      edits.change((now) => withGrowth(now, "ehr", 0, rate));
    };
    return { ...page, edits, set, shown: () => workspace.get().scenario.growthPerYear.ehr[0] };
  };
  return { openPage, kept, writes: () => writes };
}

test("what was done on one page is undone and made again on the next", () => {
  const { openPage } = openTab();
  const first = openPage("");
  first.set(0.06);
  first.set(0.02);
  first.edits.checkpoint("Før møtet");
  first.edits.undo();
  first.leave();
  const next = openPage(first.search());
  expect(next.shown()).toBe(0.06);
  expect(next.edits.history().checkpoints).toMatchObject([{ name: "Før møtet" }]);
  next.edits.undo();
  expect(next.edits.get()).toEqual(medium);
  next.edits.redo();
  next.edits.redo();
  expect(next.shown()).toBe(0.02);
});

test("back on a page that was left, the step made since can be redone", () => {
  const { openPage } = openTab();
  const first = openPage("");
  first.set(0.06);
  first.use("click", true);
  const there = openPage(first.search());
  there.set(0.02);
  there.leave();
  const back = openPage(first.search());
  back.edits.redo();
  expect(back.shown()).toBe(0.02);
});

test("another scenario, another tab, and a text that can't be read begin anew", () => {
  const tab = openTab();
  const page = tab.openPage("");
  page.set(0.06);
  page.leave();
  expect(tab.openPage("?v=1&from=high").edits.history().past).toEqual([]);
  expect(openTab().openPage(page.search()).edits.history().past).toEqual([]);
  for (const [key, text] of tab.kept) tab.kept.set(key, text.slice(0, -9));
  expect(tab.openPage(page.search()).edits.history().past).toEqual([]);
});

test("it is kept after a rest, not at each step of a drag, and only when it has changed", () => {
  const { openPage, writes } = openTab();
  const page = openPage("");
  page.pass(1000);
  page.leave();
  for (const rate of [0.06, 0.05, 0.04]) page.set(rate);
  expect(writes()).toBe(0);
  page.pass(250);
  expect(writes()).toBe(1);
  page.leave();
  expect(writes()).toBe(1);
});

test("a storage that is full leaves undo as it is on the page", () => {
  const page = openTab({ refuses: true }).openPage("");
  page.set(0.06);
  page.leave();
  page.edits.undo();
  expect(page.edits.get()).toEqual(medium);
});
