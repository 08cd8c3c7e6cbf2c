import { Marp } from '@marp-team/marp-core';
import { describe, expect, it } from 'vitest';
import { scopeCss } from '../../src/render/scope.js';
import { baseCss, THEME_HEAD } from '../../src/theme/css.js';

/** One rule per line. Marp also lists generated elements, and tracks font sizes for `rem`. */
function rules(css: string): string[] {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/:is\((\w+), marp-\1\)/g, '$1')
    .replace(/[^{}]*\{\s*--marpit-root-font-size:[^}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .split('}')
    .map((rule) => rule.trim());
}

describe('scoping a stylesheet to slides', () => {
  it('scopes the shipped stylesheets as Marp does', async () => {
    const css = baseCss();
    const marp = new Marp({ inlineSVG: false, minifyCSS: false });
    marp.themeSet.add(`${THEME_HEAD}\n/* start */\n${css}`);
    const theirs = marp.render('---\ntheme: decuong\n---\n').css.split('/* start */')[1] ?? '';
    expect(rules(scopeCss(css))).toEqual(rules(theirs));
    expect(css).not.toMatch(/\drem\b|:root/);
  });

  it('finds selectors between comments, strings, lists and nested groups', () => {
    expect(scopeCss('/* section {} */\nsection.a,section:is(.b, .c) > p { content: "} section {" }')).toBe(
      '/* section {} */\ndiv.marpit > section.a, div.marpit > section:is(.b, .c) > p { content: "} section {" }',
    );
    expect(scopeCss('@media print { section, .x[lang="a,b"] { top: 0 } }')).toBe(
      '@media print { div.marpit > section, div.marpit > section .x[lang="a,b"] { top: 0 } }',
    );
    expect(scopeCss('section-like { a: b }')).toBe('div.marpit > section section-like { a: b }');
  });

  it('leaves declarations, font faces and nested rules unchanged', () => {
    const face = '@font-face { font-family: "A"; src: url("data:font/woff2;base64,section{}") }\n';
    expect(scopeCss(`${face}section { color: red; & p { top: 0 } }`)).toBe(
      `${face}div.marpit > section { color: red; & p { top: 0 } }`,
    );
  });
});
