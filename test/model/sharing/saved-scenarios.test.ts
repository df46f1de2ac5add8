import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { decodeSaved, encodeSaved } from "../../../src/model/sharing/saved-file.js";
import {
  freeName,
  importSaved,
  mergeSaved,
  type SavedScenario,
  withoutOldMarks,
} from "../../../src/model/sharing/saved-scenarios.js";
import { report, tables } from "../core/report-tables.js";
import { arbitraryScenario } from "../scenario/arbitrary-scenario.js";

const medium = presetScenario(tables.baseline, "medium", report);
const noId = () => "new";
const arbitrarySaved: fc.Arbitrary<SavedScenario> = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  updatedAt: fc.integer({ min: 0, max: 5 }),
  scenario: fc.option(fc.constantFrom("x", "y").map((name) => ({ ...medium, name }))),
});
const list = fc.array(arbitrarySaved).map((saved) => mergeSaved(saved, []));

describe("mergeSaved", () => {
  test("comes to the same in any order, and a second time changes nothing", () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const merged = mergeSaved(mergeSaved(a, b), c);
        expect(mergeSaved(a, mergeSaved(c, b))).toEqual(merged);
        expect(mergeSaved(merged, a)).toEqual(merged);
      }),
    );
  });

  test("loses nothing: every id is there, with its latest change", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const merged = mergeSaved(a, b);
        for (const { id, updatedAt } of [...a, ...b])
          expect(merged.find((one) => one.id === id)?.updatedAt).toBeGreaterThanOrEqual(updatedAt);
      }),
    );
  });
});

describe("a file of all scenarios", () => {
  test("gives back what it was given", () => {
    const saved = fc.record({
      id: fc.string(),
      updatedAt: fc.nat(),
      scenario: fc.option(arbitraryScenario),
    });
    fc.assert(
      fc.property(fc.array(saved, { maxLength: 5 }), (all) => {
        expect(decodeSaved(encodeSaved({ saved: all, unread: [] }), tables, noId)).toEqual({
          saved: all,
          unread: [],
        });
      }),
      { numRuns: 50 },
    );
  });

  test("keeps what it can't read, and names the field", () => {
    const broken = { id: "a", updatedAt: 1, scenario: { ...medium, name: 7 } };
    const text = JSON.stringify({ format: "ehelse-scenarios", version: 1, scenarios: [broken] });
    const reading = decodeSaved(text, tables, noId);
    expect(reading?.saved).toEqual([]);
    expect(reading?.unread[0]?.json).toEqual(broken);
    expect(reading?.unread[0]?.problems).toMatchObject([{ field: "name", kind: "notText" }]);
    expect(JSON.parse(encodeSaved(reading ?? { saved: [], unread: [] })).scenarios).toEqual([
      broken,
    ]);
  });

  test.each([undefined, null, "2026-11-30", {}])(
    "tells of a time that is none: %j",
    (updatedAt) => {
      const broken = { id: "a", updatedAt, scenario: medium };
      const text = JSON.stringify({ format: "ehelse-scenarios", version: 1, scenarios: [broken] });
      const problems = decodeSaved(text, tables, noId)?.unread[0]?.problems;
      expect(problems).toMatchObject([{ field: "updatedAt", kind: "notATime" }]);
    },
  );

  test("may be a single scenario's file", () => {
    expect(decodeSaved(JSON.stringify(medium), tables, noId)?.saved).toEqual([
      { id: "new", updatedAt: 0, scenario: medium },
    ]);
  });

  test.each(["", "{", "[]", "null", "7", '{"a":1}', '{"format":"ehelse-scenarios","version":2}'])(
    "is not %j",
    (text) => {
      expect(decodeSaved(text, tables, noId)).toBeNull();
    },
  );
});

test("an import replaces nothing of one's own", () => {
  const own = [{ id: "a", updatedAt: 5, scenario: medium }];
  const other = { ...medium, name: "other" };
  const imported = [
    { id: "a", updatedAt: 9, scenario: other },
    { id: "b", updatedAt: 9, scenario: other },
    { id: "c", updatedAt: 9, scenario: null },
  ];
  const added = importSaved(own, imported, { newId: noId, now: 7 });
  expect(added.map(({ id }) => id)).toEqual(["new", "b"]);
  expect(importSaved(own, own, { newId: noId, now: 7 })).toEqual([]);
});

test("a file's two with one id are both added, a doubled one once: as many are kept as are told of", () => {
  const twice = fc.array(arbitrarySaved.filter(({ scenario }) => scenario !== null));
  fc.assert(
    fc.property(list, twice, (own, imported) => {
      let made = 0;
      const newId = () => `new ${++made}`;
      const added = importSaved(own, imported, { newId, now: 7 });
      const ids = added.map(({ id }) => id);
      expect(new Set([...own.map(({ id }) => id), ...ids]).size).toBe(own.length + ids.length);
      const texts = (saved: readonly SavedScenario[]) =>
        new Set(saved.map(({ scenario }) => JSON.stringify(scenario)));
      for (const text of texts(imported)) expect(texts([...own, ...added])).toContain(text);
      expect(importSaved(own, [...imported, ...imported], { newId: noId, now: 7 })).toHaveLength(
        added.length,
      );
    }),
  );
});

test("deletion marks are forgotten after ninety days, scenarios never", () => {
  const day = 24 * 60 * 60 * 1000;
  const saved = [
    { id: "a", updatedAt: 0, scenario: null },
    { id: "b", updatedAt: 0, scenario: medium },
  ];
  expect(withoutOldMarks(saved, 89 * day)).toEqual(saved);
  expect(withoutOldMarks(saved, 90 * day).map(({ id }) => id)).toEqual(["b"]);
});

test("freeName finds a name that is not taken, within the limit", () => {
  expect(freeName("Rolig", [], 80)).toBe("Rolig");
  expect(freeName("Rolig", ["Rolig"], 80)).toBe("Rolig (2)");
  expect(freeName("Rolig (2)", ["Rolig", "Rolig (2)"], 80)).toBe("Rolig (3)");
  expect(freeName("abcdefgh", ["abcdefgh"], 8)).toBe("abcd (2)");
});
