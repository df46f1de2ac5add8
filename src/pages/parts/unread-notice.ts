import { linkNotice } from "../../components/sharing/link-notice.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import type { LinkedScenario } from "../../model/sharing/scenario-codec.js";
import type { Store } from "../../state/workspace.js";
import type { ViewContext } from "../../view/core/view-context.js";

/** What of the page's link could not be read, with the choice of what to do; "" when it all could. */
export function unreadNotice(
  { unread }: LinkedScenario,
  context: ViewContext,
  onChoice: Store<Scenario>["change"],
): HTMLElement | "" {
  return unread === null ? "" : linkNotice(unread, context, { onChoice });
}
