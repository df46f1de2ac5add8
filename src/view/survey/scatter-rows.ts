import { studentTQuantile } from "../../model/core/student-t.js";
import { type LineFit, lineError, predict } from "../../model/survey/line-fit.js";
import { type CostGroup, costGroups } from "../../model/survey/solution.js";
import { sumFit } from "../../model/survey/survey-influence.js";
import type { SurveyResult } from "../../model/survey/survey-result.js";
import type { ViewContext } from "../core/view-context.js";
import type { FigureRows, NumberColumn } from "../figure/figure.js";
import { type SurveyContext, surveySource } from "./survey-context.js";
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
  const { context } = survey;
  const words = surveyWords(context.locale);
  const fit = sumFit(result.scaled, ({ group }) => kind === "all" || group === kind);
  const frame = {
    source: surveySource(result, survey),
    xLabel: words.scatter.x,
    yLabel: words.scatter.y,
    xTick: context.format.integer,
    yTick: context.format.integer,
  };
  if (fit === null)
    return {
      ...frame,
      title: words.scatter.none,
      summary: words.scatter.none,
      points: [],
      line: [],
      table: () => ({ caption: words.scatter.caption, columns: [], rows: [] }),
    };
  const points = fit.points.map(({ id, x, y }) => ({ id, label: survey.nameOf(id), x, y }));
  return {
    ...frame,
    title: (survey.constructed ? words.result.constructed : "") + fitTitle(fit, kind, context),
    summary: words.scatter.summary(context.format.integer(points.length)),
    points,
    line: linePlaces(fit),
    table: () => fitTable(fit, survey),
  };
}

function fitTitle(
  { intercept, slope }: LineFit,
  kind: ScatterKind,
  { locale, format }: ViewContext,
) {
  const words = surveyWords(locale);
  return words.scatter.title({
    what: kind === "all" ? words.scatter.all : words.group[kind as CostGroup],
    fixed: format.money(intercept),
    perInhabitant: format.kroner(slope * 1e6),
  });
}

/** Steps along the line: the band is curved. */
const steps = 24;

function linePlaces(fit: LineFit) {
  const largest = Math.max(...fit.points.map(({ x }) => x));
  const t = studentTQuantile(0.975, fit.degreesOfFreedom);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = (largest * step) / steps;
    const [y, reach] = [predict(fit, x), t * lineError(fit, x)];
    return { x, y, low: y - reach, high: y + reach };
  });
}

function fitTable(fit: LineFit, { context, nameOf }: SurveyContext) {
  const { scatter } = surveyWords(context.locale);
  const number = (label: string, unit: string, decimals: number): NumberColumn => ({
    label,
    unit,
    text: (value) => context.format.number(value, decimals),
  });
  const { columns } = scatter;
  return {
    caption: scatter.caption,
    columns: [
      columns.municipality,
      number(columns.inhabitants, "", 0),
      number(columns.cost, scatter.unit, 1),
      number(columns.fitted, scatter.unit, 1),
      number(columns.residual, scatter.unit, 1),
      number(columns.leverage, "", 2),
      number(columns.cook, "", 2),
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
