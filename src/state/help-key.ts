import { browserStorage, readText, type TextStorage, writeText } from "./text-storage.js";

const name = "ehelse.help-key";

/** Whether the key `?` opens the help. It does until it is turned off in this browser. */
export const isHelpKeyOn = (storage: TextStorage | null = browserStorage()): boolean =>
  readText(storage, name) !== "off";

/** Turns the key on or off. A browser that refuses to keep it leaves it on. */
export function turnHelpKey(isOn: boolean, storage: TextStorage | null = browserStorage()): void {
  writeText(storage, name, isOn ? "on" : "off");
}
