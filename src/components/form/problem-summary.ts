import type { FormRows } from "../../view/form/form-rows.js";
import { plainButton } from "../core/button.js";
import { element } from "../core/element.js";

interface ProblemSummaryOptions {
  /** Called with the question that a problem begins at. */
  readonly onChoice: (question: string) => void;
}

/** All that was found when someone asked, each line leading to its field. */
export function problemSummary({ onChoice }: ProblemSummaryOptions) {
  const node = element("section", { class: "form-summary", tabindex: -1, role: "status" });
  let shown = "";
  const update = (summary: FormRows["summary"]) => {
    node.hidden = summary === null;
    const next = JSON.stringify(summary);
    if (summary === null || next === shown) return;
    shown = next;
    const lines = summary.problems.map(({ question, level, text }) => {
      const link = plainButton({ class: "form-problem-link", text }, () => onChoice(question));
      return element("li", { "data-level": level }, [link]);
    });
    node.replaceChildren(element("h3", { text: summary.title }), element("ul", {}, lines));
  };
  return Object.assign(node, { update });
}
