import fc from "fast-check";
import { expect, test } from "vitest";
import { priceFactor } from "../../../src/model/core/prices.js";
import { known } from "../../../src/model/core/series.js";
import type { Explained } from "../../../src/model/explanation/explained.js";
import { homePlace } from "../../../src/model/municipality/home-place.js";
import { noLocalValues } from "../../../src/model/municipality/local-values.js";
import {
  placeCategory,
  placeFigureQuantities,
} from "../../../src/model/municipality/municipality-quantities.js";
import { computeMunicipality } from "../../../src/model/municipality/municipality-result.js";
import { besidePlaceQuantities } from "../../../src/model/municipality/stated-place-quantities.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { type MarkFigure, sentenceParts } from "../../../src/view/core/sentence-parts.js";
import { figureText } from "../../../src/view/explanation/quantity-text.js";
import { cooperationText } from "../../../src/view/municipality/cooperation-text.js";
import { homePlaceRows } from "../../../src/view/municipality/home-place-rows.js";
import { municipalityFigures } from "../../../src/view/municipality/municipality-figures.js";
import { municipalitySentence } from "../../../src/view/municipality/municipality-sentence.js";
import { viewContext } from "../../view/context.js";
import { report } from "../core/report-tables.js";
import { recomputed } from "../explanation/recomputed.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";
import { arbitrarySelection } from "./arbitrary-selection.js";
import { municipalityTables as tables } from "./municipality-tables.js";

const context = viewContext("nb");

/** A share of inhabitants has a digit more than others: most are small. */
function writtenAs(id: string, quantity: Explained): string {
  const value = recomputed(quantity);
  if (id === "shareOfInhabitants") return context.format.percent(value, 2);
  if (id === "fromNearest") return context.format.signedMoney(value);
  if (id === "fixedPart") return context.format.percent(value, 0);
  return figureText({ ...quantity, value }, context);
}

test("each of a place's key figures has an explanation whose arithmetic gives the figure shown", () => {
  fc.assert(
    fc.property(arbitraryScenario, arbitrarySelection, (scenario, selection) => {
      const result = computeMunicipality(tables, scenario, selection);
      const explained = placeFigureQuantities({ result, label: "her" });
      const beside = besidePlaceQuantities({ result, label: "her" }, () => "der");
      for (const { id, value, change } of municipalityFigures(result, context)) {
        for (const part of change) {
          if (typeof part === "string") continue;
          const [end] = beside[part.id]?.() ?? [];
          expect([part.id, end && writtenAs(part.id, end)]).toEqual([part.id, part.value]);
        }
        const [main] = explained[id]?.() ?? [];
        const text = main && figureText({ ...main, value: recomputed(main) }, context);
        expect([id, text]).toEqual([id, value]);
      }
    }),
    { numRuns: 60 },
  );
});

test("so have the numbers in the sentences of it, here and on other pages", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryScenario, arbitrarySelection, (scenario, selection) => {
      const estimated = { ...selection, local: noLocalValues(2025, [2021, 2050]) };
      for (const chosen of [selection, estimated]) {
        const result = computeMunicipality(tables, scenario, chosen);
        const place = { result, label: "her" };
        const explained: Readonly<Record<string, () => readonly Explained[]>> = {
          ...placeFigureQuantities(place),
          ...besidePlaceQuantities(place, () => "der"),
        };
        const home = homePlace(tables, scenario, chosen);
        const atHome = (mark: MarkFigure) =>
          homePlaceRows(home, tables.municipalities, context, mark).sentence;
        const written = [
          ...[municipalitySentence, cooperationText].flatMap((write) =>
            sentenceParts((mark) => write(result, context, mark)),
          ),
          ...sentenceParts(atHome),
        ];
        for (const part of written) {
          if (typeof part === "string") continue;
          seen.add(part.id);
          const [main] = explained[part.id]?.() ?? [];
          if (part.id === "factor" || part.id === "growth") {
            const value = recomputed(known(main ?? null));
            const { percent, number } = context.format;
            // Which way it went is said in words.
            const text = part.id === "factor" ? number(value, 1) : percent(Math.abs(value), 0);
            expect(part.value).toBe(text);
            continue;
          }
          expect([part.id, main && writtenAs(part.id, main)]).toEqual([part.id, part.value]);
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(seen).toContain("fixedPart");
  expect(seen).toContain("savedTogether");
  expect(seen).toContain("fromNearest");
  expect(seen).toContain("factor");
  expect(seen).toContain("growth");
});

test("an own cost of another year's kroner is told as it was entered, with how it was converted", () => {
  const medium = presetScenario(tables.baseline, "medium", report);
  const usual = noLocalValues(2025, [2021, 2050]);
  const local = { ...usual, cost: { ...usual.cost, ehr: 10 } };
  const selection = { numbers: ["3401"], fixedShare: 0, local };
  const ownIn = (year: number) => {
    const scenario = { ...medium, prices: { year, index: "municipal" as const } };
    const result = computeMunicipality(tables, scenario, selection);
    const cost = placeCategory("ehr", 2025, { result, label: "her" });
    return { cost: recomputed(cost), own: cost.inputs[1] };
  };
  const then = priceFactor(tables.prices, { year: 2025, index: "municipal" });
  const now = priceFactor(tables.prices, { year: 2024, index: "municipal" });
  for (const [year, value] of [
    [2021, 10 / then],
    [2024, (10 / then) * now],
  ] as const) {
    const { cost, own } = ownIn(year);
    expect(own?.name).toBe("ownInPrices");
    expect(own?.inputs[0]?.value).toBe(10);
    expect(cost).toBeCloseTo(value, 9);
  }
  expect(ownIn(2025).own).toMatchObject({ name: "ownAmount", value: 10 });
});
