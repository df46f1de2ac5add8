import type { Question } from "../../../model/form/definition.js";

/**
 * Hidden texts beside a grid's head and rows: by them its cells are found again, wherever rows and
 * columns are moved to.
 */
export const gridKey = ({ section, grid }: Pick<Question, "section" | "grid">): string =>
  `${section}/${grid}`;

export const rowKey = (question: Pick<Question, "section" | "grid" | "row">): string =>
  `${gridKey(question)}/${question.row}`;

/** Stands above the rows' labels, where a column has its id. */
export const labelKey = "label";
