import { type Category, categories } from "../../model/core/category.js";
import { first, itemAt, last, zip } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { Reason } from "../../model/scenario/rationale.js";
import { type MarkFigure, sentenceParts } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import type { StatedText, TableRows } from "../figure/figure.js";
import { statedRows } from "../figure/table-columns.js";
import { scenarioName } from "../result/scenario-name.js";
import { staffingAssumptionText } from "../result/staffing-assumption-text.js";
import { pinLetter } from "../result/total-rows.js";
import { memoWords } from "./words/memo/index.js";

/** What a memo says beside its charts. */
export interface MemoRows {
  readonly name: string;
  /** Growth per category and period, with the reasons given. */
  readonly assumptions: TableRows;
  /** The other assumptions, a sentence each. */
  readonly notes: readonly StatedText[];
}

/** Whose a number is that is of what the scenario is drawn beside: by its place, counted from 0. */
export const besideId = (place: number) => `beside-${place}`;

/** The rows of a memo on one scenario, and what it is drawn beside: those held fast. */
export function memoRows(
  result: ScenarioResult,
  context: ViewContext,
  pinned: readonly ScenarioResult[] = [],
): MemoRows {
  return {
    name: scenarioName(result, context),
    assumptions: assumptionRows(result, context),
    notes: [
      ...pinned.map((one, place) => besideText(one, place, context)),
      ...notes(result, context),
    ],
  };
}

function assumptionRows(
  { scenario, projection }: ScenarioResult,
  { locale, words, format }: ViewContext,
): TableRows {
  const text = memoWords(locale);
  const { breakpoints, growthPerYear, rationale } = scenario;
  const stated = (label: string, id: StatedId, year: number) =>
    statedRows(
      { label, unit: "", text: String },
      categories.map((category) => ({ id, category, year })),
    );
  const start = first(breakpoints);
  const spans = zip(breakpoints.slice(0, -1), breakpoints.slice(1)).map((ends) => ends.join("–"));
  const reasons = categories.map((category) => reasonText(rationale[category]));
  const hasReasons = reasons.some((reason) => reason !== "");
  const row = (category: Category, index: number) => [
    words.category[category],
    format.money(first(projection.cost[category])),
    ...growthPerYear[category].map((rate) => format.percent(rate)),
    ...(hasReasons ? [itemAt(reasons, index)] : []),
  ];
  return {
    caption: text.caption(String(start)),
    columns: [
      words.categoryHead,
      stated(String(start), "categoryCost", start),
      ...spans.map((span, period) => stated(span, "growthRate", itemAt(breakpoints, period + 1))),
      ...(hasReasons ? [text.reason] : []),
    ],
    rows: categories.map(row),
  };
}

function notes(
  { scenario, staffing, projection }: ScenarioResult,
  context: ViewContext,
): StatedText[] {
  const { locale, words, prices } = context;
  const text = memoWords(locale);
  const { vintage, alternative } = scenario.population;
  const staffingText = (mark: MarkFigure) =>
    text.staffing(staffingAssumptionText(scenario.staffing, staffing, context, mark));
  const breakEvenText = (mark: MarkFigure) =>
    text.breakEven(
      mark(
        "discountRate" satisfies StatedId,
        context.format.percent(scenario.staffing.discountRate),
      ),
    );
  const place = { year: last(projection.years) };
  return [
    plain(text.amounts(prices.constant)),
    plain(text.population(vintage, words.alternative[alternative].toLowerCase())),
    { parts: sentenceParts(staffingText), place },
    { parts: sentenceParts(breakEvenText), place },
  ];
}

/** A text without numbers to ask about. */
const plain = (text: string): StatedText => ({ parts: [text], place: {} });

/** "Til sammenligning: Rolig, 5,8 mrd. kr i 2050.", with the reasons given for its growth. */
function besideText(
  { scenario, projection }: ScenarioResult,
  place: number,
  context: ViewContext,
): StatedText {
  const year = last(projection.years);
  // The sentence has its own full stop.
  const given = categories.map((category) =>
    reasonText(scenario.rationale[category]).replace(/\.$/, ""),
  );
  const write = (mark: MarkFigure) =>
    memoWords(context.locale).beside({
      name: `${pinLetter(place)} ${scenario.name}`,
      cost: mark("total" satisfies StatedId, context.format.money(last(projection.total))),
      year: String(year),
      reasons: [...new Set(given.filter((reason) => reason !== ""))].join("; "),
    });
  return { parts: sentenceParts(write), place: { year, of: besideId(place) } };
}

function reasonText({ text, source, owner }: Reason): string {
  const origin = [source, owner].filter((part) => part !== "").join(", ");
  if (origin === "") return text;
  return text === "" ? origin : `${text} (${origin})`;
}
