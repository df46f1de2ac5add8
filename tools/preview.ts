import process from "node:process";
import { exitCode, resetFrameworkCache, startFramework } from "./framework.js";
import { fillLibraryCache } from "./notebook/libraries.js";
import { servePreviewNews } from "./preview/news.js";
import { watchSources } from "./watch-sources.js";
import { workingFolder } from "./working-folder.js";

const root = workingFolder(process.argv.slice(2));
resetFrameworkCache(root);
await fillLibraryCache(root);
const news = await servePreviewNews(root);
await watchSources(root, news.tell);
process.env.PREVIEW_NEWS = news.url;
const server = startFramework(root, ["preview", "--host", "127.0.0.1", "--no-open"]);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
process.exit(await exitCode(server));
