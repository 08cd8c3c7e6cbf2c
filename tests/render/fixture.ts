// Small decks as sections and CSS, and a shared bundled browser, for tests of render and export.
import { type Browser, launchBrowser } from '../../src/render/browser.js';
import { findBrowser } from '../../src/render/discover.js';

export async function bundledBrowser(): Promise<Browser> {
  const { value, diagnostics } = await findBrowser({ browser: 'bundled' });
  if (!value) throw new Error(`no bundled browser: ${diagnostics.map((d) => d.code).join()}`);
  return launchBrowser(value);
}

/** Font sizes by step: 40, 36, 32, 28, 24 px. */
export const CSS = `
* { margin: 0; padding: 0; box-sizing: border-box; }
div.marpit > section { position: relative; width: 1280px; height: 720px; overflow: hidden; background: #fff; padding: 60px 72px 84px; --t: 40px;
  display: grid; grid-template-rows: auto minmax(0, 1fr); font: 400 var(--t)/1.4 sans-serif; }
div.marpit > section.fit-1 { --t: 36px } div.marpit > section.fit-2 { --t: 32px } div.marpit > section.fit-3 { --t: 28px } div.marpit > section.fit-4 { --t: 24px }
h2 { font: 700 44px/60px sans-serif; }
.body { min-height: 0; }
.clip { overflow: hidden; }
@page { size: 1280px 720px; margin: 0 }
@media print { html, body { margin: 0 } div.marpit > section { break-before: page } }
`;

export function section(content: string, fit = 0): string {
  return `<section class="points fit-${fit}" lang="vi">${content}</section>`;
}

export const SENTENCE =
  'Đêm 27/9/1940, nhân dân các dân tộc Bắc Sơn nổi dậy đánh tàn quân Pháp, mở đầu một thời kỳ mới. ';

/** A title and a list of items with `sentences` sentences each. */
export function listSection(items: number, sentences = 1, clip = false): string {
  const item = `<li class="it">${SENTENCE.repeat(sentences)}</li>`;
  return section(
    `<h2>Diễn biến</h2><div class="body${clip ? ' clip' : ''}"><ul>${item.repeat(items)}</ul></div>`,
  );
}

/** Here, slides differ only in their ids. */
export function slidesOf(sections: readonly string[]): never[] {
  return sections.map((_, index) => ({ id: `s${index + 1}` })) as never[];
}
