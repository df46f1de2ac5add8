import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { locales } from "../../src/view/core/locale.js";
import { sitePages } from "../../src/view/core/site-pages.js";
import { coreWords } from "../../src/view/core/words/index.js";
import { type Lead, leadSentences } from "../../tools/lead-sentence.js";
import { checkAccessibility } from "./check-accessibility.js";
import { emptyProfile } from "./profile.js";
import { settled } from "./visit.js";

/** Hands an empty page to `body`, whose faults are what is tested. */
async function inPage(
  options: BrowserContextOptions,
  body: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, handOn, drop } = await emptyProfile(inject("siteUrl"), options);
  try {
    await body(page);
  } catch (error) {
    await drop();
    throw error;
  }
  handOn();
}

const leadOf = leadSentences(".");
const textOf = (lead: Lead) => lead.headline + lead.rest;
const addressOf = (path: string) => new URL(path.slice(1), inject("siteUrl")).href;
const notices = (page: Page) => page.locator(".trouble:visible");
const english = coreWords("en").trouble;
const norwegian = coreWords("nb").trouble;

it.each(locales)(
  "without scripts every page in %s says what it is about and why no more",
  async (locale) => {
    await inPage({ javaScriptEnabled: false }, async (page) => {
      for (const one of sitePages(locale)) {
        await page.goto(addressOf(one.path));
        expect(await page.locator("h1").count(), one.path).toBe(1);
        const lead = leadOf(one);
        const said = await page.locator("main p:not(.trouble):visible").allTextContents();
        expect(said, one.path).toContainEqual(
          lead === null ? expect.stringMatching(/.{60}/) : textOf(lead),
        );
        expect(await notices(page).allTextContents(), one.path).toEqual([
          coreWords(locale).trouble.noScript,
        ]);
      }
    });
  },
);

describe("a page that can't start says why", () => {
  it("opened as a file", async () => {
    await inPage({}, async (page) => {
      await page.goto(pathToFileURL(resolve("dist/en/index.html")).href);
      await expect.poll(() => page.locator("#trouble-file").isVisible()).toBe(true);
      expect(await page.locator("#trouble-file").textContent()).toContain(english.file);
    });
  });

  it("with scripts newer than the browser", async () => {
    await inPage({}, async (page) => {
      await page.route(/_import\/.*\.js$/, (route) =>
        route.fulfill({ contentType: "text/javascript", body: "let syntax of tomorrow;" }),
      );
      await page.goto(addressOf("/kilder"));
      await expect
        .poll(() => notices(page).allTextContents())
        .toEqual([expect.stringContaining(norwegian.old)]);
    });
  });

  it("on a host that stops its scripts", async () => {
    await inPage({}, async (page) => {
      await page.route(/\/en\/$/, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), "content-security-policy": "script-src 'none'" };
        await route.fulfill({ response, headers });
      });
      await page.goto(addressOf("/en/"));
      await expect
        .poll(() => notices(page).allTextContents(), { timeout: 120_000, interval: 500 })
        .toEqual([expect.stringContaining(english.blocked)]);
    });
  });
});

it("one notice tells of a data file that fails, and leads on when it is there again", async () => {
  await inPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    const file = /_file\/data\/baseline\./;
    await page.route(file, (route) => route.fulfill({ status: 503 }));
    await page.goto(addressOf("/?v=1&from=high"));
    await expect
      .poll(() => notices(page).allTextContents())
      .toEqual([expect.stringContaining(norwegian.data)]);
    expect(await page.locator(".static-lead").isVisible()).toBe(true);
    expect(await page.getByText("RuntimeError").filter({ visible: true }).count()).toBe(0);
    expect(await checkAccessibility(page)).toEqual([]);
    await page.unroute(file);
    await notices(page).getByRole("link", { name: norwegian.retry }).click();
    await page.locator(".key-figure.cost .key-value").waitFor();
    await settled(page);
    expect(await notices(page).count()).toBe(0);
    expect(page.url()).toContain("from=high");
  });
});

it("the sentence of the built page gives way to the live one", async () => {
  await inPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(addressOf("/"));
    await settled(page);
    expect(await page.locator(".static-lead:visible").count()).toBe(0);
    expect(await notices(page).count()).toBe(0);
  });
});

it.each(["/", "/en/"])("the first view of %s stands before the scripts have come", async (path) => {
  await inPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    let letCome = () => {};
    const come = new Promise<void>((done) => {
      letCome = done;
    });
    await page.route(/_import\/.*\.js$/, async (route) => {
      await come;
      await route.continue();
    });
    await page.goto(addressOf(path), { waitUntil: "commit" });
    const copy = page.locator(".first-view");
    await copy.locator(".plot:visible").waitFor();
    const seen = () =>
      page.locator(":is(.slim-figures, .cockpit .plot, .rate-short):visible").allTextContents();
    const axis = await copy.locator(".plot:visible .axis").boundingBox();
    expect(axis && axis.y + axis.height).toBeLessThan(720);
    const [before, shot] = [await seen(), await placesOf(page)];
    letCome();
    await settled(page);
    expect(await copy.count()).toBe(0);
    expect(await seen()).toEqual(before);
    expect(await placesOf(page)).toEqual(shot);
  });
});

/** Where the figures, the chart and the rates stand that are seen. */
const placesOf = (page: Page) =>
  page
    .locator(":is(.slim-figures, .scenario-total, .scenario-rates, .figure-body):visible")
    .evaluateAll((parts) =>
      parts.slice(0, 4).map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      }),
    );

it("a link to another scenario is not met by the first view of the usual one", async () => {
  await inPage({ viewport: { width: 1280, height: 720 } }, async (page) => {
    await page.route(/_import\/.*\.js$/, (route) => route.abort());
    await page.goto(addressOf("/?v=1&from=high"), { waitUntil: "commit" });
    await page.locator("h1").waitFor();
    expect(await page.locator(".first-view:visible").count()).toBe(0);
    await notices(page).first().waitFor();
    expect(await page.locator(".first-view").count()).toBe(0);
  });
});

it("an address without a page says so in both languages, and leads home", async () => {
  await inPage({}, async (page) => {
    const response = await page.goto(addressOf("/en/nowhere"));
    expect(response?.status()).toBe(404);
    await page.getByRole("heading", { name: norwegian.notFound }).waitFor();
    await page.getByRole("heading", { name: english.notFound }).waitFor();
    await page.getByRole("link", { name: english.home }).click();
    await page.waitForURL((url) => url.pathname === "/en/");
  });
});
