import { type Category, categories } from "../core/category.js";
import { type About, calculator, type Formula, given, type Quantity } from "../core/quantity.js";
import {
  type CostGround,
  categoryCost,
  growthRate,
  type ResultInputId,
  type ResultQuantity,
  totalDifference,
} from "../result/cost-quantities.js";
import { type ResultFormulaId, resultFormulas } from "../result/result-formulas.js";
import { logarithmicMean, logRatio } from "./attribution.js";

const { categoryCost: growth, total: sum, totalDifference: difference } = resultFormulas;

/** The arithmetic of why two scenarios cost differently: see `attributeDifference`. */
export const attributionFormulas = {
  namedCost: growth,
  costDifference: difference,
  logarithmicMean: {
    unit: "mnok",
    value: logarithmicMean,
    // Of two that are alike the mean is themselves.
    write: (a, b) => (a === b ? String(a) : `(${a} − ${b}) / (ln ${a} − ln ${b})`),
  },
  growthPart: {
    unit: "mnok",
    value: (mean, years, to, from) => mean * years * logRatio(1 + to, 1 + from),
    write: (mean, years, to, from) => `${mean} × ${years} × ln((1 + ${to}) / (1 + ${from}))`,
  },
  growthParts: sum,
} as const satisfies Readonly<Record<string, Formula>>;

export type AttributionQuantityId = keyof typeof attributionFormulas | "namedRate";

type PartQuantity = Quantity<AttributionQuantityId | ResultFormulaId | ResultInputId>;

const calculate = calculator(attributionFormulas);

type NamedGround = readonly [ground: CostGround, name: string];

/** The scenario that costs, and the one that it is compared with. */
type Pair = readonly [to: NamedGround, from: NamedGround];

/** The part of a difference that the growth of a category, or of all, in a period accounts for. */
interface Part extends Pick<About, "category" | "from"> {
  /** The period's last; the year of the difference where it is of no period. */
  readonly year: number;
}

/** How a part of the difference between two scenarios' cost in a year came about, M kr. */
export function differencePart({ category, from, year }: Part, at: number, pair: Pair) {
  if (from === undefined)
    return category === undefined ? totalDifference(at, pair) : costDifference(category, at, pair);
  const span = { from, year };
  const part = (one: Category) => growthPart(one, span, costs(one, at, pair), pair);
  return category === undefined
    ? calculate("growthParts", categories.map(part), span)
    : part(category);
}

function costDifference(category: Category, year: number, pair: Pair): PartQuantity {
  return calculate("costDifference", costs(category, year, pair), { category, year });
}

function growthPart(
  category: Category,
  { from, year }: { readonly from: number; readonly year: number },
  costsAtEnd: readonly PartQuantity[],
  pair: Pair,
): PartQuantity {
  const mean = calculate("logarithmicMean", costsAtEnd, { category });
  const years = given("periodYears", [year - from, "years"], { kind: "calendar" }, { from, year });
  const rates = pair.map(([ground, label]) =>
    named("namedRate", growthRate(category, year, ground), label),
  );
  return calculate("growthPart", [mean, years, ...rates], { category, from, year });
}

function costs(category: Category, year: number, pair: Pair): PartQuantity[] {
  return pair.map(([ground, label]) =>
    named("namedCost", categoryCost(category, year, ground), label),
  );
}

/** The same quantity under a name: where those of several scenarios stand together. */
function named(
  name: AttributionQuantityId,
  { about, ...quantity }: ResultQuantity,
  label: string,
): PartQuantity {
  return { ...quantity, name, about: { ...about, label } };
}
