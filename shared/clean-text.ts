const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * A verbatim passage as people would have it printed: half-broken emphasis, tags and entities taken out.
 *
 * For display only; what is stored and quoted stays verbatim.
 *
 * @example cleanText('Reliability &* observability:* Implement logging') // 'Reliability & observability: Implement logging'
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/g, (_whole, name: string) => entities[name] ?? '')
    .replaceAll(/<\/?(?:b|i|em|strong|br|p|li|ul|u|span)\b[^<>]{0,80}>/gi, ' ')
    .replaceAll(/(?<=[\s&([]|^)[*_]{1,3}(?=\S)|\*{2,3}/g, '')
    .replaceAll(/(?<=[\p{L}\p{N}:.,;)%&])[*_]{1,2}(?=[\s:.,;)]|$)/gu, '')
    .replaceAll(/&(?=\p{L}{3,})(?! )/gu, '& ')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
