import {
  type Explained,
  type ExplainedFormulaId,
  type FormulaRoom,
  formulaOf,
  formulasOf,
} from "../../model/explanation/explained.js";
import type { SentencePart } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import { aboutText } from "./about-text.js";
import { arithmeticSides, methodAnchor } from "./explanation-rows.js";
import { type AboutText, explanationWords } from "./words/index.js";

/** A formula in words. */
export interface MethodRow {
  /** Its anchor on the sources page. */
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  /** Its formula with an example's numbers put in, and what they give, by its id; null where it has none. */
  readonly example: readonly SentencePart[] | null;
}

/** The formulas of one subject. */
export interface MethodGroup {
  readonly name: string;
  readonly rows: readonly MethodRow[];
}

const rooms: readonly FormulaRoom[] = [
  "result",
  "municipality",
  "comparison",
  "uncertainty",
  "survey",
  "ledger",
  "ownLedger",
  "sources",
];

/**
 * All formulas that figures are explained by, in words, with the examples there are. Those without
 * are named as of the years given.
 */
export function methodRows(
  examples: ReadonlyMap<ExplainedFormulaId, Explained>,
  { from, year }: { readonly from: number; readonly year: number },
  context: ViewContext,
): readonly MethodGroup[] {
  const words = explanationWords(context.locale);
  const generally = (room: FormulaRoom): AboutText => {
    const dated = aboutText({ from, year, category: "ehr" }, context);
    return (field) => words.methods.of(room)[field] ?? dated(field);
  };
  const rowOf = (id: ExplainedFormulaId, room: FormulaRoom): MethodRow => {
    const example = examples.get(id) ?? null;
    const formula = example && formulaOf(example);
    const about = example === null ? generally(room) : aboutText(example.about, context);
    return {
      id: methodAnchor(id),
      name: words.names[id](about),
      sentence: words.formulas[id],
      example:
        example && formula && exampleParts(id, arithmeticSides(example, formula.write, context)),
    };
  };
  return rooms.map((room) => ({
    name: words.methods.rooms[room],
    rows: formulasOf(room).map((id) => rowOf(id, room)),
  }));
}

const exampleParts = (
  id: ExplainedFormulaId,
  { formula, result }: ReturnType<typeof arithmeticSides>,
): SentencePart[] => [`${formula} = `, { id, value: result }];
