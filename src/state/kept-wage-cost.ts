import { browserStorage, readText, type TextStorage, writeText } from "./text-storage.js";

const name = "ehelse.wage-cost";

/**
 * The wage cost that the survey page's reader has chosen, kr a year for one full-time equivalent:
 * kept in this browser as the answers are, so that every page scales them alike. Null where none is.
 */
export function keptWageCost(storage: TextStorage | null = browserStorage()): number | null {
  const nok = Number(readText(storage, name) ?? "");
  return Number.isFinite(nok) && nok > 0 ? nok : null;
}

/** Keeps the choice; null takes it away. A browser that refuses keeps none. */
export function keepWageCost(
  nok: number | null,
  storage: TextStorage | null = browserStorage(),
): void {
  writeText(storage, name, nok === null ? "" : String(nok));
}
