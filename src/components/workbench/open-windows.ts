import type { ScenarioReading } from "../../model/scenario/scenario-problem.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { fetchPart } from "../core/fetch-part.js";
import type { Toast } from "../core/toast.js";
import type { ScenarioExchange } from "../sharing/handover-menu.js";

/** Opens the windows over the page, each fetched when it is first asked for. */
export function openWindows<Reading extends ScenarioReading>(
  context: ViewContext,
  exchange: ScenarioExchange<Reading>,
  message: Toast,
) {
  const help = async () => {
    const part = await fetchPart(() => import("./help-dialog.js"));
    part?.helpDialog(context).open();
  };
  const share = async () => {
    const part = await fetchPart(() => import("../sharing/share-dialog.js"));
    const scenario = exchange.present();
    const query = (withReasons: boolean) => exchange.query(scenario, { withReasons });
    part?.shareDialog(context, { scenario, query, filed: exchange.filed }).open();
  };
  let savedWindow: { readonly open: () => void } | null = null;
  const saved = async () => {
    const part = await fetchPart(() => import("../sharing/saved-dialog.js"));
    savedWindow ??= part?.savedDialog(context, { ...exchange, message }) ?? null;
    savedWindow?.open();
  };
  return { help, share, saved };
}
