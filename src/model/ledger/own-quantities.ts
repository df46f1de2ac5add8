import { oneOf } from "../core/one-of.js";
import { calculator, given, type Origin, type Quantity } from "../core/quantity.js";
import { known } from "../core/series.js";
import { type Area, areas, type OldArea, oldAreaOf, oldAreas } from "./areas.js";
import {
  type Ledger,
  type LedgerCost,
  type Purpose,
  purposes,
  type Resource,
  resources,
  type SpendingKind,
  type StaffGroup,
  staffGroups,
} from "./ledger.js";
import type { OrganisationFact } from "./ledger-form.js";
import { type OwnFormulaId, ownFormulas } from "./ledger-formulas.js";
import type { LedgerQuantity, PrintedFigure } from "./ledger-quantities.js";

/** What an organisation has answered. */
export type OwnInputId = "ownAnswer";

export type OwnQuantity = Quantity<OwnFormulaId | OwnInputId | LedgerQuantity["name"]>;

/** Some of a ledger's costs: those alike in all that is given. `old` is an area until 2019, or none. */
export interface CostChoice {
  readonly kind?: SpendingKind | undefined;
  readonly area?: Area | undefined;
  readonly resource?: Resource | undefined;
  readonly old?: OldArea | null;
}

/** What an organisation's key figures are explained from, and what their parts are called. */
export interface OwnGround {
  readonly ledger: Ledger;
  /** Whether it is the constructed example. */
  readonly constructed: boolean;
  readonly printed: PrintedFigure;
  readonly nameOf: {
    readonly cost: (cost: Omit<LedgerCost, "mnok">) => string;
    readonly costs: (choice: CostChoice) => string;
    readonly purpose: (purpose: Purpose | null) => string;
    readonly fact: (fact: OrganisationFact) => string;
    /** Hours of a group. */
    readonly hours: (group: StaffGroup) => string;
    readonly figure: (id: OwnFigureId) => string;
    readonly share: (what: string) => string;
  };
}

const calculate = calculator(ownFormulas);

const answered = ({ constructed }: OwnGround): Origin =>
  constructed ? { kind: "table", name: "ict-ledger-example" } : { kind: "answered" };

const answer = (
  value: number | null,
  unit: "mnok" | "number",
  label: string,
  ground: OwnGround,
): OwnQuantity => given("ownAnswer", [known(value), unit], answered(ground), { label });

const isOf =
  ({ kind, area, resource, old }: CostChoice) =>
  (cost: LedgerCost): boolean =>
    (kind ?? cost.kind) === cost.kind &&
    (area ?? cost.area) === cost.area &&
    (resource ?? cost.resource) === cost.resource &&
    (old === undefined || old === oldAreaOf(cost.area));

/** The sum of some costs, M kr. */
function sumOf(choice: CostChoice, ground: OwnGround): OwnQuantity {
  const costs = ground.ledger.costs
    .filter(isOf(choice))
    .map((cost) => answer(cost.mnok, "mnok", ground.nameOf.cost(cost), ground));
  return calculate("ownSum", costs, { label: ground.nameOf.costs(choice) });
}

const spending = (ground: OwnGround) => sumOf({}, ground);

const fact = (id: OrganisationFact, ground: OwnGround): OwnQuantity =>
  answer(ground.ledger[id], id === "employees" ? "number" : "mnok", ground.nameOf.fact(id), ground);

/** A group's full-time equivalents, by the hours that the report reckons with. */
function staff(group: StaffGroup, ground: OwnGround): OwnQuantity {
  const label = ground.nameOf.hours(group);
  const each = ground.printed(group === "hired" ? "ieHiredFteHours" : "ieInternalFteHours");
  const hours = answer(ground.ledger.hours[group], "number", label, ground);
  return calculate("ownStaff", [hours, each], { label });
}

const allStaff = (ground: OwnGround): OwnQuantity =>
  calculate(
    "ownStaffSum",
    staffGroups.map((group) => staff(group, ground)),
  );

const ratio = (
  id: OwnFigureId,
  [part, whole]: readonly [OwnQuantity, OwnQuantity],
  { nameOf }: OwnGround,
): OwnQuantity => calculate("ownShare", [part, whole], { label: nameOf.figure(id) });

/** What an organisation's key figures are: see `ledgerKeyFigures`. */
export const ownFigureQuantities = {
  spending,
  shareOfRevenue: (on) => ratio("shareOfRevenue", [spending(on), fact("revenue", on)], on),
  shareOfCost: (on) => ratio("shareOfCost", [spending(on), fact("operatingCost", on)], on),
  perEmployee: (on) => calculate("ownPerEmployee", [spending(on), fact("employees", on)]),
  fullTimeEquivalents: allStaff,
  ftePerEmployee: (on) => ratio("ftePerEmployee", [allStaff(on), fact("employees", on)], on),
  investmentShare: (on) =>
    ratio("investmentShare", [sumOf({ kind: "investment" }, on), spending(on)], on),
  hiredShare: (on) => ratio("hiredShare", [staff("hired", on), allStaff(on)], on),
} as const satisfies Readonly<Record<string, (ground: OwnGround) => OwnQuantity>>;

export type OwnFigureId =
  | "spending"
  | "shareOfRevenue"
  | "shareOfCost"
  | "perEmployee"
  | "fullTimeEquivalents"
  | "ftePerEmployee"
  | "investmentShare"
  | "hiredShare";

type Parts = Readonly<Record<string, string | undefined>>;

/** What part of the spending goes to a resource, an area or a purpose. */
export function ownPart({ resource, area, purpose }: Parts, ground: OwnGround): OwnQuantity {
  const { nameOf, ledger } = ground;
  const of = oneOf(purposes, purpose);
  if (of !== undefined) {
    const amounts = purposes.map((one) =>
      answer(ledger.purposes[one], "mnok", nameOf.purpose(one), ground),
    );
    const part = known(amounts[purposes.indexOf(of)]);
    const whole = calculate("ownSum", amounts, { label: nameOf.purpose(null) });
    return calculate("ownShare", [part, whole], { label: nameOf.share(nameOf.purpose(of)) });
  }
  const choice = { resource: oneOf(resources, resource), area: oneOf(areas, area) };
  const inputs = [sumOf(choice, ground), spending(ground)];
  return calculate("ownShare", inputs, { label: nameOf.share(nameOf.costs(choice)) });
}

/** What an area until 2019 comes to; without one, what has no place there: see `toOldAreas`. */
export const ownOldArea = ({ old }: Parts, ground: OwnGround): OwnQuantity =>
  sumOf({ old: oneOf(oldAreas, old) ?? null }, ground);
