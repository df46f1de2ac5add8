/** One number to remember, with what it is seen against. Finished text. */
export interface KeyFigure {
  /** Names it in the page: "breakEven". */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** "+1,2 mrd. kr mot middels", "5 100 årsverk" */
  readonly change: string;
}
