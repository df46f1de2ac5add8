import process from "node:process";

/**
 * Stands in for the network in Framework's process, which would fetch from a CDN whatever a page
 * names and the cache lacks, and take the page down where it can't. Here every such package exists,
 * and says in the cell that uses it that it is not there.
 *
 * @param {unknown} address
 */
globalThis.fetch = async (address) => {
  const { host, pathname } = new URL(String(address));
  if (host === "npm.jsr.io") throw new Error(missing(`package of ${host}`));
  if (host === "registry.npmjs.org") return Response.json({ version: "0.0.0", versions });
  const [, name = host] = /^\/npm\/(@?[^@]+@\d+)/.exec(decodeURIComponent(pathname)) ?? [];
  if (!/\/\+esm$|\.m?js$/.test(pathname)) return new Response("{}");
  const refusal = `throw new Error(${JSON.stringify(missing(name.replace(/@0$/, "")))});`;
  // What Framework's own modules import by name; to a file of a package it adds that itself.
  const names = pathname.endsWith("/+esm")
    ? "export default null; export const instance = null;"
    : "";
  return new Response(refusal + names, { headers: { "content-type": "application/javascript" } });
};

/** Fits any range of versions that people write: "6", "^6.2", "~6.2.1". */
const versions = Object.fromEntries(
  Array.from({ length: 100 * 50 }, (_, place) => [
    `${Math.floor(place / 50)}.${place % 50}.999`,
    {},
  ]),
);

/** @param {string} name */
const missing = (name) => `There is no ${name} here. ${process.env.NOTEBOOK_OFFER}`;
