import { expect, test } from "vitest";
import { galleryRows } from "../../../src/view/notebook/gallery-rows.js";
import { viewContext } from "../context.js";

test("own language stands first, and each says its language, in that language's own name", () => {
  const card = { description: "", author: "Kari Nordmann", date: "2026-11-24" };
  const cards = [
    { ...card, name: "a", title: "A", language: "nb" },
    { ...card, name: "b", title: "B", language: "en", author: null, date: null },
  ];
  const said = (locale: "nb" | "en") =>
    galleryRows({ cards, problems: [] }, viewContext(locale)).cards.map(
      ({ language, pageLanguage, byline }) => [language, pageLanguage, byline],
    );
  expect(said("nb")).toEqual([
    ["nb", "nb", "Norsk · Kari Nordmann, 24. november 2026"],
    ["en", "nb", "English"],
  ]);
  expect(said("en")).toEqual([
    ["en", "en", "English"],
    ["nb", "en", "Norsk · Kari Nordmann, 24 November 2026"],
  ]);
});
