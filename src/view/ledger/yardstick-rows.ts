import type { Choice } from "../core/choice.js";
import type { ViewContext } from "../core/view-context.js";
import type { Bar, BarRows } from "../figure/bar-rows.js";
import type { StatedNumber, TableRows } from "../figure/figure.js";
import { statedRows } from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { type Yardstick, yardsticks } from "./ledger-kinds.js";
import type { OwnFigures } from "./own-rows.js";
import type { ReportFigures } from "./report-figures.js";
import { barSummary } from "./sector-rows.js";

/** What a switch between key figures needs. */
export function yardstickChoices({ text }: ReportFigures): readonly Choice<Yardstick>[] {
  return yardsticks.map((kind) => ({ value: kind, text: text.yardstick.label[kind] }));
}

type Party = "regions" | "gartner" | "publicHealth" | "municipal";

/** Published figures of a key figure, by whom it is of. What stands only in figures is not there. */
const published: Readonly<Record<Yardstick, readonly (readonly [Party, string])[]>> = {
  shareOfCost: [
    ["regions", "ieShareOfCost2020"],
    ["gartner", "ieGartnerShareOfCost2020"],
    ["publicHealth", "iePublicHealthShareOfCost2020"],
    ["municipal", "shareOfHealthSpending2021"],
  ],
  shareOfRevenue: [
    ["regions", "ieShareOfRevenue2020"],
    ["gartner", "ieGartnerShareOfRevenue2020"],
  ],
  investmentShare: [
    ["regions", "ieInvestmentShare2020"],
    ["gartner", "ieGartnerInvestmentShare2020"],
  ],
  ftePerEmployee: [
    ["regions", "ieFtePerEmployee2020"],
    ["gartner", "ieGartnerFtePerEmployee2020"],
  ],
  perEmployee: [],
};

/** Regions and national bodies against Gartner on one key figure, with an own organisation. */
export function yardstickRows(
  report: ReportFigures,
  kind: Yardstick,
  own: OwnFigures | null,
): BarRows {
  const { value, quote, text } = report;
  const { party } = text.yardstick;
  const nameOf = (who: Party) =>
    who === "gartner"
      ? party.gartner[kind === "shareOfCost" ? "shareOfCost" : "other"]
      : party[who];
  const bars: Bar[] = published[kind].map(([who, id]) => ({
    id: who,
    label: nameOf(who),
    value: value(id),
    text: quote(id),
    role: who === "gartner" || who === "municipal" ? "ghost" : "own",
  }));
  const all = [...bars, ...ownBar(report, kind, own)];
  const quoted = (who: Party, mark: MarkNumber) => {
    const [, id] = published[kind].find(([one]) => one === who) ?? [];
    return id === undefined ? text.yardstick.unknown : mark({ id }, quote(id));
  };
  return {
    ...toldTexts({
      title: (mark) =>
        text.yardstick.title[kind]({
          regions: quoted("regions", mark),
          gartner: quoted("gartner", mark),
        }),
    }),
    summary: barSummary(all),
    source: text.yardstick.source,
    isOfReport: true,
    bars: all,
    table: () => yardstickTable(report, kind, all),
    asked: askedOf(kind, all),
  };
}

/** What a key figure's bars state, in their order: the reader's own, last, is reckoned here. */
function askedOf(kind: Yardstick, bars: readonly Bar[]): StatedNumber[] {
  const ids = published[kind].map(([, id]) => id);
  return bars.map((_, place) => ({ id: ids[place] ?? kind }));
}

function yardstickTable(
  { text: { yardstick: text }, context }: ReportFigures,
  kind: Yardstick,
  bars: readonly Bar[],
): TableRows {
  const column = {
    label: text.columns.value,
    unit: text.unit[kind],
    text: amountText(kind, context),
  };
  return {
    caption: `${text.caption}: ${text.label[kind]}`,
    columns: [text.columns.name, statedRows(column, askedOf(kind, bars))],
    rows: bars.map((bar) => [bar.label, bar.value]),
  };
}

const amountText = (kind: Yardstick, { format }: ViewContext) =>
  kind === "perEmployee" ? format.kroner : (share: number) => format.percent(share);

function ownBar({ text, context }: ReportFigures, kind: Yardstick, own: OwnFigures | null): Bar[] {
  const value = own?.figures[kind] ?? null;
  if (own === null || value === null) return [];
  const { party } = text.yardstick;
  const label = own.isConstructed ? party.example : party.own;
  const role = own.isConstructed ? "ghost" : "own";
  return [{ id: "own", label, value, text: amountText(kind, context)(value), role }];
}
