import type { Codec } from "../core/codec.js";
import { keyReader, within } from "../core/key-reader.js";
import { percentText, percentValue } from "../core/percent-text.js";
import { noLocalValues } from "./local-values.js";
import { fixedShareLimits, type MunicipalityTables } from "./municipality-estimate.js";
import type { MunicipalitySelection, PlaceChoice } from "./municipality-selection.js";
import { lastCountedYear } from "./place.js";
import { placeKeys, type SelectionKey, type SelectionProblem } from "./selection-problem.js";

/** What a link is read against. */
export interface SelectionGround {
  /** Numbers of all municipalities. */
  readonly known: ReadonlySet<string>;
  /** Years that own costs can be of. */
  readonly costYears: readonly number[];
  /** What stands where the link says nothing. */
  readonly usual: MunicipalitySelection;
}

/** What a link can name: all municipalities, and years with both a price level and a count. */
export function selectionGround({
  baseline,
  prices,
  municipalities,
}: MunicipalityTables): SelectionGround {
  const today = lastCountedYear(municipalities);
  const years = prices.municipal.map(({ year }) => year);
  return {
    known: new Set(municipalities.map(({ number }) => number)),
    costYears: years.filter((year) => year >= baseline.year && year <= today),
    usual: {
      numbers: [],
      fixedShare: fixedShareLimits.usual,
      // The last year that is over: whose accounts a municipality has.
      local: noLocalValues(today - 1, baseline.breakpoints),
    },
  };
}

/** The chosen municipalities of an address, as far as they can be read. */
export interface LinkedPlaces {
  readonly value: PlaceChoice;
  readonly problems: readonly SelectionProblem[];
}

/** The chosen municipalities as a part of the workspace: "k=3427,3428&kfix=10". */
export function placeCodec({ known, usual }: SelectionGround): Codec<PlaceChoice, LinkedPlaces> {
  return {
    keys: placeKeys,
    read: (query) => {
      const { read, problems } = keyReader<SelectionKey>(query);
      const numbers = [...new Set(read("k", (text) => text.split(","), []))];
      const unknown = numbers.filter((number) => !known.has(number));
      if (unknown.length > 0) problems.push({ field: "k", value: unknown.join(",") });
      const share = (text: string) => within(percentValue(text), fixedShareLimits);
      const fixedShare = read("kfix", share, usual.fixedShare);
      return { value: { numbers: numbers.filter((one) => known.has(one)), fixedShare }, problems };
    },
    write: ({ numbers, fixedShare }) =>
      [
        ...(numbers.length === 0 ? [] : [`k=${numbers.join(",")}`]),
        ...(fixedShare === fixedShareLimits.usual ? [] : [`kfix=${percentText(fixedShare)}`]),
      ].join("&"),
  };
}
