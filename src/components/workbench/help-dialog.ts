import { isHelpKeyOn, turnHelpKey } from "../../state/help-key.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import { keyList } from "../../view/workbench/key-list.js";
import { workbenchWords } from "../../view/workbench/words/index.js";
import { button } from "../core/button.js";
import { dialog } from "../core/dialog.js";
import { element } from "../core/element.js";
import { switchField } from "../core/switch-field.js";

/** Help to the page, the way to what the page itself explains, and the keys where there are any. */
export function helpDialog({ locale }: Pick<ViewContext, "locale">) {
  const text = workbenchWords(locale);
  const lines = text.help.lines.map((line) => element("li", { text: line }));
  const made = dialog({ title: text.help.title, close: coreWords(locale).close }, [
    element("ul", { class: "help-lines" }, lines),
    ...readMore(() => made.close()),
    element("section", { class: "help-keys" }, [
      element("h3", { text: text.help.keys }),
      keysNode(locale),
      helpKeySwitch(text.help.key),
    ]),
  ]);
  made.node.addEventListener("close", () => made.node.remove());
  return made;
}

/** A button to where the page says how it is to be read, by that heading's own words. */
function readMore(close: () => void): HTMLElement[] {
  const heading = document.querySelector<HTMLElement>(".prose h2");
  if (heading === null) return [];
  const go = () => {
    close();
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  };
  return [button({ text: heading.textContent ?? "", onClick: go })];
}

/**
 * Turns off the one shortcut of a single character that acts wherever the focus is: speech input could
 * type it (WCAG 2.1.4). T acts in a figure that has the focus.
 */
function helpKeySwitch(label: string): HTMLElement {
  const field = switchField({
    label,
    onChange: (isOn) => {
      turnHelpKey(isOn);
      field.update(isHelpKeyOn());
    },
  });
  field.update(isHelpKeyOn());
  return field;
}

function keysNode(locale: ViewContext["locale"]): HTMLElement {
  const lines = keyList(locale).flatMap(({ keys, does }) => [
    element(
      "dt",
      {},
      keys.map((key) => element("kbd", { text: key })),
    ),
    element("dd", { text: does }),
  ]);
  return element("dl", { class: "keys" }, lines);
}
