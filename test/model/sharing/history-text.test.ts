import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presetScenario, type Scenario, withGrowth } from "../../../src/model/scenario/scenario.js";
import {
  reduceHistory,
  type ScenarioHistory,
  startHistory,
} from "../../../src/model/scenario/scenario-history.js";
import { historyText } from "../../../src/model/sharing/history-text.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const medium = presetScenario(tables.baseline, "medium", report);
const growing = (rate: number) => withGrowth(medium, "ehr", 0, rate);
const { read, write } = historyText(tables);

const started = (past: readonly Scenario[], present: Scenario, future: readonly Scenario[] = []) =>
  ({ ...startHistory(present), past, future }) satisfies ScenarioHistory;

describe("a history as text", () => {
  test("gives back every step and checkpoint, with nothing open to go on with", () => {
    const scenarios = fc.array(arbitraryScenario, { maxLength: 6 });
    const checkpoints = fc.array(fc.record({ name: fc.string(), scenario: arbitraryScenario }));
    fc.assert(
      fc.property(
        scenarios,
        arbitraryScenario,
        scenarios,
        checkpoints,
        (past, now, future, kept) => {
          const history = { ...started(past, now, future), checkpoints: kept };
          expect(read(write(history), now)).toEqual(history);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("is the history of the page's scenario, wherever among the steps it stands", () => {
    const text = write(started([medium, growing(0.06)], growing(0.02), [growing(0.03)]));
    const back = read(text, growing(0.06));
    expect(back).toEqual(started([medium], growing(0.06), [growing(0.02), growing(0.03)]));
    expect(reduceHistory(back, { type: "redo" }).present).toEqual(growing(0.02));
  });

  test("where the scenario was at the same place twice, the last one stands", () => {
    const text = write(started([medium, growing(0.06), medium], growing(0.02)));
    expect(read(text, medium).past).toEqual([medium, growing(0.06)]);
    const present = write(started([medium, growing(0.06)], medium, [growing(0.02), medium]));
    expect(read(present, medium).past).toEqual([medium, growing(0.06)]);
  });

  test.each([
    ["nothing", ""],
    ["something else", "{}"],
    ["one of another scenario", write(started([medium], growing(0.06)))],
    ["half a text", write(started([medium], growing(0.02))).slice(0, -20)],
    ["one of another baseline", write(started([medium], growing(0.02))).replaceAll("oe-2022", "x")],
  ])("%s is no history of the scenario", (_, text) => {
    expect(read(text, growing(0.02))).toEqual(startHistory(growing(0.02)));
  });

  test("a step that can't be read is left out", () => {
    const text = write(started([medium, growing(0.06)], growing(0.02)));
    expect(read(text.replace("v=1", "v=9"), growing(0.02)).past).toEqual([growing(0.06)]);
  });

  test("of many steps the nearest are kept", () => {
    const steps = Array.from({ length: 200 }, (_, step) => growing(step / 1000));
    const kept = read(write(started(steps, medium, steps)), medium);
    expect(kept.past).toEqual(steps.slice(-50));
    expect(kept.future).toEqual(steps.slice(0, 50));
  });

  test("long reasons leave room for fewer steps", () => {
    const reasoned = (step: number): Scenario => ({
      ...growing(step / 1000),
      rationale: {
        ...medium.rationale,
        ehr: { text: "å".repeat(240), source: "ø".repeat(160), owner: "æ".repeat(80) },
      },
    });
    const steps = Array.from({ length: 50 }, (_, step) => reasoned(step));
    const text = write(started(steps, medium, steps));
    expect(text.length).toBeLessThan(200_000);
    expect(read(text, medium).past.at(-1)).toEqual(reasoned(49));
  });
});
