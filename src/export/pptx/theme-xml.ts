// A Theme → theme1.xml: the province's palette as theme colours, the fallback fonts as theme fonts. Pure.
import type { Theme } from '../../theme/model.js';
import { SLOTS } from './colours.js';
import { THEME_FONTS } from './faces.js';
import { document, el, NS } from './xml.js';

export function themeXml({ name, palette }: Theme): string {
  const colours = Object.entries(SLOTS).map(([slot, token]) =>
    el(`a:${slot}`, {}, el('a:srgbClr', { val: palette[token].slice(1).toUpperCase() })),
  );
  const fonts = (face: string): string =>
    el('a:latin', { typeface: face }) + el('a:ea', { typeface: '' }) + el('a:cs', { typeface: face });
  return document(
    el(
      'a:theme',
      { 'xmlns:a': NS.a, name },
      el(
        'a:themeElements',
        {},
        el('a:clrScheme', { name }, colours),
        el(
          'a:fontScheme',
          { name },
          el('a:majorFont', {}, fonts(THEME_FONTS.major)),
          el('a:minorFont', {}, fonts(THEME_FONTS.minor)),
        ),
        formatScheme(name),
      ),
      el('a:objectDefaults'),
      el('a:extraClrSchemeLst'),
    ),
  );
}

/** The schema requires three fills, lines and effects; the design needs none, so they are plain. */
function formatScheme(name: string): string {
  const fill = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
  const line = (w: number): string => el('a:ln', { w }, fill, el('a:prstDash', { val: 'solid' }));
  const effect = el('a:effectStyle', {}, el('a:effectLst'));
  return el(
    'a:fmtScheme',
    { name },
    el('a:fillStyleLst', {}, fill, fill, fill),
    el('a:lnStyleLst', {}, line(9525), line(19050), line(28575)),
    el('a:effectStyleLst', {}, effect, effect, effect),
    el('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
