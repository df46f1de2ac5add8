/** Prints the page in its light colours, whatever the screen shows: paper is white. */
export function printInLight({ dataset }: HTMLElement = document.documentElement): void {
  const onScreen = dataset.colorScheme;
  addEventListener("beforeprint", () => {
    dataset.colorScheme = "light";
  });
  addEventListener("afterprint", () => {
    if (onScreen === undefined) delete dataset.colorScheme;
    else dataset.colorScheme = onScreen;
  });
}
