import { type Category, categories } from "../../model/core/category.js";
import { atYear } from "../../model/core/series.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { periodOf, rateOf, type Scenario } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../core/view-context.js";
import { staffingAssumptionText } from "../result/staffing-assumption-text.js";
import type { Compared } from "./compared.js";

/** A cell of a comparison, and whether it is an assumption other than the first scenario's. */
export interface ComparedCell {
  readonly text: string;
  readonly differs: boolean;
}

/** Facts or assumptions side by side: a row each, a column a scenario. */
export interface ComparisonTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly {
    readonly name: string;
    readonly rows: readonly { readonly name: string; readonly cells: readonly ComparedCell[] }[];
  }[];
}

interface Fact {
  readonly name: string;
  readonly text: (result: ScenarioResult) => string;
}

/** The last year's results side by side. */
export function resultTable(all: readonly Compared[], context: ViewContext): ComparisonTable {
  const { locale, words, format, prices } = context;
  const year = all[0]?.result.projection.years.at(-1) ?? Number.NaN;
  const nb = locale === "nb";
  const last = (values: readonly (number | null)[]) => values.at(-1) ?? Number.NaN;
  const costs: Fact[] = [
    { name: words.total, text: ({ projection }) => format.money(last(projection.total)) },
    ...categories.map((category) => ({
      name: words.category[category],
      text: ({ projection }: ScenarioResult) => format.money(last(projection.cost[category])),
    })),
  ];
  const key: Fact[] = [
    {
      name: nb ? "Vekst fra 2021" : "Growth from 2021",
      text: ({ projection: { total } }) => format.factor(last(total) / (total[0] ?? Number.NaN)),
    },
    {
      name: nb ? "Per innbygger" : "Per inhabitant",
      text: ({ perInhabitant }) => format.kroner(last(perInhabitant)),
    },
    {
      name: nb ? "Av helse og omsorg" : "Of health and care",
      text: ({ comparison }) => format.percent(last(comparison.shareOfCare)),
    },
    {
      name: nb ? "Lønnsomhetsgrense" : "Break-even",
      text: ({ comparison }) => format.percent(last(comparison.breakEven)),
    },
  ];
  return table(
    all,
    {
      caption: nb
        ? `Resultat i ${year}, ${prices.constant}`
        : `Results in ${year}, ${prices.constant}`,
      marked: false,
    },
    [
      [nb ? "Årlig kostnad" : "Yearly cost", costs],
      [nb ? "Nøkkeltall" : "Key figures", key],
    ],
  );
}

/** The scenarios' assumptions side by side, over the periods between all their breakpoints. */
export function assumptionTable(all: readonly Compared[], context: ViewContext): ComparisonTable {
  const { locale, words, format } = context;
  const nb = locale === "nb";
  const years = all.flatMap(({ result }) => result.scenario.breakpoints);
  const ends = [...new Set(years)].sort((a, b) => a - b);
  const rate = (scenario: Scenario, category: Category, end: number) =>
    rateOf(scenario.growthPerYear[category], periodOf(scenario.breakpoints, end));
  const growth = categories.map((category): [string, Fact[]] => [
    words.category[category],
    [
      {
        name: `${nb ? "Kostnad" : "Cost"} ${ends[0] ?? ""}`,
        text: ({ projection: { years: all, cost } }) =>
          format.money(atYear(all, cost[category], all[0] ?? Number.NaN)),
      },
      ...ends.slice(1).map((end, period) => ({
        name: `${ends[period]}–${end}`,
        text: ({ scenario }: ScenarioResult) => format.percent(rate(scenario, category, end)),
      })),
      ...reasonFacts(all, category, nb ? "Begrunnelse" : "Reason"),
    ],
  ]);
  const other: Fact[] = [
    {
      name: nb ? "Folketall" : "Population",
      text: ({ scenario: { population } }) =>
        `SSB ${population.vintage}, ${words.alternative[population.alternative].toLowerCase()}`,
    },
    {
      name: nb ? "Bemanning" : "Staffing",
      text: ({ scenario, staffing }) =>
        staffingAssumptionText(scenario.staffing, staffing, context),
    },
  ];
  const caption = nb ? "Forutsetninger: realvekst per år" : "Assumptions: real growth per year";
  return table(all, { caption, marked: true }, [...growth, [nb ? "Annet" : "Other", other]]);
}

/** The written reasons for a category's growth, where any scenario has one. */
function reasonFacts(all: readonly Compared[], category: Category, name: string): Fact[] {
  const text = ({ scenario }: ScenarioResult) => {
    const { text: reason, source, owner } = scenario.rationale[category];
    return [reason, source, owner].filter((part) => part !== "").join(" · ");
  };
  return all.some(({ result }) => text(result) !== "") ? [{ name, text }] : [];
}

function table(
  all: readonly Compared[],
  { caption, marked }: { readonly caption: string; readonly marked: boolean },
  groups: readonly (readonly [string, readonly Fact[]])[],
): ComparisonTable {
  const rows = (facts: readonly Fact[]) =>
    facts.map(({ name, text }) => {
      const texts = all.map(({ result }) => text(result));
      const cells = texts.map((one) => ({ text: one, differs: marked && one !== texts[0] }));
      return { name, cells };
    });
  return {
    caption,
    columns: all.map(({ label }) => label),
    groups: groups.map(([name, facts]) => ({ name, rows: rows(facts) })),
  };
}
