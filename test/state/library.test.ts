import { describe, expect, test } from "vitest";
import { presetScenario } from "../../src/model/scenario/scenario.js";
import { type ScenarioLibrary, scenarioLibrary } from "../../src/state/library.js";
import { report, tables } from "../model/core/report-tables.js";

const medium = presetScenario(tables.baseline, "medium", report);
const named = (name: string) => ({ ...medium, name });
const key = "ehelse.scenarios";

/** A browser's storage that all its tabs share; a write by one is told to the others. */
function browser({ room = Number.POSITIVE_INFINITY } = {}) {
  const texts = new Map<string, string>();
  const tabs: EventTarget[] = [];
  const limits = { room };
  const openTab = (now: () => number) => {
    const own = new EventTarget();
    tabs.push(own);
    const storage = {
      getItem: (name: string) => texts.get(name) ?? null,
      setItem: (name: string, text: string) => {
        if (text.length > limits.room) throw new DOMException("full", "QuotaExceededError");
        texts.set(name, text);
        for (const tab of tabs)
          if (tab !== own)
            tab.dispatchEvent(Object.assign(new Event("storage"), { key: name, newValue: text }));
      },
      removeItem: (name: string) => void texts.delete(name),
    };
    let made = 0;
    return scenarioLibrary(tables, { storage, tabs: own, now, newId: () => `id-${made++}` });
  };
  return { texts, limits, openTab };
}

const namesIn = (store: ScenarioLibrary) =>
  store
    .state()
    .saved.map(({ scenario }) => scenario?.name)
    .sort();

describe("several tabs", () => {
  test("see each other's changes and lose none", () => {
    const { openTab } = browser();
    let time = 0;
    const [one, two] = [openTab(() => time++), openTab(() => time++)];
    one.put("a", named("A"));
    two.put("b", named("B"));
    one.put("a", named("A again"));
    expect(namesIn(one)).toEqual(["A again", "B"]);
    expect(namesIn(two)).toEqual(["A again", "B"]);
  });

  test("what one deletes, another does not bring back", () => {
    const { openTab } = browser();
    let time = 0;
    const [one, two] = [openTab(() => time++), openTab(() => time++)];
    one.put("a", named("A"));
    two.put("a", null);
    one.put("b", named("B"));
    expect(namesIn(one)).toEqual(["B"]);
    expect(namesIn(openTab(() => time++))).toEqual(["B"]);
  });

  test("a tab whose clock stands still keeps its latest change", () => {
    const { openTab } = browser();
    const store = openTab(() => 7);
    store.put("a", named("A"));
    store.put("a", named("B"));
    expect(namesIn(store)).toEqual(["B"]);
    expect(namesIn(openTab(() => 7))).toEqual(["B"]);
  });

  test("one that was overwritten by an older tab's write is written again", () => {
    const { texts, openTab } = browser();
    const store = openTab(() => 1);
    store.put("a", named("A"));
    const empty = JSON.stringify({ format: "ehelse-scenarios", version: 1, scenarios: [] });
    texts.set(key, empty);
    const other = openTab(() => 2);
    other.put("b", named("B"));
    expect(namesIn(openTab(() => 3))).toEqual(["A", "B"]);
  });
});

describe("trouble", () => {
  test("a full storage is told of, and nothing is lost meanwhile", () => {
    const { limits, openTab } = browser();
    const store = openTab(() => 1);
    store.put("a", named("A"));
    limits.room = 10;
    store.put("b", named("B"));
    expect(store.state().trouble).toBe("full");
    expect(namesIn(store)).toEqual(["A", "B"]);
    limits.room = Number.POSITIVE_INFINITY;
    store.put("c", named("C"));
    expect(store.state().trouble).toBeNull();
    expect(namesIn(openTab(() => 2))).toEqual(["A", "B", "C"]);
  });

  test.each(["{", "nonsense", '{"format":"other"}'])(
    "a damaged store, %j, is kept aside",
    (text) => {
      const { texts, openTab } = browser();
      texts.set(key, text);
      const store = openTab(() => 1);
      expect(store.state()).toMatchObject({ trouble: "damaged", damagedText: text, saved: [] });
      store.put("a", named("A"));
      const next = openTab(() => 2);
      expect(next.state()).toMatchObject({ trouble: "damaged", damagedText: text });
      expect(namesIn(next)).toEqual(["A"]);
      next.dropDamaged();
      expect(openTab(() => 3).state()).toMatchObject({ trouble: null, damagedText: null });
    },
  );

  test("a damaged store that can't be put aside is not overwritten", () => {
    const { texts, openTab } = browser({ room: 3 });
    texts.set(key, "damaged beyond reading");
    const store = openTab(() => 1);
    store.put("a", named("A"));
    expect(store.state().trouble).toBe("full");
    expect(namesIn(store)).toEqual(["A"]);
    expect(texts.get(key)).toBe("damaged beyond reading");
  });

  test("a scenario of the store that can't be read stays in it", () => {
    const { texts, openTab } = browser();
    const broken = { id: "x", updatedAt: 1, scenario: { schemaVersion: 99 } };
    texts.set(key, JSON.stringify({ format: "ehelse-scenarios", version: 1, scenarios: [broken] }));
    const store = openTab(() => 1);
    store.put("a", named("A"));
    expect(store.state().unreadCount).toBe(1);
    expect(JSON.parse(texts.get(key) ?? "").scenarios).toContainEqual(broken);
    expect(JSON.parse(store.text()).scenarios).toContainEqual(broken);
  });

  test("without storage it works in memory and says so", () => {
    const store = scenarioLibrary(tables, { storage: null, tabs: new EventTarget() });
    store.put("a", named("A"));
    expect(store.state().trouble).toBe("unavailable");
    expect(namesIn(store)).toEqual(["A"]);
  });
});
