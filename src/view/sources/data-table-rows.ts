import type { TableSummary } from "../../model/sources/table-summary.js";
import type { ViewContext } from "../core/view-context.js";
import type { TableRows } from "../figure/figure.js";
import { sourceWords } from "./words/index.js";

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

/** Every data table, in the order of `tables`. */
export function dataTableRows(
  tables: readonly TableSummary[],
  context: ViewContext,
): DataTableRow[] {
  const text = sourceWords(context.locale).table;
  return tables.map((table) => ({
    name: table.name,
    title: text.title(table),
    facts: tableFacts(table, context),
    columns: tableColumns(table, context),
  }));
}

function tableFacts(table: TableSummary, { locale, format }: ViewContext): TableFact[] {
  const { controls, table: text } = sourceWords(locale);
  return [
    fact(controls.source, table.sources.join("; ")),
    fact(controls.place, text.section(table.table)),
    ...table.licences.map(({ title, path }) => ({
      label: controls.licence,
      text: title,
      href: path,
    })),
    fact(controls.asOf, dateText(table.asOf, format)),
    fact(controls.sureness, text.section(table.sureness)),
    fact(controls.rows, format.integer(table.rows)),
  ];
}

function tableColumns({ fields }: TableSummary, { locale, format }: ViewContext): TableRows {
  const { controls, table: text } = sourceWords(locale);
  const units: Readonly<Record<string, string>> = text.units;
  const unitText = (unit: string | null) => (unit === null ? "–" : (units[unit] ?? unit));
  return {
    caption: controls.columns(format.integer(fields.length)),
    columns: [controls.column, controls.meaning, controls.unit],
    rows: fields.map((field) => [field.name, text.meaning(field), unitText(field.unit)]),
  };
}

function fact(label: string, text: string): TableFact {
  return { label, text, href: null };
}

/** "2022-10-19" → "19. oktober 2022"; a year or a month stays as it is. */
function dateText(date: string, format: ViewContext["format"]): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? format.date(new Date(`${date}T00:00`)) : date;
}
