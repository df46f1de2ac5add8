import type { FileReport } from "../../view/form/file-report.js";
import { element, setText } from "../core/element.js";
import { throttled } from "../core/throttled.js";

interface FileDropOptions {
  readonly texts: {
    /** What can be dropped. */
    readonly label: string;
    /** "Lest 3 av 12" */
    readonly progress: (done: number, all: number) => string;
    /** Name of the list of reports, for readers. */
    readonly reports: string;
  };
  /** File name endings: ".json,.csv". */
  readonly accept: string;
  /** Reads one file. Never throws; resolves when the next can be read. */
  readonly read: (file: File) => Promise<FileReport>;
}

/** Files shown one by one; those that are read whole are only counted after so many. */
const mostReports = 50;

/** Milliseconds between two tellings of how far it has come. */
const progressRest = 100;

/** A place to drop or choose many files, with a report of each as it is read. */
export function fileDrop({ texts, accept, read }: FileDropOptions): HTMLElement {
  const input = element("input", {
    type: "file",
    multiple: true,
    accept,
    class: "ds-input large-field",
  });
  const progress = element("p", { class: "file-progress", role: "status" });
  const list = element("ul", { class: "file-reports", "aria-label": texts.reports });
  const node = element("div", { class: "file-drop" }, [
    element("label", {}, [element("span", { text: texts.label }), input]),
    progress,
    list,
  ]);
  const readAll = async (files: readonly File[]) => {
    list.replaceChildren();
    let done = 0;
    const tell = throttled(progressRest, () =>
      setText(progress, texts.progress(done, files.length)),
    );
    for (const file of files) {
      const report = await read(file);
      done += 1;
      tell();
      if (!report.isWhole || list.childElementCount < mostReports) list.append(reportItem(report));
    }
  };
  input.addEventListener("change", async () => {
    await readAll([...(input.files ?? [])]);
    input.value = "";
  });
  onDrop(node, (files) => void readAll(files));
  return node;
}

/** Shows that files can be let go over an element, and takes those that are. */
function onDrop(node: HTMLElement, take: (files: readonly File[]) => void): void {
  node.addEventListener("dragover", (event) => {
    event.preventDefault();
    node.classList.add("over");
  });
  node.addEventListener("dragleave", () => node.classList.remove("over"));
  node.addEventListener("drop", (event) => {
    event.preventDefault();
    node.classList.remove("over");
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

function reportItem({ title, lines, isWhole }: FileReport): HTMLElement {
  const kind = { class: isWhole ? "whole" : "partly" };
  if (lines.length === 0) return element("li", { ...kind, text: title });
  return element("li", kind, [
    element("details", {}, [
      element("summary", { text: title }),
      element(
        "ul",
        {},
        lines.map((text) => element("li", { text })),
      ),
    ]),
  ]);
}
