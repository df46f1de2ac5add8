import { describe, expect, test } from "vitest";
import type { MunicipalitySelection } from "../../src/model/municipality/municipality-selection.js";
import { withAdded, withToggled } from "../../src/model/municipality/municipality-selection.js";
import { withLocalCost } from "../../src/model/municipality/with-local.js";
import { keepOwnValues, unwritten } from "../../src/state/places.js";
import { tabStorage } from "../../src/state/tab-storage.js";
import { openWorkspace } from "../../src/state/workspace.js";
import { fakePage } from "./fake-page.js";
import { codecs } from "./read-link.js";

/** A tab's storage; `refuses` as a browser's settings may. */
function fakeStorage(refuses = false) {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (refuses) throw new DOMException("refused", "SecurityError");
      texts.set(key, text);
    },
  } as unknown as Storage;
}

function open(search: string, storage = fakeStorage()) {
  const page = fakePage(search);
  const { places, ownValues } = codecs;
  const parts = { places, ownValues: unwritten(ownValues) };
  const workspace = openWorkspace(parts, page.surroundings);
  const kept = keepOwnValues(workspace, ownValues, {
    storage: tabStorage(() => storage),
    href: () => `https://example.org/kommune${page.search()}`,
  });
  return { page, kept };
}

const ehrCost = ({ local }: MunicipalitySelection) => local.cost.ehr;

describe("own values", () => {
  test("stay with their municipality, and out of the address", () => {
    const { page, kept } = open("?v=1&k=3427");
    kept.change((now) => withLocalCost(now, "ehr", 12));
    kept.change((now) => withToggled(now, "3427"));
    expect(ehrCost(kept.get())).toBeNull();
    kept.change((now) => withAdded(now, "3427"));
    expect(ehrCost(kept.get())).toBe(12);
    page.pass(250);
    expect(page.search()).toBe("?v=1&k=3427");
  });

  test("are there again in the same tab, and go along in the full link alone", () => {
    const storage = fakeStorage();
    open("?k=3427", storage).kept.change((now) => withLocalCost(now, "ehr", 12));
    const { page, kept } = open("?k=3427", storage);
    expect(ehrCost(kept.get())).toBe(12);
    expect(kept.fullLink()).toBe("https://example.org/kommune?k=3427&kcost=2025:12,,,");
    page.pass(250);
    expect(page.written).toEqual([]);
  });

  test("of the address come first, and leave it when they change", () => {
    const { page, kept } = open("?kcost=2025:5,,,&k=3427&v=1");
    expect(ehrCost(kept.get())).toBe(5);
    kept.change((now) => withLocalCost(now, "ehr", 6));
    page.pass(250);
    expect(page.search()).toBe("?k=3427&v=1");
    expect(kept.fullLink()).toContain("kcost=2025:6,,,");
  });

  test("are kept in memory where the browser refuses", () => {
    const { kept } = open("?k=3427", fakeStorage(true));
    kept.change((now) => withLocalCost(now, "ehr", 12));
    kept.change((now) => withToggled(now, "3427"));
    kept.change((now) => withAdded(now, "3427"));
    expect(ehrCost(kept.get())).toBe(12);
  });
});

test("a change of municipality tells of the new one and its own values at once", () => {
  const { kept } = open("?k=3427");
  kept.change((now) => withLocalCost(now, "ehr", 12));
  const heard: (number | null)[] = [];
  kept.subscribe((selection) => heard.push(ehrCost(selection)));
  kept.change((now) => withToggled(now, "3427"));
  expect(heard).toEqual([12, null]);
});
