import * as v from "valibot";
import type { Answer } from "../src/model/form/definition.js";
import type { FormResponse } from "../src/model/form/response.js";
import { ledgerForm } from "../src/model/ledger/ledger-form.js";
import { type ReadText, readTable } from "./read-table.js";

const Row = v.object({ question: v.string(), answer: v.string() });

/**
 * An organisation's ledger that is made up, as an example.
 *
 * @throws if it answers a question that the form does not have, or a number with something else
 */
export function loadLedgerExample(read: ReadText): FormResponse {
  const answers: Record<string, Answer> = {};
  for (const { question, answer } of readTable(read, "ict-ledger-example", Row)) {
    const asked = ledgerForm.questions.find(({ id }) => id === question);
    const value = asked?.kind === "number" ? Number(answer) : answer;
    if (asked === undefined || Number.isNaN(value))
      throw new Error(`ict-ledger-example.csv: ${question} can't be ${answer}`);
    answers[question] = value;
  }
  const { id: form, version } = ledgerForm;
  return { id: "example", form, version, constructed: true, updatedAt: 0, answers };
}
