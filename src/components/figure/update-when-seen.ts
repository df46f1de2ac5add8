import { setAttribute } from "../core/element.js";
import { onPrint } from "../core/page/on-print.js";

/** Milliseconds of rest after which a figure out of sight catches up. */
const rest = 150;

/**
 * Gives what updates a figure by rows, or by what makes them: at once the first time, and while
 * `figure` is on screen. Out of sight the latest wait, unmade, until the changes rest, the figure
 * comes into sight, or the page is printed: a figure that nobody sees slows down none that is seen.
 */
export function updateWhenSeen<Rows extends object>(
  figure: Element,
  update: (rows: Rows) => void,
): (rows: Rows | (() => Rows)) => void {
  let isSeen = true;
  let isUpdated = false;
  let waiting: Rows | (() => Rows) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    if (waiting === null) return;
    const rows = typeof waiting === "function" ? waiting() : waiting;
    waiting = null;
    isUpdated = true;
    figure.removeAttribute("aria-busy");
    update(rows);
  };
  new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)?.isIntersecting ?? true;
    if (isSeen) now();
  }).observe(figure);
  onPrint(figure, now);
  return (rows) => {
    waiting = rows;
    if (isSeen || !isUpdated) return now();
    setAttribute(figure, "aria-busy", "true");
    clearTimeout(timer);
    timer = setTimeout(now, rest);
  };
}
