import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type PlainSheet, put, refillFile } from "../view/form/workbook/refill.js";
import { checkAccessibility } from "./check-accessibility.js";
import { arriveLate, movesIn } from "./late-files.js";
import { visit } from "./visit.js";
import { tabTo } from "./walk-focus.js";

const languages = [
  {
    home: "/",
    survey: "/kartlegging",
    staffing: "/bemanning",
    saved: /^Lagret .* i denne nettleseren$/,
    check: "Kontroller svaret",
    json: "Last ned alle (JSON)",
    csv: "Last ned alle (CSV)",
    workbook: "Last ned skjemaet (Excel)",
    own: "Egne svar",
    example: "Konstruert eksempel",
    scaled: /^3 svar skalert til landet gir/,
    marked: /^Konstruert eksempel – 14 svar skalert/,
    start: "Utgangspunktet er kartleggingen for 2023, skalert fra 3 svar",
    constructed: "Konstruert eksempel: utgangspunktet for 2023",
    elsewhere: "Denne siden regner ikke fra det.",
    tracked: /^2023 ligger (over|under) rapportens middels vekst/,
    exampleTracked: /^Konstruert eksempel – 2023 ligger/,
    full: /^Nettleseren har ikke plass til mer/,
    notApplicable: "Gjelder ikke",
    wage: /700.000/,
    used: "I bruk, fra egne svar",
    early: /^Egne svar for 2023 oppgir gevinster\. De kan ikke .* er 2023\.$/,
  },
  {
    home: "/en/",
    survey: "/en/survey",
    staffing: "/en/staffing",
    saved: /^Saved at .* in this browser$/,
    check: "Check the answer",
    json: "Download all (JSON)",
    csv: "Download all (CSV)",
    workbook: "Download the form (Excel)",
    own: "Own answers",
    example: "Constructed example",
    scaled: /^3 answers scaled to the country give/,
    marked: /^Constructed example – 14 answers scaled/,
    start: "The baseline is the survey of 2023, scaled from 3 answers",
    constructed: "Constructed example: the baseline of 2023",
    elsewhere: "This page does not start from it.",
    tracked: /^2023 lies (above|below) the report’s medium growth/,
    exampleTracked: /^Constructed example – 2023 lies/,
    full: /^The browser has no room for more/,
    notApplicable: "Not applicable",
    wage: /700.000/,
    used: "In use, from own answers",
    early: /^Own answers for 2023 tell of gains\. They can’t .* is 2023\.$/,
  },
] as const;

type Texts = (typeof languages)[number];

/** All that a first-timer does by the keyboard from the front page to the first answer that is saved. */
const stepsToFirstAnswer = 19;

const field = (page: Page, question: string) => page.locator(`[data-question="${question}"]`);
const section = (page: Page, id: string) => page.locator(`[data-section="${id}"]`);
const sentence = (page: Page) => page.locator(".survey-result .sentence");
const status = (page: Page) => page.locator(".answer-status");
const mark = (page: Page, text: string) =>
  page.locator("main > .lasting-mark", { hasText: text }).waitFor();

/** Goes to a control by Tab and presses Enter on it: how many keys it took. */
async function enter(page: Page, node: Locator): Promise<number> {
  const steps = await tabTo(page, node);
  await page.keyboard.press("Enter");
  return steps + 1;
}

/** Goes to the page's content, past the bar of pages: two keys. */
async function skipBar(page: Page): Promise<number> {
  return enter(page, page.locator("a[href$='#observablehq-main']"));
}

/** Goes to a question by Tab, and says yes or no with the arrows' keys. */
async function decide(page: Page, question: string, isYes: boolean): Promise<void> {
  await field(page, question).waitFor();
  await tabTo(page, field(page, question));
  await page.keyboard.press(isYes ? "ArrowDown" : "End");
  expect(await field(page, question).inputValue()).toBe(String(isYes));
}

/** Goes to a question by Tab, and types. */
async function answer(page: Page, question: string, text: string): Promise<void> {
  await field(page, question).waitFor();
  await tabTo(page, field(page, question));
  await page.keyboard.type(text);
}

/**
 * Types the beginning of a name in a list until the right one is chosen: a browser begins anew where
 * a second goes by between two letters. Says how many letters the last try took.
 */
async function chooseByName(page: Page, question: string, name: string, code: string) {
  await expect
    .poll(async () => {
      await page.keyboard.type(name);
      return field(page, question).inputValue();
    })
    .toBe(code);
  return name.length;
}

