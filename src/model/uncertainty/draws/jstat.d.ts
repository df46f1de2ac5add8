/** The part of jstat that is used; it brings no types. Its module is one object. */
declare module "jstat" {
  const jStat: {
    readonly normal: { readonly inv: (p: number, mean: number, sd: number) => number };
  };
  export default jStat;
}
