import type { TableSummary } from "../model/table-summary.js";
import type { TableRows } from "./figure.js";
import { sectionText } from "./section-text.js";
import { sourceLabelsIn } from "./source-labels.js";
import type { ViewContext } from "./view-context.js";

/** A data table with where it comes from, as text. */
export interface DataTableRow {
  readonly name: string;
  readonly title: string;
  /** Label and text, in reading order. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** Every column with what it holds and its unit. */
  readonly columns: TableRows;
}

const units: Readonly<Record<string, string>> = {
  year: "år",
  years: "år",
  unit: "står i kolonnen «unit»",
  inhabitants: "innbyggere",
  persons: "personer",
  fte: "årsverk",
  municipalities: "kommuner",
  index: "indeks",
  "fraction per year": "brøk per år",
};

/** Every data table, in the order of `tables`. */
export function dataTableRows(
  tables: readonly TableSummary[],
  { locale, format }: ViewContext,
): DataTableRow[] {
  const labels = sourceLabelsIn(locale);
  const nb = locale === "nb";
  return tables.map((table) => ({
    name: table.name,
    title: nb ? table.title : table.titleEn,
    facts: [
      [labels.source, table.sources.join("; ")],
      [labels.place, sectionText(table.table, locale)],
      [labels.licence, table.licences.map(({ title }) => title).join("; ")],
      [labels.asOf, table.asOf],
      [labels.sureness, sectionText(table.sureness, locale)],
      [labels.rows, format.integer(table.rows)],
    ],
    columns: {
      caption: labels.columns(format.integer(table.fields.length)),
      columns: [labels.column, labels.meaning, labels.unit],
      rows: table.fields.map(({ name, description, descriptionEn, unit }) => [
        name,
        nb ? description : descriptionEn,
        unitText(unit, nb),
      ]),
    },
  }));
}

function unitText(unit: string | null, nb: boolean): string {
  if (unit === null) return "–";
  if (unit === "unit" && !nb) return "in the column “unit”";
  return nb ? (units[unit] ?? unit) : unit;
}
