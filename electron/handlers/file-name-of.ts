/** A name every file system takes. */
export function fileNameOf(text: string): string {
  return text
    .replaceAll(/[<>:"/\\|?*]|\p{Cc}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(-160);
}
