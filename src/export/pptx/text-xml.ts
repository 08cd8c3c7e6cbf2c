// Fitted text frames → DrawingML text: paragraphs, runs, bullets, exact line spacing, language. Pure.
import type { Lang } from '../../messages/message.js';
import { type Paint, solid } from './colours.js';
import { fallbackOf } from './faces.js';
import type { FittedFrame, FittedParagraph } from './fit.js';
import type { StyledRun } from './scene.js';
import { type Child, centipoints, el, emu, escapeXml } from './xml.js';

/** Attributes of a hyperlink element. */
export type LinkTarget = { 'r:id': string; action?: 'ppaction://hlinksldjump' };

export interface TextContext {
  paint: Paint;
  lang: Lang;
  /** Target of a link to a URL or, as "#12", to a slide; undefined if there is no such slide. */
  link(url: string): LinkTarget | undefined;
}

const LANGUAGES: Record<Lang, string> = { vi: 'vi-VN', en: 'en-US' };
export const languageOf = (lang: Lang): string => LANGUAGES[lang];

/** Rounded to half points, as Office's font-size box shows them. */
function sizeOf(run: StyledRun): number {
  return Math.max(100, Math.round((run.px * fallbackOf(run.family).scale(run.weight) * 75) / 50) * 50);
}

function faceXml(family: string): string {
  const { typeface } = fallbackOf(family);
  const complexScript = typeface.startsWith('+') ? typeface.replace('-lt', '-cs') : typeface;
  return el('a:latin', { typeface }) + el('a:cs', { typeface: complexScript });
}

/** Writes a:rPr, a:endParaRPr or a:defRPr. */
export function runProperties(name: string, run: StyledRun, context: TextContext, last: Child = ''): string {
  const { bold, capitals } = fallbackOf(run.family);
  return el(
    name,
    {
      lang: name === 'a:defRPr' ? undefined : languageOf(context.lang),
      sz: sizeOf(run),
      b: bold(run.weight) ? 1 : 0,
      i: run.italic ? 1 : 0,
      u: name !== 'a:defRPr' && run.link && !run.raised ? 'sng' : undefined,
      cap: capitals ? 'all' : 'none',
      baseline: run.raised ? 30_000 : undefined,
      dirty: name === 'a:rPr' ? 0 : undefined,
    },
    solid(context.paint, run.colour),
    faceXml(run.family),
    last,
  );
}

/**
 * Links keep their text's colour, which is legible on its background, instead of the theme's link colour (Office
 * 2019 on).
 */
const OWN_COLOUR = el(
  'a:extLst',
  {},
  el(
    'a:ext',
    { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' },
    el('ahyp:hlinkClr', {
      'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
      val: 'tx',
    }),
  ),
);

function runXml(run: StyledRun, context: TextContext): string {
  const target = run.link === undefined ? undefined : context.link(run.link);
  const link = target && el('a:hlinkClick', target, OWN_COLOUR);
  return el(
    'a:r',
    {},
    runProperties('a:rPr', run, context, link),
    `<a:t>${escapeXml(run.text.normalize('NFC'))}</a:t>`,
  );
}

/** Writes a:pPr, or a level of a list style. */
export function paragraphProperties(
  name: string,
  paragraph: FittedParagraph,
  edge: number,
  paint: Paint,
  last: Child = '',
): string {
  const { bullet, level, align } = paragraph;
  const margin = emu(Math.max(0, paragraph.left - edge));
  const hang = bullet ? -Math.min(margin, emu(level > 0 ? 28 : 1000)) : 0;
  return el(
    name,
    {
      marL: margin,
      indent: hang,
      lvl: name === 'a:pPr' && level > 0 ? Math.min(8, level) : undefined,
      algn: align,
    },
    el('a:lnSpc', {}, spacing(paragraph.lineHeight)),
    el('a:spcBef', {}, spacing(paragraph.before)),
    el('a:spcAft', {}, el('a:spcPts', { val: 0 })),
    bulletXml(bullet, paint),
    last,
  );
}

/** Exact, as the browser set it. */
const spacing = (px: number): string => el('a:spcPts', { val: centipoints(px) });

function bulletXml(bullet: FittedParagraph['bullet'], paint: Paint): string {
  if (!bullet || 'number' in bullet) return el('a:buNone');
  const colour = el('a:buClr', {}, paint(bullet.colour));
  const face = el('a:buFont', { typeface: '+mj-lt' });
  return colour + face + el('a:buChar', { char: bullet.mark });
}

/** The number goes into the hanging indent, which ends at the tab after it. */
const numberOf = ({ bullet }: FittedParagraph): StyledRun[] =>
  bullet && 'number' in bullet ? [{ ...bullet.number, text: `${bullet.number.text}\t` }] : [];

function paragraphXml(paragraph: FittedParagraph, { box }: FittedFrame, context: TextContext): string {
  return el(
    'a:p',
    {},
    paragraphProperties('a:pPr', paragraph, box.x, context.paint),
    [...numberOf(paragraph), ...paragraph.runs].map((run) => runXml(run, context)),
  );
}

/** No font scale is given, since some programs ignore it: run sizes already fit. */
export function bodyProperties(wraps = true): string {
  return el(
    'a:bodyPr',
    { wrap: wraps ? 'square' : 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 't' },
    el('a:normAutofit'),
  );
}

/** Applies the frame's shrink to the font sizes of its runs. */
export function atFinalSize(frame: FittedFrame): FittedFrame {
  const { shrink } = frame;
  const sized = (run: StyledRun): StyledRun => ({ ...run, px: run.px * shrink });
  const paragraphs = frame.paragraphs.map(({ bullet, runs, ...rest }) => ({
    ...rest,
    runs: runs.map(sized),
    bullet: bullet && 'number' in bullet ? { number: sized(bullet.number) } : bullet,
  }));
  return { ...frame, paragraphs, shrink: 1 };
}

/** Children of a text body. */
export function textXml(fitted: FittedFrame, context: TextContext, field?: string): string {
  const frame = atFinalSize(fitted);
  const paragraphs = field ? fieldXml(frame, context, field) : paragraphsXml(frame, context);
  return bodyProperties() + el('a:lstStyle') + paragraphs;
}

/** Paragraphs of a text body, which must have at least one. */
export function paragraphsXml(frame: FittedFrame, context: TextContext): string {
  const { paragraphs } = frame;
  if (paragraphs.length === 0)
    return el('a:p', {}, el('a:endParaRPr', { lang: languageOf(context.lang), sz: 1200 }));
  return paragraphs.map((paragraph) => paragraphXml(paragraph, frame, context)).join('');
}

/**
 * The slide-number field, which the program fills in.
 * @param id GUID in braces
 */
function fieldXml(frame: FittedFrame, context: TextContext, id: string): string {
  const [paragraph] = frame.paragraphs;
  const run = paragraph?.runs[0];
  if (!paragraph || !run) return '';
  return el(
    'a:p',
    {},
    paragraphProperties('a:pPr', { ...paragraph, align: 'r', left: frame.box.x }, frame.box.x, context.paint),
    el(
      'a:fld',
      { id, type: 'slidenum' },
      runProperties('a:rPr', run, context),
      `<a:t>${escapeXml(run.text)}</a:t>`,
    ),
  );
}
