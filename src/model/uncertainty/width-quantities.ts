import { difference } from "../core/arithmetic.js";
import { calculator, type Formula, type Quantity } from "../core/quantity.js";
import {
  type AskedQuantile,
  type ChanceQuantityId,
  quantileQuantity,
} from "./chance-quantities.js";
import { intervalParts, type WidthPart, withAndWithout } from "./layer-widths.js";
import { simulate } from "./simulation.js";
import type { SpreadGround } from "./spread-quantities.js";
import type { Uncertainty } from "./uncertainty.js";

const width: Formula = { unit: "mnok", ...difference };

/** The arithmetic of how wide the 80 % interval is, and of what each part of the band adds. */
export const widthFormulas = {
  bandWidth: width,
  namedWidth: width,
  widthAdded: width,
} as const satisfies Readonly<Record<string, Formula>>;

type WidthQuantity = Quantity<keyof typeof widthFormulas | ChanceQuantityId>;

/** A year, and how numbers are written in the names of draws. */
type AskedWidth = Pick<AskedQuantile, "year" | "text">;

type WidthGround = Omit<SpreadGround, "nameOf">;

const calculate = calculator(widthFormulas);

/** How wide the 80 % interval of the total is in a year, M kr. */
export const bandWidth = (asked: AskedWidth, ground: WidthGround): WidthQuantity =>
  widthOf("bandWidth", asked, ground, "");

/** A part of the band: its name, and what its being on, off or so strong is called. */
interface AskedPart extends AskedWidth {
  readonly part: WidthPart;
  readonly label: string;
  readonly stateOf: (drawn: Uncertainty) => string;
}

/** What a part of the band adds to that width: with the part less without it, all else as it is. */
export function widthAdded(
  { part, label, stateOf, ...asked }: AskedPart,
  ground: WidthGround,
): WidthQuantity {
  const pair = withAndWithout(part, ground.uncertainty);
  const widths = [pair.with, pair.without].map((uncertainty) =>
    widthOf("namedWidth", asked, { ...ground, uncertainty }, stateOf(uncertainty)),
  );
  return calculate("widthAdded", widths, { year: asked.year, label });
}

function widthOf(
  name: "bandWidth" | "namedWidth",
  { year, text }: AskedWidth,
  { tables, result: { scenario }, uncertainty }: WidthGround,
  label: string,
): WidthQuantity {
  const simulation = simulate(tables, scenario, uncertainty);
  const end = (part: number) =>
    quantileQuantity({ id: "cost", simulation }, { year, part, uncertainty, text });
  const ends = intervalParts.map(end).reverse();
  return calculate(name, ends, { year, label });
}
