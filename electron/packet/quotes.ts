import type { Evidence } from '#shared/evidence.ts';
import type { PacketData } from '#shared/packet-data.ts';
import { html, type Html } from './html.ts';
import { sourceOf } from './packet-words.ts';

/** Each quote on a line of its own, with where it stands. */
export function quotesIn(data: PacketData, quotes: readonly Evidence[]): Html {
  return html`${quotes.map((quote) => html`<div><span class="quote" dir="auto">“${quote.quote}”</span> <span class="source">${sourceOf(data, quote)}</span></div>`)}`;
}
