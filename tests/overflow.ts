// Finds what a viewer would find wrong on rendered slides: text cut off, off the slide, overlapping or too small.
// Independent of src/render/measuring.ts and by other means (words, points, clip boxes), so that a bug in one does
// not hide in the other.
import type { Browser } from '../src/render/browser.js';
import { type DocumentParts, pageDocument } from '../src/render/document.js';

export interface Problem {
  /** Slide number, from 1. */
  slide: number;
  kind: 'outside' | 'cut' | 'covered' | 'collides' | 'small';
  text: string;
  detail: string;
}

interface Word {
  text: string;
  rect: DOMRect;
  parent: HTMLElement;
}

/** Runs in the page, so it must be a single function. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: it is sent to the browser as source
function findProblems(): Problem[] {
  const problems: Problem[] = [];
  const sections = [...document.querySelectorAll<HTMLElement>('div.marpit > section')];
  const blockOf = (element: HTMLElement): HTMLElement => {
    let at = element;
    while (/^(inline|contents)$/.test(getComputedStyle(at).display) && at.parentElement)
      at = at.parentElement;
    return at;
  };
  const forReadersOnly = (element: Element | null): boolean => {
    for (let at = element; at; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      if (style.visibility === 'hidden') return true;
      if (width <= 2 && height <= 2 && style.overflow !== 'visible') return true;
    }
    return false;
  };
  const wordsOf = (section: HTMLElement): Word[] => {
    const words: Word[] = [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as HTMLElement;
      if (forReadersOnly(parent)) continue;
      for (const match of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        for (const rect of range.getClientRects()) {
          if (rect.width > 0.5) words.push({ text: match[0], rect, parent });
        }
      }
    }
    return words;
  };
  /** The middle three fifths of a word's height contain its letters, whatever the font's line height. */
  const core = (r: DOMRect): { l: number; r: number; t: number; b: number } => ({
    l: r.left,
    r: r.right,
    t: r.top + r.height * 0.2,
    b: r.bottom - r.height * 0.2,
  });

  for (const [index, section] of sections.entries()) {
    section.scrollIntoView({ block: 'start' });
    const slide = section.getBoundingClientRect();
    const add = (kind: Problem['kind'], text: string, detail: string): void => {
      if (problems.filter((p) => p.slide === index + 1).length < 5)
        problems.push({ slide: index + 1, kind, text, detail });
    };
    const words = wordsOf(section);
    for (const { text, rect, parent } of words) {
      const c = core(rect);
      if (c.l < slide.left - 1 || c.r > slide.right + 1 || c.t < slide.top - 1 || c.b > slide.bottom + 1) {
        add('outside', text, `${Math.round(rect.left - slide.left)},${Math.round(rect.top - slide.top)}`);
      }
      for (let at: HTMLElement | null = parent; at && at !== section; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const box = at.getBoundingClientRect();
        if (c.l < box.left - 1 || c.r > box.right + 1 || c.t < box.top - 1 || c.b > box.bottom + 1) {
          add('cut', text, at.className || at.localName);
        }
      }
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      const quiet = parent.closest(
        'table, figcaption, cite, small, sup, header, footer, .source, .caption, .kicker, .part',
      );
      if (size < (quiet ? 17.9 : 18)) {
        if (!parent.closest('sup')) add('small', text, `${size}px`);
      } else if (
        parent.closest('.it') &&
        !quiet &&
        size < 23.9 &&
        !parent.closest(
          '[class*="label"], [class*="unit"], [class*="role"], [class*="change"], [class*="credit"]',
        )
      ) {
        add('small', text, `${size}px in an item (${parent.closest('[class]')?.className})`);
      }
      const seen = document.elementFromPoint((rect.left + rect.right) / 2, (c.t + c.b) / 2);
      const related =
        seen &&
        (seen === parent || seen.contains(parent) || parent.contains(seen) || blockOf(parent).contains(seen));
      const inView = c.b > 0 && c.t < innerHeight && c.l > 0 && c.r < innerWidth;
      if (inView && !related && getComputedStyle(parent).pointerEvents !== 'none') {
        add('covered', text, `by ${seen?.localName}.${seen?.className}`);
      }
    }
    for (const [i, a] of words.entries()) {
      for (const b of words.slice(i + 1)) {
        const [x, y] = [core(a.rect), core(b.rect)];
        const across = Math.min(x.r, y.r) - Math.max(x.l, y.l);
        const down = Math.min(x.b, y.b) - Math.max(x.t, y.t);
        if (across > 2 && down > 2 && blockOf(a.parent) !== blockOf(b.parent))
          add('collides', a.text, b.text);
      }
    }
  }
  return problems;
}

/** Opens the slides in a new tab, waits for fonts and pictures, and checks them. */
export async function overflowProblems(
  browser: Browser,
  { css, look = '', ...parts }: DocumentParts & { css: string; look?: string },
): Promise<Problem[]> {
  const tab = await browser.openTab({ width: 1280, height: 720 });
  try {
    await tab.fill(pageDocument(parts), [css, look]);
    await tab.evaluate(
      'document.fonts.ready.then(() => Promise.all([...document.images].map((i) => i.decode().catch(() => 0)))).then(() => 0)',
    );
    return await tab.evaluate<Problem[]>(`(${findProblems.toString()})()`);
  } finally {
    await tab.close();
  }
}
