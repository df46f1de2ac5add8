import type { Baseline } from "../core/baseline.js";
import type { Codec } from "../core/codec.js";
import { type KeyProblem, keyReader, within } from "../core/key-reader.js";
import { oneOf } from "../core/one-of.js";
import { strictNumber } from "../core/percent-text.js";
import type { PlaceChoice } from "../municipality/municipality-selection.js";
import { fanKinds, limitRange, quantityIds, type UncertaintyView } from "./uncertainty-view.js";

/** What a link says of what the page shows, as far as it can be read. */
export interface LinkedView {
  readonly value: UncertaintyView;
  readonly problems: readonly KeyProblem[];
}

/** The keys of a link that tell what the uncertainty page shows. */
export const viewKeys = ["fan.of", "fan.as", "fan.year", "fan.over"] as const;

/**
 * What the page shows as a part of the workspace: what differs from the cost of the last year as a
 * fan. fan.of=perInhabitant, fan.as=dots, fan.year=2040, fan.over=2000 (in the quantity's unit).
 */
export function viewCodec({
  year: first,
  endYear,
}: Pick<Baseline, "year" | "endYear">): Codec<
  UncertaintyView,
  LinkedView,
  { readonly places: PlaceChoice }
> {
  const usual: UncertaintyView = { quantity: "cost", kind: "fan", year: endYear, limit: null };
  const years = { min: first + 1, max: endYear };
  return {
    keys: viewKeys,
    read: (query, { places }) => {
      const { read, problems } = keyReader(query);
      // A municipality's cost can be drawn where one is chosen.
      const known = quantityIds.filter((id) => id !== "municipality" || places.numbers.length > 0);
      const value = {
        quantity: read("fan.of", (text) => oneOf(known, text) ?? null, usual.quantity),
        kind: read("fan.as", (text) => oneOf(fanKinds, text) ?? null, usual.kind),
        year: read("fan.year", (text) => whole(within(strictNumber(text), years)), usual.year),
        limit: read("fan.over", (text) => within(strictNumber(text), limitRange), usual.limit),
      };
      return { value, problems };
    },
    write: ({ quantity, kind, year, limit }) =>
      [
        quantity === usual.quantity ? "" : `fan.of=${quantity}`,
        kind === usual.kind ? "" : `fan.as=${kind}`,
        year === usual.year ? "" : `fan.year=${year}`,
        limit === null ? "" : `fan.over=${limit}`,
      ]
        .filter((field) => field !== "")
        .join("&"),
  };
}

const whole = (value: number | null) => (value !== null && Number.isInteger(value) ? value : null);
