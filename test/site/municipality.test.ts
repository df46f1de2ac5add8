import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { checkAccessibility } from "./check-accessibility.js";
import { settled, visit } from "./visit.js";
import { tabTo } from "./walk-focus.js";

const sentence = (page: Page) => text(page.locator(".sentence"));
const figure = (page: Page, id: string) => text(page.locator(`.key-figure.${id} .key-value`));
const map = (page: Page) => page.getByRole("application");
const own = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const ehrCost = "Journalløsninger (EPJ): Kostnad i 2025, mill. kr";

async function text(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? "").replaceAll("\u00a0", " ");
}

describe("the search", () => {
  it("finds Tynset by keyboard alone: tyns, Enter; before, the country: 9.4 bn in 2050", async () => {
    await visit("/kommune", {}, async (page) => {
      expect(await sentence(page)).toMatch(/^Hele landet: /);
      expect(await figure(page, "cost2050")).toBe("9,4 mrd. kr");
      expect(await figure(page, "inhabitants")).toBe("5 627 400");
      await tabTo(page, page.getByRole("combobox", { name: "Finn kommune" }));
      await page.keyboard.type("tyns");
      expect(await page.getByRole("option").count()).toBe(1);
      await page.keyboard.press("Enter");
      await settled(page);
      expect(await sentence(page)).toMatch(
        /^Tynset: e-helse koster anslagsvis 7,4 mill\. kr i 2026/,
      );
      await page.waitForURL(/\/kommune\?k=3427$/);
      await page.reload();
      await settled(page);
      await expect.poll(() => sentence(page)).toMatch(/^Tynset: /);
    });
  });

  it("moves among the hits, finds other names, and says when there is none", async () => {
    await visit("/en/municipality", {}, async (page) => {
      const search = page.getByRole("combobox");
      await search.fill("Herøy");
      await search.press("ArrowDown");
      const marked = page.getByRole("option", { selected: true });
      expect(await text(marked)).toMatch(/^Herøy \(Nordland\)/);
      await search.press("Enter");
      await search.fill("karasjohka");
      expect(await text(page.getByRole("option").first())).toContain("Kárášjohka · Finnmark");
      await search.press("Enter");
      await settled(page);
      expect(await sentence(page)).toMatch(/^Herøy \(Nordland\) and Karasjok: /);
      await search.fill("atlantis");
      expect(await text(page.locator(".search-status"))).toContain("“atlantis”");
      expect(await search.getAttribute("aria-expanded")).toBe("false");
    });
  });
});

describe("the chosen", () => {
  it("stand in the link, with the scenario, on every page and in both languages", async () => {
    await visit("/kommune?v=1&from=high&k=3427,3426", {}, async (page) => {
      expect(await sentence(page)).toMatch(/^Tynset og Tolga: /);
      expect(await page.locator(".municipality-share").textContent()).toContain("bære den faste");
      await page.getByRole("link", { name: "English" }).click();
      await page.waitForURL(/en\/municipality\?v=1&from=high&k=3427,3426$/);
      await settled(page);
      expect(await sentence(page)).toMatch(/^Tynset and Tolga: /);
      await page.getByRole("button", { name: "Remove Tolga" }).click();
      await page.getByRole("button", { name: "Low", exact: true }).click();
      await page.waitForURL(/from=low&k=3427$/);
      await page.getByRole("link", { name: "Scenario" }).click();
      await page.waitForURL(/from=low&k=3427$/);
      expect(await page.locator(".ds-alert:visible").count()).toBe(0);
    });
  });

  it("what a link has wrong is told of, and the rest is shown", async () => {
    await visit("/kommune?k=3427,9999&kfix=200", {}, async (page) => {
      const notice = page.getByRole("alert", { name: "Deler av lenken kunne ikke leses" });
      expect(await notice.locator("li").count()).toBe(2);
      expect(await text(notice)).toContain("«9999»");
      expect(await sentence(page)).toMatch(/^Tynset: /);
    });
  });
});

