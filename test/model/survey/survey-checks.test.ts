import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/model/form/definition.js";
import { canSend, formProblems } from "../../../src/model/form/problems.js";
import type { FormResponse } from "../../../src/model/form/response.js";
import { aboutQuestions, surveyFormVersion } from "../../../src/model/survey/about-questions.js";
import { biasSpan, noBias } from "../../../src/model/survey/bias.js";
import { draftChecks, nextYear } from "../../../src/model/survey/draft.js";
import { representation } from "../../../src/model/survey/representation.js";
import { costKinds } from "../../../src/model/survey/solution.js";
import { surveyAnswer } from "../../../src/model/survey/survey-costs.js";
import { ground } from "../../view/survey/example.js";

const wageCost = 600_000;

/** A short answer of one who has health records alone: kr invoiced for each of its six lines. */
function response(
  invoiced: number,
  {
    id = "a",
    place = "3427",
    year = 2023,
    ...more
  }: { id?: string; place?: string; year?: number; answers?: Answers } = {},
): FormResponse {
  const costs = ["short-ehr", "general"].flatMap((item) =>
    costKinds.flatMap((kind) => [
      [`cost.${item}.${kind}.invoiced`, invoiced],
      [`cost.${item}.${kind}.wages`, 0],
    ]),
  );
  const answers: Answers = {
    [aboutQuestions.municipality]: place,
    [aboutQuestions.year]: String(year),
    [aboutQuestions.mode]: "short",
    "use.short.welfareTechnology.inUse": false,
    "use.short.ehr.inUse": true,
    "use.short.ehr.ownCosts": true,
    "use.short.other.inUse": false,
    ...Object.fromEntries(costs),
    ...more.answers,
  };
  return {
    id,
    form: "survey",
    version: surveyFormVersion,
    constructed: false,
    updatedAt: 0,
    answers,
  };
}

/** What is found in a draft beside other answers: level, kind, and the question to begin with. */
function found(draft: FormResponse, others: readonly FormResponse[] = []) {
  const responses = [draft, ...others];
  const checks = draftChecks(draft, { ...ground, responses, wageCost });
  return formProblems(ground.definition, draft.answers, checks).map(
    ({ level, kind, questions, isExplained }) => ({
      level,
      kind,
      first: questions[0],
      isExplained,
    }),
  );
}

const line = "cost.short-ehr.operating";

describe("the checks before an answer is sent", () => {
  it("find nothing in a whole answer", () => {
    expect(found(response(100_000))).toEqual([]);
  });

  it("warn of time and wages for the same work, until it is explained (OE 2022-78, A.2.3)", () => {
    const both = { [`${line}.fte`]: 1, [`${line}.wages`]: 600_000 };
    const [warning, ...more] = found(response(100_000, { answers: both }));
    expect(more).toEqual([]);
    expect(warning).toMatchObject({
      level: "warning",
      kind: "doubleCount",
      first: `${line}.wages`,
    });
    const explained = { ...both, [`${line}.comment`]: "To ulike arbeid" };
    expect(found(response(100_000, { answers: explained }))).toMatchObject([{ isExplained: true }]);
  });

  it("note costs that stand where there are none of its own", () => {
    const none = { "use.short.ehr.ownCosts": false };
    const problems = found(response(100_000, { answers: none }));
    expect(problems).toMatchObject([
      { level: "note", kind: "hiddenCost", first: "use.short.ehr.ownCosts" },
    ]);
  });

  it("refuse what is negative, and tell missing from zero", () => {
    const { answers } = response(0, { answers: { [`${line}.invoiced`]: -1 } });
    const { [`${line}.wages`]: _, ...rest } = answers;
    const problems = formProblems(ground.definition, rest);
    expect(problems.map(({ kind, questions }) => [kind, questions[0]])).toEqual([
      ["tooLow", `${line}.invoiced`],
      ["missing", `${line}.fte`],
      ["missing", `${line}.wages`],
    ]);
    expect(canSend(problems)).toBe(false);
  });

  it.each([
    { before: 100_000, now: 150_000, isFar: false },
    { before: 100_000, now: 151_000, isFar: true },
    { before: 100_000, now: 49_000, isFar: true },
  ])("ask about more than half up or down against last year: $before, then $now", (one) => {
    const lastYear = response(one.before, { id: "b", year: 2022 });
    const kinds = found(response(one.now), [lastYear]).map(({ kind }) => kind);
    expect(kinds).toEqual(one.isFar ? ["farFromLastYear"] : []);
    const other = response(one.before, { id: "c", place: "3301", year: 2022 });
    expect(found(response(one.now), [other])).toEqual([]);
  });

  it("ask about five times the others' cost per inhabitant, or a fifth, once there are five", () => {
    const others = ["3301", "1120", "1106", "3101", "3107"].map((place) => {
      const { inhabitants = [], firstYear = 0 } =
        ground.municipalities.find(({ number }) => number === place) ?? {};
      return response(10 * (inhabitants[2023 - firstYear] ?? 0), { id: place, place });
    });
    const here = ground.municipalities.find(({ number }) => number === "3427");
    const own = (here?.inhabitants[2023 - here.firstYear] ?? 0) * 10;
    const kinds = (factor: number, among = others) =>
      found(response(own * factor), among).map(({ kind }) => kind);
    expect(kinds(4.9)).toEqual([]);
    expect(kinds(5.1)).toEqual(["farFromOthers"]);
    expect(kinds(0.19)).toEqual(["farFromOthers"]);
    expect(kinds(5.1, others.slice(1))).toEqual([]);
  });
});

describe("a draft", () => {
  it("starts the next year from the last one's answers", () => {
    const last = response(100_000);
    const next = nextYear(last, { id: "next", now: 5 });
    expect(next).toMatchObject({ id: "next", updatedAt: 5 });
    expect(next.answers).toEqual({ ...last.answers, [aboutQuestions.year]: "2024" });
  });

  it("keeps what was written when it goes from short to full and back", () => {
    const short = response(100_000);
    const full = { ...short, answers: { ...short.answers, [aboutQuestions.mode]: "full" } };
    const back = { ...full, answers: { ...full.answers, [aboutQuestions.mode]: "short" } };
    const costs = (one: FormResponse) => surveyAnswer(one, { ...ground, wageCost })?.costs;
    expect(costs(back)).toEqual(costs(short));
    expect(costs(full)).not.toEqual(costs(short));
  });
});

describe("who has answered, beside all 357", () => {
  it.each(["size", "centrality", "county"] as const)("counts each once by %s", (kind) => {
    const classes = representation(ground.municipalities, ["3427", "0301"], { kind, year: 2023 });
    const sum = (key: "all" | "answered") => classes.reduce((total, one) => total + one[key], 0);
    expect(sum("all")).toBe(357);
    expect(sum("answered")).toBe(2);
  });
});

describe("bias", () => {
  // OE 2022-78, ch. 3.4.3: ahead and doubly counted pull the estimate up, forgotten costs down.
  it("pulls as the report says, and leaves the interval alone", () => {
    const total = { mnok: 4500, low: 1300, high: 7700 };
    expect(biasSpan(total, 1000, noBias)).toEqual({ low: 4500, high: 4500 });
    const { low, high } = biasSpan(total, 1000, { ahead: 0.1, forgotten: 0.2, general: 0.5 });
    expect(low).toBeCloseTo(4500 - 450 - 500, 9);
    expect(high).toBeCloseTo(5400, 9);
  });
});
