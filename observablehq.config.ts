import { readFileSync } from "node:fs";
import process from "node:process";
import { topBar } from "./src/components/core/top-bar.js";
import { findPage } from "./src/view/core/site-pages.js";
import { previewNotice } from "./tools/preview-notice.js";

const { resources } = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as {
  resources: { name: string }[];
};

const isPreview = process.argv.includes("preview");

export default {
  root: "src",
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  // Every data table can be downloaded as it stands in `data/`.
  dynamicPaths: resources.map(({ name }) => `/data/tables/${name}.csv`),
  // The live preview can't set attributes on <html>; the step after the build writes them for good.
  head: ({ path }: { path: string }) =>
    `<link rel="icon" href="/icon.svg" type="image/svg+xml"><script>document.documentElement.lang="${findPage(path).locale}";document.documentElement.dataset.colorScheme="auto"</script>${isPreview ? previewNotice : ""}`,
  header: ({ path }: { path: string }) => topBar(findPage(path)),
  footer: "",
};
