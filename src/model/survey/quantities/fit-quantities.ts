import { calculator, given, type Origin, type Quantity } from "../../core/quantity.js";
import { itemAt, known } from "../../core/series.js";
import type { LineFit, PointFit } from "../line-fit.js";
import type { RepresentationKind } from "../representation.js";
import { costLines, isOf, type LineChoice } from "../solution.js";
import { sumFit } from "../survey-influence.js";
import type { SurveyResult, SurveyTables } from "../survey-result.js";
import { type SurveyFormulaId, surveyFormulas } from "./survey-formulas.js";

/** What is put into the formulas of a survey. */
export type SurveyInputId =
  | "countryCount"
  | "countryCounted"
  | "placeCounted"
  | "statutory"
  | "priceFactor"
  | "periodYears"
  | "answersCount"
  | "scaledAnswers"
  | "meanCost"
  | "meanInhabitants"
  | "sizeSpread"
  | "costSpread"
  | "residualSquares"
  | "answeredCost"
  | "lineVariance"
  | "growthCovariance"
  | "lineWeight"
  | "lineResidual"
  | "lineLeverage"
  | "sampleCost"
  | "sampleInhabitants"
  | "classCount"
  | "classAnswers"
  | "ahead"
  | "forgotten"
  | "countedTwice"
  | "savedFte"
  | "avoidedCost"
  | "wageCost"
  | "annualWage"
  | "gainAnswers"
  | "gainInhabitants";

export type SurveyQuantity = Quantity<SurveyFormulaId | SurveyInputId>;

/** What the numbers of a survey are explained from, and what its parts are called. */
export interface ScaledGround {
  /** Every year's. */
  readonly results: readonly SurveyResult[];
  readonly tables: SurveyTables;
  /** Whether the answers are the constructed example. */
  readonly constructed: boolean;
  readonly nameOf: {
    readonly lines: (lines: LineChoice) => string;
    /** All lines with what is paid by law, and the ends of its interval. */
    readonly total: string;
    readonly low: string;
    readonly high: string;
    /** The municipality of an answer, by the answer's id. */
    readonly place: (answer: string) => string;
    /** Those who have answered and so many of those suggested. */
    readonly withNext: (count: number) => string;
    /** A class of municipalities; null is the one of those that have none. */
    readonly municipalities: (kind: RepresentationKind, id: string | null) => string;
  };
}

/** Some cost lines in a year. */
export interface LinesAt {
  readonly year: number;
  readonly lines: LineChoice;
}

export const calculate = calculator(surveyFormulas);

/** Counts of inhabitants, and of the municipalities that they live in. */
export const counted: Origin = { kind: "table", name: "municipality-population" };

/** What municipalities have answered; the example's table where they have not. */
export const answered = ({ constructed }: Pick<ScaledGround, "constructed">): Origin =>
  constructed ? { kind: "table", name: "example-survey" } : { kind: "answered" };

/** A year's result. Throws a RangeError where the year can't be scaled. */
export const resultIn = (year: number, { results }: Pick<ScaledGround, "results">): SurveyResult =>
  known(results.find((result) => result.year === year) ?? null);

/** What lines are called, and of which year. */
export const aboutOf = ({ year, lines }: LinesAt, { nameOf }: ScaledGround) => ({
  year,
  label: nameOf.lines(lines),
});

/** A line through answers, with what it is called. */
export interface NamedFit {
  readonly fit: LineFit;
  readonly about: { readonly year: number; readonly label: string };
  readonly ground: ScaledGround;
}

/** The line through what municipalities pay in all for some lines. */
export function fitOf(at: LinesAt, ground: ScaledGround): NamedFit {
  const fit = known(sumFit(resultIn(at.year, ground).scaled, isOf(at.lines)));
  return { fit, about: aboutOf(at, ground), ground };
}

export const answersCount = ({ fit, about, ground }: NamedFit): SurveyQuantity =>
  given("answersCount", [fit.points.length, "number"], answered(ground), about);

export const meanInhabitants = ({ fit, about }: NamedFit): SurveyQuantity =>
  given("meanInhabitants", [fit.meanX, "number"], counted, about);

export const sizeSpread = ({ fit, about }: NamedFit): SurveyQuantity =>
  given("sizeSpread", [fit.spread, "number"], counted, about);

const meanOf = ({ points }: LineFit) => points.reduce((sum, { y }) => sum + y, 0) / points.length;

