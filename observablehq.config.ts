import { readFileSync } from "node:fs";
import process from "node:process";
import { topBar } from "./src/components/core/page/top-bar.js";
import { earlyBaseline } from "./src/view/core/early-baseline.js";
import { findPage } from "./src/view/core/site-pages.js";
import { type Markdown, markCellPlaces } from "./tools/notebook/cell-places.js";
import { notebookLocale, notebookName, pageMark } from "./tools/notebook/files.js";
import { previewNotice } from "./tools/preview/notice.js";
import { keepWholeWords } from "./tools/whole-words.js";

const { resources } = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as {
  resources: { name: string }[];
};

const { PREVIEW_NEWS: news } = process.env;

/** What says in the preview that something is wrong. */
const ownHead = news === undefined ? "" : previewNotice(news);

/** Of another baseline. A notebook says in its scenarios' names what they start from. */
const earlyNotice = (path: string) =>
  notebookName(path) === null ? earlyBaseline(pageAt(path)) : "";

/** The page at a path. Notebooks are read anew each time: a new one asks for no restart. */
function pageAt(path: string) {
  const notebook = notebookName(path);
  return notebook === null ? findPage(path) : findPage(path, notebookLocale(".", notebook));
}

export default {
  root: "src",
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  interpreters: { ".ts": ["node", "tools/run-loader.mjs"] },
  // Every data table can be downloaded as it stands in `data/`.
  dynamicPaths: resources.map(({ name }) => `/data/tables/${name}.csv`),
  // The live preview can't set attributes on <html>; the step after the build writes them for good.
  head: ({ path }: { path: string }) =>
    `<link rel="icon" href="/icon.svg" type="image/svg+xml"><script>document.documentElement.lang="${pageAt(path).locale}";document.documentElement.dataset.colorScheme="auto";document.documentElement.dataset.page="${pageMark(path)}";${earlyNotice(path)}</script>${ownHead}`,
  markdownIt: (markdown: Markdown) => keepWholeWords(markCellPlaces(".")(markdown)),
  header: ({ path }: { path: string }) => topBar(pageAt(path)),
  footer: "",
};
