import type { GainOffer, GainOfferRows } from "../../view/survey/gain-offer-rows.js";
import { button } from "../core/button.js";
import { type Component, childPerRow } from "../core/component.js";
import { element, setText } from "../core/element.js";

/** Gains by the survey, each with a button that takes it into the scenario. */
export function gainOffer(onUse: (offer: GainOffer) => void): Component<GainOfferRows> {
  const title = element("h3");
  const help = element("p", { class: "rate-help" });
  const list = element("ul", { class: "gain-offers" });
  const updateList = childPerRow(
    list,
    ({ group }: GainOffer) => group,
    (offer) => offerItem(offer, onUse),
  );
  const node = element("section", { class: "gain-offer" }, [title, help, list]);
  const update = (rows: GainOfferRows) => {
    setText(title, rows.title);
    setText(help, rows.help);
    updateList(rows.offers);
  };
  return Object.assign(node, { update });
}

function offerItem(first: GainOffer, onUse: (offer: GainOffer) => void) {
  let latest = first;
  const text = element("span");
  const use = button({ text: first.label, onClick: () => onUse(latest) });
  const node = element("li", {}, [text, use]);
  const update = (offer: GainOffer) => {
    latest = offer;
    setText(text, offer.text);
    setText(use, offer.label);
    use.hidden = offer.gain === null;
    // A button that is taken away when it is used would take the focus along.
    use.setAttribute("aria-disabled", String(offer.isUsed));
  };
  return Object.assign(node, { update });
}
