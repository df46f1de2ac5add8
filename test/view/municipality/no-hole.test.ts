import fc from "fast-check";
import { expect, test } from "vitest";
import { loadSampleMunicipalities } from "../../../loaders/sample-municipalities.js";
import { municipalityPeers } from "../../../src/model/municipality/municipality-peers.js";
import {
  computeMunicipality,
  type MunicipalityResult,
} from "../../../src/model/municipality/municipality-result.js";
import { locales } from "../../../src/view/core/locale.js";
import { type ViewContext, withPrices } from "../../../src/view/core/view-context.js";
import { chosenRows } from "../../../src/view/municipality/chosen-rows.js";
import { comparisonKinds } from "../../../src/view/municipality/comparison-kind.js";
import { cooperationText } from "../../../src/view/municipality/cooperation-text.js";
import { mapGround } from "../../../src/view/municipality/map-ground.js";
import { mapMeasures } from "../../../src/view/municipality/map-measure.js";
import { municipalityComparisonRows } from "../../../src/view/municipality/municipality-comparison-rows.js";
import { municipalityCostRows } from "../../../src/view/municipality/municipality-cost-rows.js";
import { municipalityFigures } from "../../../src/view/municipality/municipality-figures.js";
import { municipalityMapRows } from "../../../src/view/municipality/municipality-map-rows.js";
import { municipalitySentence } from "../../../src/view/municipality/municipality-sentence.js";
import { ownValueRows } from "../../../src/view/municipality/own-value-rows.js";
import { readData } from "../../loaders/read-data.js";
import { arbitrarySelection } from "../../model/municipality/arbitrary-selection.js";
import { municipalityTables } from "../../model/municipality/municipality-tables.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../context.js";
import { figureHoles, holes } from "../holes.js";

const sample = loadSampleMunicipalities(readData);
const ground = mapGround(
  { type: "MultiPolygon", coordinates: [] },
  municipalityTables.municipalities,
);

function comparisonHoles(result: MunicipalityResult, context: ViewContext): string[] {
  const peers = municipalityPeers(result, sample);
  return comparisonKinds.flatMap((kind) =>
    figureHoles(kind, municipalityComparisonRows(result, peers, kind, context)),
  );
}

function resultHoles(result: MunicipalityResult, context: ViewContext): string[] {
  const maps = mapMeasures.flatMap((measure) => {
    const rows = municipalityMapRows(result, measure, ground, context);
    return [
      ...figureHoles(measure, rows, /\.whose$/),
      ...holes(
        rows.circles.map(({ text }) => text()),
        `${measure} in words`,
      ),
    ];
  });
  return [
    ...figureHoles("cost", municipalityCostRows(result, context)),
    ...comparisonHoles(result, context),
    ...maps,
    ...holes(municipalityFigures(result, context), "figures"),
    ...holes(municipalitySentence(result, context), "sentence"),
    ...holes(cooperationText(result, context), "cooperation"),
    ...holes(ownValueRows(result, context), "own"),
    ...holes(chosenRows(result), "chosen"),
  ];
}

test("no figure, table or sentence of any scenario and selection has a hole", () => {
  // What the data lack of a municipality (its KOSTRA group, say) is null there, and not shown; a number
  // of the page itself is nobody else's.
  const unshown = /\.municipality\.|\.whose$/;
  fc.assert(
    fc.property(arbitraryScenario, arbitrarySelection, (scenario, selection) => {
      const result = computeMunicipality(municipalityTables, { ...scenario, name: "" }, selection);
      for (const locale of locales) {
        const context = withPrices(viewContext(locale), scenario.prices);
        const found = resultHoles(result, context).filter((place) => !unshown.test(place));
        expect(found).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
