import type { ScenarioProblem } from "../../model/scenario/scenario-problem.js";
import { shortText } from "../core/short-text.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import { problemWords } from "./words/problems/index.js";

/** What is wrong with a field of a link or file, and what was expected, as a sentence. */
export function scenarioProblemText(
  problem: ScenarioProblem,
  { locale, format }: ViewContext,
): string {
  const { kind } = problem;
  const [field, value] = [shortText(problem.field), shortText(problem.value)];
  const expected = expectedTexts(problem, format);
  const sentences = { ...coreWords(locale).workbook, ...problemWords(locale) };
  const sentence = sentences[kind];
  if (typeof sentence === "string") return sentence;
  return sentence({ field, value, expected, list: expected.join(", ") });
}

function expectedTexts(
  { kind, expected }: ScenarioProblem,
  { percent, integer }: ViewContext["format"],
): string[] {
  if (kind === "outOfRange") return expected.map((limit) => percent(Number(limit), 0));
  if (kind !== "badGain" && kind !== "halfGain") return expected.map(String);
  const [most, ...years] = expected;
  return [integer(Number(most)), ...years.map(String)];
}
