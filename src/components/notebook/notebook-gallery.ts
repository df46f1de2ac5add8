import type { GalleryCard, GalleryRows } from "../../view/notebook/gallery-rows.js";
import { element } from "../core/element.js";
import { problemList } from "../core/problem-list.js";

/** The notebooks as cards: picture, question, who and when. */
export function notebookGallery({ cards, problems, problemTitle, none }: GalleryRows): HTMLElement {
  const notice = problemList(problemTitle);
  notice.update(problems);
  return element("div", { class: "gallery" }, [
    notice,
    cards.length === 0
      ? element("p", { text: none })
      : element("ul", { class: "gallery-cards" }, cards.map(galleryCard)),
  ]);
}

function galleryCard({ link, picture, ...card }: GalleryCard) {
  const { title, description, byline, language, pageLanguage } = card;
  const image = element("img", { src: picture, alt: "", loading: "lazy" });
  // The live preview takes no pictures.
  image.addEventListener("error", () => image.remove());
  return element("li", { class: "card gallery-card", lang: language }, [
    element("div", { class: "gallery-picture" }, [image]),
    element("h2", {}, [element("a", { href: link + location.search, text: title })]),
    element("p", { text: description }),
    element("p", { class: "gallery-byline", lang: pageLanguage, text: byline }),
  ]);
}
