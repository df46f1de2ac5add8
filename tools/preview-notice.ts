/**
 * A script for the live preview: the top of the page says what is wrong with the tables and the
 * notebook (file, line and expectation), and a failed cell where in the notebook it stands. `url`
 * is that of `servePreviewNews`, which tells anew after each change.
 */
export const previewNotice = (url: string) => `<script>{
  const notice = document.createElement("pre");
  notice.className = "preview-notice";
  notice.setAttribute("role", "alert");
  let cells = [];
  const markCells = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_ELEMENT);
    for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeType === 8) at += /^:[0-9a-f]{8}(?:-\\d+)?:$/.test(node.data);
      else if (cells[at] && node.matches(".observablehq--error") && node.dataset.place !== cells[at])
        node.dataset.place = cells[at];
  };
  new EventSource(${JSON.stringify(url)} + "?page=" + encodeURIComponent(location.pathname)).onmessage = ({ data }) => {
    const news = JSON.parse(data);
    cells = news.cells;
    notice.textContent = news.problems.join("\\n");
    if (news.problems.length > 0) document.body.prepend(notice);
    else notice.remove();
    markCells();
  };
  new MutationObserver(markCells).observe(document, { childList: true, subtree: true });
}</script>`;
