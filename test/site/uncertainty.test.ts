import { build } from "esbuild";
import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { presetScenario } from "../../src/model/scenario/scenario.js";
import { simulate } from "../../src/model/uncertainty/simulation.js";
import { report, tables } from "../model/core/report-tables.js";
import { overlappingLabels } from "./overlapping-labels.js";
import { settled, visit } from "./visit.js";

const title = (page: Page) => page.locator(".uncertainty-fan .figure-title").textContent();
const answer = (page: Page) => page.locator(".uncertainty-chance .sentence").textContent();

/** The names of inputs that the mark of the scenario's own total strikes. */
const struckNames = (page: Page) =>
  page.locator(".driver").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const [name, mark] = [".driver-name", ".driver-center"].map((one) => row.querySelector(one));
      const [text, line] = [name, mark].map((one) => one?.getBoundingClientRect());
      if (text === undefined || line === undefined) throw new Error("a row lacks its marks");
      const isApart = line.top >= text.bottom - 1 || line.left > text.right;
      return isApart ? [] : [name?.textContent];
    }),
  );

/** What a mark is painted with, "none" where nobody sees it. */
const paintOf = (mark: Locator) =>
  mark.evaluate((node) => {
    const { fill, stroke } = getComputedStyle(node);
    return fill === "none" ? stroke : fill;
  });

/** A limit that is dragged is answered, and as many dots lie above it. */
async function dragsLimit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Femti prikker" }).click();
  const before = await answer(page);
  const grip = await page.locator(".limit-grip").boundingBox();
  if (grip === null) throw new Error("there is no limit to drag");
  const [x, y] = [grip.x + 60, grip.y + grip.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 70, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  const after = (await answer(page)) ?? "";
  expect(after).not.toBe(before);
  const told = Number(/(\d+) av 50/.exec(after)?.[1]);
  const above = await page.locator(".dot.above").count();
  expect(Math.abs(told - above)).toBeLessThanOrEqual(1);
}

/** Whether the first figure is drawn for paper once it is out of the page, and once it is back in it. */
async function drawsForPaper(page: Page): Promise<{ out: boolean; back: boolean }> {
  return page.locator(".uncertainty-fan figure").evaluate(async (figure) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const isRedrawn = async () => {
      // What is told of sizes comes after a frame is laid out.
      await frame();
      await frame();
      const before = figure.innerHTML;
      dispatchEvent(new Event("beforeprint"));
      const now = figure.innerHTML;
      dispatchEvent(new Event("afterprint"));
      return now !== before;
    };
    const place = document.createComment("");
    figure.replaceWith(place);
    const out = await isRedrawn();
    place.replaceWith(figure);
    return { out, back: await isRedrawn() };
  });
}

