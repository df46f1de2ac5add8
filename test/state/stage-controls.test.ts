import { expect, test } from "vitest";
import { presetIds } from "../../src/model/core/baseline.js";
import { presetScenario, type Scenario } from "../../src/model/scenario/scenario.js";
import { type KeptStage, unusedStage } from "../../src/model/stage/stage.js";
import { stageControls } from "../../src/state/stage-controls.js";
import { report, tables } from "../model/core/report-tables.js";

const steps = presetIds.map((preset) => presetScenario(tables.baseline, preset, report));

/** The controls over the first of the report's scenarios, and how often they asked to be shown. */
function opened() {
  let [now] = steps;
  if (now === undefined) throw new Error("there are no steps");
  let shown = 0;
  const kept: KeptStage[] = [];
  const scenario = {
    get: () => now as Scenario,
    change: (next: (before: Scenario) => Scenario) => {
      now = next(now as Scenario);
    },
  };
  const memory = {
    get: () => kept.at(-1) ?? unusedStage,
    change: (next: (before: KeptStage) => KeptStage) => void kept.push(next(memory.get())),
  };
  const controls = stageControls({ scenario, kept: memory }, steps, () => {
    shown += 1;
  });
  return { ...controls, now: scenario.get, shown: () => shown, kept };
}

test("a guess is revealed before the next step", () => {
  const { onGuess, onStep, stage, now, shown } = opened();
  onGuess(true);
  expect(stage().isHidden).toBe(true);
  onStep(1);
  expect([stage().isHidden, now(), shown()]).toEqual([false, steps[0], 2]);
  onStep(1);
  expect([stage().isHidden, now(), stage().before]).toEqual([true, steps[1], steps[0]]);
  onStep(-1);
  expect([stage().isHidden, now()]).toEqual([true, steps[0]]);
});

test("a lever is seen against what was there when it was taken", () => {
  const { onRate, onTake, onReveal, onGuess, stage, now, kept } = opened();
  onRate("ehr", 0, 0.06);
  expect(stage().before).toBe(steps[0]);
  expect(now().growthPerYear.ehr[0]).toBe(0.06);
  onRate("ehr", 0, 0.07);
  expect(kept, "a drag is remembered once").toHaveLength(1);
  onTake("other", 1);
  expect(stage().before).toBe(now());
  expect(stage().lever).toEqual({ category: "other", year: 2030 });
  onGuess(true);
  onReveal();
  onRate("other", 1, 0.01);
  expect(stage().isHidden).toBe(true);
  expect(kept.at(-1)).toEqual(stage());
});

test("who leaves after stepping has their own scenario back, as the lever left it", () => {
  const { onRate, onStep, onLeave, now } = opened();
  onRate("ehr", 0, 0.06);
  const own = now();
  onStep(1);
  onStep(1);
  onLeave();
  expect(now()).toBe(own);
});

test("what the lever has made of a step is what stays", () => {
  const { onRate, onStep, onLeave, now } = opened();
  onStep(1);
  onRate("ehr", 0, 0.06);
  const made = now();
  onLeave();
  expect(now()).toBe(made);
});

test("who leaves without having stepped changes nothing", () => {
  const { onLeave, now } = opened();
  onLeave();
  expect(now()).toBe(steps[0]);
});
