/** How a figure's numbers are written to a file in bokmål. */
export const nb = {
  csv: {
    separator: ";",
    decimal: ",",
    /** Makes Excel read the file as UTF-8. */
    mark: "\uFEFF",
  },
};

export type FigureWords = typeof nb;
