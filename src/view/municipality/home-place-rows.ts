import type { HomePlace } from "../../model/municipality/home-place.js";
import type { Municipality } from "../../model/municipality/municipality.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { placeName } from "./municipality-name.js";
import { municipalityWords } from "./words/index.js";

/** The reader's own municipality, for the top bar. */
export interface HomePlaceRows {
  /** "Tynset" */
  readonly name: string;
  /** "anslag 8,9 mill., +1,2": there is little room. */
  readonly amount: string;
  /** The same in a sentence. */
  readonly sentence: string;
}

/**
 * What the scenario comes to in the reader's own municipality, in few words and in a sentence, whose
 * amounts are marked.
 */
export function homePlaceRows(
  { members, year, cost, change, nearest }: HomePlace,
  municipalities: readonly Municipality[],
  context: ViewContext,
  mark = unmarked,
): HomePlaceRows {
  const { locale, format, words, prices } = context;
  const text = municipalityWords(locale).home;
  const name = placeName(members, municipalities, context);
  // As many decimals as the sentence has, which lies under it.
  const millions = (mnok: number) => format.number(mnok, Math.abs(mnok) < 9.95 ? 1 : 0);
  const signedMillions = (mnok: number) => `${mnok < 0 ? "−" : "+"}${millions(Math.abs(mnok))}`;
  const amount = mark(`cost${year}`, format.money(cost));
  const added = change === null ? null : mark("fromNearest", format.signedMoney(change));
  const parts = { name, amount, year, prices: prices.constant };
  return {
    name,
    amount: text.amount(millions(cost), change === null ? null : signedMillions(change)),
    sentence:
      added === null
        ? text.sentence(parts)
        : text.changed({ ...parts, change: added, preset: words.presetGrowth[nearest] }),
  };
}
