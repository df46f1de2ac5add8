import { cutAtWholeWords } from "../../view/core/sentence-parts.js";
import { element } from "./element.js";

/** A text for an element to hold, in which no line ends within "e-helse". */
export const wholeWords = (text: string): readonly (Node | string)[] =>
  cutAtWholeWords(text).map((piece, place) =>
    place % 2 === 0 ? piece : element("span", { class: "joined", text: piece }),
  );