/** What comes down when Enter is pressed on a button. */
async function downloaded(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name }).press("Enter");
  return readFileSync(await (await download).path());
}

const groups = ["welfareTechnology", "ehr", "other"];
const kinds = ["operating", "investment", "implementation"];

/** A municipality's answer in a workbook that came from the page, filled in by a library. */
async function filledWorkbook(
  form: Buffer,
  { place, year, amount }: { place: string; year: number; amount: number },
) {
  const fill = (sheets: PlainSheet[]) => {
    put(sheets, "about/survey/municipality", "answer", place);
    put(sheets, "about/survey/year", "answer", year);
    for (const group of groups)
      for (const column of ["inUse", "ownCosts"]) put(sheets, `use/short/${group}`, column, true);
    for (const item of [...groups.map((group) => `cost-short-${group}`), "cost-general"])
      for (const kind of kinds)
        for (const column of ["invoiced", "wages"])
          put(sheets, `${item}/${item}/${kind}`, column, amount);
    put(sheets, "gain/groups/ehr", "avoided", amount);
  };
  const file = await refillFile(new Blob([new Uint8Array(form)]), fill);
  return {
    name: `${place}-${year}.xlsx`,
    mimeType: "",
    buffer: Buffer.from(await file.arrayBuffer()),
  };
}

/** Files chosen in the drop's own dialog, opened by the keyboard. */
async function chooseFiles(
  page: Page,
  files: { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const dialog = page.waitForEvent("filechooser");
  await enter(page, page.locator(".file-drop input"));
  await (await dialog).setFiles(files);
  await page
    .locator(".file-reports > li")
    .nth(files.length - 1)
    .waitFor();
}

const jsonFile = (name: string, content: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

/** A file of one answer. */
const fileOf = (response: Readonly<Record<string, unknown>>) => ({
  format: "ehelse-form",
  form: "survey",
  version: 2,
  responses: [{ form: "survey", version: 2, constructed: false, updatedAt: 1, ...response }],
});

/** From the front page to the first saved answer, counted in keys. */
async function firstAnswer(page: Page, { home, survey, saved, workbook }: Texts): Promise<Buffer> {
  const link = page.locator(`header a[href$="${survey.split("/").at(-1)}"]`).first();
  let steps = await enter(page, link);
  await page.waitForURL((url) => url.pathname.endsWith(survey.replace(home, "")));
  await field(page, "about.survey.municipality").waitFor();
  // The blank form is taken along to be filled in elsewhere: the focus stays where it was.
  steps += await skipBar(page);
  steps += await tabTo(page, page.getByRole("button", { name: workbook }));
  const form = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const blank = readFileSync(await (await form).path());
  steps += await tabTo(page, field(page, "about.survey.municipality"));
  steps += await chooseByName(page, "about.survey.municipality", "Tyn", "3427");
  await status(page).filter({ hasText: saved }).waitFor();
  // A second and a half a key is long for one who reads on the way: half a minute.
  expect(steps).toBe(stepsToFirstAnswer);
  return blank;
}

/** Fills in the short form by the keyboard: only what is asked of who uses health records alone. */
async function fillIn(page: Page, { notApplicable }: Texts): Promise<void> {
  await answer(page, "about.survey.year", "2023");
  await enter(page, section(page, "use").locator("summary"));
  expect(await section(page, "cost-short-ehr").isVisible()).toBe(false);
  await decide(page, "use.short.welfareTechnology.inUse", false);
  await decide(page, "use.short.ehr.inUse", true);
  await decide(page, "use.short.ehr.ownCosts", true);
  await decide(page, "use.short.other.inUse", false);
  await section(page, "cost-short-other").filter({ hasText: notApplicable }).waitFor();
  await section(page, "cost-short-ehr").waitFor();
  for (const item of ["short-ehr", "general"]) {
    await enter(page, section(page, `cost-${item}`).locator("summary"));
    for (const kind of kinds)
      for (const column of ["invoiced", "wages"])
        await answer(page, `cost.${item}.${kind}.${column}`, "100000");
  }
  await enter(page, section(page, "gain").locator("summary"));
  await answer(page, "gain.groups.ehr.avoided", "100000");
}

/** The full form and back: its parts stand in order, and what was typed is there again. */
async function changeMode(page: Page): Promise<void> {
  const mode = field(page, "about.survey.mode");
  await mode.selectOption("full");
  await field(page, "use.full.ehr.inUse").waitFor();
  const grids = section(page, "use").locator(".form-grids > table:visible");
  await grids.last().locator("[data-question='note.use.handover']").waitFor();
  await mode.selectOption("short");
  await field(page, "use.short.ehr.inUse").waitFor();
  expect(await field(page, "use.short.ehr.ownCosts").inputValue()).toBe("true");
}

/** What is wrong is kept, told of when asked, and mended where the summary leads. */
async function mend(page: Page, { check, saved, full, json }: Texts): Promise<void> {
  const wrong = field(page, "cost.short-ehr.operating.invoiced");
  await wrong.fill("ti");
  await page.getByRole("button", { name: check }).press("Enter");
  await page.locator(".form-problem-link").first().press("Enter");
  expect(await wrong.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await page.locator(".form-summary").textContent()).toContain("ti");
  expect(await wrong.inputValue()).toBe("ti");
  expect(await checkAccessibility(page)).toEqual([]);
  // A browser without room says so, loses nothing, and goes on when there is room again.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException("", "QuotaExceededError");
    };
  });
  await wrong.fill("1234");
  await status(page).filter({ hasText: full }).waitFor();
  expect(String(await downloaded(page, json))).toContain("1234");
  await wrong.fill("100000");
  await status(page).filter({ hasText: saved }).waitFor();
}

