import { expect, test } from "vitest";
import { loadTables } from "../../../loaders/tables.js";
import { locales } from "../../../src/view/core/locale.js";
import { baselineRows, fitRows } from "../../../src/view/sources/baseline-rows.js";
import { contradictionRows, unknownRows } from "../../../src/view/sources/contradiction-rows.js";
import { dataTableRows } from "../../../src/view/sources/data-table-rows.js";
import { perInhabitantMethod } from "../../../src/view/sources/per-inhabitant-method.js";
import { sourceChoices, verdictChoices } from "../../../src/view/sources/published-filter.js";
import { publishedRows, publishedSentence } from "../../../src/view/sources/published-rows.js";
import { readData } from "../../loaders/read-data.js";
import { tables } from "../../model/core/report-tables.js";
import { holes, tableHoles } from "../holes.js";
import { checks, contexts, perInhabitant } from "./published-checks.js";

test.each(locales)("no table or sentence in %s has a hole", (locale) => {
  const context = contexts[locale];
  const published = publishedRows(checks, context);
  const data = dataTableRows(loadTables(readData), context);
  expect([
    // A figure that is only quoted has no value of ours.
    ...holes(published, "published", /\.(tolerance|ours|method)$/),
    ...holes(publishedSentence(checks, context), "sentence"),
    ...holes([verdictChoices(published, context), sourceChoices(published, context)], "choices"),
    // A total has no origin of its own.
    ...tableHoles("baseline", baselineRows(tables.baseline, context), /\.rows\.4\.4$/),
    ...tableHoles("fit", fitRows(checks, context)),
    ...holes(perInhabitantMethod(perInhabitant, context), "per inhabitant"),
    ...holes([contradictionRows(checks, context), unknownRows(context)], "contradictions"),
    ...data.flatMap(({ name, columns }) => tableHoles(name, columns)),
    ...holes(
      data.map(({ facts }) => facts.map(({ text }) => text)),
      "facts",
    ),
  ]).toEqual([]);
});
