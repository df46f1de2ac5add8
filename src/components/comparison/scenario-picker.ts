import type { Scenario } from "../../model/scenario/scenario.js";
import type { ScenarioReading } from "../../model/scenario/scenario-problem.js";
import { comparisonTexts } from "../../view/comparison/comparison-texts.js";
import type { PickerRows } from "../../view/comparison/picker-rows.js";
import { pinWords } from "../../view/comparison/words/pins/index.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { scenarioProblemText } from "../../view/sharing/scenario-problem-text.js";
import { button } from "../core/button.js";
import { element } from "../core/element.js";
import { problemList } from "../core/problem-list.js";
import { replaceContent } from "../core/replace-content.js";

interface ScenarioPickerOptions {
  /** Scenarios that can be added with one press. */
  readonly offers: readonly { readonly label: string; readonly scenario: Scenario | "own" }[];
  /** More ways to add: what was saved. */
  readonly more: Node;
  readonly readLink: (query: string) => ScenarioReading;
  readonly readFile: (file: File) => Promise<ScenarioReading>;
  readonly onAdd: (scenario: Scenario | "own") => void;
  readonly onRemove: (place: number) => void;
}

/** The scenarios that are compared, and ways to add more: presets, a pasted link, a file. */
export function scenarioPicker(context: ViewContext, options: ScenarioPickerOptions) {
  const texts = comparisonTexts(context.locale);
  const list = comparedList(context, options);
  const problems = problemList(pinWords(context.locale).unreadable);
  const full = element("p", { class: "compared-full", role: "status" });
  const addressNote = element("p", { class: "compared-full", role: "status" });
  const take = ({ scenario, problems: found }: ScenarioReading): boolean => {
    problems.update(found.map((one) => `${one.field}: ${scenarioProblemText(one, context)}`));
    if (found.length === 0) options.onAdd(scenario);
    return found.length === 0;
  };
  const ways = element("fieldset", { class: "compared-ways" }, [
    element("legend", { text: texts.add }),
    element(
      "div",
      { class: "buttons" },
      options.offers.map(({ label, scenario }) =>
        button({ text: label, onClick: () => options.onAdd(scenario) }),
      ),
    ),
    options.more,
    linkForm(context, (query) => take(options.readLink(query))),
    fileField(texts.file, async (file) => take(await options.readFile(file))),
  ]);
  const node = element("section", { class: "scenario-picker", "aria-label": texts.chosen }, [
    element("h2", { text: texts.chosen }),
    list,
    ways,
    full,
    addressNote,
    problems,
  ]);
  const update = ({ chosen, isFull, note }: PickerRows) => {
    ways.disabled = isFull;
    full.textContent = isFull ? texts.full : "";
    addressNote.textContent = note;
    list.update(chosen);
  };
  return Object.assign(node, { update });
}

/** The scenarios, each with a way to open it and one to take it out. */
function comparedList(context: ViewContext, options: ScenarioPickerOptions) {
  const node = element("ol", { class: "compared-list" });
  const update = (chosen: PickerRows["chosen"]) => {
    const rows = chosen.map((row, place) => chosenRow(row, place, context, options));
    replaceContent(node, rows);
  };
  return Object.assign(node, { update });
}

function chosenRow(
  { letter, name, href, canRemove }: PickerRows["chosen"][number],
  place: number,
  { locale }: ViewContext,
  { onRemove }: ScenarioPickerOptions,
): HTMLElement {
  const { open, remove } = comparisonTexts(locale);
  const removal = button({
    text: remove,
    name: `${remove}: ${letter} ${name}`,
    onClick: () => onRemove(place),
  });
  removal.disabled = !canRemove;
  return element("li", {}, [
    element("span", { class: `series-mark series-${letter}`, text: letter }),
    element("span", { class: "compared-name", text: name }),
    element("a", { href, "aria-label": `${open}: ${letter} ${name}`, text: open }),
    removal,
  ]);
}

function linkForm({ locale }: ViewContext, add: (query: string) => boolean): HTMLElement {
  const { linkField, linkHint, addLink } = comparisonTexts(locale);
  const field = element("input", {
    type: "text",
    class: "ds-input",
    autocomplete: "off",
    placeholder: linkHint,
  });
  const send = () => {
    if (field.value.trim() !== "" && add(queryOf(field.value))) field.value = "";
  };
  const form = element("form", { class: "link-form" }, [
    element("label", {}, [linkField, field]),
    button({ text: addLink, onClick: send }),
  ]);
  // Enter in the field.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  return form;
}

/** The query of an address, or the text itself when it is only a query. */
function queryOf(text: string): string {
  const [address = ""] = text.trim().split("#");
  return address.slice(address.indexOf("?") + 1);
}

function fileField(label: string, take: (file: File) => Promise<boolean>): HTMLElement {
  const field = element("input", { type: "file", accept: ".json,.xlsx", class: "ds-sr-only" });
  field.addEventListener("change", async () => {
    const [file] = field.files ?? [];
    if (file !== undefined) await take(file);
    field.value = "";
  });
  const look = { class: "ds-button file-field", "data-variant": "secondary" };
  return element("label", look, [label, field]);
}
