import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  presetScenario,
  type Scenario,
  withGrowth,
  withPreset,
} from "../../../src/model/scenario/scenario.js";
import {
  type HistoryAction,
  reduceHistory,
  type ScenarioHistory,
  startHistory,
} from "../../../src/model/scenario/scenario-history.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "./arbitrary-scenario.js";

const { baseline } = tables;
const medium = presetScenario(baseline, "medium", report);
const ehr = (rate: number) => (now: Scenario) => withGrowth(now, "ehr", 0, rate);

const historyOf = (actions: readonly HistoryAction[], start = startHistory(medium)) =>
  actions.reduce(reduceHistory, start);
const undo = (history: ScenarioHistory) => reduceHistory(history, { type: "undo" });
const redo = (history: ScenarioHistory) => reduceHistory(history, { type: "redo" });
const change = (scenario: Scenario, at: number, gesture: number | null = null): HistoryAction => ({
  type: "change",
  scenario,
  at,
  gesture,
});

describe("undo and redo", () => {
  test("undoing all gives the start, redoing all the end, for any changes", () => {
    fc.assert(
      fc.property(fc.array(arbitraryScenario, { maxLength: 12 }), (scenarios) => {
        const done = historyOf(scenarios.map((scenario, index) => change(scenario, index * 5000)));
        const back = done.past.reduce(undo, done);
        expect(back.present).toEqual(medium);
        expect(back.future.reduce(redo, back).present).toEqual(done.present);
      }),
      { numRuns: 50 },
    );
  });

  test("with nowhere to go, nothing happens", () => {
    const start = startHistory(medium);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  test("a new change drops what could be redone", () => {
    const undone = undo(historyOf([change(ehr(0.06)(medium), 0)]));
    const changed = reduceHistory(undone, change(ehr(0.03)(medium), 5000));
    expect(changed.future).toEqual([]);
    expect(undo(changed).present).toEqual(medium);
  });

  test("a change to what stands is no step", () => {
    expect(historyOf([change(withPreset(medium, baseline, "medium"), 0)]).past).toEqual([]);
  });
});

describe("one step", () => {
  const rates = [0.09, 0.08, 0.07];

  test("is all of one drag, however long it rests", () => {
    const drag = rates.map((rate, index) => change(ehr(rate)(medium), index * 3000, 1));
    const history = historyOf(drag);
    expect(history.past).toEqual([medium]);
    expect(history.present.growthPerYear.ehr[0]).toBe(0.07);
  });

  test("is one field's quick changes", () => {
    expect(
      historyOf(rates.map((rate, index) => change(ehr(rate)(medium), index * 300))).past,
    ).toEqual([medium]);
  });

  test("is not two drags, slow changes, or two fields", () => {
    const drags = rates.map((rate, index) => change(ehr(rate)(medium), index * 3000, index));
    expect(historyOf(drags).past).toHaveLength(3);
    const slow = rates.map((rate, index) => change(ehr(rate)(medium), index * 1500));
    expect(historyOf(slow).past).toHaveLength(3);
    const other = withGrowth(ehr(0.09)(medium), "other", 0, 0.03);
    expect(historyOf([change(ehr(0.09)(medium), 0), change(other, 10)]).past).toHaveLength(2);
  });

  test("is none when the drag ends where it began", () => {
    const history = historyOf([change(ehr(0.09)(medium), 0, 1), change(medium, 100, 1)]);
    expect(history.past).toEqual([]);
    expect(history.present).toEqual(medium);
  });
});

test("a checkpoint keeps what stood, and a new one of the same name takes its place", () => {
  const first = historyOf([{ type: "checkpoint", name: "A" }, change(ehr(0.06)(medium), 0)]);
  expect(first.checkpoints).toEqual([{ name: "A", scenario: medium }]);
  const second = reduceHistory(first, { type: "checkpoint", name: "A" });
  expect(second.checkpoints).toEqual([{ name: "A", scenario: first.present }]);
});
