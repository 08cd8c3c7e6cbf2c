// Texts and words → HTML with each word highlighted at its first occurrence.
import { escapeHtml } from '../../render/escape.js';

/** Words found in none of the texts concern all of them, which are then highlighted whole. */
export function highlighted(texts: readonly string[], words: readonly string[]): string[] {
  const about = words.some((word) => !texts.some((text) => text.includes(word)));
  return texts.map((text) => (about ? `<mark class="all">${escapeHtml(text)}</mark>` : marked(text, words)));
}

/** Overlapping or nested highlights are merged. */
function marked(text: string, words: readonly string[]): string {
  const spans = words
    .flatMap((word) => {
      const from = word === '' ? -1 : text.indexOf(word);
      return from < 0 ? [] : [{ from, to: from + word.length }];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let html = '';
  let done = 0;
  for (const { from, to } of spans) {
    if (from < done) continue;
    html += `${escapeHtml(text.slice(done, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
    done = to;
  }
  return html + escapeHtml(text.slice(done));
}
