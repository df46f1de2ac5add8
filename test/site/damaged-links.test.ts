import { expect, inject, test } from "vitest";
import { known } from "../../src/model/core/series.js";
import { soundLinks } from "../state/damaged-links.js";
import { faultsOfLink, linksToOpen } from "./open-link.js";
import { visit } from "./visit.js";

const isExtreme = (link: string) => link.includes("name=Ytterpunkter");

// `npm run bench:links` opens 5 000.
test("a damaged link is told of within 320 px, on each page that reads it", async () => {
  const site = inject("siteUrl");
  // And one whose figures are as long as figures can be.
  const extreme = known(soundLinks.find(isExtreme) ?? null);
  const links = [...linksToOpen(14), { path: `/?${extreme}`, told: [] }];
  // What an address leads to can be broken too: the page stands as if it led nowhere.
  links.push({ path: "/kilder#%", told: [] });
  await visit("/", { width: 320, height: 640 }, async (page) => {
    for (const link of links) expect(await faultsOfLink(page, site, link)).toEqual([]);
  });
});
