import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { dragAlong, dragByFinger } from "./drag-along.js";
import { settled, visit } from "./visit.js";

/** The one that moves the cost furthest: EHR 2030–2050, from under 7 to over 40 billion kroner. */
const slider = (page: Page) => page.locator(".rate-section[open] .rate-slider").last();

/** Where a box begins and ends, down the page as it is scrolled. */
async function reach(locator: Locator): Promise<{ top: number; bottom: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("the box is not to be seen");
  return { top: box.y, bottom: box.y + box.height };
}

/**
 * The layout shifts since the last call, those after input too: how much moved, and who where the
 * browser names anybody, which for words within a line it does not.
 */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const here = window as unknown as { shifts?: PerformanceObserver };
    const told = here.shifts?.takeRecords() ?? [];
    here.shifts?.disconnect();
    here.shifts = new PerformanceObserver(() => undefined);
    here.shifts.observe({ type: "layout-shift" });
    type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
    return (told as Shift[]).map(({ value, sources }) =>
      [value, ...sources.map(({ node }) => node?.outerHTML.slice(0, 80))].join(" "),
    );
  });
}

/** The boxes of the page, in view and below it, as they are scrolled. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    const selector =
      ".rate-slider, .card, .figure-title, .figure-body, .key-figure, .toolbar *, .prose";
    return [...document.querySelectorAll(selector)].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [node.className, ...[x, y, width, height].map(Math.round)].join(" ");
    });
  });

describe("nothing moves under the hand", () => {
  // At 1200 and 1440 pixels what grew once wrapped.
  it.each([
    ["/", [360, 768, 1040, 1200, 1280, 1440, 1920]],
    ["/en/?band=80", [390, 1040, 1280]],
  ])("on %s, at %j pixels", async (path, widths) => {
    await visit(path, { width: 1280, height: 800 }, async (page) => {
      for (const width of widths) await stands(page, width);
    });
  });

  async function stands(page: Page, width: number): Promise<void> {
    await page.setViewportSize({ width, height: 800 });
    const first = slider(page);
    await first.evaluate((node) => node.scrollIntoView({ block: "center" }));
    await settled(page);
    const before = await boxes(page);
    await shifts(page);
    await dragAlong(page, first, [0.57, 0.6, 0.95, 0.3, 0.05], async () => {
      expect(await boxes(page)).toEqual(before);
      if (width >= 960) return;
      const plot = await reach(page.locator(".scenario-total .plot"));
      expect(Math.min(plot.bottom, 800) - Math.max(plot.top, 0)).toBeGreaterThanOrEqual(180);
    });
    for (const key of ["ArrowUp", "PageUp"]) await first.press(key);
    await settled(page);
    expect(await boxes(page)).toEqual(before);
    expect(await shifts(page)).toEqual([]);
    await first.press("Delete");
  }
});

/** Pages whose sentence or sources grow a line by what one drags. */
it.each([
  ["/en/municipality?k=3427", ".municipality-share input[type=range]"],
  ["/usikkerhet", ".spread-category:last-child .range-handle.high"],
  ["/bemanning?k=3427", "main input[type=range]:visible"],
])("a slider stays under the hand: %s", async (path, selector) => {
  await visit(path, { width: 1280, height: 800 }, async (page) => {
    for (const summary of await page.locator(".spread-panel summary").all()) await summary.click();
    const control = page.locator(selector).last();
    for (const width of [360, 1000, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await control.evaluate((node) => node.scrollIntoView({ block: "center" }));
      await settled(page);
      const { top } = await reach(control);
      for (const key of ["End", "Home", "PageUp"]) {
        await control.press(key);
        await settled(page);
        expect(Math.abs((await reach(control)).top - top), `${width}: ${key}`).toBeLessThan(1);
      }
    }
  });
});

it("a figure keeps the focus where the sentence around it becomes another", async () => {
  await visit("/", {}, async (page) => {
    const sentence = page.locator(".scenario-sentence .sentence");
    await slider(page).press("PageUp");
    await expect.poll(() => sentence.textContent()).toContain("ditt scenario");
    await sentence.getByRole("button").first().focus();
    await page.keyboard.press("Control+z");
    await expect.poll(() => sentence.textContent()).toContain("middels vekst");
    const focused = page.locator(".scenario-sentence [data-figure=cost]:focus");
    expect(await focused.textContent()).toMatch(/^9,4\smrd\.\skr i 2050$/);
  });
});

it("at 1280 × 720 headline, figures, the whole main chart and the open rates are in view", async () => {
  for (const path of ["/", "/en/"])
    await visit(path, { height: 720 }, async (page) => {
      const open = page.locator(".rate-section[open]");
      expect(await open.count()).toBe(1);
      const shown = [
        page.locator(".sentence"),
        page.locator(".scenario-figures"),
        page.locator(".scenario-total .axis"),
        open,
        page.locator(".rate-section").last(),
      ];
      for (const one of shown) expect((await reach(one)).bottom).toBeLessThanOrEqual(720);
      const sentence = await reach(page.locator(".sentence"));
      expect(sentence.bottom - sentence.top).toBeLessThan(36);
      for (const card of await page.locator(".cockpit .card").all())
        expect(await card.evaluate((node) => getComputedStyle(node).overflowY)).toBe("visible");
    });
});

it("at 1280 × 720 the chart that a page is for is in view, with its axis", async () => {
  const mains = {
    "/en/compare?k=3427": ".compare-total .axis",
    "/en/uncertainty?k=3427": ".uncertainty-fan .axis",
    "/en/staffing?k=3427": '.effect-map text:text("Growth in")',
    "/en/municipality?k=3427": ".municipality-cost .axis",
  };
  for (const [path, axis] of Object.entries(mains))
    await visit(path, { height: 720 }, async (page) => {
      expect((await reach(page.locator(axis).first())).bottom, path).toBeLessThanOrEqual(720);
    });
});

it("at 390 the first chart lies within the first 600 pixels", async () => {
  await visit("/", { width: 390, height: 844, touch: true }, async (page) => {
    expect((await reach(page.locator(".scenario-total .axis"))).bottom).toBeLessThanOrEqual(600);
    await page
      .getByRole("button", { name: /^Mindre: .*2021–2025/ })
      .first()
      .tap();
    await settled(page);
    expect(await page.locator(".rate-field").first().inputValue()).toBe("9,9");
    expect(await page.locator(".sentence").evaluate(strayMarks)).toEqual([]);
  });
});

it("a finger drags a handle on the curves, and the point in the map", async () => {
  const phone = { width: 390, height: 844, touch: true };
  await visit("/", phone, async (page) => {
    const handle = page.locator(".scenario-total .handle.ehr").last();
    await dragByFinger(page, handle, [0, -30]);
    expect(Number(await handle.getAttribute("aria-valuenow"))).toBeGreaterThan(1);
  });
  await visit("/bemanning", phone, async (page) => {
    const point = page.locator(".effect-point");
    await point.evaluate((node) => node.scrollIntoView({ block: "center" }));
    await dragByFinger(page, point, [40, -60]);
    expect(Number(await point.getAttribute("aria-valuenow"))).toBeGreaterThan(1);
    await page.waitForURL(({ searchParams }) => searchParams.get("from") !== null);
  });
});

it("the first year's interval is read above the axis, however high the chart reaches", async () => {
  const rates = ["ehr", "wt", "nat", "oth"].map((key) => `&${key}=100,100,100`).join("");
  await visit(`/?v=1&from=medium${rates}`, {}, async (page) => {
    const label = await reach(page.locator(".scenario-total .start-interval text"));
    const axis = await reach(page.locator(".scenario-total .axis"));
    expect(label.bottom).toBeLessThanOrEqual(axis.top + 1);
  });
});

it("on a phone the chart that a page is for begins in the first screen", async () => {
  const mains = {
    "/sammenlign": ".compare-total",
    "/en/uncertainty": ".uncertainty-fan",
    "/bemanning": ".staffing-map",
  };
  for (const [path, chart] of Object.entries(mains))
    await visit(path, { width: 390, height: 844, touch: true }, async (page) => {
      expect((await reach(page.locator(`${chart} .figure-body`))).top, path).toBeLessThan(750);
    });
});

/** Runs in the page: the widths at which a mark of punctuation begins a line of the sentence. */
function strayMarks(sentence: HTMLElement | SVGElement): number[] {
  const widths = Array.from({ length: 90 }, (_, step) => 120 + 3 * step);
  const stray = widths.filter((width) => {
    sentence.style.width = `${width}px`;
    return [...sentence.querySelectorAll(".explain-button + span")].some((words) => {
      const range = document.createRange();
      range.setStart(words.firstChild ?? words, 0);
      range.setEnd(words.firstChild ?? words, 1);
      const { bottom } = words.previousElementSibling?.getBoundingClientRect() ?? { bottom: 0 };
      return /^[).,:;]/.test(words.textContent ?? "") && range.getBoundingClientRect().top > bottom;
    });
  });
  sentence.style.width = "";
  return stray;
}

