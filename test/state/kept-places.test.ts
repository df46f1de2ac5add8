import { expect, test } from "vitest";
import { keepPlaces, restorePlaces } from "../../src/state/kept-places.js";

function tab(search: string) {
  const kept = new Map<string, string>();
  const location = { pathname: "/kommune", search, hash: "#map" };
  const written: string[] = [];
  const history = {
    replaceState: (_: unknown, __: string, url: string) => written.push(url),
  };
  return {
    written,
    storage: {
      read: (key: string) => kept.get(key) ?? "",
      write: (key: string, text: string) => void kept.set(key, text),
    },
    place: { location, history } as unknown as Pick<Window, "location" | "history">,
  };
}

test("municipalities chosen in the tab come into an address that names none", () => {
  const { written, ...surroundings } = tab("?v=1&from=low");
  keepPlaces(["3427", "3428"], surroundings.storage);
  restorePlaces(surroundings);
  expect(written).toEqual(["/kommune?v=1&from=low&k=3427,3428#map"]);
});

test("an address that names some keeps them", () => {
  const { written, ...surroundings } = tab("?k=0301");
  keepPlaces(["3427"], surroundings.storage);
  restorePlaces(surroundings);
  expect(written).toEqual([]);
});

test("nothing chosen, nothing written", () => {
  const { written, ...surroundings } = tab("");
  keepPlaces(["3427"], surroundings.storage);
  keepPlaces([], surroundings.storage);
  restorePlaces(surroundings);
  expect(written).toEqual([]);
});
