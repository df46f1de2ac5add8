import { fetchPart } from "../../../components/core/fetch-part.js";
import type { FormResponse } from "../../../model/form/response.js";
import { surveyFormId } from "../../../model/survey/about-questions.js";
import { mayHaveArchive } from "../../../state/responses/has-archive.js";

/** The survey's answers that this browser keeps, on a page that mostly finds none: read if there are. */
export async function ownAnswers(): Promise<readonly FormResponse[]> {
  if (!(await mayHaveArchive(surveyFormId))) return [];
  const part = await fetchPart(() => import("../../../state/responses/response-store.js"));
  return part === null ? [] : part.keptResponses(surveyFormId);
}
