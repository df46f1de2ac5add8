import type { ViewContext } from "../../view/core/view-context.js";
import { memoWords } from "../../view/sharing/words/memo/index.js";
import { element } from "../core/element.js";
import { qrPicture } from "./qr-picture.js";

/** Where a memo's scenario can be opened: a link in full, and a QR code. */
export function memoLink({ locale }: Pick<ViewContext, "locale">, query: string): HTMLElement {
  const { link, qrName } = memoWords(locale);
  const { href } = new URL(`./?${query}`, location.href);
  return element("div", { class: "memo-link" }, [
    qrPicture(href, qrName) ?? "",
    element("p", {}, [`${link}: `, element("a", { href, text: href })]),
  ]);
}
