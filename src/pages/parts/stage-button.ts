import { button } from "../../components/core/button.js";
import { fetchPart } from "../../components/core/fetch-part.js";
import { unusedStage } from "../../model/stage/stage.js";
import { rememberStage, type StageKind, stageAsked } from "../../state/stage-address.js";
import { workbenchWords } from "../../view/workbench/words/index.js";
import type { StageOptions } from "./open-stage.js";

interface StageButtonOptions extends Omit<StageOptions, "onClose"> {
  /** Whether all of the address could be read: what could not is told before anything covers it. */
  readonly isRead: boolean;
}

/**
 * A button that shows the scenario large. Alt+P does the same, and so does an address that
 * remembers that it was. The part of the site that does it is fetched the first time.
 */
export function stageButton({ isRead, ...options }: StageButtonOptions): HTMLElement {
  let isOpen = false;
  const open = async (kind: StageKind | null) => {
    if (isOpen || kind === null) return;
    isOpen = true;
    rememberStage(kind);
    const { dataset } = document.documentElement;
    // Until the stage covers it, the page would tell the room what it has yet to guess.
    if (options.kept.get().isHidden) dataset.stage = "hidden";
    const part = await fetchPart(() => import("./open-stage.js"));
    const onClose = () => {
      isOpen = false;
      rememberStage(null);
      options.kept.change(() => unusedStage);
    };
    if (part === null) onClose();
    else part.openStage(kind, { ...options, onClose });
    delete dataset.stage;
  };
  const follow = () => void open(stageAsked());
  addEventListener("hashchange", follow);
  document.addEventListener("keydown", (event) => {
    // By its place: with Alt the same key types another letter on a Mac.
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== "KeyP") return;
    event.preventDefault();
    if (document.querySelector("dialog[open]") === null) void open("own");
  });
  if (isRead) follow();
  const { stage } = workbenchWords(options.context.locale);
  return button({ text: stage, variant: "tertiary", onClick: () => void open("own") });
}
