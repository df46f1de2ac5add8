import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { checkAccessibility } from "./check-accessibility.js";
import { arriveLate, movesIn } from "./late-files.js";
import { visit } from "./visit.js";

const languages = [
  {
    path: "/kartlegging",
    saved: /^Lagret .* i denne nettleseren$/,
    json: "Last ned alle (JSON)",
    csv: "Last ned alle (CSV)",
    workbook: "Last ned skjemaet (Excel)",
    own: "Egne svar",
    scaled: /^3 svar skalert til landet gir/,
    marked: /^Konstruert eksempel: 14 svar skalert/,
    start: "Konstruert eksempel: utgangspunktet for 2023",
    staffing: "/bemanning",
    tracked: /^2023 ligger (over|under) rapportens middels vekst/,
    full: /^Nettleseren har ikke plass til mer/,
    notApplicable: "Gjelder ikke",
    used: "I bruk, fra egne svar",
  },
  {
    path: "/en/survey",
    saved: /^Saved at .* in this browser$/,
    json: "Download all (JSON)",
    csv: "Download all (CSV)",
    workbook: "Download the form (Excel)",
    own: "Own answers",
    scaled: /^3 answers scaled to the country give/,
    marked: /^Constructed example: 14 answers scaled/,
    start: "Constructed example: the baseline of 2023",
    staffing: "/en/staffing",
    tracked: /^2023 lies (above|below) the report’s medium growth/,
    full: /^The browser has no room for more/,
    notApplicable: "Not applicable",
    used: "In use, from own answers",
  },
] as const;

const field = (page: Page, question: string) => page.locator(`[data-question="${question}"]`);
const sentence = (page: Page) => page.locator(".survey-result .sentence");
const status = (page: Page) => page.locator(".answer-status");

/** Presses Tab until a field has the focus: how many times it took. */
async function tabTo(page: Page, question: string): Promise<number> {
  for (let steps = 1; steps < 60; steps += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() =>
      document.activeElement?.getAttribute("data-question"),
    );
    if (focused === question) return steps;
  }
  throw new Error(`no way to ${question} by the keyboard`);
}

interface AnswerOptions {
  readonly constructed?: boolean;
  readonly year?: string;
}

/** A file with one municipality's short answer. */
function answerFile(
  id: string,
  municipality: string,
  amount: number,
  { constructed = false, year = "2023" }: AnswerOptions = {},
) {
  const groups = ["welfareTechnology", "ehr", "other"];
  const kinds = ["operating", "investment", "implementation"];
  const use = groups.flatMap((group) =>
    ["inUse", "ownCosts"].map((column) => [`use.short.${group}.${column}`, true] as const),
  );
  const costs = [...groups.map((group) => `short-${group}`), "general"].flatMap((item) =>
    kinds.flatMap((kind) =>
      ["invoiced", "wages"].map((column) => [`cost.${item}.${kind}.${column}`, amount] as const),
    ),
  );
  const answers = Object.fromEntries([
    ["about.survey.municipality", municipality],
    ["about.survey.year", year],
    ["about.survey.mode", "short"],
    ...use,
    ...costs,
    ["gain.groups.ehr.avoided", amount],
  ]);
  const response = { id, form: "survey", version: 2, constructed, updatedAt: 1, answers };
  const content = { format: "ehelse-form", form: "survey", version: 2, responses: [response] };
  return {
    name: `${id}.json`,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content)),
  };
}

