import fc from "fast-check";
import { expect, test } from "vitest";
import { loadSampleMunicipalities } from "../../../loaders/sample-municipalities.js";
import { municipalityPeers } from "../../../src/model/municipality/municipality-peers.js";
import { computeMunicipality } from "../../../src/model/municipality/municipality-result.js";
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
import { arbitrarySelection } from "../../model/municipality/arbitrary-selection.js";
import { municipalityTables as tables } from "../../model/municipality/municipality-tables.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../../view/context.js";
import { muteColumns, wrongCells } from "./wrong-cells.js";
import { wrongTold } from "./wrong-told.js";

const context = viewContext("nb");
const sample = loadSampleMunicipalities(readData);
const norway = mapGround({ type: "MultiPolygon", coordinates: [] }, tables.municipalities);

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
      const shown = [
        municipalityCostRows(result, context),
        ...comparisonKinds.map((kind) => municipalityComparisonRows(result, peers, kind, context)),
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
