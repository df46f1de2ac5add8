import { element } from "../components/core/element.js";
import { tableRegion } from "../components/figure/table-region.js";
import type { FormResponse } from "../model/form/response.js";
import { ledgerKeyFigures, reportFteHours } from "../model/ledger/key-figures.js";
import { ledgerOf } from "../model/ledger/ledger-answers.js";
import {
  type OwnFigures,
  oldAreaTable,
  ownFigureTable,
  ownSentence,
  ownShareTable,
} from "../view/ledger/own-rows.js";
import type { ReportFigures } from "../view/ledger/report-figures.js";

interface OwnLedgerOptions {
  readonly example: FormResponse;
  readonly report: ReportFigures;
  /** Called with what is shown, to set it beside the report's figures. */
  readonly onShow: (own: OwnFigures) => void;
}

/** One organisation's key figures: the constructed example's. */
export function ownLedger({ example, report, onShow }: OwnLedgerOptions) {
  const sentence = element("p", { class: "own-sentence", role: "status" });
  const tables = element("div", { class: "own-tables" });
  const node = element("div", {}, [sentence, tables]);
  const show = ({ answers, constructed }: FormResponse) => {
    const ledger = ledgerOf(answers);
    const figures = ledgerKeyFigures(ledger, reportFteHours(report.value));
    const own = { ledger, figures, isConstructed: constructed };
    sentence.textContent = ownSentence(own, report);
    const old = oldAreaTable(own, report);
    const rows = [ownFigureTable(own, report), ownShareTable(own, report), ...(old ? [old] : [])];
    tables.replaceChildren(...rows.map((table) => tableRegion(table)));
    onShow(own);
  };
  show(example);
  return { node, show };
}
