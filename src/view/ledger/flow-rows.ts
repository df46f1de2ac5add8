import { type Eliminated, eliminate, type Payment } from "../../model/ledger/cross-financing.js";
import type { FlowGround } from "../../model/ledger/flow-quantities.js";
import { flowIds, nationalFinances } from "../../model/ledger/sector.js";
import type { StatedLedgerId } from "../../model/ledger/stated-ledger-quantities.js";
import type { Choice } from "../core/choice.js";
import type { FigureRows, TableRows } from "../figure/figure.js";
import { statedRows } from "../figure/table-columns.js";
import { toldTexts } from "../figure/told.js";
import type { ReportFigures } from "./report-figures.js";
import { currentMoney } from "./sector-rows.js";
import type { LedgerWords } from "./words/index.js";

/** Which picture: every organisation's spending as it is, or each krone once. */
export const flowKinds = ["before", "after"] as const;

export type FlowKind = (typeof flowKinds)[number];

/** An organisation with what it spends, and what of it counts with it. */
export interface FlowBar {
  readonly id: string;
  readonly label: string;
  /** M kr, whole, and the part that is shown as counted. */
  readonly gross: number;
  readonly counted: number;
  readonly text: string;
}

/** A payment from one bar to another. */
export interface FlowArc {
  readonly from: string;
  readonly to: string;
  readonly mnok: number;
  readonly text: string;
}

export interface FlowRows extends FigureRows {
  /** Of the numbers at the arcs. */
  readonly unit: string;
  readonly bars: readonly FlowBar[];
  /** Payments between them; none once they are taken out. */
  readonly arcs: readonly FlowArc[];
}

/** What a switch between the two pictures needs. */
export function flowChoices({ text }: ReportFigures): readonly Choice<FlowKind>[] {
  return flowKinds.map((kind) => ({ value: kind, text: text.flow.kind[kind] }));
}

/** The figure that tells what the named organisations leave for the others. */
const flowRest = "ieNational2020";

/** The survey's organisations and the payments between them, before and after elimination. */
export function flowRows(report: ReportFigures, kind: FlowKind): FlowRows {
  const { value, quote, text, context } = report;
  const { money } = context.format;
  const words = text.flow;
  const { organisations, payments } = nationalFinances(value);
  const result = eliminate(organisations, payments);
  if ("faults" in result) throw new Error(`invalid payments: ${JSON.stringify(result.faults)}`);
  const bars = result.organisations.map((one) => flowBar(one, kind, report));
  const told = payments.map(({ from, to, mnok }) =>
    words.payment({ from: nameOf(from, report), to: nameOf(to, report), amount: money(mnok) }),
  );
  return {
    ...toldTexts({
      title: (mark) => {
        const amount = (id: StatedLedgerId, mnok: number) => mark({ id }, money(mnok));
        return words.title[kind]({
          before: amount("grossSum", result.total + result.eliminated),
          eliminated: amount("twiceSum", result.eliminated),
          after: amount("onceSum", result.total),
        });
      },
      source: (mark) => words.source({ national: mark({ id: flowRest }, quote(flowRest)) }),
    }),
    summary: [...bars.map((bar) => `${bar.label}: ${bar.text}`), ...told].join(". "),
    isOfReport: true,
    unit: text.unit.million,
    bars,
    arcs: kind === "before" ? payments.map((payment) => flowArc(payment, report)) : [],
    asked: (kind === "before" ? ["grossSum", "twiceSum"] : ["onceSum"]).map((id) => ({ id })),
    table: () => flowTable(result.organisations, report),
  };
}

/** What organisations and the payments between them are called where they are explained. */
export function flowNames({ flow }: Pick<LedgerWords, "flow">): FlowGround["nameOf"] {
  const { organisation } = flow;
  return {
    organisation: (id) => organisation[id],
    payment: (from, to) => flow.paid({ from: organisation[from], to: organisation[to] }),
  };
}

function nameOf(id: string, { text }: ReportFigures): string {
  const known = flowIds.find((one) => one === id);
  return known === undefined ? id : text.flow.organisation[known];
}

function flowBar({ id, gross, net }: Eliminated, kind: FlowKind, report: ReportFigures): FlowBar {
  const { money } = report.context.format;
  const amounts = { net: money(net), gross: money(gross) };
  return {
    id,
    label: nameOf(id, report),
    gross,
    counted: kind === "before" ? gross : net,
    text: kind === "before" ? amounts.gross : report.text.flow.kept(amounts),
  };
}

function flowArc({ from, to, mnok }: Payment, { context }: ReportFigures): FlowArc {
  return { from, to, mnok, text: context.format.integer(mnok) };
}

function flowTable(organisations: readonly Eliminated[], report: ReportFigures): TableRows {
  const { caption, columns } = report.text.flow;
  const of = (id: StatedLedgerId, label: string) =>
    statedRows(
      currentMoney(label, report),
      organisations.map((one) => ({ id, parts: { organisation: one.id } })),
    );
  return {
    caption,
    columns: [
      columns.name,
      of("gross", columns.gross),
      of("paidByOthers", columns.paidByOthers),
      of("countedHere", columns.net),
    ],
    rows: organisations.map(({ id, gross, paidByOthers, net }) => [
      nameOf(id, report),
      gross,
      paidByOthers,
      net,
    ]),
  };
}
