import { describe, expect, it } from "vitest";
import { locales } from "../../src/view/core/locale.js";
import { localeAt, sitePages, twinPages } from "../../src/view/core/site-pages.js";
import { checkAccessibility } from "./check-accessibility.js";
import { visit } from "./visit.js";
import { walkFocus } from "./walk-focus.js";

const addresses = locales.flatMap(sitePages).map(({ id, locale, path }) => ({
  locale,
  path,
  twins: twinPages(id).flatMap((twin) => (twin.path === path ? [] : [twin.path])),
}));
const looks = [390, 1280].flatMap((width) => [false, true].map((dark) => ({ width, dark })));

describe.each(addresses)("$path", ({ path, locale, twins }) => {
  it.each(looks)("axe finds nothing at $width px, dark: $dark", async (look) => {
    await visit(path, look, async (page) => {
      expect(await checkAccessibility(page)).toEqual([]);
    });
  });

  it.each([
    ["360 px", 360],
    ["1280 px at 200 % zoom", 640],
  ])("does not scroll sideways at %s", async (_, width) => {
    await visit(path, { width }, async (page) => {
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled).toBeLessThanOrEqual(width);
    });
  });

  it("shows where the focus is at every stop of the Tab key", async () => {
    await visit(path, { height: 600 }, async (page) => {
      const stops = await walkFocus(page);
      expect(stops.length).toBeGreaterThan(sitePages(locale).length);
      expect(stops.filter(({ marked, inView }) => !marked || !inView)).toEqual([]);
    });
  });

  it("says its language and title", async () => {
    await visit(path, {}, async (page) => {
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      expect(await page.title()).not.toBe("");
      expect(await page.locator("h1").count()).toBe(1);
    });
  });

  it.each(twins)("leads to its twin %s, with the query", async (twin) => {
    const query = "?v=1&from=high";
    await visit(path + query, {}, async (page) => {
      await page.locator(`header a[hreflang="${localeAt(twin)}"]`).click();
      await page.waitForURL((url) => url.pathname === twin);
      expect(new URL(page.url()).search).toBe(query);
    });
  });

  it("works in a folder of its host, and so do its links", async () => {
    await visit(path, { inFolder: true }, async (page) => {
      const links = await page
        .locator("header a")
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : "")),
        );
      expect(links.length).toBeGreaterThan(1);
      for (const link of links) expect(link).toMatch(/^\/etat\/e-helse\//);
    });
  });

  it("does not move when motion is unwanted", async () => {
    await visit(path, { reducedMotion: true }, async (page) => {
      const moving = await page.locator("body *").evaluateAll((all) =>
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
  });

  it("prints", async () => {
    await visit(path, { print: true, width: 718 }, async (page) => {
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled).toBeLessThanOrEqual(718);
      expect(await page.locator("header nav").isVisible()).toBe(false);
      expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(1000);
    });
  });
});
