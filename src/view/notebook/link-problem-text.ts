import type { ScenarioProblem } from "../../model/scenario/scenario-problem.js";
import type { ViewContext } from "../core/view-context.js";
import { scenarioProblemText } from "../sharing/scenario-problem-text.js";
import { notebookWords } from "./words/index.js";

/** What of the address that a notebook was opened with can't be read. */
export const linkProblemText = (problem: ScenarioProblem, context: ViewContext): string =>
  notebookWords(context.locale).badLink(problem.field, scenarioProblemText(problem, context));
