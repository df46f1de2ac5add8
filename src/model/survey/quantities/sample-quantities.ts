import { given } from "../../core/quantity.js";
import { known } from "../../core/series.js";
import { fitLine } from "../line-fit.js";
import { inhabitantsIn } from "../place-answers.js";
import { type RepresentationKind, representation } from "../representation.js";
import { commonFit, suggestedNext } from "../survey-influence.js";
import { nationalWeights } from "../survey-scaling.js";
import {
  answered,
  answerQuantities,
  answersCount,
  calculate,
  counted,
  degreesOfFreedom,
  type LinesAt,
  meanInhabitants,
  type NamedFit,
  resultIn,
  type ScaledGround,
  type SurveyQuantity,
  sizeSpread,
} from "./fit-quantities.js";
import { nationOf, sizeVariance, surveyCost } from "./survey-quantities.js";

const every = {};

interface Answer {
  readonly year: number;
  readonly answer: string;
}

/** What an answer weighs in the country's cost: v′(X′X)⁻¹x. */
function weightOf({ year, answer }: Answer, named: NamedFit): SurveyQuantity {
  const { ground, about } = named;
  const { count, inhabitants } = nationOf(year, ground);
  const own = answerQuantities.pointInhabitants({ year, answer, lines: every }, ground);
  const inputs = [
    ...[count, answersCount(named), inhabitants],
    ...[meanInhabitants(named), own, sizeSpread(named)],
  ];
  return calculate("pointWeight", inputs, { ...about, label: ground.nameOf.place(answer) });
}

/** What the country's cost without an answer is less the cost with all: see `leaveOneOut`. */
export function leftOutChange({ year, answer }: Answer, ground: ScaledGround): SurveyQuantity {
  const { nameOf } = ground;
  const about = { year, label: nameOf.place(answer) };
  const { scaled } = resultIn(year, ground);
  const fit = commonFit(scaled, () => true);
  if (fit !== null) {
    const at = { year, answer, lines: every };
    const inputs = [
      weightOf(at, { fit, about: { year, label: nameOf.lines(every) }, ground }),
      answerQuantities.pointResidual(at, ground),
      answerQuantities.pointLeverage(at, ground),
    ];
    return calculate("leftOutLine", inputs, about);
  }
  const parts = scaled.lines.flatMap(({ line, fit }): SurveyQuantity[] => {
    const point = nationalWeights(known(fit), scaled.nation).get(answer);
    if (point === undefined) return [];
    const of = { year, label: `${nameOf.place(answer)}, ${nameOf.lines(line)}` };
    const origin = answered(ground);
    const inputs = [
      given("lineWeight", [point.weight, "number"], origin, of),
      given("lineResidual", [point.residual, "mnok"], origin, of),
      given("lineLeverage", [point.leverage, "number"], origin, of),
    ];
    return [calculate("leftOutLine", inputs, of)];
  });
  return calculate("leftOutChange", parts, about);
}

/** The country's cost without an answer, and without what is paid by law. */
export const leftOutTotal = (at: Answer, ground: ScaledGround): SurveyQuantity =>
  calculate(
    "leftOutTotal",
    [surveyCost({ year: at.year, lines: every }, ground), leftOutChange(at, ground)],
    { year: at.year, label: ground.nameOf.place(at.answer) },
  );

/** How many of a year's answers the country is scaled from. */
export const scaledAnswers = (year: number, ground: ScaledGround): SurveyQuantity =>
  given(
    "scaledAnswers",
    [resultIn(year, ground).scaled.answers.length, "number"],
    answered(ground),
    { year },
  );

/** Inhabitants of a municipality, by its number. */
export function countedInhabitants(
  year: number,
  number: string,
  { tables }: ScaledGround,
): SurveyQuantity {
  const place = known(tables.municipalities.find((one) => one.number === number) ?? null);
  return given("placeCounted", [inhabitantsIn(place, year), "inhabitants"], counted, {
    year,
    label: place.name,
  });
}

/** How wide the interval becomes with the first so many that are suggested: see `nextToAsk`. */
export function nextWidth(
  { year, place }: { readonly year: number; readonly place: number },
  ground: ScaledGround,
): SurveyQuantity {
  const { scaled } = resultIn(year, ground);
  const next = suggestedNext(scaled, ground.tables.municipalities, year).slice(0, place);
  const asked = scaled.answers.map(({ id, inhabitants: x }) => ({ id, x, y: 0 }));
  const sides = (more: readonly { readonly number: string; readonly inhabitants: number }[]) => {
    const points = [...asked, ...more.map(({ number: id, inhabitants: x }) => ({ id, x, y: 0 }))];
    const label = ground.nameOf.withNext(more.length);
    const named = { fit: known(fitLine(points)), about: { year, label }, ground };
    return [
      calculate("studentT", [degreesOfFreedom(named)], named.about),
      sizeVariance(year, named),
    ];
  };
  const label = ground.nameOf.withNext(place);
  return calculate("nextWidth", [...sides(next), ...sides([])], { year, label });
}

/** A class of municipalities; null is the one of those that have none. */
export interface ClassAt extends Pick<LinesAt, "year"> {
  readonly kind: RepresentationKind;
  readonly id: string | null;
}

/** How many municipalities there are in a class, how many have answered, and their share. */
export function classQuantities({ year, kind, id }: ClassAt, ground: ScaledGround) {
  const { municipalities } = ground.tables;
  const numbers = resultIn(year, ground).scaled.answers.map(({ municipality }) => municipality);
  const classes = representation(municipalities, numbers, { kind, year });
  const found = known(classes.find((one) => one.id === id) ?? null);
  const about = { year, label: ground.nameOf.municipalities(kind, id) };
  const table = kind === "size" ? counted : ({ kind: "table", name: "municipalities" } as const);
  const classCount = given("classCount", [found.all, "number"], table, about);
  const classAnswers = given("classAnswers", [found.answered, "number"], answered(ground), about);
  const answeredShare = calculate("answeredShare", [classAnswers, classCount], about);
  return { classCount, classAnswers, answeredShare } satisfies Readonly<
    Record<string, SurveyQuantity>
  >;
}
