import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openVisit } from "./visit.js";

/** Opens a page whose later parts are gone from the host, as they are when the site is built anew. */
async function outdated(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, close } = await openVisit(path);
  try {
    await page.route("**/*.js", (route) => route.fulfill({ status: 404, body: "gone" }));
    await use(page);
  } finally {
    await close();
  }
}

const toast = (page: Page) => page.locator(".toast:popover-open");

describe("a page that is older than the site", () => {
  test.each(["Lagrede", "Del", "Hjelp"])("says so when %s is pressed", async (name) => {
    await outdated("/?v=1&base=oe-2022-78&from=medium&ehr=6,6,0", async (page) => {
      const text = page.locator(".toolbar").getByRole("button", { name });
      await text.first().click();
      await expect.poll(() => toast(page).textContent()).toContain("Siden er oppdatert");
    });
  });

  test("keeps the work when it is loaded again from the message", async () => {
    await outdated("/", async (page) => {
      await page.getByRole("button", { name: "Høy", exact: true }).first().click();
      await page.getByText("19,2 mrd. kr i 2050").first().waitFor();
      await page.getByRole("button", { name: "Del", exact: true }).click();
      await toast(page).waitFor();
      await page.unroute("**/*.js");
      await Promise.all([
        page.waitForEvent("load"),
        toast(page).getByRole("button", { name: "Last på nytt" }).click(),
      ]);
      await expect.poll(() => page.locator(".sentence").textContent()).toContain("19,2");
    });
  });

  test("says so in English, for a figure's file and a workbook", async () => {
    await outdated("/en/", async (page) => {
      const figure = page.locator(".scenario-total figure");
      await figure.locator(".menu > summary").click();
      await figure.getByRole("button", { name: "(PNG)" }).click();
      await expect.poll(() => toast(page).textContent()).toContain("The site has been updated");
    });
  });
});