/** Others' answers come as workbooks, beside what is refused. */
async function collect(page: Page, blank: Buffer): Promise<void> {
  const others = [
    { place: "3301", year: 2023, amount: 2_000_000 },
    { place: "1120", year: 2023, amount: 500_000 },
    { place: "3427", year: 2021, amount: 90_000 },
    { place: "3301", year: 2021, amount: 1_800_000 },
    { place: "1120", year: 2021, amount: 450_000 },
  ];
  const made = { id: "d", constructed: true, answers: { "about.survey.municipality": "0301" } };
  await chooseFiles(page, [
    ...(await Promise.all(others.map((other) => filledWorkbook(blank, other)))),
    jsonFile("constructed.json", fileOf(made)),
    jsonFile("damaged.json", "{"),
  ]);
  expect(await page.locator(".file-reports > li.whole").count()).toBe(others.length);
}

describe.each(languages)("the survey at $survey", (texts) => {
  it("leads by the keyboard alone from the front page to a scenario that starts from it, and its link", async () => {
    let [own, said, csv, json] = ["", "", "", ""];
    await visit(texts.home, {}, async (page) => {
      const blank = await firstAnswer(page, texts);
      await sentence(page).filter({ hasText: texts.marked }).waitFor();
      expect(await page.locator(".survey-mark").isVisible()).toBe(true);
      await fillIn(page, texts);
      // A form and its twin are one: what it does with modes and errors is seen in one of them.
      if (texts === languages[0]) {
        await changeMode(page);
        await mend(page, texts);
      }
      await collect(page, blank);
      await enter(page, page.getByRole("button", { name: texts.own, exact: true }));
      await sentence(page).filter({ hasText: texts.scaled }).waitFor();
      await tabTo(page, page.locator(".survey-controls input[type=text]"));
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("700000");
      said = (await sentence(page).textContent()) ?? "";
      [csv, json] = [
        String(await downloaded(page, texts.csv)),
        String(await downloaded(page, texts.json)),
      ];
      const start = page.locator(".survey-start a");
      await enter(page, start);
      await mark(page, texts.start);
      await page.locator(".figure-source", { hasText: texts.start }).first().waitFor();
      await page
        .locator(".scenario-tracking .figure-title")
        .filter({ hasText: texts.tracked })
        .waitFor();
      await page.waitForURL((url) => url.search.includes("base=survey_2023"));
      const { pathname, search } = new URL(page.url());
      own = `${pathname}${search}`;
      expect(own).not.toContain("example");
      const total = await page.locator(".sentence").first().textContent();
      await enter(page, page.locator(`header a[href*="${texts.staffing.split("/").at(-1)}"]`));
      await page.waitForURL((url) => url.pathname.includes(texts.staffing));
      await mark(page, texts.start);
      await page.locator(".gain-slot", { hasText: texts.early }).waitFor();
      // They are for what starts before, as the report does.
      await page.locator("main > .lasting-mark a").press("Enter");
      await page.waitForURL((url) => !url.search.includes("survey"));
      await page.locator(".gain-offer", { hasText: texts.wage }).waitFor();
      await page.locator(".gain-offers .ds-button").press("Enter");
      await page.locator(".gain-offers .ds-button", { hasText: texts.used }).waitFor();
      await page.waitForURL((url) => url.search.includes("gain.ehr="));
      await visit(own, { arrive: arriveLate }, async (fresh) => {
        await mark(fresh, texts.start);
        expect(await movesIn(fresh)).toEqual([]);
        expect(await fresh.locator(".sentence").first().textContent()).toBe(total);
        await readAgain(fresh, { texts, said, csv, json });
      });
    });
  });
});

