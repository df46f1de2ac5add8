import fc from "fast-check";
import { expect, test } from "vitest";
import { costMeasures } from "../../../src/model/core/cost-measure.js";
import { scenarioEffectMap } from "../../../src/model/result/scenario-effect-map.js";
import {
  computePresets,
  computeScenario,
  type ScenarioResult,
} from "../../../src/model/result/scenario-result.js";
import { locales } from "../../../src/view/core/locale.js";
import { type ViewContext, withPrices } from "../../../src/view/core/view-context.js";
import { breakEvenRows } from "../../../src/view/result/break-even-rows.js";
import { categoriesRows } from "../../../src/view/result/category-rows.js";
import { effectMapRows } from "../../../src/view/result/effect-map-rows.js";
import { financingRows } from "../../../src/view/result/financing-rows.js";
import { keyFigures } from "../../../src/view/result/key-figures.js";
import { perInhabitantRows } from "../../../src/view/result/per-inhabitant-rows.js";
import { scenarioSentence } from "../../../src/view/result/scenario-sentence.js";
import { staffingFigures } from "../../../src/view/result/staffing-figures.js";
import { staffingRows } from "../../../src/view/result/staffing-rows.js";
import { staffingSentence } from "../../../src/view/result/staffing-sentence.js";
import { totalRows } from "../../../src/view/result/total-rows.js";
import { waterfallRows } from "../../../src/view/result/waterfall-rows.js";
import { tables } from "../../model/core/report-tables.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../context.js";
import { figureHoles, holes } from "../holes.js";

const { year, endYear } = tables.baseline;

/** Nothing is missing but what the model says is: shares of the first year, which no staff is of. */
const firstYear = /\.table\.rows\.0\./;
const totals = /\.bars\.\d+\.category$/;

function resultHoles(
  result: ScenarioResult,
  presets: ReturnType<typeof computePresets>,
  at: number,
  context: ViewContext,
): string[] {
  const measured = costMeasures.flatMap((measure) => [
    ...figureHoles(measure, staffingRows(result, context, measure), firstYear),
    ...figureHoles(
      `map ${measure}`,
      effectMapRows(scenarioEffectMap(tables, result, { year: at, measure }), context),
    ),
  ]);
  return [
    ...figureHoles("total", totalRows(result, presets, context)),
    ...figureHoles("perInhabitant", perInhabitantRows(result, presets, context)),
    ...figureHoles("categories", categoriesRows(result, presets, context)),
    ...figureHoles("waterfall", waterfallRows(result, context), totals),
    ...figureHoles("breakEven", breakEvenRows(result, context)),
    ...figureHoles("financing", financingRows(result, context), firstYear),
    ...measured,
    ...holes(keyFigures(result, presets, context), "keyFigures"),
    ...holes(staffingFigures(result, at, context), "staffingFigures"),
    ...holes(scenarioSentence(result, context), "scenarioSentence"),
    ...holes(staffingSentence(result, at, context), "staffingSentence"),
  ];
}

test("no figure, table or sentence of any scenario has a hole", () => {
  const anyYear = fc.integer({ min: year + 1, max: endYear });
  fc.assert(
    fc.property(arbitraryScenario, anyYear, (scenario, at) => {
      const result = computeScenario(tables, { ...scenario, name: "" });
      const presets = computePresets(tables, scenario);
      for (const locale of locales) {
        const context = withPrices(viewContext(locale), scenario.prices);
        expect(resultHoles(result, presets, at, context)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
