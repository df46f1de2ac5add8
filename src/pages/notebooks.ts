import { carryQuery } from "../components/core/page/carry-query.js";
import { pageLocale } from "../components/core/page/page-locale.js";
import { notebookGallery } from "../components/notebook/notebook-gallery.js";
import type { NotebookCard } from "../model/notebook/notebook-card.js";
import { viewContext } from "../view/core/view-context.js";
import { galleryRows } from "../view/notebook/gallery-rows.js";
import { type AddressFiles, addressPlaceBar } from "./parts/home-place.js";
import { type Loading, loaded, sayOtherBaseline } from "./parts/loaded.js";

type GalleryFiles = Loading<{
  readonly notebooks: {
    readonly cards: readonly NotebookCard[];
    readonly problems: readonly string[];
  };
}>;

/** The gallery of notebooks. */
export async function notebooksPage(files: GalleryFiles, placeFiles: AddressFiles) {
  const { notebooks } = await loaded(files);
  const context = viewContext(pageLocale(), await placeFiles.prices());
  carryQuery();
  sayOtherBaseline(await placeFiles.baseline());
  addressPlaceBar(context, placeFiles);
  return { gallery: notebookGallery(galleryRows(notebooks, context)) };
}
