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
  if (host === "npm.jsr.io") return fromJsr(decodeURIComponent(pathname));
  if (host === "registry.npmjs.org") return Response.json({ version: "0.0.0", versions });
  const [, name = host] = /^\/npm\/(@?[^@]+@\d+)/.exec(decodeURIComponent(pathname)) ?? [];
  if (!/\/\+esm$|\.m?js$/.test(pathname)) return new Response("{}");
  // What Framework's own modules import by name; to a file of a package it adds that itself.
  const names = pathname.endsWith("/+esm")
    ? "export default null; export const instance = null;"
    : "";
  return new Response(refusal(name.replace(/@0$/, "")) + names, {
    headers: { "content-type": "application/javascript" },
  });
};

/**
 * What JSR answers: about a package, "/@jsr/std__path", that any version of it is in an archive, and
 * with the archive, one of a module that refuses.
 *
 * @param {string} path
 */
function fromJsr(path) {
  if (!path.endsWith(".tar")) {
    const dist = { tarball: `https://npm.jsr.io${path}.tar` };
    const any = new Proxy({}, { get: () => "0.0.0" });
    const about = { "dist-tags": any, versions: { "0.0.0": { version: "0.0.0", dist } } };
    return Object.assign(new Response(), { json: async () => about });
  }
  const name = path
    .replace(/^\/@jsr\//, "jsr:@")
    .replace("__", "/")
    .replace(/\.tar$/, "");
  const exports = { ".": "./index.js", "./*": "./index.js" };
  return new Response(
    Buffer.concat([
      archived("package/package.json", JSON.stringify({ exports })),
      archived("package/index.js", refusal(name)),
      Buffer.alloc(1024),
    ]),
  );
}

/**
 * A file as it lies in a tar archive: a header of 512 bytes, whose sum counts itself as blanks, and
 * the text up to the next full 512.
 *
 * @param {string} name
 * @param {string} text
 */
function archived(name, text) {
  const body = Buffer.from(text);
  const head = Buffer.alloc(512);
  /** @type {(value: number, length: number) => string} */
  const octal = (value, length) => `${value.toString(8).padStart(length - 1, "0")}\0`;
  head.write(name, 0);
  head.write(octal(0o644, 8), 100);
  head.write(octal(body.length, 12), 124);
  head.write(" ".repeat(8), 148);
  head.write("0", 156);
  head.write("ustar\u000000", 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(octal(sum, 8), 148);
  return Buffer.concat([head, body, Buffer.alloc(-body.length & 511)]);
}

/** Fits any range of versions that people write: "6", "^6.2", "~6.2.1". */
const versions = Object.fromEntries(
  Array.from({ length: 100 * 50 }, (_, place) => [
    `${Math.floor(place / 50)}.${place % 50}.999`,
    {},
  ]),
);

/** @param {string} name */
const refusal = (name) =>
  `throw new Error(${JSON.stringify(`There is no ${name} here. ${process.env.NOTEBOOK_OFFER}`)});`;
