import fc from "fast-check";
import { expect, test } from "vitest";
import { loadSampleMunicipalities } from "../../../loaders/sample-municipalities.js";
import { known } from "../../../src/model/core/series.js";
import { noLocalValues } from "../../../src/model/municipality/local-values.js";
import { municipalityPeers } from "../../../src/model/municipality/municipality-peers.js";
import { computeMunicipality } from "../../../src/model/municipality/municipality-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { ofPlaceNumber } from "../../../src/pages/parts/explain-number.js";
import type { StatedNumber } from "../../../src/view/figure/figure.js";
import { comparisonKinds } from "../../../src/view/municipality/comparison-kind.js";
import { mapGround } from "../../../src/view/municipality/map-ground.js";
import { mapMeasures } from "../../../src/view/municipality/map-measure.js";
import {
  comparedPlace,
  municipalityComparisonRows,
} from "../../../src/view/municipality/municipality-comparison-rows.js";
import { municipalityCostRows } from "../../../src/view/municipality/municipality-cost-rows.js";
import { municipalityMapRows } from "../../../src/view/municipality/municipality-map-rows.js";
import { readData } from "../../loaders/read-data.js";
import { report } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { arbitrarySelection } from "../../model/municipality/arbitrary-selection.js";
import { municipalityTables as tables } from "../../model/municipality/municipality-tables.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../../view/context.js";
import { unaskedEnds } from "./unasked-ends.js";
import { muteColumns, wrongCells } from "./wrong-cells.js";
import { wrongTold } from "./wrong-told.js";

const context = viewContext("nb");
const sample = loadSampleMunicipalities(readData);
const norway = mapGround({ type: "MultiPolygon", coordinates: [] }, tables.municipalities);

test("a colour of the map opens the municipalities at its ends, and says how colours are made", () => {
  const medium = presetScenario(tables.baseline, "medium", report);
  const selection = { numbers: [], fixedShare: 0.15, local: noLocalValues(2025, [2021, 2050]) };
  const result = computeMunicipality(tables, medium, selection);
  for (const measure of mapMeasures) {
    const { legend } = municipalityMapRows(result, measure, norway, context);
    expect(legend.length).toBeGreaterThan(3);
    for (const { text, asked } of legend) {
      const numbers = asked.numbers.map(({ stated }) => {
        const other = comparedPlace(known(stated.place ?? null), result, [], context);
        return recomputed(ofPlaceNumber(stated, { result, label: "her" }, other));
      });
      const { kroner, percent } = context.format;
      const write = measure === "perInhabitant" ? kroner : (share: number) => percent(share);
      expect(numbers.map(write).join(" – ")).toBe(text);
      expect(asked.lead).toMatch(/^Kartet har \d farger\./);
    }
  }
});

test("the numbers of a municipality's tables are what their arithmetic gives", () => {
  fc.assert(
    fc.property(arbitraryScenario, arbitrarySelection, fc.nat(), (scenario, selection, seed) => {
      const result = computeMunicipality(tables, scenario, selection);
      const peers = municipalityPeers(result, sample);
      const quantityOf = (stated: StatedNumber) =>
        ofPlaceNumber(
          stated,
          { result, label: "her" },
          stated.place === undefined ? null : comparedPlace(stated.place, result, peers, context),
        );
      const cost = municipalityCostRows(result, context);
      const compared = comparisonKinds.map((kind) =>
        municipalityComparisonRows(result, peers, kind, context),
      );
      expect(unaskedEnds(cost, cost.lines, quantityOf)).toEqual([]);
      for (const rows of compared) {
        const bars = rows.bars.map(({ label, value }) => ({ label, values: [value] }));
        expect(unaskedEnds(rows, bars, quantityOf)).toEqual([]);
      }
      const shown = [
        cost,
        ...compared,
        ...mapMeasures.map((measure) => municipalityMapRows(result, measure, norway, context)),
      ];
      for (const rows of shown) {
        const { table } = rows;
        expect(wrongTold(rows, quantityOf, context)).toEqual([]);
        expect(wrongCells(table(), seed, quantityOf)).toEqual([]);
        expect(muteColumns(table()).filter((label) => label !== "År")).toEqual([]);
      }
    }),
    { numRuns: 15 },
  );
});
