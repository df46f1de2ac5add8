import type { ViewContext } from "../core/view-context.js";
import type { NumberColumn } from "../figure/figure.js";
import type { LineChartRows } from "../figure/line-rows.js";
import { moneyColumn, shareColumn, yearColumn } from "../figure/table-columns.js";
import type { Compared } from "./compared.js";

/** One measure through the years, a line a scenario. */
interface Measure {
  readonly title: (low: Compared, high: Compared, year: number) => string;
  readonly source: string;
  readonly unit: string;
  readonly values: (one: Compared) => readonly (number | null)[];
  readonly column: (label: string) => NumberColumn;
  readonly tick: (value: number) => string;
}

/** Total cost of each scenario. M kr. */
export function comparedTotalRows(all: readonly Compared[], context: ViewContext): LineChartRows {
  const { locale, format, prices } = context;
  const nb = locale === "nb";
  const amount = ({ result }: Compared) => format.money(lastOf(result.projection.total));
  return measureRows(all, context, {
    title: (low, high, year) =>
      nb
        ? `Fra ${amount(low)} (${low.letter}) til ${amount(high)} (${high.letter}) i ${year}`
        : `From ${amount(low)} (${low.letter}) to ${amount(high)} (${high.letter}) in ${year}`,
    source: nb
      ? `Milliarder kroner per år, ${prices.constant}. Kilde: OE 2022-78 og egen beregning.`
      : `Billion kroner a year, ${prices.constant}. Source: OE 2022-78 and own calculation.`,
    unit: prices.billionsUnit,
    values: ({ result }) => result.projection.total,
    column: (label) => moneyColumn(label, context),
    tick: (mnok) => format.number(mnok / 1000, 1),
  });
}

/** Cost per inhabitant in each scenario. kr. */
export function comparedPerInhabitantRows(
  all: readonly Compared[],
  context: ViewContext,
): LineChartRows {
  const { locale, format, prices } = context;
  const nb = locale === "nb";
  const amount = ({ result }: Compared) => format.kroner(lastOf(result.perInhabitant));
  return measureRows(all, context, {
    title: (low, high, year) =>
      nb
        ? `Per innbygger: ${amount(low)} (${low.letter}) til ${amount(high)} (${high.letter}) i ${year}`
        : `Per inhabitant: ${amount(low)} (${low.letter}) to ${amount(high)} (${high.letter}) in ${year}`,
    source: nb
      ? `Kroner per innbygger, ${prices.constant}. Folketall: SSB, framskrivingen i hvert scenario. Kilde: OE 2022-78, SSB og egen beregning.`
      : `Kroner per inhabitant, ${prices.constant}. Population: Statistics Norway, each scenario’s projection. Source: OE 2022-78, Statistics Norway and own calculation.`,
    unit: prices.unit,
    values: ({ result }) => result.perInhabitant,
    column: (label) => ({ label, unit: prices.unit, text: format.integer }),
    tick: format.integer,
  });
}

/** Break-even share of staffing growth in each scenario. */
export function comparedBreakEvenRows(
  all: readonly Compared[],
  context: ViewContext,
): LineChartRows {
  const { locale, format } = context;
  const nb = locale === "nb";
  const share = ({ result }: Compared) => format.percent(lastOf(result.comparison.breakEven));
  return measureRows(all, context, {
    title: (low, high, year) =>
      nb
        ? `Lønnsomhetsgrense: ${share(low)} (${low.letter}) til ${share(high)} (${high.letter}) i ${year}`
        : `Break-even: ${share(low)} (${low.letter}) to ${share(high)} (${high.letter}) in ${year}`,
    source: nb
      ? "Prosent av bemanningsveksten som e-helse må gjøre unødvendig for å betale sin egen vekst. Kilde: OE 2022-78 kap. 4.3 og egen beregning."
      : "Per cent of staffing growth that e-health must make unnecessary to pay for its own growth. Source: OE 2022-78 ch. 4.3 and own calculation.",
    unit: "%",
    values: ({ result }) => result.comparison.breakEven,
    column: (label) => shareColumn(label, context),
    tick: (fraction) => format.number(fraction * 100, 1),
  });
}

function lastOf(values: readonly (number | null)[]): number {
  return values.at(-1) ?? Number.NaN;
}

function measureRows(
  all: readonly Compared[],
  { words }: ViewContext,
  { title, source, unit, values, column, tick }: Measure,
): LineChartRows {
  const whole = all[0]?.result.projection.years ?? [];
  // A measure without meaning in the first year starts in the next.
  const start = all.some((one) => values(one)[0] === null) ? 1 : 0;
  const years = whole.slice(start);
  const ordered = [...all].sort((a, b) => lastOf(values(a)) - lastOf(values(b)));
  const [low, high] = [ordered[0], ordered.at(-1)];
  const text = (one: Compared) => column("").text(lastOf(values(one)));
  return {
    title: low && high ? title(low, high, years.at(-1) ?? 0) : "",
    scenario: all.map(({ label }) => label).join(" · "),
    summary: all.map((one) => `${one.label}: ${text(one)}`).join(", "),
    source,
    unit,
    tick,
    years,
    lines: all.map((one) => ({
      id: `series-${one.letter}`,
      label: `${one.letter} ${tick(lastOf(values(one)))}`,
      values: values(one)
        .slice(start)
        .map((value) => value ?? Number.NaN),
      role: "series",
    })),
    table: () => ({
      caption: source,
      columns: [yearColumn(words), ...all.map(({ label }) => column(label))],
      rows: years.map((year, index) => [
        year,
        ...all.map((one) => values(one)[index + start] ?? null),
      ]),
    }),
  };
}
