import type { Category } from "../../model/core/category.js";
import { itemAt } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { RateGridRows } from "../../view/scenario/rate-grid-rows.js";
import { stageWords } from "../../view/stage/words/index.js";
import { element } from "../core/element.js";
import { rateInput } from "../scenario/rate-input.js";

export interface LeverOptions {
  readonly onRate: (category: Category, period: number, rate: number) => void;
  /** Another lever was taken: what it changes is seen against what is there now. */
  readonly onTake: () => void;
}

/** One rate to change, and the choice of which. */
export function stageLever(context: ViewContext, { onRate, onTake }: LeverOptions) {
  const short = context.words.categoryShort;
  let levers: ReturnType<typeof leversOf> = [];
  const chosen = () => itemAt(levers, select.selectedIndex);
  const field = rateInput(context, (rate) => {
    const { category, rows } = chosen();
    onRate(category, rows.period, rate);
  });
  const select = element("select", {
    class: "ds-input",
    "data-size": "sm",
    "aria-label": stageWords(context.locale).lever,
  });
  const node = element("div", { class: "stage-lever" }, [select, field]);
  const show = () => {
    field.className = `rate ${chosen().category}`;
    field.update(chosen().rows);
  };
  select.addEventListener("change", () => {
    onTake();
    show();
  });
  const update = (rows: RateGridRows) => {
    levers = leversOf(rows);
    nameLevers(
      select,
      levers.map(({ category, rows: { span } }) => `${short[category]} ${span}`),
    );
    show();
  };
  return Object.assign(node, { update });
}

const leversOf = ({ categories }: RateGridRows) =>
  categories.flatMap(({ category, rates }) => rates.map((rows) => ({ category, rows })));

/** The list to choose from; it stays at its place while the names are the same ones. */
function nameLevers(select: HTMLSelectElement, names: readonly string[]): void {
  const isSame = names.join() === [...select.options].map(({ text }) => text).join();
  if (!isSame) select.replaceChildren(...names.map((text) => element("option", { text })));
}
