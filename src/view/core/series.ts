/** Reading a series without holes, for components: they import no values of the model. */
export { first, itemAt, known, last, zip } from "../../model/core/series.js";
