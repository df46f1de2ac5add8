import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { decodedPart } from "../src/components/core/page/decoded-part.js";

/** A running static server. */
export interface StaticServer {
  /** Address of the site's root, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The folder of the built site; throws with what to do where there is none. */
export function builtSite(root: string): string {
  const dist = join(root, "dist");
  if (!existsSync(dist)) throw new Error("dist is not there: npm run build");
  return dist;
}

/** A name that has a hash of what the file holds, which therefore never changes. */
const namedByContent = /\/_[a-z]+\/.*[-.]([0-9a-f]{8}|[0-9A-Z]{8})\.\w+$/;

/**
 * Serves `dist` below `base` ("/" or "/some/folder/") on this machine only, at a free port, as a
 * plain static host does: `/kilder` is `kilder.html`, text travels gzipped, what is named by its
 * content may be kept, the rest is 404, with the site's page for that.
 * `headers` go with every answer; `edit` may change what a file holds on its way.
 */
export async function serveDist(
  dist: string,
  base = "/",
  {
    headers = {},
    edit = (_, body) => body,
  }: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly edit?: (file: string, body: Buffer) => Buffer | string;
  } = {},
): Promise<StaticServer> {
  const gzipped = packing(edit);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const [pathname = "/"] = (request.url ?? "/").split("?");
    if (namedByContent.test(pathname))
      response.setHeader("cache-control", "max-age=31536000, immutable");
    const path = pathname.startsWith(base) ? decodedPart(pathname.slice(base.length)) : null;
    const file = path === null ? null : findFile(dist, path);
    const type = file && types[extname(file)];
    if (!file) {
      const page = findFile(dist, "404.html");
      if (page) response.setHeader("content-type", "text/html; charset=utf-8");
      response.writeHead(404).end(page ? readFileSync(page) : "not found");
    } else if (!type || type === "font/woff2") {
      response.writeHead(200, { "content-type": type ?? "application/octet-stream" });
      response.end(readFileSync(file));
    } else {
      response.writeHead(200, { "content-type": type, "content-encoding": "gzip" });
      response.end(gzipped(file));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A file's bytes as they travel; packed anew only when it was written since. */
function packing(edit: (file: string, body: Buffer) => Buffer | string) {
  const packed = new Map<string, { readonly at: number; readonly bytes: Buffer }>();
  return (file: string): Buffer => {
    const at = statSync(file).mtimeMs;
    const known = packed.get(file);
    if (known?.at === at) return known.bytes;
    const bytes = gzipSync(edit(file, readFileSync(file)));
    packed.set(file, { at, bytes });
    return bytes;
  };
}

/** The file that answers for `path` below `dist`, or null. */
function findFile(dist: string, path: string): string | null {
  const full = normalize(join(dist, path));
  if (full !== dist && !full.startsWith(dist + sep)) return null;
  const candidates = [full, `${full}.html`, join(full, "index.html")];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}
