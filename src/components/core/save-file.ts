/** Hands the user a file to keep. Nothing leaves the browser. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the content after the click: let go of it later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
