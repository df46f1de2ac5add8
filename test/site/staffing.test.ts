import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { settled, visit } from "./visit.js";

const sentence = (page: Page) => page.locator(".sentence").textContent();
const figure = (page: Page, id: string) =>
  page.locator(`.key-figure.${id} .key-value`).textContent();
const field = (page: Page, name: string) => page.getByRole("textbox", { name });

/** Types into a field and leaves it. */
async function type(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).press("Tab");
  await settled(page);
}

/** The report's numbers, and what 80 per cent and SSB's path come to. */
async function saysReport(page: Page): Promise<void> {
  expect(await sentence(page)).toMatch(/5,1\s%.*4,9\smrd\.\skr eller om lag 5\s100 årsverk/);
  expect(await figure(page, "extraStaffing")).toMatch(/95,9\smrd\.\skr/);
  expect(await page.locator(".prose").textContent()).toMatch(
    /140,0\smrd\.\skr.*86,8\s%.*152,0\smrd\.\skr.*størrelsesorden» 150,0\smrd\.\skr/s,
  );
  // The line on one's own municipality moves no part beside another.
  const top = (part: string) =>
    page.locator(`.staffing-${part}`).evaluate((one) => one.getBoundingClientRect().top);
  expect(await top("show")).toBeLessThan(await top("panel"));
  expect(await top("panel")).toBe(await top("map"));
  expect(await top("cost")).toBe(await top("break-even"));
}

/** SSB's own path beside the report's floor: 86.8 per cent, break-even 4.7; and back. */
async function offersPath(page: Page): Promise<void> {
  const path = page.getByRole("button", { name: /SSBs bane fra 2021: 86,8\s%/ });
  const floor = page.getByRole("button", { name: /Rapporten: mer enn 80\s%/ });
  expect(await floor.getAttribute("aria-pressed")).toBe("true");
  await path.click();
  await expect.poll(() => figure(page, "breakEven")).toMatch(/4,7\s%/);
  expect(await path.getAttribute("aria-pressed")).toBe("true");
  await page.waitForURL((url) => url.search.includes("sg=86.84"));
  await floor.click();
  await expect.poll(() => figure(page, "breakEven")).toMatch(/5,1\s%/);
}

/** What is no number is refused, and the last good state kept. */
async function refuses(page: Page): Promise<void> {
  const name = "Økt behov for bemanning til 2060";
  const said = await sentence(page);
  for (const [text, problem] of [
    ["mye", "«mye» er ikke et tall"],
    ["", "Feltet er tomt"],
    ["900", "Tallet må være fra 1"],
  ] as const) {
    await type(page, name, text);
    const alert = page.getByRole("alert").filter({ hasText: problem });
    expect(await alert.count()).toBe(1);
  }
  expect(await sentence(page)).toBe(said);
  await type(page, name, "80");
}

/** Another price year is said on every axis and changes no share. */
async function showsPriceYear(page: Page): Promise<void> {
  await page.getByLabel("Vis i").selectOption({ label: "2024-kroner (konsumpriser)" });
  await settled(page);
  expect(await figure(page, "breakEven")).toMatch(/5,1\s%/);
  expect(await figure(page, "extraStaffing")).toMatch(/110,4\smrd/);
  const unit = page.locator(".staffing-cost .unit");
  await expect.poll(() => unit.allTextContents()).toEqual(["mrd. 2024-kr"]);
  for (const source of await page.locator(".staffing-cost .figure-source").allTextContents())
    expect(source).toContain("faste 2024-priser (omregnet med konsumprisindeksen)");
}

describe("the staffing page", () => {
  test("says the report's numbers, offers SSB's path, refuses what is no number, sums, and takes another price year", async () => {
    await visit("/bemanning?k=3427", {}, async (page) => {
      await saysReport(page);
      await offersPath(page);
      await refuses(page);
      await showsPriceYear(page);
      const title = page.locator(".staffing-cost .figure-title");
      await page.getByRole("button", { name: "Nåverdi" }).click();
      await expect.poll(() => title.textContent()).toMatch(/6,9\s%.*regnet som nåverdi/);
      await page.getByRole("button", { name: "Samlet" }).click();
      await expect.poll(() => title.textContent()).toMatch(/6,5\s%.*samlet til 2050/);
    });
  });

  test("gains lower the break-even, what the state pays does not; all is in the link over a reload", async () => {
    await visit("/en/staffing", {}, async (page) => {
      await type(page, "Share of e-health’s growth the state pays", "50");
      expect(await figure(page, "breakEven")).toBe("5.1%");
      await page.getByText("Other gains from e-health").click();
      await type(page, "Other gains from e-health: Welfare technology", "1 000");
      expect(await figure(page, "breakEven")).toBe("4.1%");
      await page.waitForURL((url) => url.search.includes("gain.wt=1000,2030"));
      await type(page, "More staff needed by 2060", "60");
      await type(page, "Share of e-health’s growth the state pays", "30");
      await page.getByRole("button", { name: "SSB’s reference path" }).click();
      await page.getByRole("button", { name: "Care only" }).click();
      await page.waitForURL((url) => url.search.includes("start=care"));
      await settled(page);
      const said = await sentence(page);
      expect(said).not.toContain("5.1%");
      expect(new URL(page.url()).search).toContain(
        "from=medium&sg=60&state=30&shape=reference&start=care",
      );
      await page.reload();
      await settled(page);
      expect(await sentence(page)).toBe(said);
      expect(await field(page, "More staff needed by 2060").inputValue()).toBe("60.0");
    });
  });

  test("the point in the map moves by keys and by dragging, and sets the assumptions", async () => {
    await visit("/bemanning", {}, async (page) => {
      const point = page.getByRole("slider", { name: "Ditt punkt i kartet" });
      await point.focus();
      for (let press = 0; press < 6; press++) await page.keyboard.press("PageUp");
      await page.keyboard.press("ArrowUp");
      await expect.poll(() => point.getAttribute("aria-valuenow")).toBe("6.1");
      await expect.poll(() => figure(page, "netEffect")).toMatch(/\+/);
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => figure(page, "extraEhealth")).not.toMatch(/4,9/);
      const box = await point.boundingBox();
      if (box === null) throw new Error("the point is not drawn");
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y - 60, { steps: 4 });
      await page.mouse.up();
      await expect
        .poll(async () => Number(await point.getAttribute("aria-valuenow")))
        .toBeGreaterThan(10);
    });
  });

  test("a drag straight up leaves the user's rates as they are", async () => {
    await visit("/bemanning?v=1&from=medium&ehr=6,6,0", {}, async (page) => {
      const cost = await figure(page, "extraEhealth");
      const point = page.getByRole("slider", { name: "Ditt punkt i kartet" });
      await point.scrollIntoViewIfNeeded();
      const box = await point.boundingBox();
      if (box === null) throw new Error("the point is not drawn");
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 6, y - 80, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL((url) => url.search.includes("saved="));
      expect(new URL(page.url()).search).toContain("ehr=6,6,0");
      expect(await figure(page, "extraEhealth")).toBe(cost);
    });
  });
});
