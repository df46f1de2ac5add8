import { describe, expect, it } from "vitest";
import { parseNotebooks } from "../../loaders/notebooks.js";

const page = (frontMatter: string) => `---\n${frontMatter}\n---\n\n# Text\n`;
const file = (name: string, frontMatter: string) => ({ name, text: page(frontMatter) });

describe("parseNotebooks", () => {
  it("lists the newest first, then by title; author and date are optional", () => {
    const { cards, problems } = parseNotebooks([
      file("b", "title: Beta\ndescription: Hva?\nlanguage: nb"),
      file("a", "title: Alfa\ndescription: Hva?\nlanguage: nb\nauthor: Kari"),
      file("c", "title: New\ndescription: What?\nlanguage: en\ndate: 2026-01-31"),
    ]);
    expect(problems).toEqual([]);
    expect(cards.map(({ name }) => name)).toEqual(["c", "a", "b"]);
    expect(cards[0]).toEqual({
      name: "c",
      title: "New",
      description: "What?",
      language: "en",
      author: null,
      date: "2026-01-31",
    });
  });

  it.each([
    [
      "description: Hva?\nlanguage: nb",
      "src/notebooks/x.md:1 title: is missing from the front matter",
    ],
    [
      "title: A\ndescription: Hva?\nlanguage: no",
      'src/notebooks/x.md:4 language: expected "nb" or "en"',
    ],
    ["title: A\ndescription: ''\nlanguage: nb", "src/notebooks/x.md:3 description: is empty"],
    [
      "bare text",
      "src/notebooks/x.md:1 the front matter is no keys with values; expected title, description, language, author, date",
    ],
    ["title: 3\ndescription: Hva?\nlanguage: nb", "src/notebooks/x.md:2 title: expected a text"],
    ...["30.11.2026", "i går", "'2026-02-30'", "2026-02-30", "true"].map((date) => [
      `title: A\ndescription: Hva?\nlanguage: nb\ndate: ${date}`,
      "src/notebooks/x.md:5 date: expected a day, as 2026-11-30",
    ]),
    [
      "title: A\ndescription: Hva?\nforfatter: Kari\nlanguage: nb",
      "src/notebooks/x.md:4 forfatter: is not known; expected title, description, language, author, date",
    ],
  ])("names file, line and key of what is wrong: %s", (frontMatter, problem) => {
    expect(parseNotebooks([file("x", frontMatter)])).toEqual({ cards: [], problems: [problem] });
  });

  it("tells of a title that stands twice, and of front matter that is no YAML; the rest stands", () => {
    const fine = "title: A\ndescription: Hva?\nlanguage: nb";
    const { cards, problems } = parseNotebooks([
      file("one", fine),
      file("two", fine),
      file("three", "title: [A"),
    ]);
    expect(cards.map(({ name }) => name)).toEqual(["one"]);
    expect(problems[0]).toBe(
      'src/notebooks/two.md:2 title: "A" is that of src/notebooks/one.md too',
    );
    expect(problems[1]).toMatch(/^src\/notebooks\/three\.md:3 the front matter can't be read: /);
  });

  it("says at its line that a title with a colon in it needs quotation marks", () => {
    const { problems } = parseNotebooks([file("x", "language: nb\ntitle: Bodø: journalen")]);
    expect(problems).toEqual([
      expect.stringMatching(/^src\/notebooks\/x\.md:3 .*: title: "Bodø: journalen"\.$/),
    ]);
  });
});
