import { unsavedOffer } from "../../components/sharing/unsaved-offer.js";
import type { Tables } from "../../model/core/tables.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { decodeLink, encodeLink } from "../../model/sharing/scenario-link.js";
import { scenarioLibrary } from "../../state/library.js";
import { unsavedWork } from "../../state/unsaved-work.js";
import type { Store } from "../../state/workspace.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { unsavedText } from "../../view/sharing/unsaved-text.js";

/**
 * Keeps the scenario that is worked on for the next visit, and offers what an earlier one left; ""
 * when there is nothing to offer. A page that is opened by a link shows what the link names. Until
 * the offer is answered, what it offers stays kept.
 */
export function unsavedNotice(
  { get, subscribe }: Store<Scenario>,
  change: Store<Scenario>["change"],
  tables: Tables,
  context: ViewContext,
): HTMLElement | "" {
  const work = unsavedWork();
  const earlier = location.search === "" ? unsaved(work.earlier, tables) : null;
  let isAsking = earlier !== null;
  const opened = get();
  let isChanged = false;
  subscribe((scenario) => {
    isChanged ||= scenario !== opened;
  });
  const keep = () => {
    if (isChanged && !isAsking) work.keep(queryToKeep(get(), tables));
  };
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", keep);
  if (earlier === null) return "";
  return unsavedOffer(context, {
    what: unsavedText(earlier, tables, context),
    onAnswer: (isOpened) => {
      isAsking = false;
      work.keep("");
      if (isOpened) change(() => earlier);
    },
  });
}

/** What an earlier visit left, unless it is saved or can't be read. */
function unsaved(query: string | null, tables: Tables): Scenario | null {
  if (query === null) return null;
  const { saved } = scenarioLibrary(tables).state();
  const isSaved = saved.some(
    ({ scenario }) => scenario !== null && encodeLink(scenario, tables) === query,
  );
  const { scenario, problems } = decodeLink(query, tables);
  return isSaved || problems.length > 0 ? null : scenario;
}

/** The scenario as a link; "" for the one that the page opens with, which no one made. */
function queryToKeep(scenario: Scenario, tables: Tables): string {
  const query = encodeLink(scenario, tables);
  return query === encodeLink(decodeLink("", tables).scenario, tables) ? "" : query;
}
