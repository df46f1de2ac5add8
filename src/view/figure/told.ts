import { sentenceParts, sentenceText } from "../core/sentence-parts.js";
import type { StatedNumber, ToldText } from "./figure.js";

/** Marks a number in a text that is being written, and gives what to write in its place. */
export type MarkNumber = (stated: StatedNumber, text: string, after?: string) => string;

type Write = (mark: MarkNumber) => string;

/** The texts of a figure as they read, and in parts where the numbers in them can be asked about. */
export function toldTexts<Name extends "title" | "source">(writers: Readonly<Record<Name, Write>>) {
  const entries = Object.entries<Write>(writers).map(([name, write]) => [name, toldText(write)]);
  const told = Object.fromEntries(entries) as Readonly<Record<Name, ToldText>>;
  const text = ([name]: readonly unknown[]) => [name, sentenceText(told[name as Name].parts)];
  return { ...(Object.fromEntries(entries.map(text)) as Readonly<Record<Name, string>>), told };
}

/** The same of one text. */
export function toldText(write: Write): ToldText {
  const numbers: StatedNumber[] = [];
  const parts = sentenceParts((mark) =>
    write((stated, text, after) => mark(String(numbers.push(stated) - 1), text, after)),
  );
  return { parts, numbers };
}
