import fc from "fast-check";
import { expect, it } from "vitest";
import { notebookValues, withoutNotebookValues } from "../../src/state/notebook-values.js";
import { fakePage } from "./fake-page.js";

it("keeps a notebook's values in the address, beside what others have there", () => {
  const page = fakePage("?v=1&from=low");
  const values = notebookValues(page.surroundings);
  expect(values.read("vekst")).toBeNull();
  values.write("vekst", "6.5");
  expect(page.search()).toBe("?v=1&from=low&n.vekst=6.5");
  values.write("vekst", "7");
  values.write("andel", "0");
  expect(values.read("vekst")).toBe("7");
  page.leave();
  expect(page.search()).toBe("?v=1&from=low&n.vekst=7&n.andel=0");
  values.write("vekst", null);
  page.pass(250);
  expect(page.search()).toBe("?v=1&from=low&n.andel=0");
});

it("reads back any text, also where the page is opened anew", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const page = fakePage("?k=3427");
      notebookValues(page.surroundings).write("a", text);
      expect(notebookValues(page.surroundings).read("a")).toBe(text);
      expect(withoutNotebookValues(page.search())).toBe("k=3427");
    }),
  );
});
