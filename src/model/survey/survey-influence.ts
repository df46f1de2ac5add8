import { itemAt } from "../core/series.js";
import { studentTQuantile } from "../core/student-t.js";
import type { Municipality } from "../municipality/municipality.js";
import { fitLine, type LineFit } from "./line-fit.js";
import { inhabitantsIn } from "./place-answers.js";
import type { CostLine } from "./solution.js";
import { fitsOf, intervalLevel, nationalWeights, type ScaledSurvey } from "./survey-scaling.js";

/** The line through what each municipality pays in all for the lines wanted, where none is missing. */
export function sumFit(
  { answers, lines }: ScaledSurvey,
  wanted: (line: CostLine) => boolean,
): LineFit | null {
  return fitLine(
    answers.flatMap(({ id, inhabitants, costs }) => {
      const own = lines.flatMap(({ line }, index) => (wanted(line) ? [itemAt(costs, index)] : []));
      const reported = own.filter((cost) => cost !== null);
      if (reported.length < own.length) return [];
      return [{ id, x: inhabitants, y: reported.reduce((sum, cost) => sum + cost, 0) }];
    }),
  );
}

/**
 * The line that stands for all the lines wanted: their sum's, where the same municipalities answered
 * every one of them. Null where others answered some, and where one is undetermined.
 */
export function commonFit(
  scaled: ScaledSurvey,
  wanted: (line: CostLine) => boolean,
): LineFit | null {
  const answered = fitsOf(scaled.lines, wanted)?.map(({ points }) => points.map(({ id }) => id));
  const [first, ...others] = new Set(answered?.map((ids) => ids.join()));
  return first === undefined || others.length > 0 ? null : sumFit(scaled, wanted);
}

/** The nation's cost without one answer, less the cost with all. */
export interface LeftOut {
  readonly id: string;
  /** M kr; null where a line is left undetermined. */
  readonly change: number | null;
}

/**
 * What each answer does to the whole. Exact without fitting anew: a point that is left out moves
 * the nation's cost by its weight times its residual over 1 − leverage.
 */
export function leaveOneOut({ answers, lines, nation }: ScaledSurvey): LeftOut[] {
  const weighted = lines.map(({ fit }) => (fit === null ? null : nationalWeights(fit, nation)));
  return answers.map(({ id }) => {
    const changes = weighted.map((points) => {
      const point = points?.get(id);
      if (points === null || (point !== undefined && (points.size < 4 || point.leverage === 1)))
        return null;
      return point === undefined ? 0 : (-point.weight * point.residual) / (1 - point.leverage);
    });
    const known = changes.filter((change) => change !== null);
    const isWhole = known.length === changes.length;
    return { id, change: isWhole ? known.reduce((sum, change) => sum + change, 0) : null };
  });
}

/** A municipality that might be asked. */
export interface Candidate {
  readonly number: string;
  readonly inhabitants: number;
}

/** A municipality to ask next, and what the interval becomes with it and all before it. */
export interface NextToAsk extends Candidate {
  /** Expected half width of the nation's interval over today's: 0.8 is a fifth narrower. */
  readonly width: number;
}

/**
 * Whom to ask next: each time the one whose answer narrows the nation's interval most, if answers
 * spread about the line as those so far. The spread's own uncertainty is left aside.
 *
 * @param t the factor of the interval for a number of degrees of freedom
 */
export function nextToAsk(
  { answers, nation }: ScaledSurvey,
  candidates: readonly Candidate[],
  { count, t }: { readonly count: number; readonly t: (degreesOfFreedom: number) => number },
): NextToAsk[] {
  const asked = answers.map(({ inhabitants }) => inhabitants);
  const left = candidates.filter(
    ({ number }) => !answers.some(({ municipality }) => municipality === number),
  );
  const width = (xs: readonly number[]) => t(xs.length - 2) * Math.sqrt(designVariance(xs, nation));
  if (asked.length < 3) return [];
  const today = width(asked);
  const next: NextToAsk[] = [];
  while (next.length < count && left.length > 0) {
    const variances = left.map(({ inhabitants }) =>
      designVariance([...asked, inhabitants], nation),
    );
    const best = variances.indexOf(Math.min(...variances));
    const chosen = itemAt(left.splice(best, 1), 0);
    asked.push(chosen.inhabitants);
    next.push({ ...chosen, width: width(asked) / today });
  }
  return next;
}

/** How many are suggested. */
const suggested = 10;

/** The municipalities to ask next, by those that have answered for a year. */
export function suggestedNext(
  scaled: ScaledSurvey,
  municipalities: readonly Municipality[],
  year: number,
): NextToAsk[] {
  const candidates = municipalities.map((one) => ({
    number: one.number,
    inhabitants: inhabitantsIn(one, year),
  }));
  const t = (degrees: number) => studentTQuantile((1 + intervalLevel) / 2, degrees);
  return nextToAsk(scaled, candidates, { count: suggested, t });
}

/** v′(X′X)⁻¹v: how the municipalities' sizes alone carry the spread into the nation's cost. */
function designVariance(
  xs: readonly number[],
  { municipalities, inhabitants }: ScaledSurvey["nation"],
) {
  const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const spread = xs.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return municipalities ** 2 / xs.length + (inhabitants - municipalities * mean) ** 2 / spread;
}
