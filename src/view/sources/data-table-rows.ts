import type { TableSummary } from "../../model/sources/table-summary.js";
import type { ViewContext } from "../core/view-context.js";
import type { TableRows } from "../figure/figure.js";
import { sectionText } from "./section-text.js";
import { sourceLabelsIn } from "./source-labels.js";

/** One thing to know of a data table, with an address where there is more. */
export interface TableFact {
  readonly label: string;
  readonly text: string;
  readonly href: string | null;
}

/** A data table with where it comes from, as text. */
export interface DataTableRow {
  readonly name: string;
  readonly title: string;
  /** In reading order. */
  readonly facts: readonly TableFact[];
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
      fact(labels.source, table.sources.join("; ")),
      fact(labels.place, sectionText(table.table, locale)),
      ...table.licences.map(({ title, path }) => ({
        label: labels.licence,
        text: title,
        href: path,
      })),
      fact(labels.asOf, dateText(table.asOf, nb)),
      fact(labels.sureness, sectionText(table.sureness, locale)),
      fact(labels.rows, format.integer(table.rows)),
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

function fact(label: string, text: string): TableFact {
  return { label, text, href: null };
}

/** "2022-10-19" → "19. oktober 2022"; a year or a month stays as it is. */
function dateText(date: string, nb: boolean): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const format = new Intl.DateTimeFormat(nb ? "nb-NO" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(date));
}

function unitText(unit: string | null, nb: boolean): string {
  if (unit === null) return "–";
  if (unit === "unit" && !nb) return "in the column “unit”";
  return nb ? (units[unit] ?? unit) : unit;
}
