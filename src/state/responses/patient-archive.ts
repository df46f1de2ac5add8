import type { ResponseArchive } from "./browser-archive.js";

/** Milliseconds that an archive is waited for: some browsers' database never answers. */
const patience = 5000;

export const waited = () => new Promise<void>((done) => setTimeout(done, patience));

/** What is refused because the archive does not answer. */
export const noAnswer = new Error("no answer");

interface Patience {
  /** Resolves when the archive has been waited for long enough. */
  readonly wait: () => Promise<void>;
  /** Called when an archive that was given up answers after all. */
  readonly answered: () => void;
}

/** An archive that is given up when it does not answer in time, and not waited for again until it does. */
export function patientArchive(
  { read, write, remove, hear }: ResponseArchive,
  { wait, answered }: Patience,
): ResponseArchive {
  let isSilent = false;
  const inTime = <Value>(task: Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      let isOpen = true;
      const giveUp = () => {
        if (!isOpen) return;
        isSilent = true;
        reject(noAnswer);
      };
      const settle = (tell: () => void, after: () => void) => {
        const isLate = isSilent;
        [isOpen, isSilent] = [false, false];
        tell();
        if (isLate) after();
      };
      task.then(
        (value) => settle(() => resolve(value), answered),
        (error) =>
          settle(
            () => reject(error),
            () => {},
          ),
      );
      if (isSilent) giveUp();
      else void wait().then(giveUp);
    });
  return {
    read: () => inTime(read()),
    write: (responses) => inTime(write(responses)),
    remove: (ids) => inTime(remove(ids)),
    hear,
  };
}
