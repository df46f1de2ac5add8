import { showBaselineNotice } from "../../components/core/baseline-notice.js";
import { pageLocale } from "../../components/core/page-locale.js";
import { surveyedBaseline } from "../../model/core/surveyed-baseline.js";
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
 * A page's files with the baseline that its address names, which is then said over the page: the
 * report's, or a survey's (`surveyedBaseline`), whose first year is divided as the report divides.
 * A name that is no baseline is left to the scenario's codec, which tells of it.
 */
export async function loadedTables<Files extends Pick<Tables, "baseline" | "population">>(
  files: Loading<Files>,
): Promise<Files> {
  const read = await loaded(files);
  const id = new URLSearchParams(location.search).get("base") ?? "";
  const baseline = surveyedBaseline(id, read.baseline);
  if (baseline === null) return read;
  const locale = pageLocale();
  const note = baselineNote(baseline, { locale, format: formatIn(locale) });
  if (note !== null) showBaselineNotice(note, { reportId: read.baseline.id, locale });
  const population = { ...read.population, baselineYearCountedOn: baseline.year + 1 };
  return { ...read, baseline, population };
}

/** The files of every page about a scenario. */
export type TableFiles = Loading<Tables>;