interface Taken {
  readonly texts: Texts;
  /** What the answers come to. */
  readonly said: string;
  readonly csv: string;
  readonly json: string;
}

/** A number of the example opens how it came about, by keyboard, and says that it is made up. */
async function explainMadeUp(page: Page, number: Locator, { example }: Texts): Promise<void> {
  await number.press("Enter");
  const dialog = page.locator("dialog.explanation");
  await dialog.waitFor();
  expect(await dialog.locator("h2").textContent()).toContain(example);
  expect(await dialog.locator(".arithmetic").first().textContent()).toContain(" = ");
  await page.keyboard.press("Escape");
}

/** What was taken along is the same in another browser; and the example leads on, marked as one. */
async function readAgain(page: Page, { texts, said, csv, json }: Taken): Promise<void> {
  await page
    .locator(`header a[href*="${texts.survey.split("/").at(-1)}"]`)
    .first()
    .click();
  await mark(page, texts.elsewhere);
  expect(await page.locator(".figure-source", { hasText: texts.start }).count()).toBe(0);
  for (const [name, content] of [
    ["all.csv", csv],
    ["all.json", json],
  ] as const) {
    await page.locator(".file-drop input").setInputFiles([jsonFile(name, content)]);
    await page.locator(".file-reports > li.whole", { hasText: name }).waitFor();
    await page.getByRole("button", { name: texts.own, exact: true }).press("Enter");
    await sentence(page).filter({ hasText: said }).waitFor();
  }
  await page.getByRole("button", { name: texts.example, exact: true }).press("Enter");
  await sentence(page).filter({ hasText: texts.marked }).waitFor();
  const belowZero = page.locator(".survey-split tr", { hasText: "−" }).first();
  await explainMadeUp(page, belowZero.locator("button").nth(-2), texts);
  await page.locator(".survey-start a").press("Enter");
  await mark(page, texts.constructed);
  await page.locator(".figure-source", { hasText: texts.constructed }).first().waitFor();
  await page
    .locator(".scenario-tracking .figure-title")
    .filter({ hasText: texts.exampleTracked })
    .waitFor();
  expect(await checkAccessibility(page)).toEqual([]);
  const tracking = page.locator(".scenario-tracking");
  await tracking.locator("button").first().press("t");
  await explainMadeUp(page, tracking.locator("td button").first(), texts);
}

