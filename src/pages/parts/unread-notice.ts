import { element } from "../../components/core/element.js";
import { fetchPart } from "../../components/core/fetch-part.js";
import type { KeyProblem } from "../../model/core/key-reader.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { LinkedScenario } from "../../model/sharing/scenario-codec.js";
import type { Store } from "../../state/workspace.js";
import type { ViewContext } from "../../view/core/view-context.js";

/**
 * What of the page's link could not be read, with the choice of what to do; "" when it all could.
 * The words for that are fetched when there is something to tell.
 */
export async function unreadNotice(
  { unread }: LinkedScenario,
  context: ViewContext,
  onChoice: Store<Scenario>["change"],
): Promise<HTMLElement | ""> {
  if (unread === null) return "";
  const part = await fetchPart(() => import("../../components/sharing/link-notice.js"));
  return part?.linkNotice(unread, context, { onChoice }) ?? "";
}

/**
 * What else is told at the top of a page, and what of a link about uncertainty could not be read.
 * The words for that are fetched when there is something to tell.
 */
export function withUncertaintyWarning(
  notice: HTMLElement | "",
  problems: readonly KeyProblem[],
  context: ViewContext,
): HTMLElement | "" {
  if (problems.length === 0) return notice;
  const node = element("div", {}, [notice]);
  void fetchPart(() => import("../../components/uncertainty/uncertainty-notice.js")).then(
    (part) => {
      if (part !== null) node.append(part.uncertaintyNotice(problems, context));
    },
  );
  return node;
}