const municipalities = readFileSync("data/ssb/municipalities.csv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.slice(0, 4));

describe.each(languages)(
  "the survey at $path",
  ({ path, saved, json, csv, workbook, own, scaled, marked, start, staffing, ...more }) => {
    it("shows the constructed example, marked, until there are own answers", async () => {
      await visit(path, {}, async (page) => {
        await sentence(page).filter({ hasText: marked }).waitFor();
        expect(await page.locator(".survey-mark").isVisible()).toBe(true);
      });
    });

    it("gives every page its cost as the baseline, marked, and a link that keeps it", async () => {
      await visit(path, {}, async (page) => {
        await page.locator(".survey-start a").focus();
        await page.keyboard.press("Enter");
        const mark = (shown: Page) => shown.locator("main > .lasting-mark", { hasText: start });
        const source = (shown: Page) => shown.locator(".figure-source", { hasText: start });
        await mark(page).waitFor();
        await source(page).first().waitFor();
        const { search, pathname } = new URL(page.url());
        const marks = /^(Konstruert eksempel|Constructed example)/;
        const said = await page.locator(".sentence").first().textContent();
        await page.locator(`header a[href*="${staffing.split("/").at(-1)}"]`).click();
        await page.waitForURL((url) => url.pathname.includes(staffing));
        await mark(page).waitFor();
        await source(page).first().waitFor();
        await visit(`${pathname}${search}`, { arrive: arriveLate }, async (fresh) => {
          await mark(fresh).waitFor();
          expect(await movesIn(fresh)).toEqual([]);
          await fresh
            .locator(".scenario-tracking .figure-title")
            .filter({ hasText: marks })
            .waitFor();
          expect(await fresh.locator(".sentence").first().textContent()).toBe(said);
          expect(await checkAccessibility(fresh)).toEqual([]);
        });
      });
    });

    it("keeps the first answer after one choice, also over a reload", async () => {
      await visit(path, {}, async (page) => {
        // Past the bar, the buttons and one section's head: far less than a minute.
        expect(await tabTo(page, "about.survey.municipality")).toBeLessThan(30);
        await page.keyboard.type("Tyn");
        await status(page).filter({ hasText: saved }).waitFor();
        await page.reload();
        await field(page, "about.survey.municipality").waitFor();
        expect(await field(page, "about.survey.municipality").inputValue()).toBe("3427");
      });
    });

    it("asks only what is relevant, and checks when asked", async () => {
      await visit(path, {}, async (page) => {
        const cost = page.locator('[data-section="cost-short-ehr"]');
        expect(await cost.isVisible()).toBe(false);
        await page.locator('[data-section="use"] summary').press("Enter");
        await field(page, "use.short.other.inUse").selectOption("false");
        const none = page.locator('[data-section="cost-short-other"]');
        await none.filter({ hasText: more.notApplicable }).waitFor();
        await field(page, "use.short.ehr.inUse").selectOption("true");
        await field(page, "use.short.ehr.ownCosts").selectOption("true");
        await cost.waitFor();
        await cost.locator("summary").press("Enter");
        await field(page, "cost.short-ehr.operating.invoiced").fill("ti");
        await page.locator(".answer-bar [data-variant=primary]").press("Enter");
        await page.locator(".form-problem-link").first().waitFor();
        expect(await page.locator(".form-summary").textContent()).toContain("ti");
        expect(await field(page, "cost.short-ehr.operating.invoiced").inputValue()).toBe("ti");
        expect(await checkAccessibility(page)).toEqual([]);
        await page.evaluate(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException("", "QuotaExceededError");
          };
        });
        await field(page, "cost.short-ehr.operating.invoiced").fill("1234");
        await status(page).filter({ hasText: more.full }).waitFor();
        const download = page.waitForEvent("download");
        await page.getByRole("button", { name: json }).press("Enter");
        expect(readFileSync(await (await download).path(), "utf8")).toContain("1234");
      });
    });

    it("reads what others send, reports file by file, scales it, and gives it out again", async () => {
      await visit(path, {}, async (page) => {
        const files = [
          answerFile("a", "3427", 100_000),
          answerFile("b", "3301", 2_000_000),
          answerFile("c", "1120", 500_000),
          answerFile("g", "3427", 90_000, { year: "2021" }),
          answerFile("h", "3301", 1_800_000, { year: "2021" }),
          answerFile("i", "1120", 450_000, { year: "2021" }),
          answerFile("d", "0301", 1, { constructed: true }),
          { name: "e.json", mimeType: "application/json", buffer: Buffer.from("{") },
        ];
        await page.locator(".file-drop input").setInputFiles(files);
        await page.locator(".file-reports > li").nth(7).waitFor();
        expect(await page.locator(".file-reports > li.whole").count()).toBe(6);
        await page.getByRole("button", { name: own, exact: true }).press("Enter");
        await sentence(page).filter({ hasText: scaled }).waitFor();
        const form = page.waitForEvent("download");
        await page.getByRole("button", { name: workbook }).press("Enter");
        const filled = await (await form).path();
        await page
          .locator(".file-drop input")
          .setInputFiles([{ name: "f.xlsx", mimeType: "", buffer: readFileSync(filled) }]);
        await page.locator(".file-reports > li.whole").filter({ hasText: "f.xlsx" }).waitFor();
        await sentence(page).filter({ hasText: scaled }).waitFor();
        for (const name of [json, csv]) {
          const download = page.waitForEvent("download");
          await page.getByRole("button", { name }).press("Enter");
          const content = readFileSync(await (await download).path(), "utf8");
          await visit(path, {}, async (fresh) => {
            const [extension] = name === json ? ["json"] : ["csv"];
            const buffer = Buffer.from(content);
            await fresh
              .locator(".file-drop input")
              .setInputFiles([{ name: `all.${extension}`, mimeType: "text/plain", buffer }]);
            await fresh.locator(".file-reports > li.whole").waitFor();
            await fresh.getByRole("button", { name: own, exact: true }).click();
            await sentence(fresh).filter({ hasText: scaled }).waitFor();
            expect(await sentence(fresh).textContent()).toBe(await sentence(page).textContent());
          });
        }
        await page.locator(".survey-start a").press("Enter");
        await page
          .locator(".scenario-tracking .figure-title")
          .filter({ hasText: more.tracked })
          .waitFor();
        await page.waitForURL((url) => url.search.includes("base=survey_2023"));
        expect(page.url()).not.toContain("example");
        await page.goto(new URL(`.${staffing}`, page.url().replace("/en", "")).href);
        await page.locator(".gain-offers button").press("Enter");
        await page.locator(".gain-offers button", { hasText: more.used }).waitFor();
        await page.waitForURL((url) => url.search.includes("gain.ehr="));
      });
    });
  },
);

