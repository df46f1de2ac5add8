import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";

/** Names of namespaces: they look like addresses but are never asked for. */
const namespaces = [
  "http://www.w3.org/",
  // Names inside every Excel file, in what writes and reads workbooks.
  "http://schemas.openxmlformats.org/",
  "http://schemas.microsoft.com/office/",
  "http://purl.oclc.org/ooxml/",
];

/**
 * Addresses of other hosts in the built site, as "file: address". Only a link that a reader must
 * follow by hand (`<a href>` in a page's text) may name one, and data, which names its sources.
 */
export function findForeignHosts(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(html|js|css|svg|webmanifest)$/.test(file))
    .filter((file) => statSync(join(dist, file)).isFile())
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(dist, file), "utf8");
      return addressesIn(file.endsWith(".html") ? withoutLinks(text) : text)
        .filter((address) => !namespaces.some((name) => address.startsWith(name)))
        .map((address) => `${file}: ${address}`);
    });
}

/** The page without its visible text and the addresses of its links. */
function withoutLinks(html: string): string {
  const page = parse(html, { comment: true });
  for (const link of page.querySelectorAll("a[href]")) link.removeAttribute("href");
  return page.toString();
}

/** Absolute addresses (`https://host/…`) and those without a scheme in quotes (`"//host/…"`). */
function addressesIn(text: string): string[] {
  const found = text.matchAll(
    /\b(?:https?|wss?):\/\/[^\s"'`<>)\\]+|(?<=["'`(])\/\/[\w-]+\.[^\s"'`<>)\\]+/g,
  );
  return [...new Set([...found].map(([address]) => address))];
}
