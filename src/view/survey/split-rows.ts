import type { StatedSurveyId } from "../../model/survey/quantities/stated-survey-quantities.js";
import {
  costGroups,
  costKinds,
  costSources,
  isOf,
  type LineChoice,
} from "../../model/survey/solution.js";
import type { SurveyResult } from "../../model/survey/survey-result.js";
import { nationalEstimate } from "../../model/survey/survey-scaling.js";
import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { statedRows } from "../figure/table-columns.js";
import { mnokColumn } from "./result-rows.js";
import { marked, type SurveyContext } from "./survey-context.js";
import { surveyWords } from "./words/index.js";

/** Some lines as a row, or as what a column counts of each row. */
interface Part {
  readonly label: string;
  readonly lines: LineChoice;
}

/** Figures 3-6 to 3-8: each group invoiced and own, by kind, with intervals. */
export function splitTable(result: SurveyResult, survey: SurveyContext): TableRows {
  const { context } = survey;
  const words = surveyWords(context.locale);
  const parts: Part[] = [
    ...costSources.map((source) => ({ label: words.source[source], lines: { source } })),
    ...costKinds.map((kind) => ({ label: words.kind[kind], lines: { kind } })),
  ];
  const rows: Part[] = [
    ...costGroups.map((group) => ({ label: words.group[group], lines: { group } })),
    { label: words.split.total, lines: {} },
  ];
  const costs = parts.map(({ label, lines: of }) =>
    costColumn(
      "cost",
      label,
      rows.map(({ lines }) => ({ ...of, ...lines })),
      result,
      context,
    ),
  );
  const ends = endColumns(rows, result, context);
  return {
    caption: marked(words.split.caption, survey),
    columns: [words.split.group, ...costs, ...ends],
    rows: rows.map(({ label, lines }) => [
      label,
      ...parts.map((part) => costOf({ ...part.lines, ...lines }, result)?.mnok ?? null),
      ...endCells(lines, result),
    ]),
  };
}

/** Every part of figures 3-6 to 3-8 by itself, with its interval. */
export function partTable(result: SurveyResult, survey: SurveyContext): TableRows {
  const { context } = survey;
  const words = surveyWords(context.locale);
  const { group, source, kind } = words.split;
  const rows = costGroups.flatMap((group) =>
    costSources.flatMap((source) =>
      costKinds.map((kind) => ({
        names: [words.group[group], words.source[source], words.kind[kind]],
        lines: { group, source, kind },
      })),
    ),
  );
  return {
    caption: marked(words.split.parts, survey),
    columns: [group, source, kind, ...endColumns(rows, result, context)],
    rows: rows.map(({ names, lines }) => [...names, ...endCells(lines, result)]),
  };
}

const costOf = (lines: LineChoice, { scaled }: SurveyResult) =>
  nationalEstimate(scaled, isOf(lines));

/** What some lines cost, and its interval's ends. */
function endCells(lines: LineChoice, result: SurveyResult) {
  const cost = costOf(lines, result);
  return [cost?.mnok ?? null, cost?.low ?? null, cost?.high ?? null];
}

function endColumns(
  rows: readonly { readonly lines: LineChoice }[],
  result: SurveyResult,
  context: ViewContext,
): NumberColumn[] {
  const { total, low, high } = surveyWords(context.locale).split;
  const lines = rows.map((row) => row.lines);
  return [
    costColumn("cost", total, lines, result, context),
    costColumn("costLow", low, lines, result, context),
    costColumn("costHigh", high, lines, result, context),
  ];
}

/** A column of M kr, of some lines each row. */
function costColumn(
  id: StatedSurveyId,
  label: string,
  rows: readonly LineChoice[],
  { year }: SurveyResult,
  context: ViewContext,
): NumberColumn {
  return statedRows(
    mnokColumn(label, context),
    rows.map((parts) => ({ id, year, parts })),
  );
}
