import { type PresetId, presetIds } from "../../model/core/baseline.js";
import { last } from "../../model/core/series.js";
import type { GrowthPart } from "../../model/ledger/ledger-quantities.js";
import { type MunicipalTarget, reachedIn } from "../../model/ledger/municipal-target.js";
import type { ReferenceChoice } from "../../model/ledger/reference-scenarios.js";
import type { GrowthArithmetic, GrowthReference } from "../../model/ledger/specialist-growth.js";
import type { StatedLedgerId } from "../../model/ledger/stated-ledger-quantities.js";
import type { TargetId } from "../../model/ledger/target-quantities.js";
import type { Presets, ScenarioResult } from "../../model/result/scenario-result.js";
import type { StatedId } from "../../model/result/stated-quantities.js";
import type { NumberColumn, TableRows } from "../figure/figure.js";
import { askedEnds, type LineChartRows, lineSummary, namedLines } from "../figure/line-rows.js";
import {
  moneyColumn,
  shareColumn,
  statedColumn,
  statedRows,
  yearColumn,
} from "../figure/table-columns.js";
import { type MarkNumber, toldTexts } from "../figure/told.js";
import { yearRows } from "../figure/year-rows.js";
import { scenarioLine, scenarioName } from "../result/scenario-name.js";
import type { ReportFigures } from "./report-figures.js";

/** What is drawn: the scenario that follows a reference, beside the report's three. */
interface Beside {
  readonly result: ScenarioResult;
  readonly presets: Presets;
}

/** E-health growing as the specialist health service did, beside the report's scenarios. */
export function referenceRows(
  beside: Beside,
  { kind, category }: ReferenceChoice,
  growth: GrowthArithmetic,
  report: ReportFigures,
): LineChartRows {
  const { text, context } = report;
  const { format } = context;
  const words = text.reference;
  const { total, years } = beside.result.projection;
  const what = category === null ? words.everything : lowerFirst(context.words.category[category]);
  const lines = totalLines(beside, report);
  return {
    ...lines,
    asked: [...lines.asked.slice(0, 1), { id: kind }, ...lines.asked.slice(1)],
    ...toldTexts({
      title: (mark) =>
        words.title({
          name: words.name[kind](what),
          cost: mark({ id: "total", year: last(years) }, format.money(last(total))),
        }),
      source: (mark) => growthText(kind, growth, report, mark),
    }),
  };
}

/** What the growth by a reference is reckoned from. */
function growthText(
  kind: GrowthReference,
  { realPerYear, after, before, inflation, from, to }: GrowthArithmetic,
  { text, context }: ReportFigures,
  mark: MarkNumber,
): string {
  const { format } = context;
  const whole = (mnok: number) => `${format.integer(mnok)} ${text.unit.million}`;
  const part = (id: GrowthPart & StatedLedgerId, written: string) =>
    mark({ id, of: kind }, written);
  return text.reference.source({
    rate: mark({ id: kind satisfies StatedLedgerId }, format.percent(realPerYear)),
    arithmetic: text.reference.arithmetic({
      after: part("growthAfter", whole(after)),
      before: part("growthBefore", whole(before)),
      inflation: part("growthInflation", format.percent(inflation)),
      years: String(to - from),
    }),
  });
}

/** E-health on its way to a share of health and care cost, beside the report's scenarios. */
export function targetRows(
  beside: Beside,
  target: MunicipalTarget,
  report: ReportFigures,
): LineChartRows {
  const { text, context } = report;
  const { format, prices } = context;
  const year = String(target.year);
  const lines = totalLines(beside, report);
  return {
    ...lines,
    asked: [
      ...(["targetGrowth", "targetCost"] satisfies TargetId[]).map((id) => ({ id })),
      ...lines.asked,
    ],
    ...toldTexts({
      title: (mark) =>
        text.target.title({
          share: mark({ id: "targetShare" satisfies TargetId }, format.percent(target.share)),
          year,
          growth: mark(
            { id: "targetGrowth" satisfies TargetId },
            format.percent(target.growthPerYear),
          ),
        }),
      source: (mark) =>
        text.target.source({
          careCost: mark(
            { id: "staffingCost" satisfies StatedId, year: target.year },
            format.money(target.careCost),
          ),
          year,
          prices: prices.constant,
        }),
    }),
  };
}

/**
 * Cost, growth a year and share in the target's year: the target, the reader's own scenario where it
 * is none of the report's, and those.
 */
export function targetTable(
  { presets, own }: Pick<Beside, "presets"> & { readonly own: ScenarioResult },
  target: MunicipalTarget,
  { text, context }: ReportFigures,
): TableRows {
  const { columns, caption, row } = text.target;
  const { year, cost, growthPerYear, share } = target;
  const rows: readonly TargetRow[] = [
    { name: row, of: undefined, reached: { cost, growthPerYear, share } },
    ...(own.isPreset ? [] : [reachedRow(scenarioName(own, context), "own", own, target)]),
    ...presetIds.map((id) => reachedRow(context.words.preset[id], id, presets[id], target)),
  ];
  const stated = (id: TargetId, column: NumberColumn) =>
    statedRows(
      column,
      rows.map(({ of }) => (of === undefined ? { id } : { id, parts: { scenario: of } })),
    );
  return {
    caption: `${caption}, ${year}, ${context.prices.millionsUnit}`,
    columns: [
      columns.name,
      stated("targetCost", moneyColumn(columns.cost, context)),
      stated("targetGrowth", shareColumn(columns.growth, context)),
      stated("targetShare", shareColumn(columns.share, context)),
    ],
    rows: rows.map(({ name, reached }) => [
      name,
      reached.cost,
      reached.growthPerYear,
      reached.share,
    ]),
  };
}

interface TargetRow {
  readonly name: string;
  /** A scenario of the report, or the reader's own; left out for the target. */
  readonly of: PresetId | "own" | undefined;
  readonly reached: ReturnType<typeof reachedIn>;
}

const reachedRow = (
  name: string,
  of: PresetId | "own",
  { projection }: ScenarioResult,
  target: MunicipalTarget,
): TargetRow => ({ name, of, reached: reachedIn(projection, target) });

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function totalLines({ result, presets }: Beside, { text, context }: ReportFigures) {
  const { words, format, prices } = context;
  const { years, total } = result.projection;
  const ghosts = presetIds.map((id) => {
    const values = presets[id].projection.total;
    return { id, name: words.preset[id], role: "ghost", values } as const;
  });
  const name = text.reference.line;
  const own = { id: "own", name, role: "own", values: total } as const;
  const lines = namedLines([...ghosts, own], format.billions);
  return {
    scenario: scenarioLine(result, context),
    summary: lineSummary(lines),
    unit: prices.billionsUnit,
    years,
    lines,
    asked: askedEnds(lines, { id: "total" satisfies StatedId, year: last(years) }),
    tick: (mnok: number) => format.number(mnok / 1000, 1),
    table: (): TableRows => ({
      caption: text.reference.caption(prices.kroner),
      columns: [
        yearColumn(words),
        statedColumn(moneyColumn(name, context), years, { id: "total" }),
        ...presetIds.map((of) =>
          statedColumn(moneyColumn(words.preset[of], context), years, { id: "total", of }),
        ),
      ],
      rows: yearRows(years, [total, ...presetIds.map((id) => presets[id].projection.total)]),
    }),
  };
}
