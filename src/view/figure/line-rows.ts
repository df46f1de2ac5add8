import { presetIds } from "../../model/core/baseline.js";
import { last, zip } from "../../model/core/series.js";
import {
  type FigureRows,
  type LineRows,
  type NamedNumber,
  presentValues,
  type StatedNumber,
} from "./figure.js";

/** A line chart: one or more lines over the same years. */
export interface LineChartRows extends FigureRows {
  readonly years: readonly number[];
  /** Unit of the axis. */
  readonly unit: string;
  readonly lines: readonly LineRows[];
  /** The span that the own line lies in: lowest and highest value each year. */
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] };
  /** An axis value as text, without the unit. */
  readonly tick: (value: number) => string;
}

/** A line that is yet to be named at its end; `letter` is short for its name. */
export type LineWithName = Omit<LineRows, "label" | "name"> & { readonly name: string };

/**
 * Lines with their names and last values at their ends: "Middels 9,4". Where several are one and the
 * same line, the last of them carries all names, "Middels = Ditt 9,4", and the others none.
 */
export function namedLines(
  lines: readonly LineWithName[],
  text: (value: number) => string,
): LineRows[] {
  return lines.map(({ name, letter: own = name, ...line }, index) => {
    const isLike = (other: LineWithName) => isSameLine(line.values, other.values);
    if (lines.slice(index + 1).some(isLike)) return { ...line, label: "" };
    const alike = [...lines.slice(0, index).filter(isLike), { name, letter: own }];
    const called = (nameOf: (one: Pick<LineWithName, "name" | "letter">) => string) =>
      alike.map(nameOf).join(" = ");
    const at = text(last(presentValues(line)));
    const whose = called((one) => one.name);
    const label = `${whose} ${at}`;
    const letter = `${called((one) => one.letter ?? one.name)} ${at}`;
    return { ...line, name: whose, label, ...(letter === label ? {} : { letter }) };
  });
}

/** The numbers at the lines' ends: the reader's own first, then the report's scenarios', by their ids. */
export function askedEnds(lines: readonly LineRows[], stated: StatedNumber): NamedNumber[] {
  const asked = lines
    .filter(({ label }) => label !== "")
    .map(({ id, label, name = label }) => ({
      ...stated,
      ...(isPreset(id) && { of: id }),
      whose: name,
    }));
  const isOwn = ({ of }: NamedNumber) => of === undefined;
  return [...asked.filter(isOwn), ...asked.filter((one) => !isOwn(one))];
}

const isPreset = (id: string) => presetIds.some((preset) => preset === id);

/** The lines' labels, for a figure's summary. */
export function lineSummary(lines: readonly LineRows[]): string {
  return lines
    .map(({ label }) => label)
    .filter((label) => label !== "")
    .join(", ");
}

/** Whether nobody could see the lines apart: a millionth of the value is less than a pixel. */
function isSameLine(one: LineRows["values"], other: LineRows["values"]): boolean {
  return zip(one, other).every(([a, b]) =>
    a === null || b === null ? a === b : Math.abs(a - b) <= Math.abs(a) * 1e-6,
  );
}
