import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { findDataProblems } from "../loaders/data-problems.js";
import { checkNotebookFiles } from "./gates/notebook-files.js";
import { isScript, readPageCode } from "./gates/page-code.js";
import { checkNotebookTypes } from "./gates/page-types.js";
import { listNotebooks, notebookName } from "./notebook/files.js";

/** What an open page of the live preview is told, and told again after each change. */
export interface PreviewNews {
  /** What is wrong with the tables and, on a notebook, with it: a line each, with file and line. */
  readonly problems: readonly string[];
  /** Where each cell of a notebook stands, in the page's order: "src/notebooks/x.md:12". */
  readonly cells: readonly string[];
}

/** Tells open pages of the preview what is wrong, at an address of its own. */
export interface NewsServer {
  readonly url: string;
  /** Looks again, and tells every open page. */
  readonly tell: () => void;
  readonly close: () => void;
}

/** Serves the news of each page as events (`<url>?page=/notebooks/x`), on this machine only. */
export async function servePreviewNews(root: string): Promise<NewsServer> {
  const readers = new Map<ServerResponse, string>();
  const send = (response: ServerResponse, page: string) => {
    const write = (news: PreviewNews) => response.write(`data: ${JSON.stringify(news)}\n\n`);
    const news = previewNews(root, page);
    write(news);
    const file = notebookFile(root, page);
    if (file !== null)
      write({
        ...news,
        problems: [...new Set([...news.problems, ...checkNotebookTypes(root, file)])],
      });
  };
  const server = createServer((request, response) => {
    const page = new URL(request.url ?? "/", "http://localhost").searchParams.get("page") ?? "/";
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "access-control-allow-origin": "*",
    });
    readers.set(response, page);
    response.on("close", () => readers.delete(response));
    send(response, page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    tell: () => {
      for (const [response, page] of readers) send(response, page);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function notebookFile(root: string, page: string): string | null {
  const name = notebookName(page);
  const file = `src/notebooks/${name}.md`;
  return name !== null && existsSync(join(root, file)) ? file : null;
}

/** All that can be told at once; what the type check finds takes longer. */
function previewNews(root: string, page: string): PreviewNews {
  const data = findDataProblems((path) => readFileSync(join(root, "data", path), "utf8"));
  const file = notebookFile(root, page);
  if (file === null) return { problems: data, cells: [] };
  const ofFile = [...listNotebooks(root).problems, ...checkNotebookFiles(root)].filter((line) =>
    line.startsWith(`${file}:`),
  );
  return { problems: [...data, ...ofFile], cells: cellPlaces(root, file) };
}

function cellPlaces(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  try {
    return readPageCode(text)
      .filter((code) => code.kind === "expression" || isScript(code))
      .map(({ start }) => `${file}:${text.slice(0, start).split("\n").length}`);
  } catch {
    // A block without an end: the type check tells where.
    return [];
  }
}
