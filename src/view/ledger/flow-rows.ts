import { eliminate } from "../../model/ledger/cross-financing.js";
import { flowIds, nationalFinances } from "../../model/ledger/sector.js";
import type { Choice } from "../core/choice.js";
import type { FigureRows } from "../figure/figure.js";
import type { ReportFigures } from "./report-figures.js";
import { currentMoney } from "./sector-rows.js";

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

/** The survey's organisations and the payments between them, before and after elimination. */
export function flowRows(report: ReportFigures, kind: FlowKind): FlowRows {
  const { value, quote, text, context } = report;
  const { money } = context.format;
  const words = text.flow;
  const { organisations, payments } = nationalFinances(value);
  const result = eliminate(organisations, payments);
  if ("faults" in result) throw new Error(`invalid payments: ${JSON.stringify(result.faults)}`);
  const nameOf = (id: string) => {
    const known = flowIds.find((one) => one === id);
    return known === undefined ? id : words.organisation[known];
  };
  const bars = result.organisations.map(({ id, gross, net }) => ({
    id,
    label: nameOf(id),
    gross,
    counted: kind === "before" ? gross : net,
    text: kind === "before" ? money(gross) : words.kept({ net: money(net), gross: money(gross) }),
  }));
  const arcs = payments.map(({ from, to, mnok }) => ({
    from,
    to,
    mnok,
    text: context.format.integer(mnok),
  }));
  const told = payments.map(({ from, to, mnok }) =>
    words.payment({ from: nameOf(from), to: nameOf(to), amount: money(mnok) }),
  );
  return {
    title: words.title[kind]({
      before: money(result.total + result.eliminated),
      eliminated: money(result.eliminated),
      after: money(result.total),
    }),
    summary: [...bars.map((bar) => `${bar.label}: ${bar.text}`), ...told].join(". "),
    source: words.source({ national: quote("ieNational2020") }),
    unit: text.unit.million,
    bars,
    arcs: kind === "before" ? arcs : [],
    table: () => ({
      caption: words.caption,
      columns: [
        words.columns.name,
        ...[words.columns.gross, words.columns.paidByOthers, words.columns.net].map((label) =>
          currentMoney(label, report),
        ),
      ],
      rows: result.organisations.map(({ id, gross, paidByOthers, net }) => [
        nameOf(id),
        gross,
        paidByOthers,
        net,
      ]),
    }),
  };
}
