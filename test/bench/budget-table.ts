/** One line of the benchmark: what was measured, and what it may at most (or must at least) be. */
export interface BudgetLine {
  readonly what: string;
  readonly ours: number;
  /** The same of the page whose charts are built anew, where it was measured. */
  readonly rebuilt: number | null;
  readonly unit: string;
  readonly budget: { readonly atMost: number } | { readonly atLeast: number } | null;
}

/** Share `p` of the values lies at or below the result (nearest rank). Throws on no values. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)];
  if (found === undefined) throw new Error("invalid values: none");
  return found;
}

/** "met", or by how much the line misses its budget; empty when it has none. */
export function verdict({ ours, budget, unit }: BudgetLine): string {
  if (!budget) return "";
  const [gap, sign] =
    "atMost" in budget ? [ours - budget.atMost, "over"] : [budget.atLeast - ours, "short"];
  if (gap <= 0) return "met";
  return Number.isNaN(gap) ? "not measured" : `GAP: ${figure(gap)} ${unit} ${sign}`.trimEnd();
}

/** The lines as a table for the terminal. */
export function budgetTable(lines: readonly BudgetLine[]): string {
  const rows = lines.map((line) => [
    line.what,
    figure(line.ours),
    line.rebuilt === null ? "" : figure(line.rebuilt),
    line.unit,
    !line.budget
      ? ""
      : "atMost" in line.budget
        ? `≤ ${line.budget.atMost}`
        : `≥ ${line.budget.atLeast}`,
    verdict(line),
  ]);
  const table = [["what", "ours", "rebuilt", "unit", "budget", "verdict"], ...rows];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** At most three decimals, fewer for large numbers. */
const figure = (value: number) =>
  Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