describe("the uncertainty page", () => {
  test("tells of 2050 in per cent, of fifty, and in odds, in both languages", async () => {
    const phone = { width: 390, height: 844, touch: true };
    const top = (page: Page) =>
      page.locator(".uncertainty-fan .plot").evaluate((node) => node.getBoundingClientRect().top);
    await visit("/usikkerhet", phone, async (page) => {
      expect(await top(page)).toBeLessThan(500);
      expect(await title(page)).toMatch(/80 prosent sannsynlig \(odds 4 mot 1\).*2050.*mrd\.\skr/);
      expect(await answer(page)).toMatch(/^\d+ prosent: \d+ av 50 .* Odds \d+ mot 1 imot\.$/);
      await page.locator(".driver-center").first().waitFor({ state: "attached" });
      expect(await struckNames(page)).toEqual([]);
      for (const asked of [
        page.locator(".layer-growth .explain-button"),
        page.locator(".uncertainty-drivers").getByRole("button", { name: "Slik er det regnet" }),
      ]) {
        await asked.click();
        const drawn = page.getByRole("dialog").getByText(/^Simulert med \d\s\d{3} trekk/);
        await drawn.first().waitFor({ state: "attached" });
        await page.keyboard.press("Escape");
      }
    });
    await visit("/en/uncertainty?k=3427", phone, async (page) => {
      expect(await top(page)).toBeLessThan(600);
      expect(await title(page)).toMatch(/80 per cent chance \(odds 4 to 1\)/);
      expect(await answer(page)).toMatch(/^\d+ per cent: \d+ of 50 .* Odds \d+ to 1 against\.$/);
    });
  });

  test("a link with all as one and a sure baseline has the named scenarios as its 80 % interval", async () => {
    await visit("/usikkerhet?rho=1&layers=growth", {}, async (page) => {
      expect(await title(page)).toMatch(/mellom 5,8\smrd\.\skr og 19,2\smrd\.\skr/);
    });
  });

  test("each band bears its per cent, also where it is too thin to hold it", async () => {
    const narrow = "span.wt=2021-2025:0:0,2025-2030:0:0,2030-2050:0:0";
    for (const query of ["rho=0&layers=growth", `rho=0&layers=growth&${narrow}`, "layers=none"])
      await visit(`/usikkerhet?${query}`, {}, async (page) => {
        const names = page.locator(".uncertainty-fan :is(.fan-label, .end-label):visible");
        expect((await names.allTextContents()).filter((name) => name.endsWith("%")).sort()).toEqual(
          ["30 %", "50 %", "80 %", "95 %"].map((name) => name.replace(" ", "\u00a0")),
        );
        expect(await overlappingLabels(page)).toEqual([]);
      });
  });

  test("shows the named scenarios and the same axis as fan, as paths and as dots, and its limit is dragged", async () => {
    await visit("/usikkerhet", {}, async (page) => {
      const ticks = () => page.locator(".uncertainty-fan .grid .tick").allTextContents();
      const before = await ticks();
      for (const [name, marks, count] of [
        ["Ni baner", ".sample-paths .line", 9],
        ["Femti prikker", ".dot", 50],
        ["Vifte", ".fan-band", 4],
      ] as const) {
        await page.getByRole("button", { name }).click();
        await settled(page);
        expect(await page.locator(`.uncertainty-fan ${marks}`).count()).toBe(count);
        expect(await paintOf(page.locator(`.uncertainty-fan ${marks}`).first())).not.toBe("none");
        expect(await page.locator(".uncertainty-fan .line.ghost").count()).toBe(3);
        expect(await ticks()).toEqual(before);
      }
      // Paper is narrower: drawn anew for it, not shrunk.
      const width = () => page.locator(".uncertainty-fan .plot").evaluate((one) => one.clientWidth);
      const onScreen = await width();
      expect(onScreen).toBeGreaterThan(700);
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await width()).toBeLessThan(650);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      expect(await width()).toBe(onScreen);
      expect(await drawsForPaper(page)).toEqual({ out: false, back: true });
      await dragsLimit(page);
    });
  });

  test("what is switched, moved and set stands in the link, and over a reload", async () => {
    await visit("/en/uncertainty", {}, async (page) => {
      const redraw = page.getByRole("button", { name: "Draw again" });
      const place = () => redraw.evaluate((one) => one.getBoundingClientRect().top + scrollY);
      const before = await place();
      await page.getByRole("switch", { name: "Baseline" }).click();
      await page.locator(".layer-baseline .layer-adds", { hasText: "off: " }).waitFor();
      expect(await place()).toBe(before);
      await redraw.click();
      const rho = page.getByRole("textbox", { name: /Dependence/ });
      await rho.fill("80");
      await rho.press("Tab");
      await page.waitForURL(/rho=0\.8/);
      await settled(page);
      const narrower = await title(page);
      await page.locator(".spread-panel summary").click();
      const end = page.getByRole("slider", { name: /EHR.*2021–2025, upper end/ });
      await end.focus();
      await end.press("ArrowRight");
      await page.waitForURL(/layers=growth/);
      await page.waitForURL(/seed=2/);
      await page.waitForURL(/span\.ehr=2021-2025:5:5\.1/);
      // What a change comes to is drawn a frame or two after the control has answered.
      await expect.poll(() => title(page)).not.toBe(narrower);
      await settled(page);
      const said = await title(page);
      await page.reload();
      await settled(page);
      expect(await title(page)).toBe(said);
      expect(await page.getByRole("switch", { name: "Baseline" }).isChecked()).toBe(false);
    });
  });

  test("a municipality that is chosen can be drawn", async () => {
    await visit("/usikkerhet?k=3427", {}, async (page) => {
      await page.getByLabel("Vis", { exact: true }).selectOption({ label: "Vår kommune" });
      await settled(page);
      expect(await title(page)).toMatch(/kostnaden i Tynset i 2050 er mellom \d/);
      const line = page.locator(".home-line");
      await expect.poll(() => line.textContent()).toMatch(/^I Tynset: .* Beløpet er et anslag\.$/);
    });
  });

  test("on the scenario page the interval is fetched when it is asked for, follows, and is in the link", async () => {
    await visit("/?rho=1&layers=growth", {}, async (page) => {
      const scripts: string[] = [];
      page.on("request", (request) => scripts.push(request.url()));
      const sentence = page.locator(".headline .sentence");
      const ends = page.locator(".total-span .span");
      expect(await ends.count()).toBe(0);
      expect(await sentence.textContent()).not.toContain("80 prosent");
      await page.getByRole("switch", { name: "Vis 80 %-spenn" }).click();
      await ends.waitFor();
      expect(scripts.filter((url) => url.endsWith(".js")).length).toBeGreaterThan(0);
      await page.waitForURL(/band=80/);
      expect(await sentence.textContent()).toMatch(
        /80 prosent.*2050 havner mellom 5,8\smrd\.\skr og 19,2\smrd\.\skr/,
      );
      const before = await ends.getAttribute("d");
      await page.getByRole("slider", { name: "Journalløsninger (EPJ), 2021–2025" }).press("PageUp");
      await settled(page);
      expect(await ends.getAttribute("d")).not.toBe(before);
      await page.getByRole("switch", { name: "Vis 80 %-spenn" }).click();
      await settled(page);
      expect(await ends.count()).toBe(0);
      await page.waitForURL((url) => !url.searchParams.has("band"));
    });
  });

  test("what of a link can't be read is told by name, and the rest is used", async () => {
    await visit("/usikkerhet?rho=2&layers=growth", {}, async (page) => {
      expect(await page.getByRole("alert").first().textContent()).toContain("rho=2");
      expect(await page.getByRole("switch", { name: "Utgangspunkt" }).isChecked()).toBe(false);
    });
  });
});

/** How far apart two engines may be, as a part: logarithms and sines may differ in their last bits. */
const statedDifference = 1e-12;

test("Node and the browser draw the same numbers within the stated difference", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/model/uncertainty/simulation.ts"],
    bundle: true,
    format: "iife",
    globalName: "model",
    write: false,
  });
  const scenario = presetScenario(tables.baseline, "medium", report);
  const drawn = [2021, 2035, 2050].map((year) => [...simulate(tables, scenario).draws(year)]);
  const inputs = JSON.stringify({ tables, scenario });
  await visit("/", {}, async (page) => {
    const text = await page.evaluate(
      `(() => { ${outputFiles[0]?.text}; const { tables, scenario } = ${inputs};
        const simulation = model.simulate(tables, scenario);
        return JSON.stringify([2021, 2035, 2050].map((year) => [...simulation.draws(year)])); })()`,
    );
    const browser = (JSON.parse(String(text)) as number[][]).flat();
    const apart = drawn.flat().map((value, at) => Math.abs((browser[at] ?? 0) / value - 1));
    expect(browser).toHaveLength(apart.length);
    expect(apart.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(statedDifference);
  });
});
