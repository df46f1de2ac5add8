import { coreWords } from "../../view/core/words/index.js";
import { pageLocale } from "./page/page-locale.js";
import { toast } from "./toast.js";

/**
 * Fetches a part of the site when it is needed: every `import("…")` goes through here. Null when it
 * can't be had, as when the site was built anew after the page was opened: a message then says so
 * and offers to load the page again (where there is a network), and what was asked for is not done.
 */
export async function fetchPart<Part>(
  load: () => Promise<Part>,
  tell: () => void = tellOutdated,
): Promise<Part | null> {
  try {
    return await load();
  } catch (error) {
    console.error(error);
    tell();
    return null;
  }
}

function tellOutdated(): void {
  const { message, reload, offline } = coreWords(pageLocale()).outdated;
  // Who loads a page again without a network loses it.
  if (!navigator.onLine) toast().show(offline);
  else toast().show(message, { text: reload, onClick: () => location.reload(), isLasting: true });
}
