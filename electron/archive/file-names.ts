import { archiveTexts as texts } from '#shared/texts/archive.ts';

const maxLength = 80;
/** File systems count bytes, at most 255 of them; a number and an ending come behind. */
const maxBytes = 200;
/** Names that Windows keeps for devices, with anything behind a dot or a blank. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])([. ]|$)/i;

/** Gives names that every file system takes, each only once within its folder, whatever the case. */
export function createFileNames() {
  const taken = new Set<string>();
  return function nameFor(folder: string, wanted: string, ending = ''): string {
    const clean =
      cut(
        wanted
          .normalize('NFC')
          .replaceAll(/[<>:"/\\|?*]|[\p{C}]/gu, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ).replace(/^[. ]+|[. ]+$/g, '') || texts.untitled;
    const safe = reserved.test(clean) ? `_${clean}` : clean;
    for (let number = 1; ; number += 1) {
      const name = `${safe}${number === 1 ? '' : ` (${number})`}${ending}`;
      const path = `${folder}${name}`;
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      return path;
    }
  };
}

/** So many whole signs as there is room for. */
function cut(name: string): string {
  let kept = '';
  for (const sign of Array.from(name).slice(0, maxLength)) {
    if (Buffer.byteLength(kept + sign) > maxBytes) break;
    kept += sign;
  }
  return kept;
}