describe("the map", () => {
  it("is moved on by arrows, and chooses with Enter", async () => {
    await visit("/kommune", {}, async (page) => {
      await tabTo(page, map(page));
      await page.keyboard.press("ArrowUp");
      const readout = page.locator(".map-readout");
      expect(await text(readout)).toMatch(
        /^Oslo: anslått \d+ kr per innbygger, \d+ \d+ innbyggere$/,
      );
      await page.keyboard.press("ArrowUp");
      const name = (await text(readout)).split(":")[0] ?? "";
      expect(name).not.toBe("Oslo");
      await page.keyboard.press("Enter");
      await settled(page);
      expect(await sentence(page)).toMatch(new RegExp(`^${name}: `));
    });
  });

  it("tells of what is pointed at, and chooses by a press", async () => {
    await visit("/kommune?k=5612", {}, async (page) => {
      const circle = page.locator(".map-circle.chosen");
      await circle.hover();
      expect(await text(page.locator(".map-readout"))).toMatch(/^Kautokeino: /);
      // On paper too the map shows which are chosen.
      await page.emulateMedia({ media: "print" });
      expect(await circle.isVisible()).toBe(true);
      await page.emulateMedia({ media: null });
      await page.getByRole("button", { name: "80 år og eldre" }).click();
      await circle.hover();
      expect(await text(page.locator(".map-readout"))).toMatch(/% er 80 år og eldre/);
      await circle.click();
      await settled(page);
      expect(await sentence(page)).toMatch(/^Hele landet: /);
    });
  });
});

it("the fixed share refuses what is no share, and keeps the last good one; at 0 all cost alike", async () => {
  await visit("/kommune?k=3427", {}, async (page) => {
    const field = own(page, "Fast andel av kostnaden, prosent");
    const before = await sentence(page);
    await field.fill("40");
    await field.press("Tab");
    expect(await page.locator(".fixed-share .rate-error").textContent()).toMatch(/30/);
    expect(await sentence(page)).toBe(before);
    await field.fill("20");
    await page.waitForURL(/kfix=20/);
    await settled(page);
    expect(await sentence(page)).not.toBe(before);
    await field.fill("0");
    await page.waitForURL(/kfix=0/);
    await settled(page);
    const bars = await page.locator(".bar-value").allTextContents();
    expect(bars.length).toBe(6);
    expect(new Set(bars).size).toBe(1);
  });
});

describe("own figures", () => {
  it("change the answer, stay out of the address, and survive a reload", async () => {
    await visit("/kommune?k=3427", {}, async (page) => {
      const before = await sentence(page);
      await page.getByText("Bruk egne tall").click();
      await own(page, ehrCost).fill("abc");
      await own(page, ehrCost).press("Tab");
      expect(await page.locator(".own-category.ehr").textContent()).toContain(
        "«abc» er ikke et tall",
      );
      expect(await sentence(page)).toBe(before);
      await own(page, ehrCost).fill("3,5");
      await own(page, ehrCost).press("Tab");
      await settled(page);
      const after = await sentence(page);
      expect(after).not.toBe(before);
      await page.reload();
      await settled(page);
      expect(new URL(page.url()).search).toBe("?k=3427");
      expect(await sentence(page)).toBe(after);
      expect(await own(page, ehrCost).inputValue()).toBe("3,5");
      await page.getByRole("button", { name: "Fjern egne tall" }).click();
      await settled(page);
      expect(await sentence(page)).toBe(before);
    });
  });

  it("go into the link that the user copies, and belong to their municipality", async () => {
    await visit("/kommune?k=3427&kcost=2025:3.5,,,", {}, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      expect(await own(page, ehrCost).inputValue()).toBe("3,5");
      await page.getByRole("button", { name: "Kopier lenke med egne tall" }).click();
      await page.getByText("Lenken med egne tall er kopiert.").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(copied).search).toBe("?k=3427&kcost=2025:3.5,,,");
      await page.getByRole("button", { name: "Fjern Tynset" }).click();
      await page.getByRole("combobox", { name: "Finn kommune" }).fill("tolga");
      await page.keyboard.press("Enter");
      await settled(page);
      expect(await own(page, ehrCost).inputValue()).toBe("");
    });
  });
});

/** Runs in the page: leaves some rows of each table: they are made alike, and may be hundreds. */
function shortenTables(): void {
  for (const row of document.querySelectorAll("tbody tr:nth-child(n + 20)")) row.remove();
}

it("axe finds nothing with a municipality chosen and everything open, on a phone and a dark desk", async () => {
  await visit("/kommune?k=3427,3426&kcost=2025:3.5,,,", { width: 390 }, async (page) => {
    await page.getByRole("button", { name: "Vis tabell" }).evaluateAll((all) => {
      for (const button of all) if (button instanceof HTMLElement) button.click();
    });
    await page.evaluate(shortenTables);
    await page.getByRole("combobox", { name: "Finn kommune" }).fill("sand");
    expect(await checkAccessibility(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "dark" });
    await settled(page);
    expect(await page.getByRole("option").first().isVisible()).toBe(true);
    expect(await checkAccessibility(page)).toEqual([]);
  });
});
