/** The languages of the interface: bokmål and English. */
export const locales = ["nb", "en"] as const;

export type Locale = (typeof locales)[number];