const municipalities = readFileSync("data/ssb/municipalities.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.slice(0, 4));

/** What stands in each of the thousand files, with what differs put in by the page. */
const template = JSON.stringify(
  fileOf({
    id: "ID",
    answers: Object.fromEntries([
      ["about.survey.municipality", "PLACE"],
      ["about.survey.year", "YEAR"],
      ["about.survey.mode", "short"],
      ...groups.map((group) => [`use.short.${group}.inUse`, true]),
      ...groups.map((group) => [`use.short.${group}.ownCosts`, true]),
      ...[...groups.map((group) => `short-${group}`), "general"].flatMap((item) =>
        kinds.flatMap((kind) =>
          ["invoiced", "wages"].map((column) => [`cost.${item}.${kind}.${column}`, "AMOUNT"]),
        ),
      ),
    ]),
  }),
).replaceAll('"AMOUNT"', "AMOUNT");

/**
 * Drops files of a municipality and a year each on the page, all at once: from one number to before
 * another. All of the latest year come first.
 */
async function dropFiles(page: Page, from: number, to: number): Promise<void> {
  await page.locator(".file-drop").evaluate(
    (place, { from, to, template, municipalities }) => {
      const dataTransfer = new DataTransfer();
      for (let index = from; index < to; index += 1) {
        const text = template
          .replace("ID", `m${index}`)
          .replace("PLACE", municipalities[index % municipalities.length] ?? "")
          .replace("YEAR", String(2023 - Math.floor(index / municipalities.length)))
          .replaceAll("AMOUNT", String(1000 + index));
        dataTransfer.items.add(new File([text], `m${index}.json`));
      }
      place.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    { from, to, template, municipalities },
  );
}

/** Files that may be read and not yet written. */
const unwritten = 25;

describe("a table of the survey", () => {
  it("keeps the focus and what is unfolded while answers come", async () => {
    await visit("/kartlegging", {}, async (page) => {
      await dropFiles(page, 0, 5);
      await page.getByRole("button", { name: "Egne svar", exact: true }).click();
      await sentence(page)
        .filter({ hasText: /^5 svar/ })
        .waitFor();
      const split = page.locator(".survey-split");
      await split.locator("summary").first().press("Enter");
      const number = split.locator("td button").nth(4);
      await number.focus();
      await dropFiles(page, 5, 6);
      await sentence(page)
        .filter({ hasText: /^6 svar/ })
        .waitFor();
      await expect.poll(() => number.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await split.locator("details[open]").count()).toBe(1);
    });
  });
});

describe("an answer that is kept", () => {
  it("is not replaced by an older file, whether the answer or the file says when it was changed", async () => {
    await visit("/kartlegging", {}, async (page) => {
      const chosen = field(page, "about.survey.municipality");
      const put = (files: readonly (readonly [string, string, number])[]) =>
        page.locator(".file-drop").evaluate((place, list) => {
          const dataTransfer = new DataTransfer();
          for (const [name, text, lastModified] of list)
            dataTransfer.items.add(new File([text], name, { lastModified }));
          place.dispatchEvent(new DragEvent("drop", { dataTransfer }));
        }, files);
      const of = (municipality: string, updatedAt: number) => {
        const answers = { "about.survey.municipality": municipality };
        return JSON.stringify(fileOf({ id: "a", updatedAt, answers }));
      };
      const csv = (municipality: string) =>
        `id,form,version,constructed,about.survey.municipality\na,survey,2,false,${municipality}\n`;
      await put([["new.json", of("3427", 5000), 1]]);
      await expect.poll(() => chosen.inputValue()).toBe("3427");
      await put([
        ["old.json", of("0301", 4000), 6000],
        ["old.csv", csv("0301"), 4000],
      ]);
      const reports = page.locator(".file-reports > li.partly", { hasText: "er beholdt" });
      await expect.poll(() => reports.count()).toBe(2);
      expect(await chosen.inputValue()).toBe("3427");
      await put([["newer.csv", csv("0301"), 6000]]);
      await expect.poll(() => chosen.inputValue()).toBe("0301");
    });
  });
});

describe("the survey in two tabs", () => {
  it("opens the latest answer where the open one is deleted in the other", async () => {
    await visit("/kartlegging", {}, async (page) => {
      const answers = (tab: Page) => tab.locator(".answer-bar select");
      const count = (tab: Page) => answers(tab).locator("option").count();
      await dropFiles(page, 0, 2);
      await expect.poll(() => count(page)).toBe(2);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await expect.poll(() => count(other)).toBe(2);
      await answers(page).selectOption("m0");
      await answers(other).selectOption("m0");
      await page.getByRole("button", { name: "Slett svaret" }).click();
      await expect.poll(() => count(other)).toBe(1);
      expect(await answers(other).inputValue()).toBe("m1");
      expect(await field(other, "about.survey.municipality").inputValue()).toBe(municipalities[1]);
    });
  });
});

describe("a thousand answers", () => {
  it("are read and scaled while the page answers, and are there after the tab is gone", async () => {
    await visit("/kartlegging", {}, async (page) => {
      await dropFiles(page, 0, 1000);
      const progress = page.locator(".file-progress");
      await progress.filter({ hasText: /^Lest [5-9]\d\d av 1.000/ }).waitFor();
      // The tab is gone half-way: what was read is there, and can be gone on with.
      await page.reload();
      await sentence(page)
        .filter({ hasText: /^357 svar skalert/ })
        .waitFor();
      expect(await field(page, "about.survey.municipality").inputValue()).toMatch(/^\d{4}$/);
      const answers = page.locator(".answer-bar select option");
      const kept = await answers.count();
      expect(kept).toBeGreaterThanOrEqual(500 - unwritten);
      await dropFiles(page, kept - unwritten, 1000);
      await expect.poll(() => answers.count(), { timeout: 120_000 }).toBe(1000);
      // One that answers again counts once, and is named.
      const place = { "about.survey.municipality": "3427", "about.survey.year": "2023" };
      const again = fileOf({ id: "again", updatedAt: 2, answers: place });
      await page.locator(".file-drop input").setInputFiles([jsonFile("again.json", again)]);
      await page.locator(".survey-more", { hasText: "svar for 2023 fra Tynset:" }).waitFor();
      await answers.filter({ hasText: "Tynset 2023 (eldre svar" }).waitFor({ state: "attached" });
      expect(await sentence(page).textContent()).toMatch(/^357 svar/);
    });
  }, 240_000);
});
