import type { AnswerTokens } from "../../model/form/read-answer.js";
import { locales } from "../core/locale.js";
import type { FormTexts } from "./form-texts.js";
import { formWords } from "./words/index.js";

/**
 * Every way to write an answer that files may hold: in any language, and as programs write it, a
 * Norwegian spreadsheet among them.
 */
export function answerTokens(texts: readonly FormTexts[]): AnswerTokens {
  const inAll = (word: "yes" | "no") =>
    locales.map((locale) => formWords(locale)[word].toLowerCase());
  return {
    yes: [...inAll("yes"), "true", "sann", "1", "x"],
    no: [...inAll("no"), "false", "usann", "0"],
    choice: (question, text) => {
      const written = text.toLowerCase();
      const same = (id: string) =>
        texts.some(
          ({ choice, choiceBefore }) =>
            choice(question, id).toLowerCase() === written ||
            choiceBefore?.(question, id)?.toLowerCase() === written,
        );
      return question.choices?.find(same) ?? null;
    },
  };
}
