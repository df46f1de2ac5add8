import { presetIds } from "../core/baseline.js";
import type { Codec } from "../core/codec.js";
import { linkBudget } from "../core/link-budget.js";
import type { Tables } from "../core/tables.js";
import { presetOf, presetScenario, type Scenario } from "../scenario/scenario.js";
import type { ScenarioProblem } from "../scenario/scenario-problem.js";
import { decodeLink, encodeLink, encodeNestedLink } from "../sharing/scenario-link.js";
import { type ComparisonChoice, comparisonLimits, usualLetters, usualPair } from "./comparison.js";

/** A part of a page's address that could not be read. */
export interface ComparisonProblem {
  /** The part as it stands: a scenario's link text, the pair or the letters; or a repeated key. */
  readonly text: string;
  readonly kind:
    | "scenario"
    | "pair"
    | "letters"
    | "repeated"
    | "tooMany"
    | "tooFew"
    | "tooManyPins";
  /** What is wrong with a scenario, field by field. */
  readonly fields: readonly ScenarioProblem[];
}

/** What is read before a comparison: what it compares where the address names nothing. */
interface BeforeComparison {
  readonly scenario: Scenario;
  readonly pins: readonly Scenario[];
}

/** The keys of a comparison in a link. */
export const comparisonKeys = ["s", "pair", "letters"] as const;

/** The comparison of an address, as far as it can be read. */
export interface LinkedComparison {
  readonly value: ComparisonChoice;
  readonly problems: readonly ComparisonProblem[];
}

/**
 * A comparison as a part of the workspace, "s=own&s=v=1%26from=low&pair=0-1": each compared
 * scenario's own link text, and the pair. Without `s` the pins are compared with the shared
 * scenario; without pins too, the report's three, and the shared scenario when it is none of them.
 * `letters=ACD` says what they are called where one has left. What can't be read is told and left
 * out. Reasons are not written where there is no room.
 */
export function comparisonCodec(
  tables: Tables,
): Codec<ComparisonChoice, LinkedComparison, BeforeComparison> {
  return {
    keys: comparisonKeys,
    read: (query, before) => readComparison(query, before, tables),
    write: (choice, room = linkBudget) => {
      const whole = comparisonText(choice, tables, { withReasons: true });
      return whole.length <= room ? whole : comparisonText(choice, tables, { withReasons: false });
    },
  };
}

function comparisonText(
  { entries, letters, pair }: ComparisonChoice,
  tables: Tables,
  options: { readonly withReasons: boolean },
): string {
  const fields = entries.map(
    (entry) => `s=${entry === "own" ? entry : encodeNestedLink(entry, tables, options)}`,
  );
  const called = letters.join("");
  const isUsual = called === usualLetters(entries.length).join("");
  return [...fields, `pair=${pair.join("-")}`, ...(isUsual ? [] : [`letters=${called}`])].join("&");
}

function readComparison(query: string, before: BeforeComparison, tables: Tables): LinkedComparison {
  const params = new URLSearchParams(query);
  const texts = params.getAll("s");
  const { read, problems } = readEntries(texts, tables);
  const { min, max } = comparisonLimits;
  const tell = (kind: ComparisonProblem["kind"], text: string) =>
    problems.push({ text, kind, fields: [] });
  if (read.length > max) tell("tooMany", String(read.length));
  if (texts.length > 0 && read.length < min) tell("tooFew", String(read.length));
  const entries = read.length < min ? usualEntries(before, tables) : read.slice(0, max);
  const pair = readPair(params.get("pair"), entries.length);
  for (const key of ["pair", "letters"]) if (params.getAll(key).length > 1) tell("repeated", key);
  if (pair === null) tell("pair", params.get("pair") ?? "");
  const letters = readLetters(params.get("letters"), entries.length);
  if (letters === null) tell("letters", params.get("letters") ?? "");
  const usual = { letters: usualLetters(entries.length), pair: usualPair(entries.length) };
  return {
    value: { entries, letters: letters ?? usual.letters, pair: pair ?? usual.pair },
    problems,
  };
}

function readEntries(texts: readonly string[], tables: Tables) {
  const problems: ComparisonProblem[] = [];
  const read = texts.flatMap((text): (Scenario | "own")[] => {
    if (text === "own") return ["own"];
    const reading = decodeLink(text, tables);
    const isWhole = text !== "" && reading.problems.length === 0;
    if (!isWhole) problems.push({ text, kind: "scenario", fields: reading.problems });
    return isWhole ? [reading.scenario] : [];
  });
  return { read, problems };
}

function usualEntries(
  { scenario: own, pins }: BeforeComparison,
  tables: Tables,
): (Scenario | "own")[] {
  const { baseline } = tables;
  const isPinned = pins.some(
    (pin) => encodeLink({ ...own, name: pin.name }, tables) === encodeLink(pin, tables),
  );
  const held = isPinned ? [...pins] : [...pins, "own" as const];
  if (held.length >= comparisonLimits.min) return held;
  const presets = presetIds.map((preset) => presetScenario(baseline, preset, own));
  if (pins.length > 0) return [...pins, ...presets];
  return presetOf(baseline, own) === null ? [...presets, "own"] : presets;
}

/** Null where it is not as many letters as there are scenarios, all different. */
function readLetters(text: string | null, count: number): readonly string[] | null {
  const letters = text === null ? usualLetters(count) : [...text];
  const allowed = usualLetters(comparisonLimits.max);
  const isWhole = letters.length === count && new Set(letters).size === count;
  return isWhole && letters.every((letter) => allowed.includes(letter)) ? letters : null;
}

function readPair(text: string | null, count: number): readonly [number, number] | null {
  if (text === null) return usualPair(count);
  const places = /^(\d)-(\d)$/.exec(text)?.slice(1).map(Number) ?? [];
  const [from, to] = places;
  if (from === undefined || to === undefined) return null;
  return from < count && to < count ? [from, to] : null;
}
