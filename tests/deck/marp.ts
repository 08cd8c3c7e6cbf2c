// Renders deck.md with stock Marp in both current versions: marp-core 5 (ours) and the one inside marp-cli.
import { createRequire } from 'node:module';
import { Marp as Marp5 } from '@marp-team/marp-core';
import { parseHTML } from 'linkedom';

interface Rendered {
  html: string[];
  comments: string[][];
}
interface MarpLike {
  themeSet: { add(css: string): unknown };
  render(markdown: string, env: { htmlAsArray: true }): Rendered;
}
type MarpClass = new (options: object) => MarpLike;

const fromCli = createRequire(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json'));
const Marp4 = (fromCli('@marp-team/marp-core') as { Marp: MarpClass }).Marp;

export const VERSIONS: [string, MarpClass][] = [
  ['marp-core 5', Marp5 as unknown as MarpClass],
  ['marp-core of marp-cli', Marp4],
];

export interface MarpSlide {
  section: Element;
  /** Visible text; runs of white space and no-break spaces become one space. */
  text: string;
  notes: string;
}

/** Renders with stock options (emoji, maths and links on), so that missing escapes show. */
export function renderWith(Marp: MarpClass, markdown: string): MarpSlide[] {
  const marp = new Marp({ inlineSVG: false, script: false });
  marp.themeSet.add('/* @theme decuong */ section { width: 1280px; height: 720px; }');
  const { html, comments } = marp.render(markdown, { htmlAsArray: true });
  return html.map((slide, index) => {
    const section = parseHTML(`<html><body>${slide}</body></html>`).document.querySelector('section');
    if (!section) throw new Error('Marp made no section');
    return { section, text: squeeze(section.textContent ?? ''), notes: (comments[index] ?? []).join('\n') };
  });
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
