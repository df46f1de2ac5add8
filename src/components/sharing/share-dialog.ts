import type { Scenario } from "../../model/scenario/scenario.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { scenarioFileName } from "../../view/sharing/scenario-file-name.js";
import { sharingText } from "../../view/sharing/sharing-text.js";
import { workbenchText } from "../../view/workbench/workbench-text.js";
import { button } from "../core/button.js";
import { copyField } from "../core/copy-field.js";
import { dialog } from "../core/dialog.js";
import { element } from "../core/element.js";
import { saveFile } from "../core/save-file.js";
import { qrPicture } from "./qr-picture.js";

interface ShareOptions {
  /** The scenario as a link's query; with or without reasons. */
  readonly query: (withReasons: boolean) => string;
  readonly scenario: Scenario;
  readonly address?: string;
}

/** The scenario to pass on: a link to copy, a QR code for the room, and a file. */
export function shareDialog(
  { locale }: Pick<ViewContext, "locale">,
  { query, scenario, address = location.href }: ShareOptions,
) {
  const text = sharingText(locale);
  const link = copyField({
    label: text.linkLabel,
    copy: text.copy,
    copied: text.copied,
    refused: text.copyRefused,
  });
  const picture = element("div", { class: "qr-place" });
  const reasons = element("input", { type: "checkbox", checked: true });
  const show = () => {
    const url = new URL(address);
    url.search = query(reasons.checked);
    url.hash = "";
    link.update(url.href);
    const tooLong = element("p", { text: text.qrTooLong });
    picture.replaceChildren(qrPicture(url.href, text.qrName) ?? tooLong);
  };
  reasons.addEventListener("change", show);
  const choice = element("label", { class: "choice" }, [reasons, text.withReasons]);
  choice.hidden = query(true) === query(false);
  const download = () =>
    saveFile(
      scenarioFileName(scenario),
      new Blob([JSON.stringify(scenario, null, 1)], { type: "application/json" }),
    );
  show();
  const made = dialog({ title: text.share, close: workbenchText(locale).close }, [
    link.node,
    choice,
    picture,
    button({ text: text.downloadOne, onClick: download }),
  ]);
  made.node.addEventListener("close", () => made.node.remove());
  return made;
}
