import { element } from "../../components/core/element.js";
import { explainedText } from "../../components/core/explained-text.js";
import { replaceContent } from "../../components/core/replace-content.js";
import { toggleGroup } from "../../components/core/toggle-group.js";
import type { OnAsk } from "../../components/figure/data-table.js";
import { tableRegion } from "../../components/figure/table-region.js";
import type { FormResponse } from "../../model/form/response.js";
import { ledgerKeyFigures, reportFteHours } from "../../model/ledger/key-figures.js";
import { ledgerOf } from "../../model/ledger/ledger-answers.js";
import type { ResponseStore } from "../../state/responses/response-store.js";
import { sentenceParts } from "../../view/core/sentence-parts.js";
import {
  type OwnFigures,
  oldAreaTable,
  ownFigureTable,
  ownSentence,
  ownShareTable,
} from "../../view/ledger/own-rows.js";
import type { ReportFigures } from "../../view/ledger/report-figures.js";
import { ownWords } from "../../view/ledger/words/own/index.js";
import { figureAsker } from "./explainer.js";

interface OwnLedgerOptions {
  readonly example: FormResponse;
  /** The reader's own answers. */
  readonly store: ResponseStore;
  readonly report: ReportFigures;
  /** Called with what is shown, to set it beside the report's figures. */
  readonly onShow: (own: OwnFigures) => void;
  readonly onAsk: OnAsk;
}

const sets = ["own", "example"] as const;

/** One organisation's key figures: the reader's own, or the constructed example's. */
export function ownLedger({ example, store, report, onShow, onAsk: ask }: OwnLedgerOptions) {
  const words = ownWords(report.context.locale).set;
  let chosen: (typeof sets)[number] = store.state().responses.length > 0 ? "own" : "example";
  const set = toggleGroup({
    name: words.name,
    options: sets.map((value) => ({ value, label: words[value] })),
    onChange: (value) => {
      chosen = value;
      update();
    },
  });
  let shown: OwnFigures | null = null;
  // What is made up says so where it is explained.
  const onAsk: OnAsk = ({ title, numbers }) =>
    ask({ title: shown?.isConstructed ? `${words.example}: ${title}` : title, numbers });
  const sentence = element("p", { class: "own-sentence", role: "status" });
  const text = explainedText(sentence, figureAsker(onAsk));
  const tables = element("div", { class: "own-tables" });
  const node = element("div", {}, [set, sentence, tables]);
  const show = (response: FormResponse) => {
    const own = ownFigures(response, report);
    shown = own;
    text.update(sentenceParts((mark) => ownSentence(own, report, mark)));
    const rows = [ownFigureTable, ownShareTable, oldAreaTable].map((table) => table(own, report));
    const known = rows.filter((table) => table !== null);
    replaceContent(
      tables,
      known.map((table) => tableRegion(table, { onAsk })),
    );
    onShow(own);
  };
  let hadAnswers = store.state().responses.length > 0;
  const update = () => {
    const [answers] = store.state().responses;
    // Who begins to fill in wants to see that.
    if (answers !== undefined && !hadAnswers) chosen = "own";
    hadAnswers = answers !== undefined;
    set.update(chosen);
    show(chosen === "example" ? example : (answers ?? noAnswers(example)));
  };
  store.subscribe(update);
  return node;
}

function ownFigures({ answers, constructed }: FormResponse, report: ReportFigures): OwnFigures {
  const ledger = ledgerOf(answers);
  const figures = ledgerKeyFigures(ledger, reportFteHours(report.value));
  return { ledger, figures, isConstructed: constructed };
}

/** Before anything is filled in: nothing is known. */
const noAnswers = ({ form, version }: FormResponse): FormResponse => ({
  id: "",
  form,
  version,
  constructed: false,
  updatedAt: 0,
  answers: {},
});
