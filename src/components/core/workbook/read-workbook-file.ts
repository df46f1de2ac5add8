import type { WorkbookLimits, WorkbookReading, WorkbookTask } from "../../../view/core/workbook.js";
import { fileBytes } from "../file-bytes.js";

/** Fits a scenario or a survey's answer many times over. */
const usual: WorkbookLimits = {
  fileBytes: 5_000_000,
  unpackedBytes: 10_000_000,
  cells: 1_000_000,
  time: 5_000,
};

/** Whether a file is read as a workbook, if only to say why it can't be. */
export const isWorkbookName = (name: string): boolean => /\.(xls[xmb]?|ods)$/i.test(name);

/**
 * Reads a workbook that the user chose, in a worker that is stopped when it takes too long. What
 * is no workbook, or a hostile one, is refused; never hangs. Rejects only when the worker's script
 * can't be fetched.
 */
export async function readWorkbookFile(
  file: Blob,
  limits: WorkbookLimits = usual,
): Promise<WorkbookReading> {
  if (file.size > limits.fileBytes) return { refused: "tooLarge" };
  const bytes = await fileBytes(file);
  if (bytes === null) return { refused: "unopened" };
  const archive = new Uint8Array(bytes);
  const worker = new Worker(new URL("./workbook-worker.js", import.meta.url), { type: "module" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<WorkbookReading>((resolve, reject) => {
      timer = setTimeout(() => resolve({ refused: "tooSlow" }), limits.time);
      worker.addEventListener("message", ({ data }: MessageEvent<WorkbookReading>) =>
        resolve(data),
      );
      worker.addEventListener("error", () => reject(new Error("the worker did not start")));
      worker.postMessage({ archive, limits } satisfies WorkbookTask, [archive.buffer]);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
