import type { Answer, Answers } from "./definition.js";

/** One filled-in form: a municipality's, an organisation's. */
export interface FormResponse {
  readonly id: string;
  /** The form it answers, and the version of its questions. */
  readonly form: string;
  readonly version: number;
  /** Made up, as an example: never mixed with real answers. */
  readonly constructed: boolean;
  /** When it was last changed, milliseconds since 1970. */
  readonly updatedAt: number;
  readonly answers: Answers;
}

/** The response with one answer changed; null takes the answer away. */
export function withAnswer(
  response: FormResponse,
  {
    question,
    answer,
    now,
  }: { readonly question: string; readonly answer: Answer | null; readonly now: number },
): FormResponse {
  const { [question]: _, ...others } = response.answers;
  const answers = answer === null ? others : { ...others, [question]: answer };
  return { ...response, answers, updatedAt: now };
}

/** Whether two responses say the same. */
export function hasSameAnswers({ answers: one }: FormResponse, { answers: other }: FormResponse) {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}

/** Whether a value that was kept is a response. */
export function isResponse(kept: unknown): kept is FormResponse {
  if (typeof kept !== "object" || kept === null) return false;
  const { id, form, version, constructed, updatedAt, answers } = kept as Record<string, unknown>;
  return (
    typeof id === "string" &&
    typeof form === "string" &&
    typeof version === "number" &&
    typeof constructed === "boolean" &&
    typeof updatedAt === "number" &&
    typeof answers === "object" &&
    answers !== null
  );
}
