import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import type { HomePlaceRows } from "../../view/municipality/home-place-rows.js";
import { element, setText } from "../core/element.js";
import { menu } from "../core/menu.js";
import { sitePath } from "../core/page/site-path.js";

/**
 * The reader's own municipality in the top bar: its name with what the scenario comes to there, and
 * a panel to choose it in, which is filled when it is first opened. Where one `isNamed` already, the
 * amount's line is kept free until it comes.
 */
export function homePlaceMenu(
  { labels, locale }: Pick<ViewContext, "labels" | "locale">,
  { isNamed, onOpen }: { readonly isNamed: boolean; readonly onOpen: () => void },
) {
  const name = element("span", { class: "home-name", text: labels.homePlace });
  const amount = element("span", { class: "home-amount", text: isNamed ? "\u00a0" : "" });
  const sentence = element("p", { class: "home-sentence", text: labels.homePlaceHelp });
  // A window over the menu would close it. The page's top bar lets the query follow its links.
  const how = element("a", {
    class: "home-how",
    href: sitePath(locale, coreWords(locale).pages.municipality.path.slice(1)),
    text: labels.explainAll,
  });
  const panel = element("div", { class: "home-panel" });
  const { node, summary, close } = menu({ class: "home-menu", text: "" }, [sentence, how, panel]);
  summary.append(name, amount);
  node.addEventListener("toggle", () => {
    if (!node.open) return;
    onOpen();
    panel.querySelector("input")?.focus();
  });
  /** Puts in what one chooses with. */
  const fill = (content: readonly Node[]) => {
    panel.replaceChildren(...content);
    if (node.open) panel.querySelector("input")?.focus();
  };
  /** Null: none is chosen. */
  const update = (rows: HomePlaceRows | null) => {
    setText(name, rows?.name ?? labels.homePlace);
    setText(amount, rows?.amount ?? "");
    setText(sentence, rows?.sentence ?? labels.homePlaceHelp);
    summary.title = rows?.sentence ?? labels.homePlaceHelp;
    how.hidden = rows === null;
  };
  const leave = () => {
    close();
    summary.focus();
  };
  summary.title = labels.homePlaceHelp;
  how.hidden = true;
  return Object.assign(node, { fill, update, close: leave });
}
