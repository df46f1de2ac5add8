import { fetchPart } from "../../components/core/fetch-part.js";
import { switchField } from "../../components/core/switch-field.js";
import type { Tables } from "../../model/core/tables.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { Uncertainty } from "../../model/uncertainty/uncertainty.js";
import type { Store } from "../../state/workspace.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { TotalRows } from "../../view/result/total-rows.js";
import { resultWords } from "../../view/result/words/index.js";
import type { TotalShown } from "../../view/uncertainty/span-rows.js";
import { atRest } from "./at-rest.js";
import type { totalSpan } from "./total-span.js";

interface LayerOptions {
  readonly tables: Tables;
  readonly isOn: Store<boolean>;
  readonly uncertainty: Pick<Store<Uncertainty>, "get">;
  readonly draw: (shown: TotalShown) => void;
}

/**
 * The total's 80 % interval as a layer of its own: a switch, and the engine, fetched when it is
 * first switched on. While the scenario moves the interval follows by fewer draws, and is drawn
 * whole when it rests. `ready` resolves when the interval that the address asks for can be drawn: a page
 * that is not shown before does not move when it comes.
 */
export function spanLayer(context: ViewContext, { tables, isOn, uncertainty, draw }: LayerOptions) {
  const control = switchField({
    label: resultWords(context.locale).total.showSpan,
    onChange: (on) => isOn.change(() => on),
  });
  const later = atRest();
  let part: { readonly totalSpan: typeof totalSpan } | null = null;
  let latest: { readonly scenario: Scenario; readonly rows: TotalRows } | null = null;
  const lay = (isMoving: boolean) => {
    if (latest === null) return;
    const { scenario, rows } = latest;
    const options = { tables, uncertainty: uncertainty.get(), context, isMoving };
    draw(
      isOn.get() && part
        ? part.totalSpan(rows, scenario, options)
        : { rows, more: [], longest: "" },
    );
  };
  const follow = async (on: boolean) => {
    control.update(on);
    if (on) part ??= await fetchPart(() => import("./total-span.js"));
    lay(false);
  };
  let ready = Promise.resolve();
  isOn.subscribe((on) => {
    ready = follow(on);
  });
  /** Shows a scenario: at once, and again when the interval comes, goes, or is drawn whole. */
  const show = (scenario: Scenario, rows: TotalRows) => {
    latest = { scenario, rows };
    lay(true);
    if (isOn.get()) later(() => lay(false));
  };
  return Object.assign(control, { show, ready });
}
