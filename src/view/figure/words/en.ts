import type { FigureWords } from "./nb.js";

/** How a figure's numbers are written to a file in English: as RFC 4180 says. */
export const en: FigureWords = {
  csv: { separator: ",", decimal: ".", mark: "" },
};
