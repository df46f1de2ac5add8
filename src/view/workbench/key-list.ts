import type { Locale } from "../core/locale.js";

/** One line of the list of keys. */
export interface KeyRows {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key that does something on the scenario page. */
export function keyList(locale: Locale): KeyRows[] {
  const nb = locale === "nb";
  return [
    { keys: ["Ctrl", "Z"], does: nb ? "Angre" : "Undo" },
    { keys: ["Ctrl", "Shift", "Z"], does: nb ? "Gjør om" : "Redo" },
    {
      keys: ["←", "→", "↑", "↓"],
      does: nb
        ? "Endre en vekst med 0,1 prosentpoeng"
        : "Change a growth rate by 0.1 percentage points",
    },
    {
      keys: ["Page Up", "Page Down"],
      does: nb ? "Endre med ett prosentpoeng" : "Change by one percentage point",
    },
    {
      keys: ["Delete"],
      does: nb
        ? "Tilbakestill en spak til nærmeste scenario"
        : "Reset a slider to the nearest scenario",
    },
    {
      keys: ["Esc"],
      does: nb ? "Forkast det som skrives, eller lukk" : "Discard what is typed, or close",
    },
    { keys: ["?"], does: nb ? "Vis denne lista" : "Show this list" },
  ];
}
