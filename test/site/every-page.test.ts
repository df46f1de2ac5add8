import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { type Locale, locales } from "../../src/view/core/locale.js";
import type { PageId } from "../../src/view/core/page-id.js";
import { localeAt, sitePages, twinPages } from "../../src/view/core/site-pages.js";
import { checkAccessibility, colourRules } from "./check-accessibility.js";
import { figureFile } from "./figure-file.js";
import { arriveLate, movesIn } from "./late-files.js";
import { openVisit, settled, type Visit } from "./visit.js";
import { walkFocus } from "./walk-focus.js";

const addresses = locales.flatMap(sitePages).map(({ id, locale, path, isAside }) => ({
  id,
  locale,
  path,
  isAside,
  twins: twinPages(id).flatMap((twin) => (twin.path === path ? [] : [twin.path])),
}));

/** The pages that state figures of the model or of a report; the others quote or draw them. */
const statesFigures = new Set<PageId>([
  "scenario",
  "compare",
  "uncertainty",
  "staffing",
  "municipality",
  "survey",
  "keyFigures",
  "memo",
]);

/** As a link gives it, with the interval, which is fetched by itself: a page hands it on to its twin. */
const query = "?v=1&from=high&band=80";

/**
 * A page and its twin have the same parts and styles in other words, so one is looked at on a phone
 * in the light, the other on a desk in the dark, and the first there in the light too, for colours.
 */
const looks = {
  nb: { width: 390 },
  en: { width: 1280, dark: true },
} as const satisfies Record<Locale, Look>;

/** The scenario page's controls, each of which the Tab key must reach by itself. */
const tabbed = "button:visible, input:visible, select:visible, summary:visible, [role=slider]";

/** How the open page is looked at; what is left out is as on an ordinary desktop. */
interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly print?: boolean;
}

/** Lets the open page be seen in another way, and waits until it stands still. */
async function look(page: Page, how: Look = {}): Promise<void> {
  const { width = 1280, height = 900, dark = false, reducedMotion = false, print = false } = how;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media: print ? "print" : "screen",
    colorScheme: dark ? "dark" : "light",
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
  });
  await settled(page);
}

/** How wide the page is with all its menus open. */
const contentWidth = (page: Page) =>
  page.evaluate(async () => {
    const menus = [...document.querySelectorAll<HTMLDetailsElement>("details.menu")];
    for (const menu of menus) menu.open = true;
    // A list that opens is put in its place within the frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { scrollWidth } = document.documentElement;
    for (const menu of menus) menu.open = false;
    return scrollWidth;
  });

/** Runs in the page: the titles of charts that are drawn higher than the room they have. */
const spilling = (plots: readonly Element[]): string[] =>
  plots.flatMap((plot) => {
    const body = plot.closest(".figure-body");
    if (!body || plot.getBoundingClientRect().bottom <= body.getBoundingClientRect().bottom + 1)
      return [];
    return [plot.closest("figure")?.querySelector(".figure-title")?.textContent ?? "?"];
  });

