import type { Codec } from "../core/codec.js";
import { linkBudget } from "../core/link-budget.js";
import type { Tables } from "../core/tables.js";
import type { Scenario } from "../scenario/scenario.js";
import { decodeLink, encodeNestedLink } from "../sharing/scenario-link.js";
import type { ComparisonProblem } from "./comparison-codec.js";

/** Scenarios that are held fast while one goes on, each with a name: 0 to 4. */
export type Pins = readonly Scenario[];

/** How many scenarios can be held fast. */
export const maxPins = 4;

/** The key of the pins in a link: one field each. */
export const pinKeys = ["pin"] as const;

/** The pins of an address, as far as they can be read. */
export interface LinkedPins {
  readonly value: Pins;
  readonly problems: readonly ComparisonProblem[];
}

/** With one more under a name; the same when there is no room. */
export function withPin(pins: Pins, scenario: Scenario, name: string): Pins {
  return pins.length >= maxPins ? pins : [...pins, { ...scenario, name }];
}

/**
 * Pins as a part of the workspace, "pin=v=1%26from=low%26name=Rolig": each one's own link. Reasons
 * are not written where there is no room.
 */
export function pinsCodec(tables: Tables): Codec<Pins, LinkedPins> {
  return {
    keys: pinKeys,
    read: (query) => readPins(new URLSearchParams(query).getAll("pin"), tables),
    write: (pins, room = linkBudget) => {
      const text = (withReasons: boolean) =>
        pins.map((pin) => `pin=${encodeNestedLink(pin, tables, { withReasons })}`).join("&");
      const whole = text(true);
      return whole.length <= room ? whole : text(false);
    },
  };
}

function readPins(texts: readonly string[], tables: Tables): LinkedPins {
  const problems: ComparisonProblem[] = [];
  const read = texts.flatMap((text) => {
    const reading = decodeLink(text, tables);
    const isWhole = reading.scenario.name !== "" && reading.problems.length === 0;
    if (!isWhole) problems.push({ text, kind: "scenario", fields: reading.problems });
    return isWhole ? [reading.scenario] : [];
  });
  if (read.length > maxPins)
    problems.push({ text: String(read.length), kind: "tooManyPins", fields: [] });
  return { value: read.slice(0, maxPins), problems };
}
