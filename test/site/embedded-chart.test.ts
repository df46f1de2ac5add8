import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { serveDist } from "../../tools/serve.js";
import { sharedBrowser } from "./browser.js";

/** A page of somebody else's, at another host, as README shows it. */
const examplePage = (site: string) => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>En annens side</title>
<style>path { fill: red } h1 { color: red } :root { --ds-color-neutral-text-default: red }</style></head>
<body><h1>Vår artikkel</h1><div id="figur"></div>
<script type="module">
import { chart } from "${site}charts/total.js";
import { chart as perInhabitant } from "${site}charts/per-inhabitant.js";
const place = document.querySelector("#figur");
place.append(await chart({ link: "https://example.org/?v=1&from=low&k=3427" }));
place.append(await perInhabitant({ language: "en", link: "?v=1&from=low&base=survey_2023_901.2_1500_362.4_2100_1300_7900_31_example" }));
place.dataset.plain = await chart({ link: new URL("https://example.org/en/#stage") }).then(() => "drawn", String);
await chart({ link: "?v=1&from=large" }).catch(({ message }) => { place.dataset.problem = message; });
</script></body></html>`;

it("a chart of the site is drawn in another site's page, with the site's looks", async () => {
  const site = await serveDist(join(resolve(import.meta.dirname, "../.."), "dist"), "/", {
    headers: { "access-control-allow-origin": "*" },
  });
  onTestFinished(() => site.close());
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(examplePage(site.url));
  });
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  onTestFinished(() => void host.close());
  const page = await (await sharedBrowser()).newPage();
  onTestFinished(() => page.close());
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const problem = page.locator("#figur[data-problem]");
  await problem.waitFor();
  expect(await problem.getAttribute("data-problem")).toMatch(/"from" is "large"/);
  expect(await problem.getAttribute("data-plain")).toBe("drawn");
  await page
    .getByText(/5,8\smrd\.\skr/)
    .first()
    .waitFor();
  await page
    .getByText(/inhabitant/i)
    .first()
    .waitFor();
  await page
    .getByText(/^Constructed example: the baseline of 2023 .* Source: OE 2022-78/)
    .first()
    .waitFor();
  const band = page.locator("path.band").first();
  await band.waitFor();
  expect(await band.evaluate((path) => getComputedStyle(path).fill)).not.toBe("rgb(255, 0, 0)");
  expect(wrong).toEqual([]);
});
