// User text is shown literally and never becomes markup: in both Marp versions, everywhere on a slide.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, line, noAssets, slideOf, writerOf } from './build.js';
import { renderWith, squeeze, VERSIONS } from './marp.js';

const HOSTILE = [
  '**đậm** _nghiêng_ `mã` ~~gạch~~',
  '---',
  '- gạch đầu dòng',
  '1. một',
  '11.102 đảng viên',
  '# tiêu đề #',
  '> trích',
  '<b>đậm</b> & <script>alert(1)</script>',
  '&lt;đã thoát&gt; &#60;',
  '<!-- _class: x -->',
  '--> <img src=x onerror=alert(1)>',
  '$x^2$ $$y$$',
  'https://example.org a@example.org www.example.org',
  ':smile: 🎉 © ☎️ 1️⃣ 🇻🇳',
  '![ảnh](http://x/y.png) [chữ](http://x)',
  '{{body}} {{{title}}}',
  'a | b | c',
  '```js',
  'dòng một\n\n---\n\ndòng hai',
  '\\*thoát\\*',
  '    thụt bốn dấu cách',
  '“Trích” "nháy" \'đơn\'',
  '16:30:00, Điều 5: nội dung',
  'theme: default',
  '[^1] chú thích',
  '===',
];
const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'*_`~$:<>[]()#-+=|\\&;!{}"\'/ \n1aĐ.'), minLength: 1, maxLength: 40 }),
);

/** Control characters are written as spaces. Lone surrogates cannot come from YAML. */
function visible(text: string): string {
  return squeeze(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the same characters that escapeText replaces
    text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' '),
  );
}

/** Without the invisible characters that keep Marp from drawing emoji in the rail. */
const unselected = (text: string) => text.replace(/[\ufe0e\ufe0f\u2060]/g, '');

/**
 * The element structure, without our own additions: unbroken ranges, addresses turned into links, and the accented
 * part of a title.
 */
const shape = (element: Element): string =>
  [...element.querySelectorAll('*')]
    .filter((e) => !e.classList.contains('range') && !e.matches('h2 > em, .it > a'))
    .map((e) => `${e.localName}.${e.getAttribute('class') ?? ''}`)
    .join(' ');

describe.each(VERSIONS)('user text through %s', (_name, Marp) => {
  const write = (text: string) => {
    const slide = slideOf(
      'points',
      { items: [{ text: line(text) }] },
      { title: line(text), section: { index: 0, number: 'I', title: text } },
    );
    return writerOf().deck(deckOf([slide, slide], { title: text, issuer: text, keywords: [text] }), noAssets);
  };
  const plainShape = shape(renderWith(Marp, write('Bắc Sơn'))[0]?.section as Element);

  const holds = (text: string) => {
    const slides = renderWith(Marp, write(text));
    expect(slides).toHaveLength(2);
    for (const { section, notes } of slides) {
      expect(squeeze(section.querySelector('h2')?.textContent ?? '')).toBe(visible(text));
      expect(squeeze(section.querySelector('.it')?.textContent ?? '')).toBe(visible(text));
      const rail = section.querySelector('header span')?.textContent ?? '';
      expect(unselected(squeeze(rail))).toBe(unselected(visible(text)));
      expect(shape(section)).toBe(plainShape);
      expect(section.getAttribute('class')).toMatch(/^points fit-0 /);
      expect(notes).toBe('');
    }
  };

  it.each(HOSTILE)('shows %j literally', holds);

  it('shows any text literally, with no element, slide or directive of its own', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => visible(text) !== ''),
        holds,
      ),
      { numRuns: 120 },
    );
  });
});
