import type { ViewContext } from "../../view/core/view-context.js";
import type { LineChartRows } from "../../view/figure/line-rows.js";
import { element } from "../core/element.js";
import { lineChart } from "../figure/line-chart.js";

interface OutlookOptions {
  /** What the link to the scenario page says. */
  readonly linkText: string;
  readonly controls: readonly HTMLElement[];
}

/** What is shown: the lines, and the address of the scenario behind them. */
interface Outlook {
  readonly rows: LineChartRows;
  readonly address: string;
}

/** A way that costs may go, beside the report's scenarios, to be opened as a scenario. */
export function outlookCard(context: ViewContext, { linkText, controls }: OutlookOptions) {
  const chart = lineChart(context, { controls });
  const link = element("a", { text: linkText });
  const node = element("div", { class: "outlook" }, [chart, element("p", {}, [link])]);
  const update = ({ rows, address }: Outlook) => {
    chart.update(rows);
    link.href = address;
  };
  return Object.assign(node, { update });
}
