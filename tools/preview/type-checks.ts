import { fork } from "node:child_process";
import { join } from "node:path";
import process from "node:process";

/** Checks types of notebooks ("src/notebooks/x.md") without holding up who asks. */
export interface TypeChecks {
  /** Asks anew, after a change: the answer that is being made for that notebook no longer counts. */
  readonly ask: (notebook: string) => void;
}

/** A process that checks one notebook after the other. */
interface Checker {
  readonly send: (notebook: string) => unknown;
}

/** Gets the answer to each question; null when the process has ended. */
type Answered = (problems: readonly string[] | null) => void;

/**
 * Starts type checks in a process of their own, one at a time. `tell` gets what is wrong with a
 * notebook once it is known, unless it has been asked about again since.
 */
export function startTypeChecks(
  root: string,
  tell: (notebook: string, problems: readonly string[]) => void,
  start: (root: string, answered: Answered) => Checker = startChecker,
): TypeChecks {
  const waiting = new Set<string>();
  let running: string | null = null;
  let child: Checker | null = null;
  const next = () => {
    const [notebook] = waiting;
    if (running !== null || notebook === undefined) return;
    waiting.delete(notebook);
    running = notebook;
    child ??= start(root, answered);
    child.send(notebook);
  };
  const answered: Answered = (problems) => {
    const notebook = running;
    running = null;
    if (problems === null) child = null;
    if (notebook !== null && !waiting.has(notebook))
      tell(
        notebook,
        problems ?? [`${notebook}:1 its types could not be checked: see the terminal`],
      );
    next();
  };
  return {
    ask: (notebook) => {
      waiting.add(notebook);
      next();
    },
  };
}

function startChecker(root: string, answered: Answered): Checker {
  const child = fork(join(import.meta.dirname, "check-types.ts"), [root], {
    execArgv: ["--import", "tsx"],
  });
  child.on("message", (problems: readonly string[]) => answered(problems));
  child.on("exit", () => answered(null));
  child.on("error", console.error);
  process.once("exit", () => child.kill());
  return child;
}
