import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { findDataProblems } from "../../loaders/data-problems.js";
import { checkNotebookFiles } from "../gates/notebook-files.js";
import { listNotebooks, notebookName } from "../notebook/files.js";
import { startTypeChecks } from "./type-checks.js";

/** What an open page of the preview is told. */
interface PreviewNews {
  /** What is wrong with the tables and, on a notebook, with it: a line each, with file and line. */
  readonly problems: readonly string[];
  /** When a table was last saved, ms. */
  readonly tables: number;
}

/** Tells open pages of the preview what is new, at an address of its own. */
export interface NewsServer {
  /** Gives the news of a page as events: `<url>?page=/notebooks/x`. */
  readonly url: string;
  /** Looks again, and tells every open page. */
  readonly tell: () => void;
}

/**
 * Serves the news to this machine only. What is found at once is told at once, and again when the
 * types have been checked.
 */
export async function servePreviewNews(root: string): Promise<NewsServer> {
  const readers = new Map<ServerResponse, string | null>();
  const ofTypes = new Map<string, readonly string[]>();
  const send = (response: ServerResponse, notebook: string | null) => {
    const types = ofTypes.get(notebook ?? "") ?? [];
    const problems = [...new Set([...foundAtOnce(root, notebook), ...types])].sort(byLine.compare);
    const news: PreviewNews = { problems, tables: lastSaved(join(root, "data")) };
    response.write(`data: ${JSON.stringify(news)}\n\n`);
  };
  const tellOf = (notebook: string, problems: readonly string[]) => {
    ofTypes.set(notebook, problems);
    for (const [response, one] of readers) if (one === notebook) send(response, one);
  };
  const types = startTypeChecks(root, tellOf);
  const server = createServer((request, response) => {
    const page = new URL(request.url ?? "/", "http://localhost").searchParams.get("page") ?? "/";
    const notebook = notebookAt(root, page);
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "access-control-allow-origin": "*",
    });
    readers.set(response, notebook);
    response.on("close", () => readers.delete(response));
    send(response, notebook);
    if (notebook !== null) types.ask(notebook);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    tell: () => {
      for (const [response, notebook] of readers) send(response, notebook);
      for (const notebook of new Set(readers.values())) if (notebook !== null) types.ask(notebook);
    },
  };
}

/** By file, then by line as a number. */
const byLine = new Intl.Collator("en", { numeric: true });

function lastSaved(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}

/** The file of the notebook at a page's address; null elsewhere. */
function notebookAt(root: string, page: string): string | null {
  const name = notebookName(page);
  const file = `src/notebooks/${name}.md`;
  return name !== null && existsSync(join(root, file)) ? file : null;
}

function foundAtOnce(root: string, notebook: string | null): string[] {
  const data = findDataProblems((path) => readFileSync(join(root, "data", path), "utf8"));
  if (notebook === null) return data;
  const ofNotebooks = [...listNotebooks(root).problems, ...checkNotebookFiles(root)];
  return [...data, ...ofNotebooks.filter((line) => line.startsWith(`${notebook}:`))];
}
