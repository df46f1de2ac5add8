import { areas, oldAreas, toOldAreas } from "../../model/ledger/areas.js";
import type { LedgerKeyFigures } from "../../model/ledger/key-figures.js";
import { type Ledger, sumCosts } from "../../model/ledger/ledger.js";
import { recordOf } from "../../model/ledger/record-of.js";
import type { TableRows } from "../figure/figure.js";
import { shareColumn } from "../figure/table-columns.js";
import { yardsticks } from "./ledger-kinds.js";
import type { ReportFigures } from "./report-figures.js";
import { currentMoney } from "./sector-rows.js";
import { definitionWords } from "./words/definitions/index.js";
import { ownWords } from "./words/own/index.js";

/** An organisation to set beside the report's: real answers, or the constructed example. */
export interface OwnFigures {
  readonly ledger: Ledger;
  readonly figures: LedgerKeyFigures;
  readonly isConstructed: boolean;
}

const kindOf = ({ isConstructed }: OwnFigures) => (isConstructed ? "example" : "own");

/** An organisation's ICT in one sentence: always says when it is made up. */
export function ownSentence(own: OwnFigures, { context }: ReportFigures): string {
  const { sentence, missing } = ownWords(context.locale);
  const { spending, shareOfCost } = own.figures;
  if (spending === null) return sentence.none;
  return sentence[kindOf(own)]({
    spending: context.format.money(spending),
    ofCost: shareOfCost === null ? missing : context.format.percent(shareOfCost),
  });
}

/** An organisation's key figures as text: what is missing is a dash. */
export function ownFigureTable(own: OwnFigures, { text, context }: ReportFigures): TableRows {
  const { figures: words, missing } = ownWords(context.locale);
  const { format } = context;
  const { spending, fullTimeEquivalents, hiredShare, ...others } = own.figures;
  const or = (value: number | null, show: (value: number) => string) =>
    value === null ? missing : show(value);
  const percent = (share: number) => format.percent(share);
  return {
    caption: words.caption[kindOf(own)],
    columns: [words.columns.name, words.columns.value],
    rows: [
      [words.spending, or(spending, format.money)],
      ...yardsticks.map((kind) => [
        text.yardstick.label[kind],
        or(others[kind], kind === "perEmployee" ? format.kroner : percent),
      ]),
      [words.fullTimeEquivalents, or(fullTimeEquivalents, (fte) => format.number(fte, 1))],
      [words.hiredShare, or(hiredShare, percent)],
    ],
  };
}

/** How an organisation's spending divides by resource, area and purpose. */
export function ownShareTable(own: OwnFigures, { context }: ReportFigures): TableRows {
  const { shares: words } = ownWords(context.locale);
  const { groups, resource, area, purpose } = definitionWords(context.locale);
  const rowsOf = <Key extends string>(
    group: string,
    shares: Readonly<Record<Key, number | null>>,
    terms: Readonly<Record<Key, { readonly term: string }>>,
  ) => (Object.keys(terms) as Key[]).map((key) => [group, terms[key].term, shares[key]]);
  const { byResource, byArea, byPurpose } = own.figures;
  return {
    caption: words.caption[kindOf(own)],
    columns: [words.columns.group, words.columns.name, shareColumn(words.columns.share, context)],
    rows: [
      ...rowsOf(groups.resource, byResource, resource),
      ...rowsOf(groups.area, byArea, area),
      ...rowsOf(groups.purpose, byPurpose, purpose),
    ],
  };
}

/** An organisation's spending by the areas until 2019; null while an area is missing. */
export function oldAreaTable(own: OwnFigures, report: ReportFigures): TableRows | null {
  const { locale } = report.context;
  const amounts = recordOf(areas, (area) => sumCosts(own.ledger, (cost) => cost.area === area));
  if (!isWhole(amounts)) return null;
  const { old: words } = ownWords(locale);
  const terms = definitionWords(locale).area;
  const { placed, unplaced } = toOldAreas(amounts);
  return {
    caption: words.caption[kindOf(own)],
    columns: [words.columns.name, currentMoneyWithDecimals(words.columns.cost, report)],
    rows: [
      ...oldAreas.map((area) => [
        area === "management" ? words.management : terms[area].term,
        placed[area],
      ]),
      [words.unplaced, unplaced],
    ],
  };
}

const isWhole = <Key extends string>(
  amounts: Readonly<Record<Key, number | null>>,
): amounts is Readonly<Record<Key, number>> =>
  Object.values(amounts).every((amount) => amount !== null);

const currentMoneyWithDecimals = (label: string, report: ReportFigures) => ({
  ...currentMoney(label, report),
  text: (mnok: number) => report.context.format.number(mnok, 1),
});
