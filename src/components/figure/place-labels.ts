import { dodge } from "./dodge.js";

/** What is to be named where it ends, in pixels. */
export interface EndName {
  readonly id: string;
  /** Its look. */
  readonly className: string;
  readonly text: string;
  /** Stands in where there is no room for all texts. */
  readonly short?: string;
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

/**
 * Gives each name its place beside where it ends: broken into lines that fit, moved apart where two
 * would overlap. None is left out: where all together are too high, the short texts stand in.
 */
export function placeLabels(names: readonly EndName[], frame: LabelFrame): PlacedLabel[] {
  const { top, bottom, lineHeight } = frame;
  const heightOf = (lines: readonly string[]) => lines.length * lineHeight + gap;
  const whole = names.map((name) => linesOf(name, name.text, frame));
  const height = whole.reduce((sum, lines) => sum + heightOf(lines), 0);
  const lines =
    height <= bottom - top
      ? whole
      : names.map((name) => linesOf(name, name.short ?? name.text, frame));
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

function linesOf({ x }: EndName, text: string, { right, widthOf }: LabelFrame): string[] {
  return breakText(text, right - x - leaderLength, widthOf);
}

/**
 * Breaks a text at its spaces into lines no wider than `width` pixels, and a word that is wider
 * itself where it must. A line keeps the space that it was broken at.
 */
function breakText(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<= )/).flatMap((one) => fitting(one, width, widthOf))) {
    const longer = (lines.at(-1) ?? "") + word;
    if (lines.length > 0 && widthOf(longer.trimEnd()) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** The word, or its pieces where it is too wide. */
function fitting(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word.trimEnd()) <= width) return [word];
  const pieces: string[] = [];
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? "") + letter;
    if (pieces.length > 0 && widthOf(longer.trimEnd()) <= width) pieces.splice(-1, 1, longer);
    else pieces.push(letter);
  }
  return pieces;
}
