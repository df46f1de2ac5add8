import type { StatedFigure } from "../../view/core/sentence-parts.js";
import type { GainOffer, GainOfferRows } from "../../view/survey/gain-offer-rows.js";
import { button } from "../core/button.js";
import { type Component, childPerRow } from "../core/component.js";
import { element, setText } from "../core/element.js";
import { explainedText } from "../core/explained-text.js";

interface GainOfferOptions {
  readonly onUse: (offer: GainOffer) => void;
  /** Called when one asks how a figure came about: of a group's gain, or of all of them. */
  readonly onExplain: (figure: StatedFigure, group: GainOffer["group"] | null) => void;
}

/** Gains by the survey, each with a button that takes it into the scenario. */
export function gainOffer(options: GainOfferOptions): Component<GainOfferRows> {
  const title = element("h3");
  const help = element("p", { class: "rate-help" });
  const helpWords = explainedText(help, (figure) => options.onExplain(figure, null));
  const list = element("ul", { class: "gain-offers" });
  const updateList = childPerRow(
    list,
    ({ group }: GainOffer) => group,
    (offer) => offerItem(offer, options),
  );
  const node = element("section", { class: "gain-offer" }, [title, help, list]);
  const update = (rows: GainOfferRows) => {
    setText(title, rows.title);
    helpWords.update(rows.help);
    updateList(rows.offers);
  };
  return Object.assign(node, { update });
}

function offerItem(first: GainOffer, { onUse, onExplain }: GainOfferOptions) {
  let latest = first;
  const text = element("span");
  const words = explainedText(text, (figure) => onExplain(figure, latest.group));
  const use = button({ text: first.label, onClick: () => onUse(latest) });
  const node = element("li", {}, [text, use]);
  const update = (offer: GainOffer) => {
    latest = offer;
    words.update(offer.text);
    setText(use, offer.label);
    use.hidden = offer.gain === null;
    // A button that is taken away when it is used would take the focus along.
    use.setAttribute("aria-disabled", String(offer.isUsed));
  };
  return Object.assign(node, { update });
}
