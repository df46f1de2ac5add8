import type { Locator, Page } from "playwright-core";
import { encode } from "uqr";
import { expect, it } from "vitest";
import { checkAccessibility, colourRules } from "./check-accessibility.js";
import { overlappingLabels } from "./overlapping-labels.js";
import { settled, visit } from "./visit.js";

const stage = (page: Page) => page.locator("dialog.stage");
const text = async (locator: Locator) =>
  ((await locator.textContent()) ?? "").replace(/\u00a0|\u202f/g, " ").replaceAll("\u2060", "");
const cost = (page: Page) => text(stage(page).locator(".cost .key-value"));
const change = (page: Page) => text(stage(page).locator(".stage-change"));

/** Heights of letters as they are seen, in pixels: the smallest of what a selector finds. */
const letters = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement | SVGElement>(`.stage ${wanted}`)];
    const heights = found
      .filter((node) => node.textContent !== "" && node.getClientRects().length > 0)
      .map((node) => {
        const figure = node.closest<HTMLElement>(".figure");
        const scale = figure ? figure.getBoundingClientRect().width / figure.offsetWidth : 1;
        return Number.parseFloat(getComputedStyle(node).fontSize) * scale;
      });
    if (heights.length === 0) throw new Error(`nothing is ${wanted}`);
    return Math.min(...heights);
  }, selector);

/** The squares of the QR code that is shown, dark ones true. */
const squares = (page: Page) =>
  stage(page)
    .locator(".qr path")
    .evaluate((path) => {
      const margin = 4;
      const [, , side] = (path.closest("svg")?.getAttribute("viewBox") ?? "").split(" ");
      const size = Number(side) - 2 * margin;
      const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
      for (const [, x, y] of (path.getAttribute("d") ?? "").matchAll(/M(\d+) (\d+)h/g))
        rows[Number(y) - margin]?.splice(Number(x) - margin, 1, true);
      return rows;
    });

const qrOf = (link: string) => encode(link, { border: 0 }).data;

/** What of the stage's figures and its chart lies outside of it, or under the code. */
const leaving = (page: Page) =>
  stage(page).evaluate((node) => {
    const code = node.querySelector(".stage-code")?.getBoundingClientRect().left ?? 0;
    const isOut = (one: Element, end: number) => {
      const { left, right } = one.getBoundingClientRect();
      return left < 0 || right > end;
    };
    return [
      ...[...node.querySelectorAll(".key-value > *")].filter((one) => isOut(one, code)),
      ...[...node.querySelectorAll(".plot text")].filter((one) => isOut(one, innerWidth)),
    ].map(({ textContent }) => textContent);
  });

async function isReadable(page: Page): Promise<void> {
  expect(await letters(page, ".plot text")).toBeGreaterThanOrEqual(24);
  expect(
    await letters(page, ":is(.figure-title, .figure-source, .figure-tools .ds-button)"),
  ).toBeGreaterThanOrEqual(24);
  expect(await letters(page, ".key-value")).toBeGreaterThanOrEqual(64);
  expect(await letters(page, ":is(.key-figure dt, .key-change, .sentence)")).toBeGreaterThanOrEqual(
    24,
  );
  const box = await stage(page).boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  const needed = await stage(page).evaluate((node) => [node.scrollWidth, node.scrollHeight]);
  expect(needed).toEqual([1920, 1080]);
}