/** Drops files on the page, all at once. */
async function dropFiles(page: Page, files: readonly ReturnType<typeof answerFile>[]) {
  const texts = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  await page.locator(".file-drop").evaluate((place, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name));
    place.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, texts);
}

describe("a thousand answers", () => {
  it("are read and scaled while the page answers, and are there after the tab is gone", async () => {
    await visit("/kartlegging", {}, async (page) => {
      const files = Array.from({ length: 1000 }, (_, index) =>
        answerFile(`m${index}`, municipalities[index % municipalities.length] ?? "", 1000 + index),
      );
      await dropFiles(page, files);
      await page
        .locator(".file-progress")
        .filter({ hasText: /^Lest \d+ av 1/ })
        .waitFor();
      // The tab is gone half-way: what was read is there, and the same files can be dropped again.
      await page.reload();
      await sentence(page)
        .filter({ hasText: /^\d+ svar/ })
        .waitFor({ timeout: 60_000 });
      expect(await page.locator(".answer-bar option").count()).toBeGreaterThan(0);
      await dropFiles(page, files);
      await page
        .locator(".file-progress")
        .filter({ hasText: /^Lest 1.000 av/ })
        .waitFor({ timeout: 120_000 });
      await sentence(page)
        .filter({ hasText: /^1.000 svar skalert/ })
        .waitFor({ timeout: 60_000 });
    });
  }, 240_000);
});
