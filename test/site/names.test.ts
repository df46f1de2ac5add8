import fc from "fast-check";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { EmbeddedChart } from "../../src/charts/embedded.js";
import { presetIds } from "../../src/model/core/baseline.js";
import { categories } from "../../src/model/core/category.js";
import { presetScenario } from "../../src/model/scenario/scenario.js";
import { encodeLink } from "../../src/model/sharing/scenario-link.js";
import { type Locale, locales } from "../../src/view/core/locale.js";
import { coreWords } from "../../src/view/core/words/index.js";
import { report, tables } from "../model/core/report-tables.js";
import { arbitraryScenario } from "../model/scenario/arbitrary-scenario.js";
import { visit } from "./visit.js";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The report's three scenarios and fifty others, as links. */
const links = [
  ...presetIds.map((preset) => presetScenario(tables.baseline, preset, report)),
  ...fc.sample(arbitraryScenario, { numRuns: 50, seed: 2050 }),
].map((scenario) => `?${encodeLink(scenario, tables, { withReasons: false })}`);

/** What each category may be called at its band, whole and short. */
const namesIn = (locale: Locale) => {
  const { category, categoryShort } = coreWords(locale).terms;
  return categories.map((id) => [category[id], categoryShort[id]]);
};

/** The total chart's room in the memo, on the scenario page and on a phone. */
const sizes = async (page: Page): Promise<readonly Size[]> => {
  const memo = await page.locator(".figure-body:has(.band)").boundingBox();
  if (memo === null) throw new Error("the memo has no total chart");
  return [memo, { width: 752, height: 360 }, { width: 326, height: 216 }];
};

/** Runs in the page: makes the total chart of each link, in hosts that keep their links. */
async function makeCharts(asked: {
  total: { chart: EmbeddedChart };
  links: readonly string[];
  language: Locale;
}) {
  for (const old of document.querySelectorAll(".drawn, svg.picture")) old.remove();
  for (const link of asked.links) {
    const host = await asked.total.chart({ link, language: asked.language });
    host.className = "drawn";
    host.dataset.link = link;
    const isStyled = new Promise((done) =>
      host.shadowRoot?.querySelector("link")?.addEventListener("load", done),
    );
    document.body.append(host);
    await isStyled;
  }
  await document.fonts.ready;
}

/** Runs in the page: lets the charts be drawn anew at a size. */
async function resize({ width, height }: Size) {
  for (const host of document.querySelectorAll<HTMLElement>(".drawn")) {
    const body = host.shadowRoot?.querySelector<HTMLElement>(".figure-body");
    if (!body) throw new Error("the chart has no body");
    host.style.width = `${width}px`;
    body.style.height = `${height}px`;
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Runs in the page: puts what each drawing is as a picture after it. */
async function takePictures() {
  const made: Blob[] = [];
  const makeAddress = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    made.push(blob);
    return makeAddress.call(URL, blob);
  };
  // The pictures are looked at here, not kept.
  HTMLAnchorElement.prototype.click = () => undefined;
  for (const host of document.querySelectorAll(".drawn")) {
    const items = [...(host.shadowRoot?.querySelectorAll<HTMLElement>(".menu-item") ?? [])];
    items.find(({ textContent }) => textContent?.includes("SVG"))?.click();
    while (made.length === 0) await new Promise((done) => setTimeout(done, 5));
    // The page has the typeface, and lets no style stand in its text.
    const text = (await made.pop()?.text())?.replace(/<style[\s\S]*?<\/style>/, "") ?? "";
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const picture = document.importNode(file.documentElement, true);
    picture.setAttribute("class", "picture");
    host.after(picture);
  }
}

/**
 * Runs in the page: what is wrong with the names in the drawings, or in their pictures: one that is
 * not there once, overlaps another, or leaves the drawing.
 */
function faults({ names, inPictures }: { names: string[][]; inPictures: boolean }): string[] {
  const faultsOf = (host: HTMLElement) => {
    const svg = host.shadowRoot?.querySelector<SVGSVGElement>("svg.plot");
    const place = inPictures ? host.nextElementSibling : svg;
    if (!svg || !place) throw new Error("there is no drawing");
    const labels = [...svg.querySelectorAll(".end-label")];
    const told = labels.map(({ textContent }) => textContent);
    const texts = inPictures
      ? [...place.querySelectorAll("text")].filter((text) => told.includes(text.textContent))
      : labels;
    const isOf = (text: Element, ways: string[]) =>
      ways.some((way) => text.textContent?.startsWith(way));
    const missing = names
      .filter((ways) => texts.filter((text) => isOf(text, ways)).length !== 1)
      .map(([name]) => `${name} is not there once`);
    const frame = place.getBoundingClientRect();
    const boxes = texts.map((text) => ({ text, box: text.getBoundingClientRect() }));
    boxes.sort((a, b) => a.box.top - b.box.top);
    // A box holds any letter, and the space that a line was broken at.
    const astray = boxes.filter(({ box }, index) => {
      const above = boxes[index - 1]?.box.bottom ?? frame.top;
      return box.top < above - 3 || box.right > frame.right + 5 || box.bottom > frame.bottom;
    });
    const lost = texts.length === labels.length ? [] : [`${texts.length} of ${labels.length}`];
    return [...missing, ...lost, ...astray.map(({ text }) => `${text.textContent} is astray`)];
  };
  return [...document.querySelectorAll<HTMLElement>(".drawn")].flatMap((host) =>
    faultsOf(host).map((fault) => `${host.dataset.link}: ${fault}`),
  );
}

it("every band is named, and no two names overlap, in chart, picture and memo, in both languages", async () => {
  await visit(coreWords("nb").pages.memo.path, { marksProfile: true }, async (page) => {
    const [inMemo, ...others] = await sizes(page);
    if (inMemo === undefined) throw new Error("the memo has no size");
    // As text: the page itself is to fetch the module.
    const address = 'import(new URL("charts/total.js", location.href).href)';
    const total = await page.evaluateHandle<{ chart: EmbeddedChart }>(address);
    for (const language of locales) {
      const names = namesIn(language);
      const faultsAt = async (size: Size) => {
        await page.evaluate(resize, size);
        return page.evaluate(faults, { names, inPictures: false });
      };
      await page.evaluate(makeCharts, { total, links, language });
      expect(await faultsAt(inMemo)).toEqual([]);
      await page.evaluate(takePictures);
      expect(await page.evaluate(faults, { names, inPictures: true })).toEqual([]);
      for (const size of others) expect(await faultsAt(size)).toEqual([]);
    }
  });
});
