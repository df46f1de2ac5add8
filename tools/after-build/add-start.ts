import type { HTMLElement } from "node-html-parser";
import type { Locale } from "../../src/view/core/locale.js";
import { coreWords } from "../../src/view/core/words/index.js";
import type { Lead } from "../lead-sentence.js";
import { wholeWordsHtml } from "../whole-words.js";
import { cellScript, onlyElement, setScript } from "./html-page.js";

/**
 * Runs before all else, in browsers of any age: shows the notice that fits when the page was opened
 * as a file, when its scripts can't be read or had, and when a cell fails. Until then the sentence
 * that the built page carries keeps out of the way of the live one, but for where that one will say
 * the same, the page being opened without a scenario; and what is below the heading takes its room
 * unseen: it is shown once every cell has its content and its size, so that nothing that is read
 * moves.
 */
const startScript = `(function () {
  var root = document.documentElement;
  root.setAttribute("data-starting", location.search ? "linked" : "");
  root.setAttribute("data-loading", "");
  function show(id) {
    var notice = document.getElementById("trouble-" + id);
    if (!notice || document.querySelector(".trouble.shown")) return;
    root.removeAttribute("data-starting");
    root.removeAttribute("data-loading");
    endFirstView();
    notice.hidden = false;
    notice.className = "trouble shown";
  }
  function endFirstView() {
    var copies = document.querySelectorAll(".first-view");
    for (var i = 0; i < copies.length; i++) copies[i].parentNode.removeChild(copies[i]);
  }
  function reveal() {
    endFirstView();
    root.removeAttribute("data-loading");
    if (document.querySelector("main .headline")) root.setAttribute("data-live", "");
  }
  var filling = new MutationObserver(function () {
    if (location.search) endFirstView();
    if (document.readyState === "loading" || document.querySelector("observablehq-loading")) return;
    filling.disconnect();
    // Charts take their width in the frame after they are put in.
    requestAnimationFrame(function () { requestAnimationFrame(reveal); });
  });
  filling.observe(root, { childList: true, subtree: true });
  window.addEventListener("load", function () {
    if (!root.hasAttribute("data-started")) show(location.protocol === "file:" ? "file" : "old");
  });
  new MutationObserver(function () {
    if (!document.querySelector(".observablehq--error")) return;
    root.setAttribute("data-failed", "");
    show("data");
  }).observe(root, { childList: true, subtree: true });
})();`;

function leadHtml({ headline, rest }: Lead): string {
  const more = rest === "" ? "" : `<span class="lead-rest">${rest}</span>`;
  return wholeWordsHtml(`<p class="static-lead">${headline}${more}</p>`);
}

/** Puts into the page what a reader sees before, or without, its scripts: `lead` and the notices. */
export function addStart(name: string, page: HTMLElement, locale: Locale, lead: Lead | null): void {
  const { noScript, retry, ...notices } = coreWords(locale).trouble;
  const main = onlyElement(name, page, "main");
  const again = `<a href="">${retry}</a>`;
  const hidden = (["file", "old", "blocked", "data"] as const).map(
    (id) => `<p class="trouble" id="trouble-${id}" role="alert" hidden>${notices[id]} ${again}</p>`,
  );
  main.insertAdjacentHTML(
    "afterbegin",
    `\n<noscript><p class="trouble shown">${noScript}</p></noscript>\n${hidden.join("\n")}`,
  );
  const title = onlyElement(name, page, "h1");
  if (lead !== null) title.insertAdjacentHTML("afterend", `\n${leadHtml(lead)}`);
  const cells = cellScript(name, page);
  setScript(cells, `${cells.rawText}\ndocument.documentElement.dataset.started = "";\n`);
  onlyElement(name, page, "title").insertAdjacentHTML(
    "beforebegin",
    `<script>${startScript}</script>\n`,
  );
}
