import { itemAt } from "../../model/core/series.js";
import { studentTQuantile } from "../../model/core/student-t.js";
import { type LineFit, lineError, predict } from "../../model/survey/line-fit.js";
import type { StatedSurveyId } from "../../model/survey/quantities/stated-survey-quantities.js";
import { type CostGroup, costGroups, isOf, type LineChoice } from "../../model/survey/solution.js";
import { sumFit } from "../../model/survey/survey-influence.js";
import type { SurveyResult } from "../../model/survey/survey-result.js";
import { intervalLevel } from "../../model/survey/survey-scaling.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, TableRows } from "../figure/figure.js";
import { statedRows } from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { marked, type SurveyContext, surveySource } from "./survey-context.js";
import { surveyWords } from "./words/index.js";

/** A scatter chart with a line through it. */
export interface ScatterRows extends FigureRows {
  readonly points: readonly {
    readonly id: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  }[];
  /** Places along the line, with its value and its band. */
  readonly line: readonly {
    readonly x: number;
    readonly y: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xTick: (value: number) => string;
  readonly yTick: (value: number) => string;
}

/** What the chart can show: all costs, or one group's. */
export const scatterKinds = ["all", ...costGroups] as const;

export type ScatterKind = (typeof scatterKinds)[number];

/** Municipalities by inhabitants and cost, with the line that is scaled by. */
export function scatterRows(
  result: SurveyResult,
  kind: ScatterKind,
  survey: SurveyContext,
): ScatterRows {
  const words = surveyWords(survey.context.locale).scatter;
  const { year } = result;
  return fitRows(result, { kind, yLabel: words.y, band: words.band }, survey, (fit) => ({
    asked: fitIds.map((id) => ({ id, year, parts: linesOf(kind) })),
    ...toldTexts({
      title: (mark) => marked(fitTitle(fit, { kind, year }, survey.context, mark), survey),
    }),
    summary: words.summary(survey.context.format.integer(fit.points.length)),
    points: fit.points.map(({ id, x, y }) => ({ id, label: survey.nameOf(id), x, y })),
    line: linePlaces(fit, (x) => [predict(fit, x), lineError(fit, x)]),
  }));
}

/** How far each municipality lies from the line, with the band that 95 of 100 are expected within. */
export function residualRows(
  result: SurveyResult,
  kind: ScatterKind,
  survey: SurveyContext,
): ScatterRows {
  const words = surveyWords(survey.context.locale).residual;
  const { format } = survey.context;
  return fitRows(result, { kind, yLabel: words.y, band: words.band }, survey, (fit) => {
    const furthest = fit.points.reduce((one, other) =>
      Math.abs(other.residual) > Math.abs(one.residual) ? other : one,
    );
    const { year } = result;
    const asked = residualIds.map((id) => ({ id, year, place: furthest.id, parts: linesOf(kind) }));
    const far = (mark: MarkNumber) => ({
      name: survey.nameOf(furthest.id),
      by: mark(itemAt(asked, 0), format.money(Math.abs(furthest.residual))),
    });
    const write = furthest.residual > 0 ? words.above : words.below;
    return {
      asked,
      ...toldTexts({ title: (mark) => marked(write(far(mark)), survey) }),
      summary: words.summary(format.integer(fit.points.length)),
      points: fit.points.map(({ id, x, residual }) => ({
        id,
        label: survey.nameOf(id),
        x,
        y: residual,
      })),
      line: linePlaces(fit, () => [0, fit.sigma]),
    };
  });
}

/** What the titles state. */
const fitIds = ["fittedFixed", "fittedEach"] as const satisfies readonly StatedSurveyId[];
const residualIds = ["pointResidual"] as const satisfies readonly StatedSurveyId[];

const linesOf = (kind: ScatterKind): LineChoice => (kind === "all" ? {} : { group: kind });

type Drawn = Pick<ScatterRows, "title" | "told" | "summary" | "points" | "line"> &
  Required<Pick<ScatterRows, "asked">>;

interface Wanted {
  readonly kind: ScatterKind;
  readonly yLabel: string;
  /** What the band is. */
  readonly band: string;
}

/** A figure of the line through one kind of costs; empty where there are too few answers. */
function fitRows(
  result: SurveyResult,
  { kind, yLabel, band }: Wanted,
  survey: SurveyContext,
  draw: (fit: LineFit) => Drawn,
): ScatterRows {
  const { locale, format } = survey.context;
  const { scatter } = surveyWords(locale);
  const fit = sumFit(result.scaled, isOf(linesOf(kind)));
  const drawn =
    fit === null
      ? { title: scatter.none, told: {}, summary: scatter.none, points: [], line: [], asked: [] }
      : draw(fit);
  const none = { caption: scatter.caption, columns: [], rows: [] };
  const from = toldTexts({
    source: (mark) => {
      const source = surveySource(result, survey, mark);
      return fit === null ? source : `${band} ${source}`;
    },
  });
  return {
    ...drawn,
    ...from,
    told: { ...drawn.told, ...from.told },
    xLabel: scatter.x,
    yLabel,
    xTick: format.integer,
    yTick: format.integer,
    table: () => (fit === null ? none : fitTable(fit, { year: result.year, kind }, survey)),
  };
}

function fitTitle(
  { intercept, slope }: LineFit,
  { kind, year }: { readonly kind: ScatterKind; readonly year: number },
  { locale, format }: ViewContext,
  mark: MarkNumber,
): string {
  const words = surveyWords(locale);
  const stated = (id: (typeof fitIds)[number], text: string) =>
    mark({ id, year, parts: linesOf(kind) }, text);
  return words.scatter.title({
    what: kind === "all" ? words.scatter.all : words.group[kind as CostGroup],
    fixed: stated("fittedFixed", format.money(intercept)),
    perInhabitant: stated("fittedEach", format.kroner(slope * 1e6)),
  });
}

/** Steps along the line: the band is curved. */
const steps = 24;

/** Places along a line: its value there, and how far the 95 % band reaches in standard errors. */
function linePlaces(fit: LineFit, at: (x: number) => readonly [value: number, error: number]) {
  const largest = Math.max(...fit.points.map(({ x }) => x));
  const t = studentTQuantile((1 + intervalLevel) / 2, fit.degreesOfFreedom);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = (largest * step) / steps;
    const [y, error] = at(x);
    return { x, y, low: y - t * error, high: y + t * error };
  });
}

function fitTable(
  fit: LineFit,
  { year, kind }: { readonly year: number; readonly kind: ScatterKind },
  survey: SurveyContext,
): TableRows {
  const { context, nameOf } = survey;
  const { scatter } = surveyWords(context.locale);
  const { columns } = scatter;
  const parts = linesOf(kind);
  const number = (id: StatedSurveyId, label: string, unit: string, decimals: number) =>
    statedRows(
      { label, unit, text: (value) => context.format.fixed(value, decimals) },
      fit.points.map((point) => ({ id, year, place: point.id, parts })),
    );
  return {
    caption: marked(scatter.caption, survey),
    columns: [
      columns.municipality,
      number("pointInhabitants", columns.inhabitants, "", 0),
      number("pointCost", columns.cost, scatter.unit, 1),
      number("pointFitted", columns.fitted, scatter.unit, 1),
      number("pointResidual", columns.residual, scatter.unit, 1),
      number("pointLeverage", columns.leverage, "", 2),
      number("cooksDistance", columns.cook, "", 2),
    ],
    rows: fit.points.map((point) => [
      nameOf(point.id),
      point.x,
      point.y,
      point.fitted,
      point.residual,
      point.leverage,
      point.cooksDistance,
    ]),
  };
}
