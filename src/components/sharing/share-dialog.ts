import type { Scenario } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import { shareRows } from "../../view/sharing/share-rows.js";
import { sharingWords } from "../../view/sharing/words/index.js";
import { button } from "../core/button.js";
import { copyField } from "../core/copy-field.js";
import { dialog } from "../core/dialog.js";
import { element } from "../core/element.js";
import { qrPicture } from "./qr-picture.js";
import { saveScenario } from "./save-scenario.js";

interface ShareOptions {
  /** The scenario as a link's query; with or without reasons. */
  readonly query: (withReasons: boolean) => string;
  readonly scenario: Scenario;
  /** What a file of it holds. */
  readonly filed: (scenario: Scenario) => object;
  readonly address?: string;
}

/** The scenario to pass on: a link to copy, a QR code for the room, and a file. */
export function shareDialog(
  { locale, format }: Pick<ViewContext, "locale" | "format">,
  { query, scenario, filed, address = location.href }: ShareOptions,
) {
  const text = sharingWords(locale).share;
  const { linkLabel: label, copy, copied, refused } = text;
  const link = copyField({ label, copy, copied, refused });
  const picture = element("div", { class: "qr-place" });
  const show = (withReasons: boolean) => {
    const { href } = linkTo(address, query(withReasons));
    link.update(href);
    const tooLong = element("p", { text: text.qrTooLong });
    picture.replaceChildren(qrPicture(href, text.qrName) ?? tooLong);
  };
  const { hasReasons, fits, tooLong: leftOut } = shareRows(query, { locale, format });
  const choice = reasonsChoice(text.withReasons, show);
  choice.hidden = !hasReasons || !fits;
  show(fits);
  const download = button({ text: text.download, onClick: () => saveScenario(scenario, filed) });
  const note = fits ? [] : [element("p", { text: leftOut })];
  const content = [link, choice, ...note, picture, download];
  const made = dialog({ title: text.title, close: coreWords(locale).close }, content);
  made.node.addEventListener("close", () => made.node.remove());
  return made;
}

function linkTo(address: string, query: string): URL {
  const url = new URL(address);
  url.search = query;
  url.hash = "";
  return url;
}

function reasonsChoice(text: string, onChange: (withReasons: boolean) => void): HTMLElement {
  const box = element("input", { type: "checkbox", checked: true });
  box.addEventListener("change", () => onChange(box.checked));
  return element("label", { class: "choice" }, [box, text]);
}
