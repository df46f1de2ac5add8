import type { Origin } from "../../model/core/quantity.js";
import { zip } from "../../model/core/series.js";
import {
  type Explained,
  type ExplainedFormulaId,
  formulaOf,
} from "../../model/explanation/explained.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import type { AskedNumbers, TableRows } from "../figure/figure.js";
import { aboutText } from "./about-text.js";
import { arithmeticText, figureText, inputText } from "./quantity-text.js";
import { type SourceData, type SourceRow, type SourceTexts, sourceTexts } from "./source-texts.js";
import { type ExplanationWords, explanationWords } from "./words/index.js";

/** A number with how it came about, as text. */
export interface ExplanationRow {
  readonly name: string;
  readonly value: string;
  /** Its formula in words. Null where it is put in as it is. */
  readonly sentence: string | null;
  /** Where its formula stands among the others. Null where it is put in as it is. */
  readonly method: SourceRow | null;
  /** Its formula with the numbers put in: "4 500 mill. kr / 5 425 270 = 829 kr". */
  readonly arithmetic: string | null;
  /** Where it is from; for what is calculated, where a report prints it. */
  readonly source: SourceRow | null;
  readonly inputs: readonly ExplanationRow[];
  /** What is put in once a year, or many of one source, in a table of its own. */
  readonly listed: readonly TableRows[];
}

/** What explains a key figure. */
export interface Explanation {
  readonly title: string;
  /** How its numbers come to stand together; null where there is nothing to say of that. */
  readonly lead: string | null;
  readonly rows: readonly ExplanationRow[];
  /** Where a chart's other numbers are, and what the grades of sureness mean. */
  readonly notes: readonly string[];
  /** The address of the sources page below the site's root; a source's anchor comes after it. */
  readonly sourcesPath: string;
}

interface ExplanationOptions {
  /** The figure as it stands. Its description names it where it has no label there. */
  readonly figure: { readonly label?: string; readonly value: string } | AskedNumbers;
  readonly quantities: readonly Explained[];
  readonly sources: SourceData;
}

/** Explains the quantities that a key figure states. */
export function explanation(
  { figure, quantities, sources }: ExplanationOptions,
  context: ViewContext,
): Explanation {
  const words = explanationWords(context.locale);
  const texts = sourceTexts(sources, context);
  const rows = quantities.map((quantity) => explanationRow(quantity, texts, context));
  const isChart = "numbers" in figure && figure.numbers.length > 1 && !figure.isAlone;
  const headed =
    "numbers" in figure
      ? ofNumbers(figure, rows, words)
      : ofFigure(figure, { rows, quantities }, context);
  return {
    rows: headed.rows,
    lead: "numbers" in figure ? (figure.lead ?? null) : null,
    // No line ends within the word.
    title: headed.title.replaceAll(/(?<=\bE-)(?=h)/gi, "\u2060"),
    notes: isChart ? [words.otherNumbers, words.surenessNote] : [words.surenessNote],
    sourcesPath: coreWords(context.locale).pages.sources.path,
  };
}

type Headed = Pick<Explanation, "title" | "rows">;

/** A figure's name and value over its quantities, which are written as the figure is. */
function ofFigure(
  { label, value }: { readonly label?: string; readonly value: string },
  { rows, quantities }: Pick<ExplanationOptions, "quantities"> & Pick<Explanation, "rows">,
  context: ViewContext,
): Headed {
  const words = explanationWords(context.locale);
  const written = zip(rows, quantities).map(([row, quantity]) => ({
    ...row,
    value: figureText(quantity, context),
  }));
  const [first, ...others] = written;
  // A span is not its lower end: it has a name of its own, or none.
  const isFirst = others.length === 0 || first?.value === value;
  const name = label ?? (isFirst ? first?.name : undefined);
  if (name === undefined) return { title: words.titleOfAll(value), rows: written };
  const mark = name.endsWith("?") ? "" : ":";
  return { title: words.title(`${name}${mark} ${value}`), rows: written };
}

