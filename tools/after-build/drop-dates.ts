import type { HTMLElement } from "node-html-parser";
import { cellScript, setScript } from "./html-page.js";

/** Takes the files' modification times out of a page, so that two clean builds are equal. */
export function dropDates(name: string, page: HTMLElement): void {
  const script = cellScript(name, page);
  const text = script.rawText.replace(/"lastModified":[\d.]+,(?="size":\d+\}\);)/g, "");
  if (/^registerFile.*lastModified/m.test(text))
    throw new Error(`${name}: a file's modification time is written in an unknown way`);
  setScript(script, text);
}
