import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addPictures } from "../../tools/notebook/add-pictures.js";
import { listNotebooks } from "../../tools/notebook/files.js";
import { singleFile } from "../../tools/notebook/single-file.js";
import { temporaryFolder } from "../gates/temporary-folder.js";
import { sharedBrowser } from "./browser.js";
import { checkAccessibility } from "./check-accessibility.js";
import { settled, visit } from "./visit.js";

const root = resolve(import.meta.dirname, "../..");
const { cards, problems } = listNotebooks(root);
const settledText = (text: string | null) => (text ?? "").replace(/\s+/g, " ");

/** What the first sentence of each example must come to, as its answer. */
const answers: Readonly<Record<string, RegExp>> = {
  "epj-seks-prosent": /6 prosent.*8,8 mrd\. kr.*568 mill\. kr mindre/,
  "ehr-six-per-cent": /6 per cent.*8\.8 bn kr.*568 million kr less/,
  "eget-arbeid": /konstruerte eksempelet er 43 % .* 2023 eget arbeid: 2,3 mrd\. kr av 5,4 mrd\. kr/,
  helseplattformen: /3 år senere.*9,4 mrd\. kr.*lavere/,
  "kapittel-4": /4,5 mrd\. kr i 2021 til 9,4 mrd\. kr i 2050.*5,8 mrd\. kr.*19,2 mrd\. kr/,
  "tolv-rater": /Andre 2030–2050 mest: 741 mill\. kr/,
  "faktisk-mot-scenario": /2025 på 5,7 mrd\. kr.*middels vekst, med 5,5 mrd\. kr/,
  "min-kommune": /anslag, ikke regnskap.*Tynset 7,4 mill\. kr i 2026/,
  "plot-og-fasade": /2 222 kr per innbygger.*963 kr mot 3 185 kr/,
  "plot-and-facade": /2,222 kr per inhabitant.*963 kr against 3,185 kr/,
};

describe("notebooks", () => {
  it("are at least six, two of them in English, and each has its answer here", () => {
    expect(problems).toEqual([]);
    expect(cards.map(({ name }) => name).sort()).toEqual(Object.keys(answers).sort());
    expect(cards.filter(({ language }) => language === "en").length).toBeGreaterThanOrEqual(2);
  });

  /** A line is broken where a year is missing, and the table says so. */
  async function breaksLine(page: Page): Promise<void> {
    const own = page.locator("path.line.series-A");
    await expect.poll(async () => (await own.getAttribute("d"))?.match(/M/g)?.length).toBe(2);
    await page.getByRole("button", { name: "Vis tabell" }).click();
    const row = page.getByRole("row", { name: /^2023/ });
    expect(await row.getByRole("cell").first().textContent()).toBe("–");
  }

  it.each(cards)("$name runs, answers, draws, and fits a phone", async ({ name, language }) => {
    await visit(`/notebooks/${name}`, {}, async (page) => {
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      const text = await page.locator("#observablehq-main").textContent();
      expect(settledText(text)).toMatch(answers[name] ?? /^$/);
      const drawn = page.locator("#observablehq-main svg path, #observablehq-main svg rect");
      expect(await drawn.count()).toBeGreaterThan(0);
      expect(await checkAccessibility(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
      if (name === "faktisk-mot-scenario") await breaksLine(page);
    });
  });

  it("follow their sliders, by key too, and keep them in the link alone", async () => {
    await visit("/notebooks/epj-seks-prosent?v=1&from=low", {}, async (page) => {
      await page.getByRole("slider").focus();
      await page.keyboard.press("ArrowRight");
      const prose = page.locator("#observablehq-main > p").first();
      await expect
        .poll(async () => settledText(await prose.textContent()))
        .toContain("6,5 prosent");
      const key = "n.epj-vekst-per-ar-til-2030";
      await expect.poll(() => new URL(page.url()).searchParams.get(key)).toBe("6.5");
      await page.reload();
      await expect
        .poll(async () => settledText(await prose.textContent()))
        .toContain("6,5 prosent");
      await page.getByRole("textbox").fill("10");
      await expect.poll(async () => settledText(await prose.textContent())).toContain("0 mill. kr");
      await page.getByRole("link", { name: "Scenario" }).click();
      await page.waitForURL((url) => url.pathname === "/" && url.search === "?v=1&from=low");
    });
  });

  it("stop the build where a cell fails as it runs, with file and line", async () => {
    const failed = (line: number, text: string) =>
      `<div data-place="src/notebooks/x.md:${line}"><div class="observablehq--error">${text}</div></div>`;
    const folder = temporaryFolder({
      "src/notebooks/x.md": "---\ntitle: A\ndescription: B\nlanguage: nb\n---\n",
      "dist/notebooks/x.html": `<main id="observablehq-main">${failed(12, "RangeError: invalid growth")}${failed(20, "RuntimeError: rate could not be resolved")}`,
    });
    expect(await addPictures(folder)).toEqual(["src/notebooks/x.md:12 RangeError: invalid growth"]);
    // Without a chart its first lines are its picture.
    expect(existsSync(join(folder, "dist/_file/notebooks/x.png"))).toBe(true);
  });

  it("stand in the gallery, each with its picture, in either language", async () => {
    for (const path of ["/notatboker", "/en/notebooks"])
      await visit(path, {}, async (page) => {
        expect(await page.locator(".gallery-card").count()).toBe(cards.length);
        const widths = await page.locator(".gallery-card img").evaluateAll((images) =>
          Promise.all(
            (images as HTMLImageElement[]).map(async (image) => {
              image.loading = "eager";
              await image.decode();
              return image.naturalWidth;
            }),
          ),
        );
        expect(widths.filter((width) => width > 200)).toHaveLength(cards.length);
        await page.locator(".gallery-card a").first().click();
        await page.waitForURL(/\/notebooks\//);
      });
  });

  it("open from one file, without a host, and ask for nothing", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "notebook-")), "faktisk.html");
    writeFileSync(file, await singleFile(join(root, "dist"), "faktisk-mot-scenario"));
    const page = await (await sharedBrowser()).newPage();
    const wrong: string[] = [];
    page.on("request", (request) => {
      if (!/^(data|blob):|^file:.*faktisk\.html$/.test(request.url())) wrong.push(request.url());
    });
    page.on("pageerror", ({ message }) => wrong.push(message));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    await settled(page);
    const text = settledText(await page.locator("#observablehq-main").textContent());
    expect(text).toMatch(answers["faktisk-mot-scenario"] ?? /^$/);
    expect(await page.locator("path.line").count()).toBe(4);
    expect(wrong).toEqual([]);
    await page.close();
    const linked = await singleFile(join(root, "dist"), "eget-arbeid");
    expect(linked).toContain("siden Kartlegging,");
    expect(linked).not.toContain('href="../kartlegging');
  });
});
