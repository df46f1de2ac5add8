import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioReading } from "../../model/sharing/scenario-problem.js";
import type { LinkedScenario } from "../../state/linked-scenario.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { scenarioProblemText } from "../../view/sharing/scenario-problem-text.js";
import { element } from "../core/element.js";

interface LinkNoticeOptions {
  /** Called with the scenario to go on with, as a change. */
  readonly onChoice: LinkedScenario["change"];
}

/** Tells field by field what in a link could not be read, and asks what to do. */
export function linkNotice(
  { scenario, problems, understood }: ScenarioReading,
  context: ViewContext,
  { onChoice }: LinkNoticeOptions,
): HTMLElement {
  const { labels } = context;
  const button = (text: string, variant: string, choose: (now: Scenario) => Scenario) => {
    const node = element("button", {
      type: "button",
      class: "ds-button",
      "data-variant": variant,
      "data-size": "sm",
      text,
    });
    node.addEventListener("click", () => {
      onChoice(choose);
      notice.remove();
    });
    return node;
  };
  const list = problems.map((problem) =>
    element("li", {}, [
      element("code", { text: `${problem.field}=${problem.value}` }),
      ` ${scenarioProblemText(problem, context)}`,
    ]),
  );
  const read = understood.filter((field) => field !== "v").join(", ");
  const notice = element(
    "section",
    { class: "ds-alert", "data-color": "warning", role: "alert", "aria-label": labels.linkTitle },
    [
      element("h2", { text: labels.linkTitle }),
      element("ul", {}, list),
      element("p", { text: read === "" ? labels.linkNothing : labels.linkUnderstood(read) }),
      element("div", { class: "buttons" }, [
        ...(read === "" ? [] : [button(labels.linkUse, "primary", () => scenario)]),
        button(labels.linkIgnore, "secondary", (now) => now),
      ]),
    ],
  );
  return notice;
}
