import { costGroups } from "../../model/survey/solution.js";
import { surveyGrowth } from "../../model/survey/survey-growth.js";
import type { SurveyResult, SurveyTables } from "../../model/survey/survey-result.js";
import type { NumberColumn, TableCell, TableRows } from "../figure/figure.js";
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
  const scaled = results
    .filter(({ total }) => total !== null)
    .toSorted((one, other) => one.year - other.year);
  const spans = scaled.slice(1).map((to, index) => [scaled[index], to] as const);
  if (spans.length === 0) return null;
  const percent = (label: string): NumberColumn => ({
    ...{ label, unit: "", text: (growth) => format.percent(growth) },
  });
  const parts = [
    ...costGroups.map((group) => ({
      name: words.group[group],
      wanted: (line: { readonly group: string }) => line.group === group,
    })),
    { name: words.growth.all, wanted: () => true },
  ];
  const rows = spans.flatMap(([from, to]) =>
    parts.map(({ name, wanted }): TableCell[] => {
      const found = from === undefined ? null : surveyGrowth(from, to, { wanted, tables });
      const years = `${from?.year}–${to.year}`;
      return [years, name, found?.growth ?? null, found?.low ?? null, found?.high ?? null];
    }),
  );
  return {
    caption: marked(words.growth.caption, survey),
    columns: [
      words.growth.years,
      words.split.group,
      ...[words.series.growth, words.split.low, words.split.high].map(percent),
    ],
    rows,
  };
}
