import { itemAt } from "../../model/core/series.js";
import type { StatedSurveyId } from "../../model/survey/quantities/stated-survey-quantities.js";
import { costGroups, isOf } from "../../model/survey/solution.js";
import { surveyGrowth } from "../../model/survey/survey-growth.js";
import type { SurveyResult, SurveyTables } from "../../model/survey/survey-result.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { statedRows } from "../figure/table-columns.js";
import { marked, type SurveyContext } from "./survey-context.js";
import { surveyWords } from "./words/index.js";

/**
 * Real growth per year of each group from every survey to the next, with its interval. Null with
 * fewer than two years that could be scaled.
 */
export function growthTable(
  results: readonly SurveyResult[],
  tables: SurveyTables,
  survey: SurveyContext,
): TableRows | null {
  const { locale, format } = survey.context;
  const words = surveyWords(locale);
  const rows = spansOf(results).flatMap((span) => spanRows(span, tables, survey));
  if (rows.length === 0) return null;
  const percent = (id: StatedSurveyId, label: string): NumberColumn =>
    statedRows(
      { label, unit: "", text: (growth) => format.percent(growth) },
      rows.map(({ at }) => ({ id, ...at })),
    );
  return {
    caption: marked(words.growth.caption, survey),
    columns: [
      words.growth.years,
      words.split.group,
      percent("costGrowth", words.series.growth),
      percent("costGrowthLow", words.split.low),
      percent("costGrowthHigh", words.split.high),
    ],
    rows: rows.map(({ cells }) => cells),
  };
}

type Span = readonly [from: SurveyResult, to: SurveyResult];

/** Each survey that could be scaled, with the one before. */
function spansOf(results: readonly SurveyResult[]): Span[] {
  const scaled = results
    .filter(({ total }) => total !== null)
    .toSorted((one, other) => one.year - other.year);
  return scaled.slice(1).map((to, index) => [itemAt(scaled, index), to]);
}

/** A row for each group, and for all, with what its numbers are of. */
function spanRows([from, to]: Span, tables: SurveyTables, { context }: SurveyContext) {
  const words = surveyWords(context.locale);
  const parts = [
    ...costGroups.map((group) => ({ name: words.group[group], lines: { group } })),
    { name: words.growth.all, lines: {} },
  ];
  return parts.map(({ name, lines }) => {
    const found = surveyGrowth(from, to, { wanted: isOf(lines), tables });
    const numbers = [found?.growth ?? null, found?.low ?? null, found?.high ?? null];
    return {
      at: { year: to.year, from: from.year, parts: lines },
      cells: [`${from.year}–${to.year}`, name, ...numbers],
    };
  });
}
