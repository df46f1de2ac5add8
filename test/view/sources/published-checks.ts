import { loadCheckTables, loadPublishedChecks } from "../../../loaders/published-checks.js";
import type { PresetId } from "../../../src/model/core/baseline.js";
import { known } from "../../../src/model/core/series.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import type { PublishedResult } from "../../../src/model/sources/published.js";
import { reportQuantity } from "../../../src/model/sources/report-quantities.js";
import { type SentencePart, sentenceText } from "../../../src/view/core/sentence-parts.js";
import { findCheck } from "../../../src/view/sources/baseline-rows.js";
import { readData } from "../../loaders/read-data.js";
import { report, tables } from "../../model/core/report-tables.js";
import { viewContext } from "../context.js";

/** The project's own checks, as the sources page gets them. */
export const checks = loadPublishedChecks(readData);

export const contexts = { nb: viewContext("nb"), en: viewContext("en") };

/** What shows how cost per inhabitant is found. */
export const perInhabitant = perInhabitantGround();

/** What the numbers of the baseline's tables are explained from. */
export const sourceGround = {
  facts: loadCheckTables(readData),
  reconstruction: {
    baseline: tables.baseline,
    figure: (id: string) => known(checks.find(({ result }) => result.id === id)).result,
    statement: ({ statementNb }: PublishedResult) => statementNb,
    nameOf: (preset: PresetId) => preset,
  },
};

function perInhabitantGround() {
  const printedOf = (id: string) => findCheck(checks, id).result;
  const printedPerHead = printedOf("perInhabitant2050Medium");
  return {
    tables,
    result: { scenario: presetScenario(tables.baseline, "medium", report) },
    printedTotal: reportQuantity(printedOf("total2050MediumChapter43"), "9,3"),
    printedPerHead,
    label: printedPerHead.statementNb,
  };
}

/** Text with its no-break spaces as plain ones. */
export const plain = (text: string | null | undefined) => text?.replaceAll("\u00a0", " ");

/** A text in parts as it reads. */
export const read = (parts: readonly SentencePart[] | null | undefined) =>
  sentenceText(parts ?? []);
