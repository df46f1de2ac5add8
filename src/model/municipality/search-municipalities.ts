import { last } from "../core/series.js";
import type { Municipality } from "./municipality.js";

/** A municipality that a search found, and the name by which it did if not by its own. */
export interface SearchHit {
  readonly municipality: Municipality;
  readonly alias: string | null;
  /** Whether the name is only like what was typed: one letter is another. */
  readonly isNear: boolean;
}

/**
 * Finds municipalities by what people type: number, or the start or part of a name, also Sámi,
 * Kven and former names. Capitals, accents and å/ø/æ/đ/ŋ/ŧ typed plainly make no difference.
 *
 * @returns best first: number, own name, other name, each from its start before within; then the
 *   larger first. Where there is none, those whose name begins so but for one slip of the keys.
 *   Nothing for an empty text.
 */
export function searchMunicipalities(
  municipalities: readonly Municipality[],
  text: string,
  limit: number,
): SearchHit[] {
  const wanted = plainText(text);
  if (wanted === "") return [];
  const found = rankedHits(municipalities, wanted, nameRank);
  const near = found.length > 0 || wanted.length < shortest ? [] : nearHits(municipalities, wanted);
  return [...found, ...near]
    .slice(0, limit)
    .map(({ municipality, alias }) => ({ municipality, alias, isNear: found.length === 0 }));
}

/** Letters that must be typed before a slip among them is looked for. */
const shortest = 4;

const nearHits = (municipalities: readonly Municipality[], wanted: string) =>
  rankedHits(municipalities, wanted, slipRank);

function rankedHits(
  municipalities: readonly Municipality[],
  wanted: string,
  rankOf: RankOf,
): RankedHit[] {
  return municipalities
    .flatMap((municipality) => {
      const hit = bestHit(municipality, wanted, rankOf);
      return hit === null ? [] : [hit];
    })
    .sort((a, b) => a.rank - b.rank || size(b.municipality) - size(a.municipality));
}

/** How well a name fits what is wanted, 0 the best; null not at all. */
type RankOf = (name: string, wanted: string) => number | null;

interface RankedHit extends Omit<SearchHit, "isNear"> {
  readonly rank: number;
}

function bestHit(municipality: Municipality, wanted: string, rankOf: RankOf): RankedHit | null {
  const { number, name, otherNames, formerNames } = municipality;
  if (number.startsWith(wanted)) return { municipality, alias: null, rank: 0 };
  const own = rankOf(name, wanted);
  const hits: RankedHit[] = own === null ? [] : [{ municipality, alias: null, rank: 1 + own }];
  for (const alias of [...otherNames, ...formerNames]) {
    const rank = rankOf(alias, wanted);
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

/** 0 when the name begins so but for a letter left out, typed twice, another or swapped; else null. */
function slipRank(name: string, wanted: string): number | null {
  const plain = plainText(name);
  const at = [...wanted].findIndex((letter, place) => plain[place] !== letter);
  const [left, typed] = [plain.slice(at), wanted.slice(at)];
  const swapped = `${typed.charAt(1)}${typed.charAt(0)}${typed.slice(2)}`;
  const isSlip =
    left.slice(1).startsWith(typed) ||
    left.startsWith(typed.slice(1)) ||
    left.slice(1).startsWith(typed.slice(1)) ||
    left.startsWith(swapped);
  return isSlip ? 0 : null;
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
