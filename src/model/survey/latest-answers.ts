import type { FormEntry, FormReading } from "../form/reading.js";
import { type FormResponse, hasSameAnswers } from "../form/response.js";
import { aboutQuestions } from "./about-questions.js";

/** Answers with one for each municipality and year, and those that a later one stands in for. */
interface LatestAnswers {
  readonly counted: readonly FormResponse[];
  readonly replaced: readonly FormResponse[];
}

/**
 * A municipality that has answered a year twice counts once, by the answer that was changed last; of
 * several as old, by the last of the list. Answers without a municipality or a year are all counted.
 */
export function latestAnswers(responses: readonly FormResponse[]): LatestAnswers {
  const latest = new Map<string, FormResponse>();
  for (const response of responses) {
    const place = placeOf(response);
    const before = latest.get(place);
    if (before === undefined || response.updatedAt >= before.updatedAt) latest.set(place, response);
  }
  const isCounted = (response: FormResponse) => latest.get(placeOf(response)) === response;
  return {
    counted: responses.filter(isCounted),
    replaced: responses.filter((response) => !isCounted(response)),
  };
}

/**
 * Answers that come in, to be kept beside others. One with the id of another municipality's or
 * year's, as when a filled-in form was passed on, gets an id of its own, and takes nobody's place.
 */
export function besideKept(
  coming: readonly FormResponse[],
  kept: readonly FormResponse[],
  newId: () => string,
): FormResponse[] {
  const keptById = new Map(kept.map((response) => [response.id, response]));
  return coming.map((response) => {
    const before = keptById.get(response.id);
    const [was, is] = [before && statedPlace(before), statedPlace(response)];
    // One that did not yet say of what it is, is the same one, filled in.
    return was && is && was !== is ? { ...response, id: newId() } : response;
  });
}

/**
 * What a file holds as it is kept beside other answers. One that was changed later than the file's
 * with its id is not replaced, and told of.
 */
export function readBeside(
  reading: FormReading,
  kept: readonly FormResponse[],
  {
    newId,
    nameOf,
  }: { readonly newId: () => string; readonly nameOf: (response: FormResponse) => string },
): FormReading {
  const keptById = new Map(kept.map((response) => [response.id, response]));
  const isOlder = (response: FormResponse) => {
    const before = keptById.get(response.id);
    if (before === undefined || before.updatedAt <= response.updatedAt) return false;
    return !hasSameAnswers(before, response);
  };
  const coming = besideKept(reading.responses, kept, newId);
  const told = coming.filter(isOlder).map((response): FormEntry => {
    const place = nameOf(response);
    return { kind: "olderAnswer", place, question: null, found: "", kept: null };
  });
  const responses = coming.filter((response) => !isOlder(response));
  return { ...reading, responses, entries: [...reading.entries, ...told] };
}

/** What tells an answer from another's: the municipality and the year, or else its id. */
const placeOf = (response: FormResponse): string => statedPlace(response) ?? `id ${response.id}`;

/** The municipality and the year that an answer says it is of; null before it says both. */
function statedPlace({ answers }: FormResponse): string | null {
  const { [aboutQuestions.municipality]: municipality, [aboutQuestions.year]: year } = answers;
  return municipality === undefined || year === undefined ? null : `${municipality} ${year}`;
}
