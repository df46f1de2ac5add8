import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/model/comparison/comparison.js";
import type { MunicipalitySelection } from "../../../src/model/municipality/municipality-selection.js";
import type { Scenario } from "../../../src/model/scenario/scenario.js";
import type {
  ScenarioProblem,
  ScenarioReading,
} from "../../../src/model/scenario/scenario-problem.js";
import {
  decodeSaved,
  type SavedReading,
  type UnreadScenario,
} from "../../../src/model/sharing/saved-file.js";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import { encodeLink } from "../../../src/model/sharing/scenario-link.js";
import { inAnyOrder, readEarlier } from "../../fixtures/read-earlier.js";
import { codecs, comparisonIn, scenarioIn, selectionIn } from "../../state/read-link.js";
import { municipalityTables as tables } from "../municipality/municipality-tables.js";

interface EarlierLink {
  readonly link: string;
  readonly scenario: Scenario;
  readonly understood: readonly string[];
  readonly problems: readonly ScenarioProblem[];
  /** What the scenario was written as, with reasons and without. */
  readonly written: string;
  readonly short: string;
  readonly selection?: MunicipalitySelection;
  readonly selectionProblems?: readonly unknown[];
  readonly selectionWritten?: string;
  readonly comparison?: Pick<Comparison, "entries" | "pair">;
  readonly comparisonProblems?: readonly { readonly text: string }[];
}

const links = readEarlier<EarlierLink>("links.jsonl");

describe("a link of an earlier version", () => {
  test.each(links)("$link is the same scenario", (one) => {
    const reading = scenarioIn(one.link);
    const { scenario, understood, problems } = one;
    expect(inAnyOrder(reading)).toEqual(inAnyOrder({ scenario, understood, problems }));
    expect(encodeLink(reading.scenario, tables)).toBe(one.written);
    expect(encodeLink(reading.scenario, tables, { withReasons: false })).toBe(one.short);
  });

  test.each(links.filter((one) => one.selection !== undefined))(
    "$link chooses the same municipalities",
    ({ link, selection, selectionProblems, selectionWritten }) => {
      const reading = selectionIn(link);
      expect(reading.selection).toEqual(selection);
      expect(reading.problems).toEqual(selectionProblems);
      const { local, ...places } = reading.selection;
      const written = [codecs.places.write(places), codecs.ownValues.write(local)];
      expect(written.filter((text) => text !== "").join("&")).toBe(selectionWritten);
    },
  );

  test.each(links.filter((one) => one.comparison !== undefined))(
    "$link compares the same scenarios",
    ({ link, scenario, comparison, comparisonProblems }) => {
      const reading = comparisonIn(link);
      const { letters, ...compared } = reading.comparison;
      expect(compared).toEqual({ own: scenario, ...comparison });
      // An earlier version lettered them by their place.
      expect(letters).toEqual(["A", "B", "C", "D", "E", "F"].slice(0, letters.length));
      // The shared scenario's problems are now the scenario's own to tell.
      expect(reading.problems).toEqual(comparisonProblems?.filter(({ text }) => text !== link));
    },
  );
});

test.each(
  readEarlier<{ readonly json: unknown } & ScenarioReading>("files.jsonl").map((one, line) => ({
    line,
    ...one,
  })),
)("file $line of an earlier version is the same scenario", ({ line: _, json, ...reading }) => {
  expect(inAnyOrder(decodeScenario(json, tables))).toEqual(inAnyOrder(reading));
});

test.each(
  readEarlier<{ readonly text: string; readonly reading: SavedReading | null }>("stores.jsonl"),
)("a store of an earlier version is read the same", ({ text, reading }) => {
  const now = decodeSaved(text, tables, () => "new");
  expect(now?.saved).toEqual(reading?.saved);
  expect(now?.unread.map(withoutOrder)).toEqual(reading?.unread.map(withoutOrder));
});

const withoutOrder = ({ json, problems }: UnreadScenario) => ({
  json,
  problems: new Set(problems),
});
