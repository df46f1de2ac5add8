import { readFileSync } from "node:fs";
import process from "node:process";
import { topBar } from "./src/components/core/top-bar.js";
import { findPage } from "./src/view/core/site-pages.js";
import { notebookLocale, notebookName } from "./tools/notebook/files.js";
import { previewNotice } from "./tools/preview-notice.js";

const { resources } = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as {
  resources: { name: string }[];
};

const isPreview = process.argv.includes("preview");

/** A mark for the style sheet on notebooks; elsewhere what the preview says of bad tables. */
function ownHead(path: string): string {
  if (notebookName(path) !== null) return '<meta name="notebook">';
  return isPreview ? previewNotice : "";
}

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
    `<link rel="icon" href="/icon.svg" type="image/svg+xml"><script>document.documentElement.lang="${pageAt(path).locale}";document.documentElement.dataset.colorScheme="auto"</script>${ownHead(path)}`,
  header: ({ path }: { path: string }) => topBar(pageAt(path)),
  footer: "",
};
