import type { ScenarioLibrary } from "../../state/library.js";
import type { LibraryState } from "../../state/stored-scenarios.js";
import type { SharingWords } from "../../view/sharing/words/nb.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";
import { saveFile } from "../core/save-file.js";

/** What is wrong with the store, if anything, and what can be done about it. */
export function storeAlert(
  { trouble, unreadCount, damagedText }: LibraryState,
  text: SharingWords["store"],
  { dropDamaged }: Pick<ScenarioLibrary, "dropDamaged">,
): HTMLElement[] {
  const lines = [
    ...(trouble === null ? [] : [text.trouble[trouble]]),
    ...(damagedText !== null && trouble !== "damaged" ? [text.trouble.damaged] : []),
    ...(unreadCount === 0 ? [] : [text.unread(unreadCount)]),
  ];
  if (lines.length === 0) return [];
  const buttons =
    damagedText === null
      ? []
      : [
          button({
            text: text.downloadDamaged,
            onClick: () => saveFile("e-helse.damaged.txt", new Blob([damagedText])),
          }),
          button({ text: text.dropDamaged, variant: "tertiary", onClick: dropDamaged }),
        ];
  return [
    element("div", { class: "ds-alert", "data-color": "warning", role: "alert" }, [
      ...lines.map((line) => element("p", { text: line })),
      element("div", { class: "buttons" }, buttons),
    ]),
  ];
}
