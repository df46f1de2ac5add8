import { fetchPart } from "../../../components/core/fetch-part.js";
import { maxPins, type Pins, withPin } from "../../../model/comparison/pins.js";
import type { Tables } from "../../../model/core/tables.js";
import { textLimits } from "../../../model/scenario/rationale.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import { freeName } from "../../../model/sharing/saved-scenarios.js";
import type { UndoableScenario } from "../../../state/history.js";
import type { Store } from "../../../state/workspace.js";
import { pinWords } from "../../../view/comparison/words/pins/index.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import type { SourceFiles } from "../explainer.js";

interface ReferenceOptions {
  readonly tables: Tables;
  readonly scenario: Store<Scenario>;
  readonly edits: UndoableScenario;
  readonly pins: Store<Pins>;
  readonly sources: SourceFiles;
}

/**
 * Gives what opens the references to the specialist service. The growth of one becomes the
 * scenario's, with its reason, or it is held as a named scenario, and so goes where those go: main
 * chart, link and comparison. The part of the site and its figures are fetched the first time.
 */
export function referenceOpener(
  context: ViewContext,
  { tables, scenario, edits, pins, sources }: ReferenceOptions,
) {
  const hold = (now: Pins, reference: Scenario) => {
    const taken = now.map(({ name }) => name);
    return withPin(now, reference, freeName(reference.name, taken, textLimits.name));
  };
  return async (): Promise<void> => {
    const [part, read] = await Promise.all([
      fetchPart(() => import("./reference-dialog.js")),
      fetchPart(sources.published),
    ]);
    if (part === null || read === null) return;
    const isFull = pins.get().length >= maxPins;
    part.referenceDialog(context, read, {
      tables,
      scenario,
      sources,
      onTake: (reference) => edits.change(({ name }) => ({ ...reference, name })),
      onHold: (reference) => pins.change((now) => hold(now, reference)),
      full: isFull ? pinWords(context.locale).full(maxPins) : null,
    });
  };
}
