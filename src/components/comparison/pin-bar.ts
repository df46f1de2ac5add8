import type { PinRows } from "../../view/comparison/pin-rows.js";
import { pinWords } from "../../view/comparison/words/pins/index.js";
import type { Locale } from "../../view/core/locale.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import { button } from "../core/button.js";
import { element, setAttribute, setText, uniqueId } from "../core/element.js";
import { carryQuery } from "../core/page/carry-query.js";
import { sitePath } from "../core/page/site-path.js";
import { hideControls, replaceContent } from "../core/replace-content.js";

interface PinBarOptions {
  readonly onPin: (name: string) => void;
  readonly onRemove: (place: number) => void;
}

/** Holds the present scenario under a name, lists those that are held, and leads to comparing them. */
export function pinBar(
  { locale }: Pick<ViewContext, "locale">,
  { onPin, onRemove }: PinBarOptions,
) {
  const text = pinWords(locale);
  const list = element("ul", { class: "pin-list", "aria-label": text.title });
  const form = nameForm(text, (name) => {
    open(false);
    onPin(name);
  });
  const toggle = button({ text: text.open, onClick: () => open(form.node.hidden === true) });
  setAttribute(toggle, "aria-expanded", "false");
  setAttribute(toggle, "aria-controls", form.node.id);
  const open = (isOpen: boolean) => {
    form.node.hidden = !isOpen;
    setAttribute(toggle, "aria-expanded", String(isOpen));
    if (isOpen) form.offer(latest?.suggestion() ?? "");
    else toggle.focus();
  };
  const compare = compareLink(locale, text.compare);
  const full = element("span", { class: "pins-full" });
  const note = element("p", { class: "pins-note" });
  const node = element("div", { class: "pin-bar" }, [list, compare, full, toggle, form.node, note]);
  let latest: PinRows | null = null;
  const update = (rows: PinRows) => {
    const isSame =
      latest?.pins.map(({ name }) => name).join("\n") ===
      rows.pins.map(({ name }) => name).join("\n");
    latest = rows;
    setText(note, rows.note);
    if (isSame) return;
    compare.hidden = rows.pins.length === 0;
    hideControls([toggle], rows.full !== null, compare);
    const items = rows.pins.map((pin, place) => pinItem(pin, () => onRemove(place)));
    replaceContent(list, items, toggle);
    list.hidden = rows.pins.length === 0;
    setText(full, rows.full ?? "");
  };
  return Object.assign(node, { update });
}

function compareLink(locale: Locale, text: string) {
  const path = coreWords(locale).pages.compare.path.split("/").at(-1) ?? "";
  const link = element("a", { href: sitePath(locale, path), text });
  carryQuery(link);
  return link;
}

function pinItem({ letter, name, remove }: PinRows["pins"][number], onRemove: () => void) {
  return element("li", { class: `pin series-${letter}` }, [
    element("span", { class: "series-mark", text: letter }),
    element("span", { class: "pin-name", text: name, title: name }),
    button({ text: "×", name: remove, variant: "tertiary", onClick: onRemove }),
  ]);
}

/** A field that offers a name, to hold under that or another. */
function nameForm(
  { name, hold }: { readonly name: string; readonly hold: string },
  onName: (name: string) => void,
) {
  const field = element("input", {
    type: "text",
    class: "ds-input",
    maxlength: 80,
    autocomplete: "off",
    "aria-label": name,
  });
  const node = element("form", { id: uniqueId("pin"), class: "field-row" }, [
    field,
    element("button", { type: "submit", class: "ds-button", text: hold }),
  ]);
  node.hidden = true;
  let offered = "";
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    onName(field.value.trim() || offered);
  });
  const offer = (suggestion: string) => {
    offered = suggestion;
    field.value = suggestion;
    field.select();
  };
  return { node, offer };
}
