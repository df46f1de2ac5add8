/** The name that a text is, of these; undefined where it is none. */
export const oneOf = <Name extends string>(
  names: readonly Name[],
  text: string | undefined,
): Name | undefined => names.find((name) => name === text);
