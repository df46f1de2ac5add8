import type { Locale } from "../core/locale.js";
import { workbenchWords } from "./words/index.js";

/** One line of the list of keys. */
export interface KeyRows {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key that does something on the scenario page. */
export function keyList(locale: Locale): KeyRows[] {
  const text = workbenchWords(locale).help;
  return [
    { keys: ["Ctrl", "Z"], does: text.undo },
    { keys: ["Ctrl", "Shift", "Z"], does: text.redo },
    { keys: ["←", "→", "↑", "↓"], does: text.step },
    { keys: ["Page Up", "Page Down"], does: text.page },
    { keys: ["Delete"], does: text.reset },
    { keys: ["T"], does: text.table },
    { keys: ["Alt", "P"], does: text.stage },
    { keys: ["Esc"], does: text.discard },
    { keys: ["?"], does: text.open },
  ];
}
