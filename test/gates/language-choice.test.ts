import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLanguageChoice } from "../../tools/gates/language-choice.js";
import { temporaryFolder } from "./temporary-folder.js";

const check = (files: Readonly<Record<string, string>>) =>
  checkLanguageChoice(temporaryFolder(files));

describe("checkLanguageChoice", () => {
  it("finds nothing in this project", () => {
    expect(checkLanguageChoice(resolve(import.meta.dirname, "../.."))).toEqual([]);
  });

  it("lets words choose, and others ask whether there is a locale", () => {
    const problems = check({
      "src/view/core/words/index.ts":
        "const languages: Record<Locale, Words> = { nb, en };\nconst a = locale === 'nb';",
      "src/view/core/a.ts":
        'if (locale === undefined) throw new Error("");\nexport const nb = viewContext("nb");',
      "src/index.md": "The `locale === en`\n```js\ndisplay(coreWords(locale).total);\n```\n",
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["src/view/core/a.ts", 'const a = locale === "nb" ? 1 : 2;', "compares a language"],
    ["src/view/core/a.ts", 'const a = context.locale !== "en";', "compares a language"],
    ["src/view/core/a.ts", "const a = page.locale == other;", "compares a language"],
    ["src/model/core/a.ts", 'const a = "en" === lang;', "compares a language"],
    ["src/components/core/a.ts", 'switch (locale) { case "nb": }', "a switch on a language"],
    ["src/state/a.ts", "const a = locale ? 1 : 2;", "a condition on a language"],
    ["tools/a.ts", "const a = { nb: 1, en: 2 };", "a record of languages"],
    ["tools/a.ts", "const a = { nb, 'en': 2 }[locale];", "a record of languages"],
    ["loaders/a.ts", "let a: Readonly<Record<Locale, string>>;", "a record of languages"],
    ["src/pages/a.ts", "type A = { [L in Locale]: string };", "a record of languages"],
  ])("in %s it finds %s", (file, code, reason) => {
    expect(check({ [file]: `\n${code}` })).toEqual([
      expect.stringMatching(new RegExp(`^${file}:2: ${reason}`)),
    ]);
  });

  it("finds it in a page's code and names the line", () => {
    const page = '# Page\n\n```js\nconst a = 1;\ndisplay(locale === "nb" ? a : 2);\n```\n';
    expect(check({ "src/a.md": page })).toEqual([expect.stringContaining("src/a.md:5: compares")]);
  });
});
