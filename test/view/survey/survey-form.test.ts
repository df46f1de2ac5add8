import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/model/form/definition.js";
import { decodeResponses } from "../../../src/model/form/form-json.js";
import { aboutQuestions, surveyFormVersion } from "../../../src/model/survey/about-questions.js";
import { useQuestion } from "../../../src/model/survey/survey-definition.js";
import { sentenceText } from "../../../src/view/core/sentence-parts.js";
import { answerTokens } from "../../../src/view/form/answer-tokens.js";
import { formRows } from "../../../src/view/form/form-rows.js";
import { statutoryNote } from "../../../src/view/survey/statutory-note.js";
import { surveyFormTexts } from "../../../src/view/survey/survey-form-texts.js";
import { viewContext } from "../context.js";
import { ground } from "./example.js";

const context = viewContext("nb");
const texts = surveyFormTexts(ground.municipalities, context);

function sectionsOf(given: Answers) {
  const answers = { [aboutQuestions.mode]: "short", ...given };
  const settled = [aboutQuestions.mode];
  const known = { use: statutoryNote(2023, ground, context) };
  const { definition } = ground;
  const rows = formRows({ definition, answers, texts, problems: null, settled, known }, context);
  return new Map(rows.sections.map((section) => [section.id, section]));
}

describe("the survey's list of sections", () => {
  it("waits with costs until it is answered that there are any", () => {
    const sections = sectionsOf({});
    const listed = [...sections.values()].filter(({ isListed }) => isListed).map(({ id }) => id);
    expect(listed).toEqual(["about", "use", "cost-general", "gain"]);
  });

  it.each([
    { [useQuestion("short", "ehr", "inUse")]: false },
    {
      [useQuestion("short", "ehr", "inUse")]: true,
      [useQuestion("short", "ehr", "ownCosts")]: false,
    },
  ])("says of what is not used, or costs nothing, that it does not apply, and why", (answers) => {
    const section = sectionsOf(answers).get("cost-short-ehr");
    expect(section).toMatchObject({ isListed: true, chip: "Gjelder ikke", count: "", grids: [] });
    expect(section?.help.join()).toContain("ikke er i bruk");
    expect(sectionsOf(answers).get("cost-full-ehr")?.isListed).toBe(false);
  });

  it("asks in the form's order, whichever row brings a column", () => {
    const used = useQuestion("full", "ehr", "inUse");
    const { grids = [] } =
      sectionsOf({ [aboutQuestions.mode]: "full", [used]: true }).get("use") ?? {};
    const heads = grids[0]?.columns.map(({ id }) => id);
    expect(heads).toEqual(["inUse", "firstYear", "ownCosts", "comment"]);
  });

  // OE 2022-78, ch. 3.4.1 and table 4-3: 305 million in 2021, then 9 % a year.
  it("shows the statutory payment as known", () => {
    expect(sentenceText(statutoryNote(null, ground, context))).toMatch(
      /305\smill\.\skr .* i 2021 /,
    );
    const [first = ""] = sectionsOf({}).get("use")?.help ?? [];
    expect(typeof first === "string" ? first : sentenceText(first)).toMatch(
      /^Kjent og ikke spurt om: .* anslått til .* i 2023/,
    );
  });

  it("asks of every line what lies behind, and in every section who answered", () => {
    const { questions, sections } = ground.definition;
    const noted = (id: string) =>
      questions.some((one) => one.section === id && one.grid === "note");
    expect(sections.filter(({ id }) => !noted(id))).toEqual([]);
    const lines = questions.filter(({ section, grid }) => section !== "about" && grid !== "note");
    const commented = (line: (typeof lines)[number]) =>
      lines.some(
        ({ section, grid, row, column }) =>
          column === "comment" &&
          section === line.section &&
          grid === line.grid &&
          row === line.row,
      );
    expect(lines.filter((line) => !commented(line))).toEqual([]);
  });
});

describe("a file of the form's first version", () => {
  it("keeps its answers, and says that it is older", () => {
    const answers = { [aboutQuestions.municipality]: "3427", "gain.groups.ehr.fte": 1.5 };
    const one = { id: "a", form: "survey", version: 1, constructed: false, updatedAt: 1, answers };
    const file = { format: "ehelse-form", form: "survey", version: 1, responses: [one] };
    const options = { tokens: answerTokens([texts]), newId: () => "new" };
    const read = decodeResponses(ground.definition, JSON.stringify(file), options);
    expect(read.responses).toMatchObject([{ version: surveyFormVersion, answers }]);
    expect(read.entries.map(({ kind }) => kind)).toEqual(["olderVersion"]);
  });
});
