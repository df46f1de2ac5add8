import { expect, inject, test } from "vitest";
import { faultsOfLink, linksToOpen } from "./open-link.js";
import { visit } from "./visit.js";

// `npm run bench:links` opens 5 000.
test("a damaged link is told of within 320 px, on each page that reads it", async () => {
  const site = inject("siteUrl");
  const links = linksToOpen(14);
  await visit("/", { width: 320, height: 640 }, async (page) => {
    for (const link of links) expect(await faultsOfLink(page, site, link)).toEqual([]);
  });
});
