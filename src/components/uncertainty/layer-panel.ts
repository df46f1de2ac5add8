import type { WidthPart } from "../../model/uncertainty/layer-widths.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { type LayerRow, type LayerRows, rhoScale } from "../../view/uncertainty/layer-rows.js";
import { uncertaintyWords } from "../../view/uncertainty/words/index.js";
import { button } from "../core/button.js";
import { choiceSelect } from "../core/choice-select.js";
import { element, setText, uniqueId } from "../core/element.js";
import { switchField } from "../core/switch-field.js";
import { sliderField } from "../scenario/slider-field.js";

interface LayerPanelOptions {
  readonly sizes: readonly number[];
  readonly onSwitch: (part: WidthPart, isOn: boolean) => void;
  readonly onRho: (rho: number) => void;
  readonly onSize: (size: number) => void;
  readonly onRedraw: () => void;
}

/** The parts of the band, each with its switch and what it adds to the width. */
export function layerPanel(context: ViewContext, options: LayerPanelOptions) {
  const { format, locale } = context;
  const words = uncertaintyWords(locale).layers;
  const width = element("p", { class: "layer-width" });
  const list = element("div", { class: "layers" });
  const rho = sliderField(rhoScale(context), options.onRho);
  const size = choiceSelect({
    label: words.draws,
    choices: options.sizes.map((value) => ({ value, text: format.integer(value) })),
    onChange: options.onSize,
  });
  const seed = element("span", { class: "layer-seed" });
  const redraw = button({ text: words.redraw, onClick: options.onRedraw });
  const node = element("section", { class: "layer-panel", "aria-label": words.title }, [
    element("h2", { text: words.title }),
    width,
    list,
    element("p", { class: "rate-help", text: words.note }),
    element("div", { class: "layer-draws" }, [size, redraw, seed]),
  ]);
  const parts = new Map<WidthPart, ReturnType<typeof layer>>();
  const update = (rows: LayerRows) => {
    // What takes several simulations stays as it was until it is computed anew.
    if (rows.width !== "") setText(width, rows.width);
    for (const row of rows.parts) {
      const known = parts.get(row.part) ?? layer(row, options.onSwitch);
      if (!parts.has(row.part)) {
        list.append(known);
        if (row.part === "dependence") known.append(rho);
      }
      parts.set(row.part, known);
      known.update(row);
    }
    rho.update(rows.rho);
    size.update(rows.size);
    setText(seed, rows.seed);
  };
  return Object.assign(node, { update });
}

function layer({ part, name }: LayerRow, onSwitch: LayerPanelOptions["onSwitch"]) {
  const helpId = uniqueId("help");
  const box = switchField({
    label: name,
    describedBy: helpId,
    onChange: (isOn) => onSwitch(part, isOn),
  });
  const adds = element("span", { class: "layer-adds" });
  const help = element("p", { id: helpId, class: "layer-help" });
  const node = element("div", { class: `layer layer-${part}` }, [
    element("div", { class: "layer-head" }, [box, adds]),
    help,
  ]);
  const update = (row: LayerRow) => {
    box.update(row.isOn);
    setText(help, row.help);
    if (row.adds !== "") setText(adds, row.adds);
  };
  return Object.assign(node, { update });
}