/** The title that a table's or a figure's numbers stand under; each says whose it is. */
function ofNumbers(
  { title, numbers }: AskedNumbers,
  rows: Explanation["rows"],
  words: ExplanationWords,
): Headed {
  return {
    title: numbers.length === 1 ? words.title(title) : words.titleOfAll(title),
    rows: zip(rows, numbers).map(([row, { whose }]) => ({
      ...row,
      name: whose === null ? row.name : `${whose}: ${row.name}`,
    })),
  };
}

function explanationRow(
  quantity: Explained,
  texts: SourceTexts,
  context: ViewContext,
): ExplanationRow {
  const words = explanationWords(context.locale);
  const formula = formulaOf(quantity);
  const sides = formula && arithmeticSides(quantity, formula.write, context);
  const many = listedInputs(quantity);
  const single = quantity.inputs.filter((input) => !many.inputs.includes(input));
  return {
    name: words.names[quantity.name](aboutText(quantity.about, context)),
    value: inputText(quantity, context),
    sentence: formula && words.formulas[formula.id],
    method: formula && { text: words.method, anchor: methodAnchor(formula.id), sureness: "" },
    arithmetic: sides && `${sides.formula} = ${sides.result}`,
    source: sourceOf(quantity, many, texts),
    inputs: single.map((input) => explanationRow(input, texts, context)),
    listed: listedTables(many, context),
  };
}

/** So many numbers of one source are a table. */
const mostInLine = 6;

interface ListedInputs {
  readonly inputs: readonly Explained[];
  /** Where all of them are from. Null where they are reckoned once a year. */
  readonly origin: Origin | null;
}

/** What is put in once a year, or else all that is, where it is much and of one source. */
function listedInputs({ inputs }: Explained): ListedInputs {
  const yearly = inputs.filter(({ origin }) => origin?.kind === "each");
  if (yearly.length > 0) return { inputs: yearly, origin: null };
  const origin = inputs[0]?.origin ?? null;
  const isOne = new Set(inputs.map((input) => JSON.stringify(input.origin))).size === 1;
  return origin !== null && isOne && inputs.length > mostInLine
    ? { inputs, origin }
    : { inputs: [], origin: null };
}

function sourceOf(
  { origin, published, unit }: Explained,
  many: ListedInputs,
  texts: SourceTexts,
): SourceRow | null {
  const from = origin ?? many.origin;
  return from === null ? texts.printed(published) : texts.origin(from, unit);
}

/** The anchor of a formula on the sources page. */
export const methodAnchor = (id: ExplainedFormulaId) => `method-${id}`;

/** A quantity's formula with its numbers put in, and what they give. */
export function arithmeticSides(
  quantity: Explained,
  write: (...inputs: string[]) => string,
  context: ViewContext,
) {
  const text = write(...quantity.inputs.map((input) => bracketed(arithmeticText(input, context))));
  return {
    formula: text.replace(idleBrackets, "$1$2"),
    result: arithmeticText(quantity, context),
  };
}

/** Below zero a number stands in brackets: "1 + (−2)". */
const bracketed = (text: string): string => (text.startsWith("−") ? `(${text})` : text);

/** Those of a number that stands first, or first in other brackets, and that no power is taken of. */
const idleBrackets = /(^|\()\((−[^()]*)\)(?![²^])/g;

function listedTables({ inputs, origin }: ListedInputs, context: ViewContext): TableRows[] {
  const words = explanationWords(context.locale);
  const [first] = inputs;
  if (first === undefined) return [];
  const count = context.format.integer(inputs.length);
  const nameOf = (input: Explained) => words.names[input.name](aboutText(input.about, context));
  const isYearly = origin === null;
  return [
    {
      caption: isYearly ? `${nameOf(first)}: ${words.yearly(count)}` : words.listed(count),
      columns: [isYearly ? words.year : words.what, words.amount],
      rows: inputs.map((input) => [
        isYearly ? aboutText(input.about, context)("year") : nameOf(input),
        inputText(input, context),
      ]),
    },
  ];
}
