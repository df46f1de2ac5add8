import type { SettingId } from "../../model/uncertainty/chance-quantities.js";
import type { MarkNumber } from "../figure/told.js";

/** Marks what draws are made by. */
export const markSetting = (mark: MarkNumber, id: SettingId, text: string): string =>
  mark({ id }, text);
