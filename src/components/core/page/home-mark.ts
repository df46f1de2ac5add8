/** Says of a page's figures, for their pictures, what their scenario comes to in the reader's place. */
export function setHomeMark(sentence: string): void {
  document.documentElement.dataset.home = sentence;
}

/** What every picture says under its scenario; empty where no municipality is chosen. */
export const homeMark = (): string => document.documentElement.dataset.home ?? "";
