import { describe, expect, test } from "vitest";
import { presetIds } from "../../../src/model/core/baseline.js";
import { presetScenario, withGrowth, withReason } from "../../../src/model/scenario/scenario.js";
import {
  isAlike,
  openedStage,
  stageSteps,
  stepped,
  unusedStage,
} from "../../../src/model/stage/stage.js";
import { report, tables } from "../core/report-tables.js";

const { baseline } = tables;
const [low, medium, high] = presetIds.map((preset) => presetScenario(baseline, preset, report));
if (!low || !medium || !high) throw new Error("a preset is missing");
const own = withGrowth(medium, "ehr", 0, 0.06);

describe("the steps", () => {
  test("are the report's three where nothing is held fast", () => {
    expect(stageSteps(high, [], baseline)).toEqual([low, medium, high]);
  });

  test("begin with the present scenario when it is none of them", () => {
    expect(stageSteps(own, [], baseline)).toEqual([own, low, medium, high]);
  });

  test("are those held fast, in the present scenario's kroner", () => {
    const prices = { year: 2024, index: "consumer" } as const;
    const steps = stageSteps({ ...own, prices }, [{ ...own, name: "Rolig" }, low], baseline);
    expect(steps.map(({ name }) => name)).toEqual(["Rolig", ""]);
    expect(steps.map((step) => step.prices)).toEqual([prices, prices]);
  });
});

test("the stage opens where the present scenario stands, with nothing before it", () => {
  const steps = stageSteps(medium, [], baseline);
  const opened = openedStage(medium, steps);
  expect(opened).toEqual({ ...unusedStage, before: medium, place: 1 });
});

test("the stage opens as it is remembered", () => {
  const lever = { category: "other", year: 2030 } as const;
  const kept = { before: low, lever, isGuessing: true, isHidden: false };
  expect(openedStage(medium, [low, medium, high], kept)).toEqual({ ...kept, place: 1 });
});

test("a step leads round at the ends, and leaves what was seen as what is before", () => {
  const opened = openedStage(low, [low, medium, high]);
  expect(stepped(opened, own, -1, 3)).toMatchObject({ place: 2, before: own, isHidden: false });
  expect(stepped({ ...opened, place: 2 }, own, 1, 3).place).toBe(0);
});

test("while the room guesses, every step hides what follows", () => {
  const opened = { ...openedStage(low, [low, medium]), isGuessing: true };
  expect(stepped(opened, low, 1, 2).isHidden).toBe(true);
});

test("names and reasons make no difference to a room, rates do", () => {
  expect(isAlike(own, withReason({ ...own, name: "Rolig" }, "ehr", "text", "Avtale"))).toBe(true);
  expect(isAlike(own, medium)).toBe(false);
});
