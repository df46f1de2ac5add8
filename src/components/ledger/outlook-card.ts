import type { Scenario } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { LineChartRows } from "../../view/figure/line-rows.js";
import type { Component } from "../core/component.js";
import { element } from "../core/element.js";
import type { OnAsk } from "../figure/data-table.js";
import { lineChart } from "../figure/line-chart.js";

interface OutlookOptions {
  readonly controls: readonly HTMLElement[];
  readonly onAsk: OnAsk;
  /** What can be done with the scenario behind the lines. */
  readonly use: Component<Scenario>;
}

/** What is shown: the lines, and the scenario behind them. */
interface Outlook {
  readonly rows: LineChartRows;
  readonly scenario: Scenario;
}

/** A way that costs may go, beside the report's scenarios, to be used as a scenario. */
export function outlookCard(context: ViewContext, { controls, onAsk, use }: OutlookOptions) {
  const chart = lineChart(context, { controls, onAsk });
  const node = element("div", { class: "outlook" }, [chart, use]);
  const update = ({ rows, scenario }: Outlook) => {
    chart.update(rows);
    use.update(scenario);
  };
  return Object.assign(node, { update });
}
