/** What a notebook says of itself in its front matter. */
export interface NotebookCard {
  /** Its file's name without ending, and the last part of its address. */
  readonly name: string;
  readonly title: string;
  /** One sentence: the question that it answers. */
  readonly description: string;
  /** Of the text: "nb" or "en". */
  readonly language: string;
  readonly author: string | null;
  /** As written: "2026-11-24". */
  readonly date: string | null;
}
