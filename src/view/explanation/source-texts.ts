import type { Drawn, Origin, QuantityUnit } from "../../model/core/quantity.js";
import type { RowSource } from "../../model/core/row-source.js";
import type { PublishedResult } from "../../model/sources/published.js";
import type { TableSummary } from "../../model/sources/table-summary.js";
import type { ViewContext } from "../core/view-context.js";
import { sourceName } from "../sources/published-rows.js";
import { publishedText } from "../sources/published-value.js";
import { sourceWords } from "../sources/words/index.js";
import { inputText } from "./quantity-text.js";
import { explanationWords } from "./words/index.js";

/** The data that tells of sources. */
export interface SourceData {
  readonly tables: readonly TableSummary[];
  readonly published: readonly PublishedResult[];
}

/** Where a number is from, as text. */
export interface SourceRow {
  readonly text: string;
  /** The row on the sources page. Null where there is none. */
  readonly anchor: string | null;
  /** "sikkerhet A"; "" where there is none to tell. */
  readonly sureness: string;
}

/** Words where numbers are from. */
export interface SourceTexts {
  /** Throws an Error for a figure or a table that is not there. */
  readonly origin: (origin: Origin, unit: QuantityUnit) => SourceRow;
  /** The figure that a report prints for the same quantity. */
  readonly printed: (id: string | null) => SourceRow | null;
}

/** Words the sources that the data tells of. */
export function sourceTexts({ tables, published }: SourceData, context: ViewContext): SourceTexts {
  const words = explanationWords(context.locale);
  const { section } = sourceWords(context.locale).table;
  const graded = (grade: string) => words.sureness(section(grade));
  const figure = (id: string): SourceRow => {
    const result = published.find((one) => one.id === id);
    if (result === undefined) throw new Error(`no published figure named "${id}"`);
    const place = `${sourceName(result.source)}, ${section(result.section)}`;
    return {
      text: words.printed(publishedText(result, context), place),
      anchor: id,
      sureness: graded(sourceTable(result.source, tables).sureness),
    };
  };
  const ofTable = (name: string, row: RowSource | undefined): SourceRow => {
    const { path, sources, table: place, ...table } = tableNamed(name, tables);
    const sureness = row?.sureness ?? table.sureness;
    if (path.startsWith("constructed/"))
      return { text: words.constructed, anchor: `table-${name}`, sureness: graded(sureness) };
    const source = sources.join("; ");
    const whole = source.includes(place) ? source : `${source}, ${section(place)}`;
    return { text: row?.source ?? whole, anchor: `table-${name}`, sureness: graded(sureness) };
  };
  const origin = (from: Origin, unit: QuantityUnit): SourceRow => {
    if (from.kind === "published") return figure(from.id);
    if (from.kind === "table") return ofTable(from.name, from.row);
    if (from.kind === "drawn") return drawnRow(from, context);
    if (from.kind === "set") {
      const source = from.source && origin(from.source, unit);
      return setRow({ value: from.usual, unit }, source, context);
    }
    const isReconstructed = from.kind === "reconstructed";
    return {
      text: words.origins[from.kind],
      anchor: isReconstructed ? "baseline" : null,
      sureness: isReconstructed ? graded(words.reconstructedSureness) : "",
    };
  };
  return { origin, printed: (id) => (id === null ? null : figure(id)) };
}

/** What was drawn, and that other draws would differ, if anything was. */
function drawnRow(
  { draws, seed, rho, baseline }: Drawn,
  { locale, format }: ViewContext,
): SourceRow {
  const words = explanationWords(locale);
  const text = words.drawn({
    draws: format.integer(draws),
    seed: format.integer(seed),
    rho: rho === null ? null : format.percent(rho, 0),
    baseline,
  });
  const isStill = rho === null && !baseline;
  return { text, anchor: "baseline", sureness: isStill ? "" : words.drawnSureness };
}

/** That the reader has set a number, with what is usual and where that is from. */
function setRow(
  usual: Parameters<typeof inputText>[0],
  source: SourceRow | null,
  context: ViewContext,
): SourceRow {
  const words = explanationWords(context.locale);
  const text = words.set(inputText(usual, context), source?.text ?? words.noSource);
  return { text, anchor: source?.anchor ?? null, sureness: "" };
}

function tableNamed(name: string, tables: SourceData["tables"]) {
  const found = tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table named "${name}"`);
  return found;
}

/** The table that a report's figures lie in: the one of its folder. */
function sourceTable(source: string, tables: SourceData["tables"]) {
  const found = tables.find(({ path }) => path === `${source}/published-results.csv`);
  if (found === undefined) throw new Error(`no table of the figures of ${source}`);
  return found;
}
