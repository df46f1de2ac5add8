import type { Prices } from "../core/prices.js";
import { known } from "../core/series.js";
import { type FlowGround, flowQuantities } from "./flow-quantities.js";
import {
  type GrowthPart,
  growthParts,
  helsenettPayment,
  type LedgerQuantity,
  type PrintedFigure,
  referenceGrowthQuantities,
  regionGrowthQuantities,
} from "./ledger-quantities.js";
import {
  type OwnGround,
  type OwnQuantity,
  ownFigureQuantities,
  ownOldArea,
  ownPart,
} from "./own-quantities.js";
import { growthReferences } from "./specialist-growth.js";

interface LedgerPlace {
  /** The figure of a share that the report prints; a reference of growth. */
  readonly of?: string;
  /** An organisation; an own resource, area or purpose. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

/** What the numbers on the page of key figures are explained from. */
export interface StatedLedgerGround {
  readonly printed: PrintedFigure;
  readonly prices: Prices;
  readonly flow: FlowGround;
  /** The organisation that is set beside the report's; null where none is. */
  readonly own: OwnGround | null;
}

type Describe = (at: LedgerPlace, ground: StatedLedgerGround) => LedgerQuantity | OwnQuantity;

/** The same quantities, asked for by an id and a ground. */
function each<Id extends string, Ground>(
  quantities: Readonly<Record<Id, (ground: Ground) => LedgerQuantity | OwnQuantity>>,
  groundOf: (ground: StatedLedgerGround) => Ground,
): Record<Id, Describe> {
  const entries = Object.entries<(ground: Ground) => LedgerQuantity | OwnQuantity>(quantities);
  return Object.fromEntries(
    entries.map(([id, quantity]): [string, Describe] => [
      id,
      (_, ground) => quantity(groundOf(ground)),
    ]),
  ) as Record<Id, Describe>;
}

const { asPaid, withVat, since2017 } = referenceGrowthQuantities;
const { gross, paidByOthers, countedHere, ...whole } = flowQuantities;
const organisation = ({ parts: { organisation: id } = {} }: LedgerPlace) => id;

/** What is put into the growth by a reference, which is told by its id. */
const partOfGrowth =
  (part: GrowthPart): Describe =>
  ({ of }, { printed, prices }) => {
    const reference = known(growthReferences.find((one) => one === of) ?? null);
    return growthParts[reference](printed, prices)[part];
  };

/** What the numbers on the page of key figures are, by their ids. */
export const statedLedgerQuantities = {
  helsenettPayment: ({ of }, { printed }) => helsenettPayment(known(of), printed),
  ...each(regionGrowthQuantities, ({ printed }) => printed),
  asPaid: (_, { printed, prices }) => asPaid(printed, prices),
  withVat: (_, { printed, prices }) => withVat(printed, prices),
  since2017: (_, { printed, prices }) => since2017(printed, prices),
  growthAfter: partOfGrowth("growthAfter"),
  growthBefore: partOfGrowth("growthBefore"),
  growthInflation: partOfGrowth("growthInflation"),
  gross: (at, { flow }) => gross(flow, organisation(at)),
  paidByOthers: (at, { flow }) => paidByOthers(flow, organisation(at)),
  countedHere: (at, { flow }) => countedHere(flow, organisation(at)),
  ...each(whole, ({ flow }) => flow),
  ...each(ownFigureQuantities, ({ own }) => known(own)),
  ownPart: ({ parts = {} }, { own }) => ownPart(parts, known(own)),
  ownOldArea: ({ parts = {} }, { own }) => ownOldArea(parts, known(own)),
} as const satisfies Readonly<Record<string, Describe>>;

export type StatedLedgerId = keyof typeof statedLedgerQuantities;