it("the stage shows the scenario to a room: large, step by step, guessed first, in two windows", async () => {
  const query = "?v=1&base=oe-2022-78&from=low";
  await visit(`/${query}`, { width: 1920, height: 1080 }, async (page) => {
    const { origin } = new URL(page.url());
    const opener = page.getByRole("button", { name: "Vis stort", exact: true });
    await opener.click();
    await stage(page).waitFor();
    expect(new URL(page.url()).hash).toBe("#stage");
    expect(await squares(page)).toEqual(qrOf(`${origin}/${query}`));
    await isReadable(page);

    await page.keyboard.press("ArrowRight");
    await settled(page);
    expect([await change(page), await cost(page)]).toEqual([
      "Lav vekst → Middels vekst",
      "9,4 mrd. kr",
    ]);
    expect(await stage(page).locator(".line.before").count()).toBe(1);
    expect(await overlappingLabels(page)).toEqual([]);
    await isReadable(page);
    await page.waitForURL(({ searchParams }) => searchParams.get("from") === "medium");

    // A figure opens its arithmetic over the stage, which has neither its keys nor its Escape.
    await stage(page).locator(".perInhabitant .key-value .explain-button").click();
    const explanation = page.getByRole("dialog", { name: "Slik er tallet regnet" });
    await explanation.locator(".arithmetic").first().click();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await explanation.waitFor({ state: "detached" });
    expect(await cost(page)).toBe("9,4 mrd. kr");

    await stage(page).locator(".perInhabitant .key-change .explain-button").click();
    expect(await text(explanation)).toContain("= 962,6");
    await page.keyboard.press("Escape");
    await explanation.waitFor({ state: "detached" });

    // So does the chart, by the keyboard too; the arrows step on from its button as from any.
    const how = stage(page).getByRole("button", { name: "Slik er det regnet" });
    await how.press("ArrowLeft");
    await how.press("ArrowRight");
    expect(await cost(page)).toBe("9,4 mrd. kr");
    await how.press("Enter");
    const numbers = page.getByRole("dialog", { name: "Slik er tallene regnet" });
    expect(await text(numbers)).toContain("9 398,7 mill. kr");
    expect(await text(numbers)).not.toContain("tabellen");
    await page.keyboard.press("Escape");
    await numbers.waitFor({ state: "detached" });

    // A lever by itself, against what stood there when it was taken.
    await stage(page).getByLabel("Spaken som endres").selectOption("Velferdsteknologi 2030–2050");
    await stage(page).getByRole("slider").press("PageUp");
    expect(await change(page)).toBe("Velferdsteknologi 2030–2050: 1,5 % → 2,5 %");

    // Hidden until it is revealed: by the key that goes on, or by its button.
    await stage(page).getByRole("switch", { name: "Gjett først" }).check();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect([await change(page), await cost(page)]).toEqual([
      "Eget scenario, nær middels vekst → Høy vekst",
      "?",
    ]);
    expect(await text(stage(page).locator(".sentence"))).toBe(
      "Hva koster e-helse i 2050? Gjett først.",
    );
    // Nor does its code lead to the answer.
    expect(await stage(page).locator(".stage-code").isVisible()).toBe(false);
    const hidden = stage(page).locator(".cost .key-value .explain-button");
    expect(await hidden.getAttribute("aria-disabled")).toBe("true");
    await hidden.click({ force: true });
    expect(await explanation.count()).toBe(0);
    const secondWindow = page.context().waitForEvent("page");
    await stage(page).getByRole("button", { name: "Eget vindu" }).click();
    const room = await secondWindow;
    await expect.poll(() => change(room)).toBe("Eget scenario, nær middels vekst → Høy vekst");
    expect(await cost(room)).toBe("?");
    expect(await room.locator(".stage-bar").count()).toBe(0);
    await stage(page).getByRole("button", { name: "Vis svaret" }).click();
    await expect.poll(() => cost(room)).toBe("19,2 mrd. kr");
    expect(await cost(page)).toBe("19,2 mrd. kr");
    expect(await stage(page).locator(".stage-code").isVisible()).toBe(true);
    await room.close();

    await page.keyboard.press("Escape");
    await stage(page).waitFor({ state: "detached" });
    expect(await opener.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe("");
    await page.waitForURL(({ search }) => !search.includes("stage"));
    // What the lever made is back, not what was stepped to.
    expect(new URL(page.url()).searchParams.get("wt")).toBe("5,5,2.5");

    // The address remembers what is before, the lever, and that the room still guesses.
    await page.keyboard.press("Alt+p");
    await stage(page).waitFor();
    const lever = stage(page).getByLabel("Spaken som endres");
    await lever.selectOption("EPJ 2030–2050");
    await stage(page).locator(".rate-field").fill("100");
    // Numbers of eight digits have room too, beside each other and along the axis.
    expect(await cost(page)).toMatch(/^\d \d{3} \d{3},\d mrd\. kr$/);
    expect(await leaving(page)).toEqual([]);
    await stage(page).locator(".rate-field").fill("0");
    await lever.selectOption("EPJ 2025–2030");
    await stage(page).getByRole("slider").press("PageDown");
    await stage(page).getByRole("switch", { name: "Gjett først" }).check();
    await page.waitForURL(({ searchParams }) => searchParams.get("stage.guess") === "hidden");
    const guessed = await change(page);
    await page.addInitScript(() => {
      const look = () => {
        const answer = document.querySelector(".scenario-figures .cost .key-value");
        const isOpen = document.querySelector("dialog.stage") !== null;
        if (!isOpen && answer?.checkVisibility({ visibilityProperty: true }))
          document.documentElement.dataset.told = "";
        requestAnimationFrame(look);
      };
      look();
    });
    await page.reload();
    await stage(page).waitFor();
    expect(await page.locator("[data-told]").count(), "the page told the answer first").toBe(0);
    expect(await lever.locator("option:checked").textContent()).toBe("EPJ 2025–2030");
    expect([await change(page), await cost(page)]).toEqual([guessed, "?"]);
    expect(await text(stage(page).locator(".breakEven"))).toBe("Lønnsomhetsgrense?");
    await stage(page).getByRole("button", { name: "Vis svaret" }).click();
    expect(await text(stage(page).locator(".breakEven"))).toMatch(
      /^\D+[\d,]+ %.*som nåverdi [\d,]+ %$/,
    );
    expect(await checkAccessibility(page)).toEqual([]);

    // On a phone it scrolls, down alone.
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 360, height: 740 });
    await settled(page);
    expect(await checkAccessibility(page, { rules: colourRules })).toEqual([]);
    expect(await stage(page).evaluate((node) => node.scrollWidth)).toBe(360);
    expect(await overlappingLabels(page)).toEqual([]);
    await stage(page).getByRole("button", { name: "Lukk" }).click();
    await stage(page).waitFor({ state: "detached" });
  });
});
