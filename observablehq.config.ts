export default {
  root: "src",
  title: "E-helse",
  style: "style.css",
  globalStylesheets: [],
  sidebar: false, toc: false, pager: false, search: false,
  header: ({path}: {path: string}) => `<nav><a href="/">x ${path}</a></nav>`,
  dynamicPaths: ["/data/tables/growth.csv"],
};
