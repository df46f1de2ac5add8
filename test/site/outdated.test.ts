import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openVisit } from "./visit.js";

/** Opens a page whose later parts are gone from the host, as they are when the site is built anew. */
async function outdated(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, handOn, close } = await openVisit(path);
  try {
    await page.route("**/*.js", (route) => route.fulfill({ status: 404, body: "gone" }));
    await use(page);
  } catch (error) {
    await close();
    throw error;
  }
  handOn();
}

const toast = (page: Page) => page.locator(".toast:popover-open");

describe("a page that is older than the site", () => {
  test("says so when a part is asked for, and keeps the work when it is loaded again", async () => {
    await outdated("/?v=1&base=oe-2022-78&from=medium&ehr=6,6,0", async (page) => {
      for (const name of ["Lagrede", "Hjelp", "Del"]) {
        // What the part before said is not taken for an answer.
        await toast(page).evaluateAll((all) => {
          for (const one of all) if (one instanceof HTMLElement) one.hidePopover();
        });
        await page.locator(".toolbar").getByRole("button", { name }).first().click();
        await expect.poll(() => toast(page).textContent()).toContain("Siden er oppdatert");
      }
      await page.getByRole("button", { name: "Høy", exact: true }).first().click();
      await page.getByText("19,2 mrd. kr i 2050").first().waitFor();
      await page.unroute("**/*.js");
      await Promise.all([
        page.waitForEvent("load"),
        toast(page).getByRole("button", { name: "Last på nytt" }).click(),
      ]);
      await expect.poll(() => page.locator(".sentence").textContent()).toContain("19,2");
    });
  });

  test("without a network says that, does not offer to load again, and goes on when it is back", async () => {
    const { page, handOn, close } = await openVisit("/");
    try {
      const open = page.locator(".toolbar").getByRole("button", { name: "Lagrede" }).first();
      await page.context().setOffline(true);
      // Not from the browser's cache either, which another visit may have filled.
      await page.route("**/*.js", (route) => route.abort("internetdisconnected"));
      await open.click();
      await expect
        .poll(() => toast(page).textContent())
        .toBe("Nettet er borte. Prøv igjen når det er tilbake.");
      await page.context().setOffline(false);
      await page.unroute("**/*.js");
      await open.click();
      await page.locator("dialog[open]").waitFor();
    } catch (error) {
      await close();
      throw error;
    }
    handOn();
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
