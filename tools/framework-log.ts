import { stripVTControlCharacters } from "node:util";

/** What Framework says of each file it handles, and the links to parts of a page that it misses. */
const noise = [
  /^(load|copy|build|built|bundle|alias|render|index →) /,
  /^(dist|src\/\.observablehq)\//,
  /^[\w@/.-]+ → (src\/\.observablehq|dist)\//,
  /^in \d+ms$/,
  /^GET \/_|^GET \/favicon/,
  /^socket (open|close)/,
  // What it takes for fetched: see `offline.mjs`.
  /^(npm|duckdb):\S+ /,
  // The skip link leads to Framework's own <main>, which it does not count as a target.
  /^Warning: \d+ broken links?/,
  /^↳ \S+ → \S+#observablehq-main$/,
  /^[┌├│└]/,
];

/**
 * Lets through, line by line, what a person wants to read of Framework's output. Of the messages
 * between the preview and an open page, which hold the page's whole code, one line remains.
 */
export function frameworkLog(write: (line: string) => void): (line: string) => void {
  let isInMessage = false;
  return (line) => {
    const text = stripVTControlCharacters(line).trimEnd();
    if (/^[↑↓] /.test(text)) isInMessage = true;
    else if (isInMessage && !/^[\s}\]]/.test(text)) isInMessage = false;
    if (isInMessage) {
      if (/^(↓ \{|\s+)\s*type: 'update'/.test(text)) write("The open page follows.");
    } else if (text !== "" && !noise.some((pattern) => pattern.test(text))) write(line);
  };
}