/** A handle on a band sets its rate, and a bubble tells what it does. */
async function dragsBand(page: Page): Promise<void> {
  const name = "Velferdsteknologi, vekst per år 2030–2050, i hoveddiagrammet";
  const handle = page.getByRole("slider", { name, exact: true });
  const { top, bottom } = await reach(handle);
  const box = await handle.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (top + bottom) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 40, { steps: 4 });
  await settled(page);
  const bubble = page.locator(".scenario-total .handle-bubble");
  expect(await bubble.textContent()).toMatch(/% per år, .* i 2050Sum 2050: \+/);
  const after = await reach(handle);
  expect(Math.abs((after.top + after.bottom) / 2 - (y - 40))).toBeLessThan(3);
  await page.mouse.up();
  expect(await bubble.isVisible()).toBe(false);
  await page.waitForURL(({ searchParams }) => /^5,5,[2-9]/.test(searchParams.get("wt") ?? ""));
  await handle.press("ArrowUp");
  await settled(page);
  expect(await bubble.isVisible()).toBe(true);
}

/** A press on the time axis splits a period there, one on the mark joins them. */
async function splitsPeriod(page: Page): Promise<void> {
  expect(await page.locator(".scenario-total .start-interval text").textContent()).toBe(
    "1,3–\u20607,7",
  );
  const strip = page.locator(".split-strip");
  const box = await strip.boundingBox();
  const middle = { x: ((box?.width ?? 0) * 19) / 29, y: 12 };
  await strip.click({ position: middle });
  await page.waitForURL(({ searchParams }) => searchParams.get("bp") === "2025,2030,2040");
  // The address is written at once; what the page shows follows the control's own frame.
  await settled(page);
  expect(await page.locator(".scenario-total .handle").count()).toBe(16);
  await page.getByRole("button", { name: "Slå sammen periodene ved 2040" }).first().click();
  await page.waitForURL(({ searchParams }) => !searchParams.has("bp"));
  await strip.click({ position: middle });
  await page.waitForURL(({ searchParams }) => searchParams.get("bp") === "2025,2030,2040");
  await page
    .getByRole("button", { name: /^Angre/ })
    .first()
    .click();
  await page.waitForURL(({ searchParams }) => !searchParams.has("bp"));
}

