import { last } from "../core/series.js";
import type { Municipality } from "./municipality.js";

/** A municipality that a search found, and the name by which it did if not by its own. */
export interface SearchHit {
  readonly municipality: Municipality;
  readonly alias: string | null;
}

/**
 * Finds municipalities by what people type: number, or the start or part of a name, also Sámi,
 * Kven and former names. Capitals, accents and å/ø/æ/đ/ŋ/ŧ typed plainly make no difference.
 *
 * @returns best first: number, own name, other name, each from its start before within; then the
 *   larger first. Nothing for an empty text.
 */
export function searchMunicipalities(
  municipalities: readonly Municipality[],
  text: string,
  limit: number,
): SearchHit[] {
  const wanted = plainText(text);
  if (wanted === "") return [];
  return municipalities
    .flatMap((municipality) => {
      const hit = bestHit(municipality, wanted);
      return hit === null ? [] : [hit];
    })
    .sort((a, b) => a.rank - b.rank || size(b.municipality) - size(a.municipality))
    .slice(0, limit)
    .map(({ municipality, alias }) => ({ municipality, alias }));
}

interface RankedHit extends SearchHit {
  readonly rank: number;
}

function bestHit(municipality: Municipality, wanted: string): RankedHit | null {
  const { number, name, otherNames, formerNames } = municipality;
  if (number.startsWith(wanted)) return { municipality, alias: null, rank: 0 };
  const own = nameRank(name, wanted);
  const hits: RankedHit[] = own === null ? [] : [{ municipality, alias: null, rank: 1 + own }];
  for (const alias of [...otherNames, ...formerNames]) {
    const rank = nameRank(alias, wanted);
    if (rank !== null) hits.push({ municipality, alias, rank: 1.5 + rank });
  }
  return hits.sort((a, b) => a.rank - b.rank)[0] ?? null;
}

/** 0 the whole name, 1 its start, 2 the start of a word in it, 3 within it; null not at all. */
function nameRank(name: string, wanted: string): number | null {
  const plain = plainText(name);
  if (plain === wanted) return 0;
  if (plain.startsWith(wanted)) return 1;
  if (plain.split(/[\s-]/).some((word) => word.startsWith(wanted))) return 2;
  return plain.includes(wanted) ? 3 : null;
}

const plainLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  đ: "d",
  ŋ: "n",
  ŧ: "t",
};

/** Small letters without accents: "Kárášjohka" → "karasjohka", "Tromsø" → "tromso". */
function plainText(text: string): string {
  return text
    .trim()
    .toLocaleLowerCase("nb")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[æøđŋŧ]/g, (letter) => plainLetters[letter] ?? letter);
}

function size({ inhabitants }: Municipality): number {
  return last(inhabitants);
}
