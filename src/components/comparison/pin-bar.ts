import type { PinRows } from "../../view/comparison/pin-rows.js";
import { pinWords } from "../../view/comparison/words/pins/index.js";
import type { PinWords } from "../../view/comparison/words/pins/nb.js";
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
  const status = element("span", { class: "ds-sr-only", role: "status" });
  const { toggle, form, offer } = nameForm(text, (name) => {
    onPin(name);
    setText(status, text.held(name));
  });
  const remove = (name: string, place: number) => {
    onRemove(place);
    setText(status, text.released(name));
  };
  const compare = compareLink(locale, text.compare);
  const full = element("span", { class: "pins-full" });
  const note = element("p", { class: "pins-note" });
  const content = [list, compare, full, toggle, form, note, status];
  const node = element("div", { class: "pin-bar" }, content);
  let shown: string | null = null;
  const update = (rows: PinRows) => {
    offer(rows.suggestion);
    setText(note, rows.note);
    const names = rows.pins.map(({ name }) => name).join("\n");
    if (shown === names) return;
    shown = names;
    compare.hidden = rows.pins.length === 0;
    hideControls([toggle], rows.full !== null, compare);
    const items = rows.pins.map((pin, place) => pinItem(pin, () => remove(pin.name, place)));
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

/** A field that offers a name, to hold under that or another, and the button that opens it. */
function nameForm(text: PinWords, onName: (name: string) => void) {
  const field = element("input", {
    type: "text",
    class: "ds-input",
    maxlength: 80,
    autocomplete: "off",
    "aria-label": text.name,
  });
  const form = element("form", { id: uniqueId("pin"), class: "field-row" }, [
    field,
    element("button", { type: "submit", class: "ds-button", text: text.hold }),
  ]);
  form.hidden = true;
  const toggle = button({ text: text.open, onClick: () => open(form.hidden === true) });
  setAttribute(toggle, "aria-expanded", "false");
  setAttribute(toggle, "aria-controls", form.id);
  let suggestion = () => "";
  let offered = "";
  const put = () => {
    offered = suggestion();
    field.value = offered;
  };
  const open = (isOpen: boolean) => {
    form.hidden = !isOpen;
    setAttribute(toggle, "aria-expanded", String(isOpen));
    if (!isOpen) return toggle.focus();
    put();
    field.select();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    open(false);
    onName(field.value.trim() || offered);
  });
  /** What is offered is a name of what would be held, until another is typed. */
  const offer = (next: () => string) => {
    suggestion = next;
    if (form.hidden === false && field.value === offered) put();
  };
  return { toggle, form, offer };
}