/** Cost per inhabitant on the line: its slope. */
export function fittedEach(named: NamedFit): SurveyQuantity {
  const { fit, about, ground } = named;
  const mean = meanOf(fit);
  const together = fit.points.reduce((sum, { x, y }) => sum + (x - fit.meanX) * (y - mean), 0);
  const costSpread = given("costSpread", [together * 1e6, "number"], answered(ground), about);
  return calculate("fittedEach", [costSpread, sizeSpread(named)], about);
}

/** Cost of a municipality without inhabitants on the line: its intercept. */
export function fittedFixed(named: NamedFit): SurveyQuantity {
  const { fit, about, ground } = named;
  const mean = given("meanCost", [meanOf(fit), "mnok"], answered(ground), about);
  return calculate("fittedFixed", [mean, fittedEach(named), meanInhabitants(named)], about);
}

export const degreesOfFreedom = (named: NamedFit): SurveyQuantity =>
  calculate("degreesOfFreedom", [answersCount(named)], named.about);

/** How far answers lie from the line: the standard deviation of what is left. */
export function lineSpread(named: NamedFit): SurveyQuantity {
  const { fit, about, ground } = named;
  const squares = fit.points.reduce((sum, { residual }) => sum + residual ** 2, 0);
  const left = given("residualSquares", [squares, "number"], answered(ground), about);
  return calculate("lineSpread", [left, degreesOfFreedom(named)], about);
}

/** One answer and the line it is on. */
export interface AnswerAt extends LinesAt {
  readonly answer: string;
}

interface NamedPoint extends NamedFit {
  readonly point: PointFit;
  /** Names the answer too. */
  readonly own: { readonly year: number; readonly label: string };
}

function pointOf(at: AnswerAt, ground: ScaledGround): NamedPoint {
  const named = fitOf(at, ground);
  const point = known(named.fit.points.find(({ id }) => id === at.answer) ?? null);
  const own = { year: at.year, label: `${ground.nameOf.place(at.answer)}, ${named.about.label}` };
  return { ...named, point, own };
}

const inhabitantsOf = ({ point, about, ground }: NamedPoint): SurveyQuantity =>
  given("placeCounted", [point.x, "inhabitants"], counted, {
    year: about.year,
    label: ground.nameOf.place(point.id),
  });

/** What an answer says that some lines cost, line by line. */
function costOf({ answer, lines, year }: AnswerAt, ground: ScaledGround): SurveyQuantity {
  const { costs } = known(
    resultIn(year, ground).scaled.answers.find(({ id }) => id === answer) ?? null,
  );
  const { nameOf } = ground;
  const place = nameOf.place(answer);
  const reported = costLines.flatMap((line, index): SurveyQuantity[] => {
    if (!isOf(lines)(line)) return [];
    const about = { year, label: `${place}, ${nameOf.lines(line)}` };
    return [given("answeredCost", [known(itemAt(costs, index)), "mnok"], answered(ground), about)];
  });
  return calculate("pointCost", reported, { year, label: `${place}, ${nameOf.lines(lines)}` });
}

const leverageOf = (named: NamedPoint): SurveyQuantity =>
  calculate(
    "pointLeverage",
    [answersCount(named), inhabitantsOf(named), meanInhabitants(named), sizeSpread(named)],
    named.own,
  );

const fittedOf = (named: NamedPoint): SurveyQuantity =>
  calculate(
    "pointFitted",
    [fittedFixed(named), fittedEach(named), inhabitantsOf(named)],
    named.own,
  );

const residualOf = (at: AnswerAt, named: NamedPoint): SurveyQuantity =>
  calculate("pointResidual", [costOf(at, named.ground), fittedOf(named)], named.own);

/** How an answer lies on the line through some lines' costs. */
export const answerQuantities = {
  pointInhabitants: (at, ground) => inhabitantsOf(pointOf(at, ground)),
  pointCost: costOf,
  pointFitted: (at, ground) => fittedOf(pointOf(at, ground)),
  pointResidual: (at, ground) => residualOf(at, pointOf(at, ground)),
  pointLeverage: (at, ground) => leverageOf(pointOf(at, ground)),
  cooksDistance: (at, ground) => {
    const named = pointOf(at, ground);
    const inputs = [residualOf(at, named), lineSpread(named), leverageOf(named)];
    return calculate("cooksDistance", inputs, named.own);
  },
} as const satisfies Readonly<
  Record<string, (at: AnswerAt, ground: ScaledGround) => SurveyQuantity>
>;
