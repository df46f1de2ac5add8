import type { ViewContext } from "../../view/core/view-context.js";
import { sharingWords } from "../../view/sharing/words/index.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";

interface UnsavedOfferOptions {
  /** "Rolig, 9,1 mrd. kr i 2050" */
  readonly what: string;
  /** Called with whether the work is to be opened, or forgotten. */
  readonly onAnswer: (isOpened: boolean) => void;
}

/** Offers to go on with what was worked on when the site was last open, and was not saved. */
export function unsavedOffer(
  { locale }: Pick<ViewContext, "locale">,
  { what, onAnswer }: UnsavedOfferOptions,
): HTMLElement {
  const text = sharingWords(locale).unsaved;
  const answer = (isOpened: boolean) => () => {
    node.remove();
    onAnswer(isOpened);
  };
  const node = element(
    "section",
    { class: "ds-alert", "data-color": "info", "aria-label": text.title },
    [
      element("p", { text: text.offer(what) }),
      element("div", { class: "buttons" }, [
        button({ text: text.open, variant: "primary", onClick: answer(true) }),
        button({ text: text.forget, onClick: answer(false) }),
      ]),
    ],
  );
  return node;
}
