import { describe, expect, test } from "vitest";
import { presetScenario, withGrowth } from "../../src/model/scenario/scenario.js";
import { scenarioCodec } from "../../src/model/sharing/scenario-codec.js";
import { undoable } from "../../src/state/history.js";
import { openWorkspace } from "../../src/state/workspace.js";
import { report, tables } from "../model/core/report-tables.js";
import { fakePage } from "./fake-page.js";

const medium = presetScenario(tables.baseline, "medium", report);

function open({ isStill = false } = {}) {
  const workspace = openWorkspace({ scenario: scenarioCodec(tables) }, fakePage("").surroundings);
  const scenario = workspace.part("scenario");
  const pointer = new EventTarget();
  let time = 0;
  const frames: (() => void)[] = [];
  const edits = undoable(scenario, {
    target: pointer,
    clock: () => time,
    isStill: () => isStill,
    nextFrame: (step) => frames.push(step),
  });
  const shown = () => scenario.get().growthPerYear.ehr[0];
  const set = (rate: number) => edits.change((now) => withGrowth(now, "ehr", 0, rate));
  /** Lets time pass, then draws a picture. */
  const draw = (milliseconds: number) => {
    time += milliseconds;
    frames.shift()?.();
  };
  const press = (event: "pointerdown" | "pointerup") => pointer.dispatchEvent(new Event(event));
  return { edits, set, draw, press, shown, follow: scenario.subscribe };
}

describe("undo and redo", () => {
  test("take back and bring again what the workspace holds", () => {
    const { edits, set, draw, shown } = open();
    set(0.06);
    draw(1000);
    set(0.02);
    edits.undo();
    expect(shown()).toBe(0.06);
    edits.undo();
    expect(edits.get()).toEqual(medium);
    edits.redo();
    edits.redo();
    expect(shown()).toBe(0.02);
  });

  test("one press of the pointer is one step, however long it takes", () => {
    const { edits, set, draw, press, shown } = open();
    press("pointerdown");
    set(0.06);
    draw(5000);
    set(0.02);
    press("pointerup");
    edits.undo();
    expect(shown()).toBe(0.1);
  });

  test("the scenario's followers find the history of every action; checkpoints by name", () => {
    const { edits, set, follow } = open();
    const steps: number[] = [];
    follow(() => {
      const { past, checkpoints } = edits.history();
      steps.push(past.length + 10 * checkpoints.length);
    });
    set(0.06);
    edits.checkpoint("A");
    edits.checkpoint("A");
    expect(steps).toEqual([0, 1, 11, 11]);
  });
});

describe("a replay", () => {
  test("shows what was before, moves to what came after, and changes nothing", () => {
    const { edits, set, draw, shown } = open();
    set(0.06);
    edits.replay();
    expect(shown()).toBe(0.1);
    draw(900);
    expect(shown()).toBe(0.1);
    draw(450);
    expect(shown()).toBeCloseTo(0.08, 12);
    draw(450);
    expect(shown()).toBe(0.06);
    edits.undo();
    expect(shown()).toBe(0.1);
  });

  test("does not move for those who asked for less motion", () => {
    const { edits, set, draw, shown } = open({ isStill: true });
    set(0.06);
    edits.replay();
    draw(900);
    expect(shown()).toBe(0.1);
    draw(1);
    expect(shown()).toBe(0.06);
  });

  test("gives way to a change", () => {
    const { edits, set, draw, shown } = open();
    set(0.06);
    edits.replay();
    draw(950);
    set(0.03);
    draw(10_000);
    expect(shown()).toBe(0.03);
  });

  test("of nothing does nothing", () => {
    const { edits, draw, shown } = open();
    edits.replay();
    draw(950);
    expect(shown()).toBe(0.1);
  });
});
