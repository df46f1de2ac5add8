import { describe, expect, it } from "vitest";
import { findForeignHosts } from "../../tools/gates/foreign-hosts.js";
import { temporaryFolder } from "./temporary-folder.js";

describe("findForeignHosts", () => {
  it("accepts links to sources, namespaces and names in data", () => {
    const root = temporaryFolder({
      "a.html": '<p><a href="https://www.ssb.no/x">SSB</a></p><script>a("./b"); // c</script>',
      "b.js": 'x="http://www.w3.org/2000/svg"; y = a//b.c\n',
      "c.json": '{"source": "https://www.ssb.no"}',
    });
    expect(findForeignHosts(root)).toEqual([]);
  });

  it.each([
    ["a.html", '<script src="https://cdn.example/x.js"></script>', "https://cdn.example/x.js"],
    ["a.html", '<link href="//cdn.example/x.css">', "//cdn.example/x.css"],
    ["a.html", '<a href="./x"><img src="https://b.example/x.png"></a>', "https://b.example/x.png"],
    ["a/b.js", "import(`https://cdn.example/x`)", "https://cdn.example/x"],
    ["b.js", "new WebSocket('wss://cdn.example')", "wss://cdn.example"],
    ["c.css", "@import url(//fonts.example/a.css)", "//fonts.example/a.css"],
    ["c.css", "a{src:url(https://fonts.example/a)}", "https://fonts.example/a"],
  ])("finds in %s: %s", (file, text, address) => {
    expect(findForeignHosts(temporaryFolder({ [file]: text }))).toEqual([`${file}: ${address}`]);
  });
});
