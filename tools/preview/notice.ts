/**
 * A script for the live preview: the top of the page says what is wrong with the tables and the
 * notebook, a line each with file and line, and so does the notebook's cell that stands there. A
 * notebook, which reads tables past Framework, is loaded anew when they are saved; its sliders stand
 * in its link. `url` is that of `servePreviewNews`, which tells anew after each change.
 */
export const previewNotice = (url: string) => `<style>${style}</style><script>{
  const notice = document.createElement("pre");
  notice.className = "preview-notice";
  notice.setAttribute("role", "alert");
  let problems = [];
  let tables = null;
  const markCells = () => {
    const cells = [...document.querySelectorAll("[data-place]")].map((node) => {
      const [file, line] = node.dataset.place.split(":");
      return { node, file, line: Number(line), told: [] };
    });
    for (const problem of problems) {
      const [, file, line] = /^(\\S+?):(\\d+) /.exec(problem) ?? [];
      cells.findLast((cell) => cell.file === file && cell.line <= Number(line))?.told.push(problem);
    }
    for (const { node, told } of cells) {
      const text = told.join("\\n");
      if ((node.dataset.problem ?? "") !== text) text === "" ? delete node.dataset.problem : (node.dataset.problem = text);
    }
  };
  new EventSource(${JSON.stringify(url)} + "?page=" + encodeURIComponent(location.pathname)).onmessage = ({ data }) => {
    const news = JSON.parse(data);
    problems = news.problems;
    tables ??= news.tables;
    if (tables !== news.tables && problems.length === 0 && document.documentElement.dataset.page === "notebook")
      location.reload();
    notice.textContent = problems.join("\\n");
    if (problems.length > 0) document.body.prepend(notice);
    else notice.remove();
    markCells();
  };
  new MutationObserver(markCells).observe(document, { childList: true, subtree: true });
}</script>`;

const style = `
.preview-notice { margin: 0; padding: 0.75rem 1.5rem; }
[data-problem]::after { content: attr(data-problem); display: block; font-family: monospace; }
.preview-notice, [data-problem]::after {
  color: var(--ds-color-danger-text-default);
  background: var(--ds-color-danger-background-tinted);
  white-space: pre-wrap;
}`;
