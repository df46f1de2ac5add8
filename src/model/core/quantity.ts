import type { Category } from "./category.js";
import type { PopulationAges, PopulationAlternative } from "./population.js";
import type { PriceIndex } from "./prices.js";
import type { RowSource } from "./row-source.js";

/**
 * Units of quantities. `mnok` is million kroner, `nok` kroner, `perFte` kroner per full-time
 * equivalent; `share` and `rate` are fractions, a rate per year.
 */
export type QuantityUnit =
  | "mnok"
  | "nok"
  | "share"
  | "rate"
  | "factor"
  | "number"
  | "inhabitants"
  | "fte"
  | "years";

/**
 * Where a number that is put into a formula is from: `published`, a figure that a report prints,
 * by its id · `table`, a table we carry, by its name, and the row's own source
 * where the table's are not all alike · `reconstructed`, the baseline's costs that
 * no source prints · `surveyed`, a survey's result that is the baseline · `choice`, for the reader
 * to set · `ours`, chosen for these pages · `set`, set by the reader in the place of what is usual · `limit`, how far growth may go in the model · `calendar`, a count of years · `each`,
 * calculated as elsewhere in the explanation, once a year · `drawn`, counted in a simulation ·
 * `distribution`, of Student's t · `answered`, what somebody has answered in a form of this site.
 */
export type Origin =
  | { readonly kind: "published"; readonly id: string }
  | { readonly kind: "table"; readonly name: string; readonly row?: RowSource }
  | ({ readonly kind: "drawn" } & Drawn)
  | ({ readonly kind: "set" } & Usual)
  | { readonly kind: PlainOrigin };

/** How many draws, which seed chose them, and of what; all else is held. */
export interface Drawn {
  readonly draws: number;
  readonly seed: number;
  /** How much of the categories' growth is drawn in common, from 0 to 1; null where growth is held. */
  readonly rho: number | null;
  /** Whether the baseline is drawn too. */
  readonly baseline: boolean;
}

/** What is usual where the reader has set something else, in the unit of what is set. */
export interface Usual {
  readonly usual: number;
  /** Null where no source says what it should be. */
  readonly source: Origin | null;
}

/** Where a number is from that the reader can set. */
export function settable(value: number, { usual, source }: Usual): Origin {
  if (value !== usual) return { kind: "set", usual, source };
  return source ?? { kind: "choice" };
}

/** Of which there is no more to tell. */
export type PlainOrigin =
  | "reconstructed"
  | "surveyed"
  | "choice"
  | "ours"
  | "limit"
  | "calendar"
  | "each"
  | "distribution"
  | "answered";

/** What a quantity is of, as far as its name needs it. */
export interface About {
  readonly year?: number;
  /** The first year of a period, or of a sum. */
  readonly from?: number;
  readonly category?: Category;
  readonly ages?: PopulationAges;
  readonly vintage?: string;
  readonly alternative?: PopulationAlternative;
  /** A name as it stands: of a municipality, of a cost line. */
  readonly label?: string;
  /** What prices are measured by. */
  readonly index?: PriceIndex;
  /** Whether what it is read from is an estimate. */
  readonly estimated?: boolean;
}

/** A number with how it came about: from a source, or by a formula from other quantities. */
export interface Quantity<Name extends string = string> {
  /** Names it, and the formula that it is calculated by. */
  readonly name: Name;
  readonly about: About;
  readonly value: number;
  readonly unit: QuantityUnit;
  /** Null where it is calculated. */
  readonly origin: Origin | null;
  /** What is put into its formula, in the formula's order; none where it has an origin. */
  readonly inputs: readonly Quantity<Name>[];
  /** The id of the figure that a report prints for the same quantity, where one does. */
  readonly published: string | null;
}

/** An arithmetic of the model. The rooms' lists of them describe what the model does. */
export interface Formula {
  readonly unit: QuantityUnit;
  readonly value: (...inputs: number[]) => number;
  /** The same with the inputs as text: "4 500 mill. kr / 5 425 270". */
  readonly write: (...inputs: string[]) => string;
}

/** Gives how to calculate a quantity by one of a list's formulas. */
export function calculator<Name extends string>(formulas: Readonly<Record<Name, Formula>>) {
  return <Input extends string>(
    name: Name,
    inputs: readonly Quantity<Input>[],
    { published = null, ...about }: About & { readonly published?: string | null } = {},
  ): Quantity<Name | Input> => {
    const { unit, value } = formulas[name];
    const result = value(...inputs.map((input) => input.value));
    return { name, about, value: result, unit, origin: null, inputs, published };
  };
}

/** A number that is put in as it is. */
export function given<Name extends string>(
  name: Name,
  [value, unit]: readonly [number, QuantityUnit],
  origin: Origin,
  about: About = {},
): Quantity<Name> {
  return { name, about, value, unit, origin, inputs: [], published: null };
}