it("the curve is the control: its bands and its axis; and EPJ 6 % to 2030 takes two edits", async () => {
  await visit("/", {}, async (page) => {
    await dragsBand(page);
    await splitsPeriod(page);
    await page.getByRole("button", { name: "til 2030", exact: true }).click();
    await page.locator(".rate-section.ehr .rate-field").first().fill("6");
    await page.waitForURL(({ searchParams }) => searchParams.get("ehr") === "6,6,0");
    await page.getByRole("button", { name: "Alle åpne" }).click();
    expect(await page.locator(".rate-section[open]").count()).toBe(4);
  });
});

it("two own scenarios are compared one press after the second is made; a name is offered", async () => {
  await visit("/", {}, async (page) => {
    const set = async (value: string) => {
      await page.locator(".rate-section.ehr .rate-field").first().fill(value);
      await settled(page);
    };
    await set("6");
    await page.getByRole("button", { name: "Hold fast og sammenlign" }).click();
    const name = page.getByRole("textbox", { name: "Navn på scenarioet som holdes fast" });
    expect(await name.inputValue()).toBe("EPJ 6 · 10 · 0\u00a0%");
    // Until another name is typed, it is that of what would be held.
    const preset = (name: string) => page.getByRole("button", { name, exact: true }).first();
    await preset("Høy").click();
    await expect.poll(() => name.inputValue()).toBe("Høy vekst");
    await preset("Middels").click();
    await set("6");
    await expect.poll(() => name.inputValue()).toBe("EPJ 6 · 10 · 0\u00a0%");
    await name.press("Enter");
    const said = page.locator(".pin-bar [role=status]");
    await expect.poll(() => said.textContent()).toBe("EPJ 6 · 10 · 0\u00a0% holdes fast.");
    await page.waitForURL(({ searchParams }) => searchParams.getAll("pin").length === 1);
    await set("2");
    await settled(page);
    expect(await page.locator(".scenario-total .line.series-A").count()).toBe(1);
    await page.getByRole("link", { name: "Sammenlign dem" }).click();
    await page.waitForURL(/sammenlign\?.*pin=/);
    await settled(page);
    expect(await page.locator(".compare-page").textContent()).toContain("EPJ 6 · 10 · 0\u00a0%");
    // The tab keeps what is held, where an address says nothing of it.
    const { origin } = new URL(page.url());
    await page.goto(origin);
    await settled(page);
    expect(await page.locator(".pin").count()).toBe(1);
    await page.getByRole("button", { name: "Slipp EPJ 6 · 10 · 0 %" }).click();
    await settled(page);
    expect(await page.locator(".pin").count()).toBe(0);
    expect(await said.textContent()).toBe("EPJ 6 · 10 · 0\u00a0% er sluppet.");
  });
});
