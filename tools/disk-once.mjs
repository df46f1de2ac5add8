// Stands before Framework's process, which asks the disk about each import of each page anew: nearly
// two million questions a build, about four thousand files. What it was told stays true until the turn
// of the event loop in which it asks has ended, and is asked again in the next: files may change then.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { existsSync, statSync } = fs;
Object.assign(fs, { existsSync: once(existsSync), statSync: once(statSync) });
syncBuiltinESMExports();

/**
 * The function, asked once a turn for each path. Options are rare, and asked each time.
 *
 * @template {(path: any, ...options: any[]) => unknown} Ask
 * @param {Ask} ask
 */
function once(ask) {
  const answers = new Map();
  return /** @type {Ask} */ (
    (path, ...options) => {
      if (typeof path !== "string" || options.length > 0) return ask(path, ...options);
      let answer = answers.get(path);
      if (answer === undefined) {
        if (answers.size === 0) setImmediate(() => answers.clear());
        answer = told(() => ask(path));
        answers.set(path, answer);
      }
      if ("error" in answer) throw answer.error;
      return answer.value;
    }
  );
}

/** @param {() => unknown} ask */
function told(ask) {
  try {
    return { value: ask() };
  } catch (error) {
    return { error };
  }
}
