/**
 * Lets the scenario follow to other pages and the other language: a link in the top bar gets the
 * page's query when it is about to be used. `kept` gives what of the query others have a use for.
 */
export function carryQuery(
  header: Element | null = document.querySelector("header"),
  kept = (query: string) => query,
): void {
  const carry = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link !== null && link.origin === location.origin) link.search = kept(location.search);
  };
  for (const event of ["pointerdown", "focusin", "click"]) header?.addEventListener(event, carry);
}
