import {
  flowPayers,
  helsenettPayments,
  helsenettShareFigure,
  sectorFigures,
  sectorParts,
} from "../../model/ledger/sector.js";
import type { StatedLedgerId } from "../../model/ledger/stated-ledger-quantities.js";
import { norskHelsenett } from "../../model/sources/specialist-levels.js";
import type { BarRows } from "../figure/bar-rows.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { shareColumn, statedRows } from "../figure/table-columns.js";
import { toldTexts } from "../figure/told.js";
import type { ReportFigures } from "./report-figures.js";

/** Where the health sector's ICT money is spent in 2020, each krone once. Current kroner. */
export function sectorRows(report: ReportFigures): BarRows {
  const { value, quote, text, context } = report;
  const bars = sectorParts.map((part) => ({
    id: part,
    label: text.sector.part[part],
    value: value(sectorFigures[part]),
    text: context.format.money(value(sectorFigures[part])),
    // An estimate does not look like an account.
    role: part === "municipal" ? ("ghost" as const) : ("own" as const),
  }));
  const asked = sectorParts.map((part) => ({ id: sectorFigures[part] }));
  return {
    ...toldTexts({
      title: (mark) => {
        const quoted = (id: string) => mark({ id }, quote(id));
        return text.sector.title({
          regions: quoted("ieRegions2020"),
          all: quoted("ieHealthSector2020"),
        });
      },
    }),
    summary: barSummary(bars),
    source: text.sector.source,
    isOfReport: true,
    bars,
    table: () => ({
      caption: text.sector.caption,
      columns: [
        text.sector.columns.name,
        statedRows(currentMoney(text.sector.columns.cost, report), asked),
      ],
      rows: bars.map((bar) => [bar.label, bar.value]),
    }),
    asked,
  };
}

/** Who pays for Norsk helsenett in 2020. Current kroner. */
export function helsenettRows(report: ReportFigures): BarRows {
  const { value, quote, text, context } = report;
  const { format } = context;
  const { payer: names, title, source } = text.helsenett;
  const payments = helsenettPayments(value);
  const inTitle = ["regionsShare", "helsenettSpending"] as const satisfies StatedLedgerId[];
  const regions = payments
    .filter(({ payer }) => flowPayers.regions.some((region) => region === payer))
    .reduce((sum, { share }) => sum + share, 0);
  const bars = payments
    .toSorted((one, other) => other.mnok - one.mnok)
    .map(({ payer, share, mnok }) => ({
      id: payer,
      label: `${names[payer]}, ${format.money(mnok)}`,
      value: mnok,
      text: format.percent(share),
      role: "own" as const,
    }));
  return {
    ...toldTexts({
      title: (mark) =>
        title({
          regions: mark({ id: inTitle[0] }, format.percent(regions)),
          spending: mark({ id: inTitle[1] }, format.money(norskHelsenett(value).after)),
        }),
      source: (mark) => {
        const quoted = (id: string) => mark({ id }, quote(id));
        return source({ mnok: quoted("ieNhnGrowth2020Mnok"), growth: quoted("ieNhnGrowth2020") });
      },
    }),
    summary: barSummary(bars),
    isOfReport: true,
    bars,
    table: () => helsenettTable(payments, report),
    asked: [...inTitle.map((id) => ({ id })), ...statedPayments(payments)],
  };
}

type Payments = ReturnType<typeof helsenettPayments>;

const statedPayments = (payments: Payments) =>
  payments.map(({ payer }) => ({ id: "helsenettPayment", of: helsenettShareFigure(payer) }));

function helsenettTable(payments: Payments, report: ReportFigures): TableRows {
  const { columns, payer: names, caption } = report.text.helsenett;
  const shares = payments.map(({ payer }) => ({ id: helsenettShareFigure(payer) }));
  return {
    caption,
    columns: [
      columns.name,
      statedRows(shareColumn(columns.share, report.context), shares),
      statedRows(currentMoney(columns.cost, report), statedPayments(payments)),
    ],
    rows: payments.map(({ payer, share, mnok }) => [names[payer], share, mnok]),
  };
}

/** What bars show, for a reader who can't see them. */
export function barSummary(bars: BarRows["bars"]): string {
  return bars.map(({ label, text }) => `${label}: ${text}`).join(". ");
}

/** A column of M kr in the kroner of their year. */
export function currentMoney(
  label: string,
  { text, context }: Pick<ReportFigures, "text" | "context">,
): NumberColumn {
  return { label, unit: text.unit.million, text: context.format.integer };
}
