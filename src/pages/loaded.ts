import type { Tables } from "../model/core/tables.js";

/** The files that a page's Markdown names, on their way. */
export type Loading<Files> = { readonly [Name in keyof Files]: Promise<Files[Name]> };

/** Waits for all of a page's files at once. */
export async function loaded<Files>(files: Loading<Files>): Promise<Files> {
  const names = Object.keys(files) as (keyof Files)[];
  const entries = names.map(async (name) => [name, await files[name]] as const);
  return Object.fromEntries(await Promise.all(entries)) as Files;
}

/** The files of every page about a scenario. */
export type TableFiles = Loading<Tables>;
