import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { settled, visit } from "./visit.js";

const own = "/sammenlign?v=1&base=oe-2022-78&from=medium&ehr=6,6,0";

test("what a page does not know of stays in the address when it changes its own part", async () => {
  await visit(`${own}&k=3427&kfix=10`, {}, async (page) => {
    await page.locator(".compare-difference select").first().selectOption({ label: "A Lav vekst" });
    await page.waitForURL((url) => url.searchParams.get("pair") === "0-3");
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("k")).toBe("3427");
    expect(searchParams.get("kfix")).toBe("10");
    expect(searchParams.getAll("s")).toHaveLength(4);
  });
});

test("a change made just before a link is followed goes along", async () => {
  await visit("/", {}, async (page) => {
    const rate = page.getByRole("slider", { name: "Journalløsninger (EPJ), 2021–2025" });
    await Promise.all([
      page.waitForURL(/bemanning/),
      rate.evaluate((slider) => {
        if (!(slider instanceof HTMLInputElement)) throw new Error("expected a slider");
        for (const value of ["8", "6"]) {
          slider.value = value;
          slider.dispatchEvent(new Event("input", { bubbles: true }));
        }
        document.querySelector<HTMLAnchorElement>('header a[href*="bemanning"]')?.click();
      }),
    ]);
    await settled(page);
    expect(new URL(page.url()).searchParams.get("ehr")).toBe("6,10,0");
  });
});

/** Sets the first rate in the page and waits until it is written. */
async function setRate(page: Page, rate: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Journalløsninger (EPJ), 2021–2025, % per år" });
  await field.fill(rate);
  await field.press("Enter");
  await settled(page);
}

const ehr = (page: Page) => new URL(page.url()).searchParams.get("ehr");

test("a change is undone and made again after a reload, on another page, and back by the menu", async () => {
  await visit("/", {}, async (page) => {
    const open = async (name: string) => {
      await page.locator("header").getByRole("link", { name, exact: true }).click();
      await settled(page);
    };
    await setRate(page, "6");
    await page.reload();
    await settled(page);
    await open("Sammenlign");
    await open("Scenario");
    await page.keyboard.press("Control+z");
    await expect.poll(() => ehr(page)).toBeNull();
    await open("Bemanning");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => ehr(page)).toBe("6,10,0");
    const other = await page.context().newPage();
    await other.goto(page.url());
    await settled(other);
    expect(
      await other
        .getByRole("button", { name: /^Angre/ })
        .first()
        .getAttribute("aria-disabled"),
    ).toBe("true");
    await other.close();
  });
});
