import type { SelectionProblem } from "../../model/municipality/selection-problem.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { MunicipalityLabels } from "../../view/municipality/municipality-labels.js";
import { selectionProblemText } from "../../view/municipality/selection-problem-text.js";
import { element } from "../core/element.js";

/** Tells what of a link the page could not read. The rest of the link stands. */
export function selectionNotice(
  problems: readonly SelectionProblem[],
  context: ViewContext,
  { linkTitle }: MunicipalityLabels,
): HTMLElement {
  const items = problems.map((problem) =>
    element("li", {}, [
      element("code", { text: problem.field }),
      ` ${selectionProblemText(problem, context)}`,
    ]),
  );
  return element(
    "section",
    { class: "ds-alert", "data-color": "warning", role: "alert", "aria-label": linkTitle },
    [element("h2", { text: linkTitle }), element("ul", {}, items)],
  );
}
