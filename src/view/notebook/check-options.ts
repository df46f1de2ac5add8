import { checkKnown } from "../../model/notebook/known-options.js";

/**
 * Throws a RangeError on an option that a drawing does not have, or a text that is none: a
 * misspelt option must not be ignored.
 */
export function checkOptions(
  call: string,
  options: Readonly<Record<string, unknown>>,
  {
    required,
    optional,
  }: { readonly required: readonly string[]; readonly optional: readonly string[] },
): void {
  checkKnown(call, options, [...required, ...optional]);
  for (const name of required)
    if (typeof options[name] !== "string" || options[name] === "")
      throw new RangeError(`invalid ${name}: ${call} needs a text, got ${String(options[name])}`);
}
