import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioProblem, ScenarioReading } from "../../model/scenario/scenario-problem.js";
import type { Store } from "../../state/workspace.js";
import { firstOfMany, shortText } from "../../view/core/short-text.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { scenarioProblemText } from "../../view/sharing/scenario-problem-text.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";

interface LinkNoticeOptions {
  /** Called with the scenario to go on with, as a change. */
  readonly onChoice: Store<Scenario>["change"];
}

/** Tells field by field what in a link could not be read, and asks what to do. */
export function linkNotice(
  { scenario, problems, understood }: ScenarioReading,
  context: ViewContext,
  { onChoice }: LinkNoticeOptions,
): HTMLElement {
  const { labels } = context;
  const choose = (choice: (now: Scenario) => Scenario) => () => {
    onChoice(choice);
    notice.remove();
  };
  const read = understood.filter((field) => field !== "v").join(", ");
  const ignore = button({ text: labels.linkIgnore, onClick: choose((now) => now) });
  const use = () =>
    button({ text: labels.linkUse, variant: "primary", onClick: choose(() => scenario) });
  const notice = element(
    "section",
    { class: "ds-alert", "data-color": "warning", role: "alert", "aria-label": labels.linkTitle },
    [
      element("h2", { text: labels.linkTitle }),
      problemLines(problems, context),
      element("p", { text: read === "" ? labels.linkNothing : labels.linkUnderstood(read) }),
      element("div", { class: "buttons" }, read === "" ? [ignore] : [use(), ignore]),
    ],
  );
  return notice;
}

function problemLines(problems: readonly ScenarioProblem[], context: ViewContext): HTMLElement {
  const { shown, rest } = firstOfMany(problems, context);
  const lines = shown.map((problem) =>
    element("li", {}, [
      element("code", { text: shortText(`${problem.field}=${problem.value}`) }),
      ` ${scenarioProblemText(problem, context)}`,
    ]),
  );
  return element("ul", {}, [...lines, ...rest.map((text) => element("li", { text }))]);
}