/** Runs in the page: the words in those boxes, with the spaces that hold them together, that go on in another line. */
const brokenWords = (boxes: readonly Element[]): string[] =>
  boxes.flatMap((box) => {
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (const { index, 0: word } of text.data.matchAll(/[^ \n–-]+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });

// Each page is opened once, in a folder of its host, and looked at in many ways.
describe.each(addresses)("$path", ({ id, path, locale, isAside, twins }) => {
  let open: Visit;
  beforeAll(async () => {
    open = await openVisit(path + query, { width: 390, inFolder: true, arrive: arriveLate });
  });
  afterEach(() => open.check());
  afterAll(() => open.handOn());

  it("says its language and title", async () => {
    expect(await open.page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await open.page.title()).not.toBe("");
    expect(await open.page.locator("h1").count()).toBe(1);
  });

  it("does not move when its data and its typeface come late", async () => {
    expect(await movesIn(open.page)).toEqual([]);
  });

  it("axe finds nothing", async () => {
    await look(open.page, looks[locale]);
    expect(await checkAccessibility(open.page)).toEqual([]);
  });

  it.runIf(locale === "en" && !isAside)(
    "every figure makes a picture, in light colours, also from a dark page",
    async () => {
      await look(open.page, { dark: true });
      for (const figure of await open.page.locator("figure:has(.menu)").all()) {
        const { name, bytes } = await figureFile(open.page, figure, "(PNG)");
        expect(name).toMatch(/^[a-z0-9-]+\.png$/);
        expect(bytes.length).toBeGreaterThan(5000);
        const scheme = () => document.documentElement.dataset.colorScheme;
        expect(await open.page.evaluate(scheme)).toBe("auto");
      }
    },
  );

  it.runIf(locale === "nb")("axe finds nothing wrong with its colours on a desk", async () => {
    await look(open.page);
    expect(await checkAccessibility(open.page, { rules: colourRules })).toEqual([]);
  });

  it.each([
    ["360 px", 360],
    ["1280 px at 200 % zoom", 640],
  ])("does not scroll sideways at %s", async (_, width) => {
    await look(open.page, { width });
    expect(await contentWidth(open.page)).toBeLessThanOrEqual(width);
  });

  it.runIf(statesFigures.has(id))("breaks no word of its key figures", async () => {
    for (const width of [390, 768, 1280, 1920]) {
      await look(open.page, { width });
      expect(await open.page.locator(".key-figure").evaluateAll(brokenWords)).toEqual([]);
    }
  });

  // Twins have the same stops.
  it.runIf(locale === "nb")("shows where the focus is at every stop of the Tab key", async () => {
    await look(open.page, { height: 600 });
    const stops = await walkFocus(open.page);
    expect(stops.length).toBeGreaterThan(sitePages(locale).length);
    if (id === "scenario") {
      const controls = await open.page.locator("main").locator(tabbed).count();
      expect(stops.filter(({ inMain }) => inMain).length).toBeGreaterThanOrEqual(controls);
    }
    expect(stops.filter(({ marked, inView }) => !marked || !inView)).toEqual([]);
  });

  it.runIf(locale === "nb")("opens by keyboard how its first figure came about", async () => {
    await look(open.page);
    const figures = open.page.locator(".explain-button:visible");
    if (!statesFigures.has(id)) return expect(await figures.count()).toBe(0);
    await figures.first().press("Enter");
    const source = open.page.getByRole("dialog").locator("a[href*=kilder]").first();
    await source.waitFor({ state: "attached" });
    await open.page.keyboard.press("Escape");
  });

  it.runIf(locale === "nb")("does not move when motion is unwanted", async () => {
    await look(open.page, { reducedMotion: true });
    const moving = await open.page.locator("body *").evaluateAll((all) =>
      all
        .filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          const seconds = `${transitionDuration}, ${animationDuration}`.split(", ");
          return seconds.some((duration) => Number.parseFloat(duration) > 0.01);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(moving).toEqual([]);
  });

  it("prints", async () => {
    await look(open.page, { print: true, width: 718 });
    expect(await contentWidth(open.page)).toBeLessThanOrEqual(718);
    expect(await open.page.locator("header nav").isVisible()).toBe(false);
    await open.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await open.page.locator("svg.plot:visible").evaluateAll(spilling)).toEqual([]);
    expect(await open.page.locator(".key-figure").evaluateAll(brokenWords)).toEqual([]);
    await open.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  });

  it.runIf(locale === "nb").each(twins)(
    "leads to its twin %s in the folder, and takes the scenario along",
    async (twin) => {
      const { page } = open;
      await look(page);
      const links = await page
        .locator("header a")
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : "")),
        );
      expect(links.length).toBeGreaterThan(sitePages(locale).length);
      for (const link of links) expect(link).toMatch(/^\/etat\/e-helse\//);
      await page.locator(`header a[hreflang="${localeAt(twin)}"]`).click();
      const { pathname } = new URL(`.${twin}`, inject("folderUrl"));
      await page.waitForURL((url) => url.pathname === pathname);
      expect(new URL(page.url()).search).toBe(query);
      await settled(page);
    },
  );
});
