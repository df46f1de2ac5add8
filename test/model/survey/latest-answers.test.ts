import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormResponse } from "../../../src/model/form/response.js";
import { aboutQuestions } from "../../../src/model/survey/about-questions.js";
import { besideKept, latestAnswers, readBeside } from "../../../src/model/survey/latest-answers.js";
import { surveyResult } from "../../../src/model/survey/survey-result.js";
import { fileReport } from "../../../src/view/form/file-report.js";
import { resultSentences } from "../../../src/view/survey/result-rows.js";
import { viewContext } from "../../view/context.js";
import { constructed, example, ground } from "../../view/survey/example.js";

const answer = (id: string, place: string | undefined, updatedAt: number, year = "2023") =>
  ({
    id,
    form: "survey",
    version: 2,
    constructed: false,
    updatedAt,
    answers: {
      [aboutQuestions.year]: year,
      ...(place === undefined ? {} : { [aboutQuestions.municipality]: place }),
    },
  }) satisfies FormResponse;

const ids = (responses: readonly FormResponse[]) => responses.map(({ id }) => id);

describe("answers of one municipality and year", () => {
  it("count once, by the one that was changed last, in any order", () => {
    const [old, latest] = [answer("old", "3427", 1), answer("latest", "3427", 2)];
    for (const order of [
      [old, latest],
      [latest, old],
    ])
      expect(ids(latestAnswers(order).counted)).toEqual(["latest"]);
    const same = [answer("a", "3427", 1), answer("b", "3427", 1)];
    expect(ids(latestAnswers(same).counted)).toEqual(["b"]);
    expect(ids(latestAnswers(same).replaced)).toEqual(["a"]);
  });

  it("are those of both: others all count, and those that don't say of what they are", () => {
    const others = [
      answer("a", "3427", 1),
      answer("b", "3427", 1, "2021"),
      answer("c", "0301", 1),
      answer("d", undefined, 1),
      answer("e", undefined, 1),
    ];
    expect(latestAnswers(others).counted).toEqual(others);
  });

  it("change nothing that a survey comes to when they are doubled, and are told of", () => {
    const options = { year: 2023, wageCost: 700_000 };
    const once = surveyResult(example, ground, options);
    fc.assert(
      fc.property(fc.subarray(example, { minLength: 1 }), (doubled) => {
        const again = doubled.map((one, index) => ({
          ...one,
          id: `again-${index}`,
          answers: { ...one.answers },
        }));
        // What came first is what is replaced, so the copies are scaled: the same to the last digit.
        const sum = surveyResult([...example, ...again], ground, options);
        expect(sum.total?.mnok).toBeCloseTo(once.total?.mnok ?? Number.NaN, 6);
        expect(sum.total?.low).toBeCloseTo(once.total?.low ?? Number.NaN, 6);
        const of2023 = doubled.filter(({ answers }) => answers[aboutQuestions.year] === "2023");
        expect(sum.repeated).toHaveLength(of2023.length);
      }),
      { numRuns: 20 },
    );
  });

  it("are named, the first of them, in either language", () => {
    const repeated = ["Tynset", "Oslo", "Klepp", "Halden"];
    const told = (count: number, locale: "nb" | "en") =>
      resultSentences(
        {
          ...surveyResult(example, ground, { year: 2023, wageCost: 0 }),
          repeated: repeated.slice(0, count),
        },
        { ...constructed, context: viewContext(locale) },
      )[1];
    expect(told(1, "nb")).toBe(
      "Mer enn ett svar for 2023 fra Tynset: bare det som sist ble endret, er regnet med.",
    );
    expect(told(4, "nb")).toContain("fra Tynset, Oslo, Klepp og én annen kommune:");
    expect(told(4, "en")).toContain("from Tynset, Oslo, Klepp and one other municipality:");
    expect(told(0, "nb")).not.toContain("Mer enn ett svar");
  });
});

describe("answers that come in", () => {
  it("replace no answer with their id that was changed later, which is told of", () => {
    const kept = [answer("a", "3427", 5), answer("b", "0301", 5)];
    const typed = { ...answer("a", "3427", 4), answers: { ...kept[0]?.answers, note: "older" } };
    const from = (...responses: FormResponse[]) =>
      readBeside({ responses, entries: [], refusal: null }, kept, {
        newId: () => "new",
        nameOf: ({ id }) => id,
      });
    const older = from(typed, answer("c", "1106", 1));
    expect(ids(older.responses)).toEqual(["c"]);
    expect(older.entries).toMatchObject([{ kind: "olderAnswer", place: "a" }]);
    const { title, lines, isWhole } = fileReport(
      { name: "old.json", reading: older },
      { questions: [] },
      viewContext("nb"),
    );
    expect(title).toBe("old.json. Lest: ett svar, ikke lest: 1.");
    expect(lines.join()).toMatch(/^a: .*endret senere/);
    expect(isWhole).toBe(false);
    // Nothing is lost by these: as old, newer, the same answers, and another municipality's.
    for (const one of [
      { ...typed, updatedAt: 5 },
      { ...typed, updatedAt: 6 },
      answer("a", "3427", 1),
      answer("b", "1120", 1),
    ])
      expect(from(one)).toMatchObject({ responses: [{ answers: one.answers }], entries: [] });
  });

  it("take the place of the same municipality's and year's with their id, and of no other", () => {
    const kept = [answer("a", "3427", 1), answer("b", "0301", 1)];
    const coming = [answer("a", "3427", 2), answer("b", "1120", 2), answer("c", "1106", 2)];
    expect(ids(besideKept(coming, kept, () => "new"))).toEqual(["a", "new", "c"]);
    const begun = [answer("a", undefined, 1)];
    expect(ids(besideKept(coming, begun, () => "new"))).toEqual(["a", "b", "c"]);
  });
});
