import { areas, type OldArea, oldAreas, toOldAreas } from "../../model/ledger/areas.js";
import type { LedgerKeyFigures } from "../../model/ledger/key-figures.js";
import { type Ledger, sumCosts } from "../../model/ledger/ledger.js";
import type { CostChoice, OwnFigureId, OwnGround } from "../../model/ledger/own-quantities.js";
import { recordOf } from "../../model/ledger/record-of.js";
import type { StatedLedgerId } from "../../model/ledger/stated-ledger-quantities.js";
import { unmarked } from "../core/sentence-parts.js";
import type { ViewContext } from "../core/view-context.js";
import type { TableRows } from "../figure/figure.js";
import { shareColumn, statedRows } from "../figure/table-columns.js";
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
export function ownSentence(own: OwnFigures, { context }: ReportFigures, mark = unmarked): string {
  const { sentence } = ownWords(context.locale);
  const { spending, shareOfCost } = own.figures;
  if (spending === null) return sentence.none;
  return sentence[kindOf(own)]({
    spending: mark("spending", context.format.money(spending)),
    ofCost: shareOfCost === null ? null : mark("shareOfCost", context.format.percent(shareOfCost)),
  });
}

/** An organisation's key figures as text: what is missing is a dash. */
export function ownFigureTable(own: OwnFigures, { text, context }: ReportFigures): TableRows {
  const { figures: words, missing } = ownWords(context.locale);
  const { format } = context;
  const percent = (share: number) => format.percent(share);
  const shown: readonly (readonly [OwnFigureId, string, (value: number) => string])[] = [
    ["spending", words.spending, format.money],
    ...yardsticks.map(
      (kind) =>
        [
          kind,
          text.yardstick.label[kind],
          kind === "perEmployee" ? format.kroner : percent,
        ] as const,
    ),
    ["fullTimeEquivalents", words.fullTimeEquivalents, (fte) => format.fixed(fte, 1)],
    ["hiredShare", words.hiredShare, percent],
  ];
  const column = { label: words.columns.value, unit: "", text: String };
  return {
    caption: words.caption[kindOf(own)],
    columns: [
      words.columns.name,
      statedRows(
        column,
        shown.map(([id]) => (own.figures[id] === null ? null : { id })),
      ),
    ],
    rows: shown.map(([id, label, show]) => {
      const value = own.figures[id];
      return [label, value === null ? missing : show(value)];
    }),
  };
}

/** How an organisation's spending divides by resource, area and purpose. */
export function ownShareTable(own: OwnFigures, { context }: ReportFigures): TableRows {
  const { shares: words } = ownWords(context.locale);
  const { groups, resource, area, purpose } = definitionWords(context.locale);
  const rowsOf = <Key extends string>(
    part: "resource" | "area" | "purpose",
    shares: Readonly<Record<Key, number | null>>,
    terms: Readonly<Record<Key, { readonly term: string }>>,
  ) =>
    (Object.keys(terms) as Key[]).map((key) => ({
      parts: { [part]: key },
      cells: [groups[part], terms[key].term, shares[key]],
    }));
  const { byResource, byArea, byPurpose } = own.figures;
  const rows = [
    ...rowsOf("resource", byResource, resource),
    ...rowsOf("area", byArea, area),
    ...rowsOf("purpose", byPurpose, purpose),
  ];
  const share = statedRows(
    shareColumn(words.columns.share, context),
    rows.map(({ parts }) => ({ id: "ownPart" satisfies StatedLedgerId, parts })),
  );
  return {
    caption: words.caption[kindOf(own)],
    columns: [words.columns.group, words.columns.name, share],
    rows: rows.map(({ cells }) => cells),
  };
}

/** An organisation's spending by the areas until 2019; null while an area is missing. */
export function oldAreaTable(own: OwnFigures, report: ReportFigures): TableRows | null {
  const { locale } = report.context;
  const amounts = recordOf(areas, (area) => sumCosts(own.ledger, (cost) => cost.area === area));
  if (!isWhole(amounts)) return null;
  const { old: words } = ownWords(locale);
  const { placed, unplaced } = toOldAreas(amounts);
  const id = "ownOldArea" satisfies StatedLedgerId;
  const cost = statedRows(currentMoneyWithDecimals(words.columns.cost, report), [
    ...oldAreas.map((old) => ({ id, parts: { old } })),
    { id },
  ]);
  return {
    caption: words.caption[kindOf(own)],
    columns: [words.columns.name, cost],
    rows: [
      ...oldAreas.map((area) => [oldAreaName(area, report.context), placed[area]]),
      [words.unplaced, unplaced],
    ],
  };
}

const oldAreaName = (area: OldArea, { locale }: ViewContext): string =>
  area === "management" ? ownWords(locale).old.management : definitionWords(locale).area[area].term;

/** What the parts of an organisation's ledger are called where its figures are explained. */
export function ownNames({ text, context }: ReportFigures): OwnGround["nameOf"] {
  const own = ownWords(context.locale);
  const { kind, area, resource, purpose } = definitionWords(context.locale);
  const costs = (choice: CostChoice) =>
    choice.old === null
      ? own.old.unplaced
      : [
          ...(choice.kind === undefined ? [] : [kind[choice.kind].term]),
          ...(choice.old === undefined ? [] : [oldAreaName(choice.old, context)]),
          ...(choice.area === undefined ? [] : [area[choice.area].term]),
          ...(choice.resource === undefined ? [] : [resource[choice.resource].term]),
        ].join(", ") || own.figures.spending;
  return {
    costs,
    cost: (cost) => costs({ kind: cost.kind, area: cost.area, resource: cost.resource }),
    purpose: (id) => (id === null ? own.form.section.purpose.title : purpose[id].term),
    fact: (id) => own.form.row[id],
    hours: (group) => own.form.group[group],
    figure: (id) =>
      id === "spending" || id === "fullTimeEquivalents" || id === "hiredShare"
        ? own.figures[id]
        : text.yardstick.label[id],
    share: (what) => `${own.shares.columns.share}: ${what}`,
  };
}

const isWhole = <Key extends string>(
  amounts: Readonly<Record<Key, number | null>>,
): amounts is Readonly<Record<Key, number>> =>
  Object.values(amounts).every((amount) => amount !== null);

const currentMoneyWithDecimals = (label: string, report: ReportFigures) => ({
  ...currentMoney(label, report),
  text: (mnok: number) => report.context.format.fixed(mnok, 1),
});
