/**
 * A script for the live preview: when a cell has failed, the top of the page says what is wrong
 * with the tables (file, line, column and expectation), until every cell is sound again.
 * `src/data/problems.json.ts` finds it, and Framework runs that anew after each change.
 */
export const previewNotice = `<script>{
  let seen = "";
  let turn = 0;
  const notice = document.createElement("pre");
  notice.className = "preview-notice";
  notice.setAttribute("role", "alert");
  const problems = async () => {
    const answer = await fetch("/_file/data/problems.json", { cache: "no-store" });
    return answer.ok ? answer.json() : [await answer.text()];
  };
  const look = async () => {
    const failed = [...document.querySelectorAll(".observablehq--error")];
    const now = failed.map((cell) => cell.textContent).join();
    if (now === seen) return;
    seen = now;
    if (now === "") return notice.remove();
    const mine = ++turn;
    const lines = await problems();
    if (mine !== turn || seen === "") return;
    notice.textContent = lines.join("\\n") || "A cell failed, and the tables are sound: see the terminal.";
    document.body.prepend(notice);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}</script>`;
