import type { PresetId } from "../../model/core/baseline.js";
import { known, last, zip } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { isAlike } from "../../model/stage/stage.js";
import type { KeyFigure } from "../core/key-figure.js";
import { type SentencePart, sentenceParts, sentenceText } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import type { LineRows } from "../figure/figure.js";
import { namedLines } from "../figure/line-rows.js";
import { toldWithin } from "../figure/told-within.js";
import { keyFigures } from "../result/key-figures.js";
import { scenarioName } from "../result/scenario-name.js";
import { scenarioHeadline } from "../result/scenario-sentence.js";
import { type TotalRows, totalRows } from "../result/total-rows.js";
import { changeRows, changeText } from "../workbench/change-rows.js";
import { stageWords } from "./words/index.js";

/** A scenario and the one before it, in the same kroner. */
export interface StageResults {
  readonly now: ScenarioResult;
  readonly before: ScenarioResult;
  readonly presets: Readonly<Record<PresetId, ScenarioResult>>;
  /** Whether the room has yet to guess what follows from `now`. */
  readonly isHidden: boolean;
  readonly thisYear: number;
}

/** What a room sees of a scenario. Finished text. */
export interface StageRows {
  /** The answer in a sentence with its figures, or the question in its place. */
  readonly headline: readonly SentencePart[];
  /** What makes the difference: "EPJ 2021–2025: 10,0 % → 6,0 %". */
  readonly change: string;
  readonly figures: readonly KeyFigure[];
  /** Whether the figures have yet to be guessed: they tell nothing of how they came about. */
  readonly isHidden: boolean;
  /** The scenario with the one before as a ghost; while the room guesses, the one before alone. */
  readonly chart: TotalRows;
  /** Whether the chart would give the answer away. */
  readonly isChartHidden: boolean;
}

/** The rows of the stage. */
export function stageRows(results: StageResults, context: ViewContext): StageRows {
  const { now, before, isHidden } = results;
  const { years } = now.projection;
  return {
    headline: isHidden
      ? [stageWords(context.locale).question(last(years))]
      : sentenceParts((mark) => scenarioHeadline(now, context, mark)),
    change: changeLine(before, now, context),
    figures: figureRows(results, context),
    isHidden,
    chart: chartRows(results, context),
    isChartHidden: isHidden && isAlike(before.scenario, now.scenario),
  };
}

/** The id of what a key figure was before. */
const beforeId = (id: string) => `${id}${before}`;

const before = "Before";

/** The key figure that an id tells the earlier value of; null for the id of what is now. */
export const figureBefore = (id: string): string | null =>
  id.endsWith(before) ? id.slice(0, -before.length) : null;

/** The figures that a room can take in at once. */
const shownFigures: readonly string[] = ["cost", "factor", "perInhabitant", "breakEven"];

function figureRows(
  { now, before, presets, isHidden }: StageResults,
  context: ViewContext,
): KeyFigure[] {
  const text = stageWords(context.locale);
  const isSame = isAlike(before.scenario, now.scenario);
  const seenAgainst = (was: KeyFigure, figure: KeyFigure) => {
    // How sure the start is holds whatever the scenario.
    if (figure.id === "factor") return figure.change;
    // Of one year it is never told without its present value.
    if (figure.id === "breakEven") return isHidden ? [] : figure.change;
    if (!isSame) return sentenceParts((mark) => text.wasValue(mark(beforeId(was.id), was.value)));
    return isHidden ? [] : figure.change;
  };
  return zip(keyFigures(before, presets, context), keyFigures(now, presets, context))
    .filter(([, { id }]) => shownFigures.includes(id))
    .map(([was, figure]) => ({
      ...figure,
      value: isHidden ? text.hidden : figure.value,
      change: seenAgainst(was, figure),
    }));
}

function chartRows(
  { now, before, presets, isHidden, thisYear }: StageResults,
  context: ViewContext,
): TotalRows {
  const text = stageWords(context.locale);
  const rows = totalRows(isHidden ? before : now, presets, context, { thisYear });
  const was = { name: text.before, values: before.projection.total };
  const is = { id: "own", name: text.now, role: "own", values: now.projection.total } as const;
  const isSame = isAlike(before.scenario, now.scenario);
  const ghost = { ...was, id: "before", role: "ghost" } as const;
  const lines: LineRows[] = namedLines(
    isHidden ? [{ ...was, id: "own", role: "own" }] : isSame ? [is] : [ghost, is],
    context.format.billions,
  );
  return { ...rows, ...(isHidden ? titleBefore(rows, context) : {}), lines };
}

/** The title as that of the scenario before. */
function titleBefore(
  { told = {} }: Pick<TotalRows, "told">,
  { locale }: ViewContext,
): Pick<TotalRows, "title" | "told"> {
  const title = toldWithin(known(told.title ?? null), stageWords(locale).wasTitle);
  return { title: sentenceText(title.parts), told: { ...told, title } };
}

/** The one value that differs, or the names where many do. */
function changeLine(before: ScenarioResult, now: ScenarioResult, context: ViewContext): string {
  if (isAlike(before.scenario, now.scenario)) return scenarioName(now, context);
  const changes = changeRows(before.scenario, now.scenario, context);
  const [was, is] = [scenarioName(before, context), scenarioName(now, context)];
  return changes.length === 1 || was === is
    ? changeText(before.scenario, now.scenario, context)
    : stageWords(context.locale).fromTo(was, is);
}
