import type { Category } from "../core/category.js";
import { type LocalValues, noLocalValues } from "./local-values.js";
import type { MunicipalitySelection } from "./municipality-selection.js";

/** The selection with some of its own values replaced. */
export function withLocal(
  selection: MunicipalitySelection,
  values: Partial<LocalValues>,
): MunicipalitySelection {
  return { ...selection, local: { ...selection.local, ...values } };
}

/** The selection with one category's own cost set, M kr of `costYear`; null takes it away. */
export function withLocalCost(
  selection: MunicipalitySelection,
  category: Category,
  mnok: number | null,
): MunicipalitySelection {
  return withLocal(selection, { cost: { ...selection.local.cost, [category]: mnok } });
}

/** The selection with one category's own growth in one period set; null takes it away. */
export function withLocalGrowth(
  selection: MunicipalitySelection,
  category: Category,
  period: number,
  rate: number | null,
): MunicipalitySelection {
  const { growthPerYear } = selection.local;
  const rates = growthPerYear[category].with(period, rate);
  return withLocal(selection, { growthPerYear: { ...growthPerYear, [category]: rates } });
}

/** The selection without own values, for the same year and periods. */
export function withoutLocal(selection: MunicipalitySelection): MunicipalitySelection {
  const { costYear, breakpoints } = selection.local;
  return withLocal(selection, noLocalValues(costYear, breakpoints));
}
