import { calculator } from "../core/quantity.js";
import { known } from "../core/series.js";
import type { HelsenettPayer } from "../sources/specialist-levels.js";
import { ledgerFormulas } from "./ledger-formulas.js";
import {
  helsenettPayment,
  helsenettSpending,
  type LedgerQuantity,
  type PrintedFigure,
} from "./ledger-quantities.js";
import { type FlowId, flowIds, flowPayers, helsenettShareFigure } from "./sector.js";

/** What the survey's organisations and the payments between them are explained from. */
export interface FlowGround {
  readonly printed: PrintedFigure;
  readonly nameOf: {
    readonly organisation: (id: FlowId) => string;
    readonly payment: (from: FlowId, to: FlowId) => string;
  };
}

const calculate = calculator(ledgerFormulas);

/** What some pay Norsk helsenett, and what they are together called. */
function paidToHelsenett(from: keyof typeof flowPayers, ground: FlowGround): LedgerQuantity {
  const { printed, nameOf } = ground;
  const payments = flowPayers[from].map((payer) => payment(payer, printed));
  return calculate("flowPayment", payments, { label: nameOf.payment(from, "helsenett") });
}

const payment = (payer: HelsenettPayer, printed: PrintedFigure) =>
  helsenettPayment(helsenettShareFigure(payer), printed);

/** What the regions pay other national bodies. */
function paidToOthers(ground: FlowGround): LedgerQuantity {
  const paid = [ground.printed("ieNationalFromRegions2020"), paidToHelsenett("regions", ground)];
  const label = ground.nameOf.payment("regions", "otherNational");
  return calculate("paymentToOthers", paid, { label });
}

/** The part of Norsk helsenett's spending that the regions pay. */
const regionsShare = ({ printed }: FlowGround): LedgerQuantity =>
  calculate(
    "regionsShare",
    flowPayers.regions.map((payer) => printed(helsenettShareFigure(payer))),
  );

const publicHealthSpending = (printed: PrintedFigure): LedgerQuantity =>
  calculate("publicHealthSpending", [
    printed("iePublicHealthGrowth2020Mnok"),
    printed("iePublicHealthGrowth2020"),
  ]);

/** What an organisation spends: see `nationalFinances`. */
const grossOf: Readonly<Record<FlowId, (ground: FlowGround) => LedgerQuantity>> = {
  regions: ({ printed }) => printed("ieRegions2020"),
  helsenett: ({ printed }) => helsenettSpending(printed),
  healthDirectorate: ({ printed }) => printed("ieHealthDirectorate2020"),
  publicHealth: ({ printed }) => publicHealthSpending(printed),
  otherNational: (ground) => {
    const { printed } = ground;
    return calculate("otherNationalSpending", [
      printed("ieNational2020"),
      payment("Municipal", printed),
      payment("Others", printed),
      printed("ieHealthDirectorate2020"),
      publicHealthSpending(printed),
      paidToOthers(ground),
    ]);
  },
};

/** What others have paid of what an organisation spends. */
function paidByOthers(id: FlowId, ground: FlowGround): LedgerQuantity {
  const payers = Object.keys(flowPayers) as (keyof typeof flowPayers)[];
  const paid: Readonly<Partial<Record<FlowId, () => LedgerQuantity[]>>> = {
    helsenett: () => payers.map((from) => paidToHelsenett(from, ground)),
    otherNational: () => [paidToOthers(ground)],
  };
  return calculate("paidByOthers", paid[id]?.() ?? [], { label: ground.nameOf.organisation(id) });
}

const countedHere = (id: FlowId, ground: FlowGround): LedgerQuantity =>
  calculate("countedHere", [grossOf[id](ground), paidByOthers(id, ground)], {
    label: ground.nameOf.organisation(id),
  });

const ofOne =
  (quantity: (id: FlowId, ground: FlowGround) => LedgerQuantity) =>
  (ground: FlowGround, organisation?: string): LedgerQuantity =>
    quantity(known(flowIds.find((id) => id === organisation)), ground);

/** What the numbers on cross-financing are; `organisation` names the one asked of. */
export const flowQuantities = {
  regionsShare,
  helsenettSpending: ({ printed }) => helsenettSpending(printed),
  gross: ofOne((id, ground) => grossOf[id](ground)),
  paidByOthers: ofOne(paidByOthers),
  countedHere: ofOne(countedHere),
  grossSum: (ground) =>
    calculate(
      "grossSum",
      flowIds.map((id) => grossOf[id](ground)),
    ),
  twiceSum: (ground) =>
    calculate(
      "twiceSum",
      (["helsenett", "otherNational"] as const).map((id) => paidByOthers(id, ground)),
    ),
  onceSum: (ground) =>
    calculate(
      "onceSum",
      flowIds.map((id) => countedHere(id, ground)),
    ),
} as const satisfies Readonly<
  Record<string, (ground: FlowGround, organisation?: string) => LedgerQuantity>
>;
