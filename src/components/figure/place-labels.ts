import { breakLines } from "./break-lines.js";
import { dodge } from "./dodge.js";

/** What is to be named where it ends, in pixels. */
export interface EndName {
  readonly id: string;
  /** Its look. */
  readonly className: string;
  readonly text: string;
  /** Stands in where there is no room for all texts. */
  readonly short?: string;
  /** Stands in where there is no room for the short ones either. */
  readonly letter?: string;
  /** Stands in where there is no room for the letters. */
  readonly shortest?: string;
  readonly x: number;
  readonly y: number;
}

/** A name with its place: a line from (x, y) leads to its lines of text, which begin at `left`. */
export interface PlacedLabel extends EndName {
  readonly lines: readonly string[];
  readonly left: number;
  /** The middle of the lines of text. */
  readonly middle: number;
}

/** How wide a text is in pixels, and how high a line of it. */
export interface TextSize {
  readonly widthOf: (text: string) => number;
  readonly lineHeight: number;
}

interface LabelFrame extends TextSize {
  /** Where the texts must end. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels from what is named to its name: room for the line that leads there. */
const leaderLength = 14;

/** Pixels between two names. */
const gap = 2;

/** What a name is written as, the longest first. */
const textsByRoom: readonly ((name: EndName) => string)[] = [
  ({ text }) => text,
  ({ text, short = text }) => short,
  ({ text, short = text, letter = short }) => letter,
  ({ text, short = text, letter = short, shortest = letter }) => shortest,
];

/**
 * Gives each name its place beside where it ends: broken into lines that fit, moved apart where two
 * would overlap. None is left out: where all together are too high, the short texts stand in, where
 * these are too, the letters, and at last the shortest.
 */
export function placeLabels(names: readonly EndName[], frame: LabelFrame): PlacedLabel[] {
  const { top, bottom, lineHeight } = frame;
  const heightOf = (lines: readonly string[]) => lines.length * lineHeight + gap;
  const broken = (textOf: (name: EndName) => string) =>
    names.map((name) => linesOf(name, textOf(name), frame));
  const isHigh = (all: readonly (readonly string[])[]) =>
    all.reduce((sum, lines) => sum + heightOf(lines), 0) > bottom - top;
  let lines: string[][] = [];
  for (const textOf of textsByRoom) {
    lines = broken(textOf);
    if (!isHigh(lines)) break;
  }
  const middles = dodge(
    names.map(({ y }, index) => ({ place: y, size: heightOf(lines[index] ?? []) })),
    [top, bottom],
  );
  return names.map((name, index) => ({
    ...name,
    lines: lines[index] ?? [],
    left: name.x + leaderLength,
    middle: middles[index] ?? name.y,
  }));
}

/** Lines that fit, and pieces of a word that does not. One keeps the space that it was broken at. */
function linesOf({ x }: EndName, text: string, { right, widthOf }: LabelFrame): string[] {
  const fits = (line: string) => widthOf(line.trimEnd()) <= right - x - leaderLength;
  const pieces = breakLines(text, fits).flatMap((line, index, all) => {
    const spaced = index < all.length - 1 ? `${line} ` : line;
    return fits(line) ? [spaced] : filled(spaced, fits);
  });
  // What is left of a broken word has room for what follows.
  return filled(pieces, fits);
}

/** Puts letters or texts together to lines, as many as fit in each. */
function filled(parts: Iterable<string>, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = (lines.at(-1) ?? "") + part;
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(part);
  }
  return lines;
}
