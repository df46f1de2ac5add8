import type { Scenario } from "../../model/scenario/scenario.js";
import { button } from "../core/button.js";
import type { Component } from "../core/component.js";
import { element } from "../core/element.js";

/** A link to the scenario page with the scenario open there. */
export function outlookLink(
  text: string,
  addressOf: (scenario: Scenario) => string,
): Component<Scenario> {
  const link = element("a", { text });
  const update = (scenario: Scenario) => {
    link.href = addressOf(scenario);
  };
  return Object.assign(element("p", { class: "outlook-link" }, [link]), { update });
}

interface OutlookAct {
  readonly text: string;
  readonly onClick: (scenario: Scenario) => void;
}

/** A button for each thing that can be done with the scenario, and what can't, if anything. */
export function outlookButtons(
  acts: readonly OutlookAct[],
  note: string | null,
): Component<Scenario> {
  let shown: Scenario | null = null;
  const buttons = acts.map(({ text, onClick }) =>
    button({ text, variant: "secondary", onClick: () => shown !== null && onClick(shown) }),
  );
  const update = (scenario: Scenario) => {
    shown = scenario;
  };
  const node = element("div", { class: "outlook-use" }, [
    ...buttons,
    ...(note === null ? [] : [element("span", { text: note })]),
  ]);
  return Object.assign(node, { update });
}
