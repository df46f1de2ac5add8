import type { SpecialistGrowth } from "../../model/ledger/specialist-growth.js";
import { unmarked } from "../core/sentence-parts.js";
import type { BarRows } from "../figure/bar-rows.js";
import type { TableRows } from "../figure/figure.js";
import { shareColumn, statedRows } from "../figure/table-columns.js";
import { toldTexts } from "../figure/told.js";
import { type GrowthBasis, growthBases } from "./ledger-kinds.js";
import type { ReportFigures } from "./report-figures.js";
import { barSummary } from "./sector-rows.js";

/** How the health regions' ICT spending grew 2012–2020, reckoned in four ways. */
export function growthRows(
  { asPaid, withVat }: SpecialistGrowth,
  { text, context }: ReportFigures,
): BarRows {
  const words = text.growth;
  const percent = (growth: number) => context.format.percent(growth, 0);
  const values: Readonly<Record<GrowthBasis, number>> = {
    nominal: asPaid.nominal,
    real: asPaid.real,
    nominalWithVat: withVat.nominal,
    realWithVat: withVat.real,
  };
  const bars = growthBases.map((basis) => ({
    id: basis,
    label: words.basis[basis],
    value: values[basis],
    text: percent(values[basis]),
    role: basis === "nominal" || basis === "real" ? ("own" as const) : ("ghost" as const),
  }));
  const asked = growthBases.map((id) => ({ id }));
  return {
    ...toldTexts({
      title: (mark) => {
        const growth = (id: "nominal" | "real") => mark({ id }, percent(asPaid[id]));
        return words.title({ nominal: growth("nominal"), real: growth("real") });
      },
    }),
    summary: barSummary(bars),
    source: words.source,
    isOfReport: true,
    bars,
    table: () => ({
      caption: words.caption,
      columns: [words.columns.name, statedRows(shareColumn(words.columns.value, context), asked)],
      rows: bars.map(({ label, value }) => [label, value]),
    }),
    asked,
  };
}

/** The same as arithmetic, a step a sentence. */
export function growthSteps(
  { asPaid, withVat, vat2020 }: SpecialistGrowth,
  { quote, text, context }: ReportFigures,
  mark = unmarked,
): string[] {
  const { format } = context;
  const { steps } = text.growth;
  const whole = (id: string, mnok: number) =>
    mark(id, `${format.integer(mnok)} ${text.unit.million}`);
  const printed = (id: string) => mark(id, quote(id));
  const nominal = printed("ieSpendingGrowth2012To2020");
  const inflation = printed("ieInflation2012To2020");
  const before = whole("spendingBefore", asPaid.before);
  return [
    steps.nominal({ before, after: whole("ieRegionsAlone2020", asPaid.after), growth: nominal }),
    steps.real({ nominal, inflation, growth: mark("real", format.percent(asPaid.real)) }),
    steps.vat({
      vat: whole("ieVatEffect2020", vat2020),
      before,
      inflation,
      growth: mark("realWithVat", format.percent(withVat.real)),
      printed: printed("ieSpendingRealGrowth2012To2020"),
    }),
  ];
}

const regionIds = ["SouthEast", "West", "Central", "North"] as const;

/** Growth of each region 2012–2020 as the report prints it, in current prices. */
export function regionGrowthRows({ value, text, context }: ReportFigures): TableRows {
  const words = text.regions;
  const columns = [
    ["ieSpendingGrowth2012To2020", "ieSpendingGrowth", words.columns.spending],
    ["ieOperatingGrowth", "ieOperatingGrowth", words.columns.operating],
    ["ieInvestmentGrowth", "ieInvestmentGrowth", words.columns.investment],
    ["ieInternalFteGrowth", "ieInternalFteGrowth", words.columns.staff],
  ] as const;
  return {
    caption: words.caption,
    columns: [
      words.name,
      ...columns.map(([all, one, label]) => {
        const ids = [all, ...regionIds.map((region) => one + region)];
        const column = {
          ...shareColumn(label, context),
          text: (growth: number) => context.format.percent(growth, 0),
        };
        return statedRows(
          column,
          ids.map((id) => ({ id })),
        );
      }),
    ],
    rows: [
      [words.all, ...columns.map(([all]) => value(all))],
      ...regionIds.map((region) => [
        text.helsenett.payer[region],
        ...columns.map(([, one]) => value(one + region)),
      ]),
    ],
  };
}
