import { type Area, areas } from "./areas.js";
import {
  type Ledger,
  type LedgerCost,
  type Purpose,
  purposes,
  type Resource,
  resources,
  type StaffGroup,
  staffGroups,
  sumCosts,
} from "./ledger.js";
import { recordOf } from "./record-of.js";

/** Hours that make a full-time equivalent (IE-1085, ch. 4.1: 1 500, hired 1 550). */
export type FteHours = Readonly<Record<StaffGroup, number>>;

/** The hours that the report states, by the value of a published figure. */
export function reportFteHours(figure: (id: string) => number): FteHours {
  const own = figure("ieInternalFteHours");
  return { internal: own, released: own, hired: figure("ieHiredFteHours") };
}

/** What a ledger comes to. Null where something it needs is missing. Shares are fractions. */
export interface LedgerKeyFigures {
  /** Operating and investment, M kr. */
  readonly spending: number | null;
  readonly shareOfRevenue: number | null;
  readonly shareOfCost: number | null;
  /** kr. */
  readonly perEmployee: number | null;
  readonly fullTimeEquivalents: number | null;
  readonly ftePerEmployee: number | null;
  readonly investmentShare: number | null;
  /** Hired staff's share of ICT full-time equivalents. */
  readonly hiredShare: number | null;
  readonly byArea: Readonly<Record<Area, number | null>>;
  readonly byResource: Readonly<Record<Resource, number | null>>;
  readonly byPurpose: Readonly<Record<Purpose, number | null>>;
}

/** Computes an organisation's key figures by the method of IE-1085. */
export function ledgerKeyFigures(ledger: Ledger, hoursPerFte: FteHours): LedgerKeyFigures {
  const spending = sumCosts(ledger);
  const fte = fullTimeEquivalents(ledger, hoursPerFte);
  const shareOfSpending = (fits: (cost: LedgerCost) => boolean) =>
    over(sumCosts(ledger, fits), spending);
  return {
    spending,
    shareOfRevenue: over(spending, ledger.revenue),
    shareOfCost: over(spending, ledger.operatingCost),
    perEmployee: over(spending === null ? null : spending * 1e6, ledger.employees),
    fullTimeEquivalents: fte.all,
    ftePerEmployee: over(fte.all, ledger.employees),
    investmentShare: shareOfSpending(({ kind }) => kind === "investment"),
    hiredShare: over(fte.hired, fte.all),
    byArea: recordOf(areas, (area) => shareOfSpending((cost) => cost.area === area)),
    byResource: recordOf(resources, (resource) =>
      shareOfSpending((cost) => cost.resource === resource),
    ),
    byPurpose: recordOf(purposes, (purpose) => over(ledger.purposes[purpose], purposeSum(ledger))),
  };
}

/** What run, grow and transform sum to, M kr; null unless all three are there. */
export function purposeSum({ purposes: amounts }: Pick<Ledger, "purposes">): number | null {
  return sumOf(purposes.map((purpose) => amounts[purpose]));
}

function fullTimeEquivalents({ hours }: Ledger, hoursPerFte: FteHours) {
  const inFte = recordOf(staffGroups, (group) => over(hours[group], hoursPerFte[group]));
  return { hired: inFte.hired, all: sumOf(staffGroups.map((group) => inFte[group])) };
}

function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function over(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
