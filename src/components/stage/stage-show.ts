import { sentenceText } from "../../view/core/sentence-parts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { StageRows } from "../../view/stage/stage-rows.js";
import { stageWords } from "../../view/stage/words/index.js";
import { element, setAttribute, setText } from "../core/element.js";
import type { OnExplain } from "../core/explained-text.js";
import { keyFigureList } from "../core/key-figure-list.js";
import { liveSentence } from "../core/live-sentence.js";
import { baselineMark } from "../core/page/baseline-notice.js";
import type { OnAsk } from "../figure/data-table.js";
import { totalChart } from "../result/total-chart.js";
import { qrPicture } from "../sharing/qr-picture.js";

interface StageShowOptions {
  /** Called when one asks how a figure came about, once it has been guessed. */
  readonly onExplain: OnExplain;
  /** Called when one asks how the chart's numbers came about. */
  readonly onAsk: OnAsk;
}

/** What a room sees: the answer, its figures, the chart, and a way to open the same (a link). */
export function stageShow(context: ViewContext, { onExplain, onAsk }: StageShowOptions) {
  let isHidden = false;
  const change = element("p", { class: "stage-change" });
  const headline = liveSentence(onExplain);
  const figures = keyFigureList({ onExplain: (figure) => isHidden || onExplain(figure) });
  const chart = totalChart(context, { onAsk });
  const code = stageCode(context);
  const node = element("div", { class: "stage-show" }, [
    element("div", { class: "stage-head" }, [...marks(), change, headline]),
    figures,
    code,
    element("div", { class: "stage-chart" }, [chart]),
  ]);
  const update = (rows: StageRows, link: string) => {
    isHidden = rows.isHidden;
    headline.update(rows.headline, {
      full: `${rows.change}. ${sentenceText(rows.headline)}`,
    });
    setText(change, rows.change);
    figures.update(rows.figures);
    // As large as they have room for: side by side, and one below the other.
    const lengths = rows.figures.map(({ value }) => value.length);
    figures.style.setProperty("--letters", String(lengths.reduce((sum, one) => sum + one, 0)));
    figures.style.setProperty("--longest", String(Math.max(...lengths)));
    // Not `disabled`: one that has the focus keeps it.
    for (const figure of figures.querySelectorAll("button"))
      setAttribute(figure, "aria-disabled", String(isHidden));
    chart.update(rows.chart);
    chart.inert = rows.isChartHidden;
    code.update(link);
    // Who opened the scenario would see the answer.
    code.inert = rows.isHidden;
  };
  return Object.assign(node, { update });
}

/** What must be said over everything of a baseline that is not the report's. */
function marks(): HTMLElement[] {
  const text = baselineMark().trim();
  if (text === "") return [];
  return [element("p", { class: "ds-alert", "data-color": "warning", text })];
}

/** A QR code as large as there is room for. */
function stageCode({ locale }: Pick<ViewContext, "locale">) {
  const text = stageWords(locale);
  const picture = element("div");
  const node = element("div", { class: "stage-code" }, [
    picture,
    element("p", { text: text.scan }),
  ]);
  let drawn = "";
  const update = (link: string) => {
    if (link === drawn) return;
    drawn = link;
    picture.replaceChildren(qrPicture(link, text.code) ?? text.tooLong);
  };
  return Object.assign(node, { update });
}
