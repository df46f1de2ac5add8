import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { settled, visit } from "./visit.js";
import { walkFocus } from "./walk-focus.js";

/** Presses what is there by the keyboard; what then has the focus, by its name or its text. */
async function pressed(page: Page, control: Locator): Promise<string> {
  await control.press("Enter");
  await settled(page);
  return page.evaluate(() => {
    const focused = document.activeElement;
    const name = focused?.getAttribute("aria-label") ?? focused?.id.replace(/-\d+$/, "");
    return focused === document.body ? "nothing" : name || (focused?.textContent ?? "");
  });
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

it.each(["/", "/en/"])(
  "five keys lead from the top of %s to its first growth rates",
  async (path) => {
    await visit(path, {}, async (page) => {
      const link = page.locator("#observablehq-main > .ds-skip-link");
      const top = () =>
        page.evaluate(() => document.querySelector("h1")?.getBoundingClientRect().y);
      for (const key of ["Tab", "Enter"]) await page.keyboard.press(key);
      const before = await top();
      await page.keyboard.press("Tab");
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await top()).toBe(before);
      for (const key of ["Enter", "Tab"]) await page.keyboard.press(key);
      const isThere = () => document.activeElement?.closest(".scenario-rates") !== null;
      expect(await page.evaluate(isThere)).toBe(true);
    });
  },
);

describe("what takes itself away hands the focus on", () => {
  it("on the scenario page: marks of periods, held scenarios, differences, saved ones", async () => {
    await visit("/", {}, async (page) => {
      const join = button(page, /^Slå sammen periodene ved/);
      expect(await pressed(page, join)).toBe("Slå sammen periodene ved 2030");
      expect(await pressed(page, join)).toMatch(
        /^Journalløsninger \(EPJ\), vekst per år 2021–2050/,
      );
      for (const name of ["A", "B"]) {
        await button(page, "Hold fast og sammenlign").click();
        await page.getByLabel("Navn på scenarioet som holdes fast").fill(name);
        await page.keyboard.press("Enter");
      }
      expect(await pressed(page, button(page, "Slipp A"))).toBe("Slipp B");
      expect(await pressed(page, button(page, "Slipp B"))).toBe("Hold fast og sammenlign");
      await page.locator(".differences-menu summary").press("Enter");
      expect(await pressed(page, button(page, "Tilbakestill alle"))).toBe("Endringer (0)");
      await button(page, "Lagrede").click();
      await page.getByRole("dialog").getByRole("textbox").fill("A");
      await button(page, /^Lagre$/).click();
      await page.getByRole("dialog").getByRole("textbox").fill("B");
      await button(page, /^Lagre$/).click();
      await button(page, "Gi nytt navn: A").click();
      const field = page.getByRole("textbox", { name: "Nytt navn på A" });
      await field.fill("C");
      expect(await pressed(page, field)).toBe("Gi nytt navn: C");
      await button(page, "Gi nytt navn: C").click();
      expect(await pressed(page, page.getByRole("textbox", { name: "Nytt navn på C" }))).toBe(
        "Gi nytt navn: C",
      );
      expect(await pressed(page, button(page, "Slett: C"))).toBe("Slett: B");
      await page.keyboard.press("Tab");
      const undo = page.locator(".toast:popover-open").getByRole("button", { name: "Angre" });
      expect(await undo.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await pressed(page, undo)).toBe("Slett: C");
      await button(page, "Slett: C").press("Enter");
      expect(await pressed(page, button(page, /^Slett/))).toBe("Navn på scenarioet");
    });
  });

  it("on the other pages: compared scenarios, municipalities, own numbers, answers", async () => {
    await visit("/sammenlign", {}, async (page) => {
      expect(await pressed(page, button(page, "Ta bort: B Middels vekst"))).toBe(
        "Åpne: C Høy vekst",
      );
    });
    await visit("/kommune?k=3427,0301", {}, async (page) => {
      expect(await pressed(page, button(page, "Fjern Tynset"))).toBe("Fjern Oslo");
      expect(await pressed(page, button(page, "Fjern Oslo"))).toBe("search");
    });
    await visit("/kommune?k=3427", {}, async (page) => {
      await page.locator(".own-values summary").click();
      await page.getByLabel(/^Journalløsninger \(EPJ\): Kostnad/).fill("1,2");
      await page.keyboard.press("Enter");
      expect(await pressed(page, button(page, "Fjern egne tall"))).toBe("Bruk egne tall");
    });
    await visit("/kartlegging", {}, async (page) => {
      await page.getByLabel("Kommune: Svar").selectOption("3427");
      expect(await pressed(page, button(page, "Slett svaret"))).toBe("Last ned skjemaet (Excel)");
      const undo = page.locator(".toast").getByRole("button", { name: "Angre" });
      expect(await pressed(page, undo)).toBe("Last ned skjemaet (Excel)");
      expect(await page.getByLabel("Kommune: Svar").inputValue()).toBe("3427");
    });
  });
});

it("on a phone no number that has the focus lies under the name of its row", async () => {
  await visit("/sammenlign", { width: 390, height: 844, touch: true }, async (page) => {
    const numbers = page.locator(".comparison-table td button");
    expect(await numbers.count()).toBeGreaterThan(9);
    const covered = await numbers.evaluateAll((nodes) =>
      nodes.filter((node) => {
        if (node instanceof HTMLElement) node.focus();
        const { left, top, width, height } = node.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return seen?.closest("th") != null;
      }),
    );
    expect(covered.length).toBe(0);
  });
});

it.each(["/bemanning", "/usikkerhet"])(
  "on a phone the Tab key goes down %s as the eye does",
  async (path) => {
    await visit(path, { width: 390, height: 844, touch: true }, async (page) => {
      const met = await page.evaluateHandle(() => {
        const tops: number[] = [];
        addEventListener("focusin", ({ target }) => {
          const part = target instanceof Element && target.closest("main > div > *");
          if (part) tops.push(part.getBoundingClientRect().top + scrollY);
        });
        return tops;
      });
      await walkFocus(page);
      // What has no box of its own lies at the top: the head.
      const tops = (await met.jsonValue()).filter((top) => top > 200);
      expect(new Set(tops).size).toBeGreaterThan(3);
      expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    });
  },
);
