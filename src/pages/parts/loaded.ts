import { showBaselineNotice } from "../../components/core/page/baseline-notice.js";
import { pageLocale } from "../../components/core/page/page-locale.js";
import type { Baseline } from "../../model/core/baseline.js";
import { surveyedBaseline, withBaseline } from "../../model/core/surveyed-baseline.js";
import type { Tables } from "../../model/core/tables.js";
import { baselineNote } from "../../view/core/baseline-note.js";
import { formatIn } from "../../view/core/format.js";

/** The files that a page's Markdown names, on their way. */
export type Loading<Files> = { readonly [Name in keyof Files]: Promise<Files[Name]> };

/** Waits for all of a page's files at once. */
export async function loaded<Files>(files: Loading<Files>): Promise<Files> {
  const names = Object.keys(files) as (keyof Files)[];
  const entries = names.map(async (name) => [name, await files[name]] as const);
  return Object.fromEntries(await Promise.all(entries)) as Files;
}

/**
 * A page's files with the baseline that its address names, which is then said over the page. A name
 * that is no baseline is left to the scenario's codec, which tells of it.
 */
export async function loadedTables<Files extends Pick<Tables, "baseline" | "population">>(
  files: Loading<Files>,
): Promise<Files> {
  const read = await loaded(files);
  const tables = withBaseline(read, namedBaseline());
  sayBaseline(tables.baseline, read.baseline, true);
  return tables;
}

/** Says over a page that does not start from it which baseline the address names. */
export function sayOtherBaseline(report: Baseline): void {
  sayBaseline(surveyedBaseline(namedBaseline(), report) ?? report, report, false);
}

const namedBaseline = () => new URLSearchParams(location.search).get("base") ?? "";

function sayBaseline(baseline: Baseline, report: Baseline, isUsed: boolean): void {
  const locale = pageLocale();
  const note = baselineNote(baseline, { locale, format: formatIn(locale) });
  showBaselineNotice(note, { reportId: report.id, locale, isUsed });
}

/** The files of every page about a scenario. */
export type TableFiles = Loading<Tables>;
