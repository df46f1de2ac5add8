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
  readonly onTake: (category: Category, period: number) => void;
}

/** Which rate is at hand. */
export interface LeverRows {
  readonly category: Category;
  readonly period: number;
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
    "aria-label": stageWords(context.locale).lever,
  });
  const node = element("div", { class: "stage-lever" }, [select, field]);
  const show = () => {
    field.className = `rate ${chosen().category}`;
    field.update(chosen().rows);
  };
  select.addEventListener("change", () => {
    const { category, rows } = chosen();
    onTake(category, rows.period);
  });
  const update = (rows: RateGridRows, lever: LeverRows | null) => {
    levers = leversOf(rows);
    nameLevers(
      select,
      levers.map(({ category, rows: { span } }) => `${short[category]} ${span}`),
    );
    select.selectedIndex = Math.max(
      levers.findIndex(
        (one) => one.category === lever?.category && one.rows.period === lever.period,
      ),
      0,
    );
    show();
  };
  return Object.assign(node, { update });
}

const leversOf = ({ categories }: RateGridRows) =>
  categories.flatMap(({ category, rates }) => rates.map((rows) => ({ category, rows })));

/** The list to choose from; it stays as it is while the names are the same ones. */
function nameLevers(select: HTMLSelectElement, names: readonly string[]): void {
  const isSame = names.join() === [...select.options].map(({ text }) => text).join();
  if (!isSame) select.replaceChildren(...names.map((text) => element("option", { text })));
}
