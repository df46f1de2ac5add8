/** The four kinds of e-health cost that report OE 2022-78 projects (ch. 4.1, tables 4-1…4-4). */
export const categories = ["ehr", "welfareTechnology", "nationalSolutions", "other"] as const;

export type Category = (typeof categories)[number];

/** One value per category. */
export type PerCategory<T> = Readonly<Record<Category, T>>;

/** Builds a value per category from a function of the category. */
export function perCategory<T>(value: (category: Category) => T): PerCategory<T> {
  return {
    ehr: value("ehr"),
    welfareTechnology: value("welfareTechnology"),
    nationalSolutions: value("nationalSolutions"),
    other: value("other"),
  };
}
