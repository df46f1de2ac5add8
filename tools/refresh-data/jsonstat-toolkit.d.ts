/** The part of jsonstat-toolkit that we use; the package has no types of its own. */
declare module "jsonstat-toolkit" {
  interface Parsed {
    readonly class: string | null;
    /** Names of the dimensions. */
    readonly id: readonly string[] | null;
    /** Number of categories of each dimension. */
    readonly size: readonly number[] | null;
    readonly value: readonly unknown[] | null;
    toTable(options: { type: "arrobj"; field: "id"; content: "id" }): Record<string, unknown>[];
  }
  export default function JSONstat(answer: object): Parsed;
}
