import { archiveTexts as texts } from '#shared/texts/archive.ts';

const maxLength = 80;
/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Gives names that every file system takes, each only once within its folder, whatever the case. */
export function createFileNames() {
  const taken = new Set<string>();
  return function nameFor(folder: string, wanted: string, ending = ''): string {
    const clean =
      Array.from(
        wanted
          .normalize('NFC')
          .replaceAll(/[<>:"/\\|?*]|[\p{C}]/gu, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      )
        .slice(0, maxLength)
        .join('')
        .replace(/^\.+|[. ]+$/g, '') || texts.untitled;
    const safe = reserved.test(clean) ? `${clean}_` : clean;
    for (let number = 1; ; number += 1) {
      const name = `${safe}${number === 1 ? '' : ` (${number})`}${ending}`;
      const path = `${folder}${name}`;
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      return path;
    }
  };
}
