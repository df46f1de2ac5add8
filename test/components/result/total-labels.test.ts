import { scaleLinear } from "d3-scale";
import fc from "fast-check";
import { expect, test } from "vitest";
import { labelRoom, lineEnds } from "../../../src/components/figure/end-labels.js";
import { type PlacedLabel, placeLabels } from "../../../src/components/figure/place-labels.js";
import { bandEnds, stackBands } from "../../../src/components/result/stack-bands.js";
import { presetIds } from "../../../src/model/core/baseline.js";
import { categories, perCategory } from "../../../src/model/core/category.js";
import { growthLimits } from "../../../src/model/core/growth-step.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario, type Scenario } from "../../../src/model/scenario/scenario.js";
import { locales } from "../../../src/view/core/locale.js";
import { first, last } from "../../../src/view/core/series.js";
import { presentValues } from "../../../src/view/figure/figure.js";
import { totalRows } from "../../../src/view/result/total-rows.js";
import { report, tables } from "../../model/core/report-tables.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../../view/context.js";

/** A letter of 12 pixels, a little wider than Inter's mean at the weight of labels. */
const size = { widthOf: (text: string) => text.length * 6.9, lineHeight: 13.5 };

const contexts = locales.map(viewContext);

/** The labels of the total chart as it is drawn, by a picture's width and height. */
function labelsOf(
  scenario: Scenario,
  [width, height]: readonly [number, number],
  place: number,
  pins: readonly Scenario[] = [],
) {
  const context = contexts[place] ?? first(contexts);
  const presets = computePresets(tables, scenario);
  const pinned = pins.map((pin) => computeScenario(tables, pin));
  const rows = totalRows(computeScenario(tables, scenario), presets, context, { pinned });
  const highest = Math.max(...rows.lines.flatMap(presentValues));
  const bottom = height - 24;
  const scales = {
    x: scaleLinear([first(rows.years), last(rows.years)], [30, width - labelRoom(width)]),
    y: scaleLinear([0, highest], [bottom, 24]).nice(4),
  };
  const names = [
    ...bandEnds(stackBands(rows.bands), scales),
    ...lineEnds(rows.lines, rows.years, scales),
  ];
  const frame = { ...size, right: width, top: 2, bottom };
  return { placed: placeLabels(names, frame), names, frame, context };
}

function boxOf({ lines, left, middle }: PlacedLabel) {
  const half = (lines.length * size.lineHeight) / 2;
  const widths = lines.map((line) => size.widthOf(line.trimEnd()));
  return { left, right: left + Math.max(...widths), top: middle - half, bottom: middle + half };
}

const textOf = ({ lines }: PlacedLabel) => lines.join("");

function expectReadable(labels: ReturnType<typeof labelsOf>, isWhole: boolean) {
  const { placed, names, frame, context } = labels;
  const { category, categoryShort, preset, yours } = context.words;
  const name = isWhole ? category : categoryShort;
  for (const id of categories)
    expect(placed.map(textOf).filter((text) => text.startsWith(name[id]))).toHaveLength(1);
  const all = placed.map(textOf).join(" | ");
  for (const line of [...presetIds.map((id) => preset[id]), yours]) expect(all).toContain(line);
  expect(placed).toHaveLength(names.length);
  const boxes = placed.map(boxOf).sort((a, b) => a.top - b.top);
  let end = frame.top;
  for (const { left, right, top, bottom } of boxes) {
    expect(top).toBeGreaterThanOrEqual(end - 1e-6);
    end = bottom;
    expect(left).toBeGreaterThan(frame.right - labelRoom(frame.right));
    expect(right).toBeLessThanOrEqual(frame.right);
  }
  expect(end).toBeLessThanOrEqual(frame.bottom + 1e-6);
}

const desktop = [700, 340] as const;
const wide = [1100, 480] as const;
const phone = [326, 180] as const;
/** Twelve names are as high as this, one of them in two of these wide lines. */
const highPhone = [326, 226] as const;

test.each(presetIds)("%s: bands and lines are named, whole, in both languages", (preset) => {
  const scenario = presetScenario(tables.baseline, preset, report);
  contexts.forEach((_, place) => {
    expectReadable(labelsOf(scenario, desktop, place), true);
    expectReadable(labelsOf(scenario, wide, place), true);
    expectReadable(labelsOf(scenario, phone, place), false);
  });
});

test("any rates: no name is lost, none overlaps another or leaves the picture", () => {
  fc.assert(
    fc.property(arbitraryScenario, fc.integer({ min: 0, max: 1 }), (scenario, place) => {
      expectReadable(labelsOf(scenario, desktop, place), true);
      expectReadable(labelsOf(scenario, phone, place), false);
    }),
    { numRuns: 100 },
  );
});

test("lines that are one have one label", () => {
  const { placed } = labelsOf(presetScenario(tables.baseline, "medium", report), desktop, 0);
  expect(placed.map(textOf)).toContain("Middels = Ditt 9,4");
  expect(placed.map(textOf).filter((text) => text.includes("9,4"))).toHaveLength(1);
});

test("on a phone the bands keep their amounts beside four held scenarios", () => {
  const pins = presetIds.concat("low").map((preset) => ({
    ...presetScenario(tables.baseline, preset, report),
    name: "Rolig innfasing av felles journalløsning, som i spesialisthelsetjenesten i fjor.",
  }));
  const own = presetScenario(tables.baseline, "medium", report);
  const texts = labelsOf(own, highPhone, 0, pins).placed.map(textOf);
  for (const text of ["EPJ 2,0", "Velferdsteknologi 2,9", "Nasjonale 1,0", "Andre 3,4"])
    expect(texts).toContain(text);
});

test("four scenarios with the longest names are named; by letters where there is no room for names", () => {
  const name = "Rolig innfasing av felles journalløsning, som i spesialisthelsetjenesten i fjor.";
  fc.assert(
    fc.property(fc.array(arbitraryScenario, { minLength: 4, maxLength: 4 }), (scenarios) => {
      const pins = scenarios.map((one) => ({ ...one, name }));
      const labels = labelsOf(presetScenario(tables.baseline, "low", report), highPhone, 0, pins);
      expectReadable(labels, false);
      const words = labels.placed.flatMap((one) => textOf(one).split(" "));
      for (const letter of ["A", "B", "C", "D"]) expect(words).toContain(letter);
    }),
    { numRuns: 30 },
  );
  // About as much as a scenario can cost.
  const most = presetScenario(tables.baseline, "high", report);
  const huge = [0, 0.001, 0.002, 0.003].map((less) => ({
    ...most,
    name,
    growthPerYear: perCategory((category) =>
      most.growthPerYear[category].map(() => growthLimits.max - less),
    ),
  }));
  const low = presetScenario(tables.baseline, "low", report);
  expectReadable(labelsOf(low, highPhone, 0, huge), false);
  const pins = [{ ...presetScenario(tables.baseline, "high", report), name }];
  const { placed } = labelsOf(presetScenario(tables.baseline, "low", report), wide, 0, pins);
  expect(placed.map(textOf).join(" | ")).toContain(`A ${name} 19,2`);
});
