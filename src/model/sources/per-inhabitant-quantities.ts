import { calculator, given, type Quantity } from "../core/quantity.js";
import { known } from "../core/series.js";
import {
  costPerHead,
  inhabitantsFor,
  type ResultInputId,
  type ScenarioGround,
} from "../result/cost-quantities.js";
import { type ResultFormulaId, resultFormulas } from "../result/result-formulas.js";
import type { PublishedResult } from "./published.js";
import { agreeingInterval } from "./published-tolerance.js";
import type { ReportQuantityId } from "./report-quantities.js";
import { type SourceFormulaId, type SourceInputId, sourceFormulas } from "./source-formulas.js";

type PerInhabitantQuantity = Quantity<
  ResultFormulaId | ResultInputId | ReportQuantityId | SourceFormulaId | SourceInputId
>;

/** What shows how cost per inhabitant is found. */
export interface PerInhabitantGround extends ScenarioGround {
  /** The report's cost in the last year, and what it says that is per inhabitant. */
  readonly printedTotal: Quantity<ReportQuantityId>;
  readonly printedPerHead: PublishedResult;
  /** What the report says per inhabitant, in words. */
  readonly label: string;
}

type Describe = (ground: PerInhabitantGround) => PerInhabitantQuantity;

const ofLastYear =
  (describe: (year: number, ground: ScenarioGround) => PerInhabitantQuantity): Describe =>
  (ground) =>
    describe(ground.tables.baseline.endYear, ground);

const ofFirstYear =
  (describe: (year: number, ground: ScenarioGround) => PerInhabitantQuantity): Describe =>
  (ground) =>
    describe(ground.tables.baseline.year, ground);

/** The inhabitants that the report's figure of the last year fits, who are those of a later year. */
const fittingInhabitants: Describe = ({ tables: { population }, result }) => {
  const { countedOn, inhabitants } = population.reportPerInhabitant2050;
  return given(
    "inhabitantsProjected",
    [inhabitants, "inhabitants"],
    { kind: "table", name: "population-projections-national" },
    { year: countedOn, ...result.scenario.population },
  );
};

/** The report's cost of the last year over inhabitants. */
const reportPerHead =
  (inhabitants: Describe): Describe =>
  (ground) =>
    calculator(resultFormulas)("perInhabitant", [ground.printedTotal, inhabitants(ground)], {
      year: ground.tables.baseline.endYear,
      ages: ground.result.scenario.population.ages,
    });

/** The inhabitants that the report's figure asks for, by an end of what it may be rounded from. */
const asked =
  (end: 0 | 1): Describe =>
  ({ printedTotal, printedPerHead, label }) => {
    const { id } = printedPerHead;
    const perHead = given(
      "roundedFrom",
      [agreeingInterval(printedPerHead)[end], "nok"],
      { kind: "published", id },
      { label },
    );
    const year = known(printedPerHead.year);
    return calculator(sourceFormulas)("inhabitantsAsked", [printedTotal, perHead], { year });
  };

const counted2050 = ofLastYear(inhabitantsFor);

/** The numbers that show how cost per inhabitant is found, by the ids that the page writes them with. */
export const perInhabitantQuantities = {
  counted2021: ofFirstYear(inhabitantsFor),
  ours2021: ofFirstYear(costPerHead),
  counted2050,
  ours2050: ofLastYear(costPerHead),
  report2050: reportPerHead(counted2050),
  counted2060: fittingInhabitants,
  report2060: reportPerHead(fittingInhabitants),
  fitsFrom: asked(1),
  fitsTo: asked(0),
} as const satisfies Readonly<Record<string, Describe>>;

export type PerInhabitantId = keyof typeof perInhabitantQuantities;
