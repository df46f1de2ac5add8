import type { WidthPart } from "../../model/uncertainty/layer-widths.js";
import type { SentencePart } from "../../view/core/sentence-parts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { type LayerRow, type LayerRows, rhoScale } from "../../view/uncertainty/layer-rows.js";
import { uncertaintyWords } from "../../view/uncertainty/words/index.js";
import { button } from "../core/button.js";
import { choiceSelect } from "../core/choice-select.js";
import { childPerRow } from "../core/component.js";
import { element, setText, uniqueId } from "../core/element.js";
import { explainedText, type OnExplain } from "../core/explained-text.js";
import { switchField } from "../core/switch-field.js";
import { sliderField } from "../scenario/slider-field.js";

interface LayerPanelOptions {
  readonly sizes: readonly number[];
  readonly onSwitch: (part: WidthPart, isOn: boolean) => void;
  readonly onRho: (rho: number) => void;
  readonly onSize: (size: number) => void;
  readonly onRedraw: () => void;
  /** Called when one asks how a width, or what it rests on, came about. */
  readonly onExplain: OnExplain;
}

/** The parts of the band, each with its switch and what it adds to the width. */
export function layerPanel(context: ViewContext, options: LayerPanelOptions) {
  const words = uncertaintyWords(context.locale).layers;
  const width = element("p", { class: "layer-width" });
  const updateWidth = lateText(width, options.onExplain);
  const rho = sliderField(rhoScale(context), options.onRho);
  const list = element("div", { class: "layers" });
  const updateLayers = childPerRow(
    list,
    ({ part }: LayerRow) => part,
    (row) => layer(row, options, row.part === "dependence" ? [rho] : []),
  );
  const draws = drawChoice(context, options);
  const node = element("section", { class: "layer-panel", "aria-label": words.title }, [
    element("h2", { text: words.title }),
    width,
    list,
    element("p", { class: "rate-help", text: words.note }),
    draws,
  ]);
  const update = (rows: LayerRows) => {
    updateWidth(rows.width);
    updateLayers(rows.parts);
    rho.update(rows.rho);
    draws.update(rows);
  };
  return Object.assign(node, { update });
}

/** A text that takes several simulations: it stays as it was until it is computed anew. */
function lateText(node: Element, onExplain: OnExplain) {
  const { update } = explainedText(node, onExplain);
  return (parts: readonly SentencePart[]) => {
    if (parts.length > 0) update(parts);
  };
}

/** How many paths are drawn, and which. */
function drawChoice({ format, locale }: ViewContext, options: LayerPanelOptions) {
  const words = uncertaintyWords(locale).layers;
  const size = choiceSelect({
    label: words.draws,
    choices: options.sizes.map((value) => ({ value, text: format.integer(value) })),
    onChange: options.onSize,
  });
  const seed = element("span", { class: "layer-seed" });
  const redraw = button({ text: words.redraw, onClick: options.onRedraw });
  const node = element("div", { class: "layer-draws" }, [size, redraw, seed]);
  const update = (rows: Pick<LayerRows, "size" | "seed">) => {
    size.update(rows.size);
    setText(seed, rows.seed);
  };
  return Object.assign(node, { update });
}

function layer(
  { part, name }: LayerRow,
  { onSwitch, onExplain }: Pick<LayerPanelOptions, "onSwitch" | "onExplain">,
  more: readonly HTMLElement[],
) {
  const helpId = uniqueId("help");
  const box = switchField({
    label: name,
    describedBy: helpId,
    onChange: (isOn) => onSwitch(part, isOn),
  });
  const adds = element("span", { class: "layer-adds" });
  const updateAdds = lateText(adds, onExplain);
  const help = element("p", { id: helpId, class: "layer-help" });
  const updateHelp = explainedText(help, onExplain).update;
  const node = element("div", { class: `layer layer-${part}` }, [
    element("div", { class: "layer-head" }, [box, adds]),
    help,
    ...more,
  ]);
  const update = (row: LayerRow) => {
    box.update(row.isOn);
    updateHelp(row.help);
    updateAdds(row.adds);
  };
  return Object.assign(node, { update });
}
