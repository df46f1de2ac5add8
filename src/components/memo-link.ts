import { handoverText } from "../view/handover-text.js";
import type { ViewContext } from "../view/view-context.js";
import { element } from "./element.js";
import { qrPicture } from "./qr-picture.js";

/** Where a memo's scenario can be opened: a link in full, and a QR code. */
export function memoLink({ locale }: Pick<ViewContext, "locale">, query: string): HTMLElement {
  const { link, qrName } = handoverText(locale);
  const { href } = new URL(`./?${query}`, location.href);
  return element("div", { class: "memo-link" }, [
    qrPicture(href, qrName) ?? "",
    element("p", {}, [`${link}: `, element("a", { href, text: href })]),
  ]);
}
