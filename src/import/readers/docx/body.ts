// Block content of a DOCX body → paragraphs, tables and pictures in reading order.
import type { Origin, SourceBlock, SourceParagraph, SourceRun } from '../../model.js';
import { splitBreaks } from '../lines/breaks.js';
import { textOf } from '../lines/line.js';
import { contentOf, textBelow } from './content.js';
import type { DocxContext } from './context.js';
import type { ListMarker } from './numbering.js';
import { type InlineContent, readInline } from './runs.js';
import {
  overridden,
  type ParagraphStyle,
  paragraphStyle,
  type RunStyle,
  runStyle,
  type Style,
} from './styles.js';
import { mergeOf, readTable } from './table.js';
import { child, descend, settingOf, switchOf, type XmlElement } from './xml.js';

/** Block content, and inline content that gets a paragraph of its own if it has none around it. */
const BLOCKS = new Set(['w:p', 'w:tbl', 'w:altChunk']);
const INLINE = new Set(['w:r', 'w:hyperlink', 'w:fldSimple', 'm:oMath', 'm:oMathPara']);

export function readBody(body: XmlElement, context: DocxContext): SourceBlock[] {
  const blocks: SourceBlock[][] = [];
  let carried: SourceRun[] = [];
  const isNumbersOnlyCell = isNumbersOnly(body);
  const isWanted = (element: XmlElement): boolean =>
    BLOCKS.has(element.name) || INLINE.has(element.name) || isContents(element);
  for (const element of contentOf(body, isWanted)) {
    if (element.name === 'w:tbl') blocks.push(readTable(element, context, readBody));
    else if (element.name === 'w:altChunk') blocks.push(embedded(element.attributes['r:id'], context));
    else if (isContents(element)) leaveOut(readBody({ ...element, name: '' }, context), context);
    else {
      const read = readParagraph(paragraphOf(element), context, carried, isNumbersOnlyCell);
      carried = read.carried;
      blocks.push(read.blocks);
    }
  }
  if (carried.length > 0) blocks.push([{ kind: 'paragraph', runs: carried, origin: placeOf(context) }]);
  return blocks.flat();
}

/** Whether a cell has no text of its own and only displays its paragraphs' numbers. */
const isNumbersOnly = (body: XmlElement): boolean =>
  body.name === 'w:tc' && mergeOf(body, 'w:vMerge') !== 'lower' && textBelow(body).trim() === '';

const placeOf = ({ page, paragraph }: DocxContext): Origin => ({ page, paragraph });

const paragraphOf = (element: XmlElement): XmlElement =>
  element.name === 'w:p' ? element : { name: 'w:p', attributes: {}, children: [element] };

/** Blocks of an embedded part, with the origin of the place that shows it. */
const embedded = (id: string | undefined, context: DocxContext): SourceBlock[] =>
  (shownBy(id, context.embedded, context) ?? []).map((block) => ({ ...block, origin: placeOf(context) }));

/** The content of another part; records its id if it was not read. */
function shownBy<T>(id = '', parts: ReadonlyMap<string, T>, { unread }: DocxContext): T | undefined {
  const part = parts.get(id);
  if (part === undefined) unread.add(id);
  return part;
}

/** Whether this is Word's table of contents, including its heading. */
function isContents(element: XmlElement): boolean {
  const kept = descend(element, 'w:sdtPr', 'w:docPartObj');
  return settingOf(kept, 'w:docPartGallery') === 'Table of Contents';
}

function leaveOut(blocks: readonly SourceBlock[], { dropped }: DocxContext): void {
  for (const block of blocks)
    if (block.kind === 'paragraph')
      dropped.push({ text: textOf(block.runs), why: 'contents', origin: block.origin });
}

function readParagraph(
  element: XmlElement,
  context: DocxContext,
  carried: SourceRun[],
  isNumbersOnlyCell: boolean,
): { blocks: SourceBlock[]; carried: SourceRun[] } {
  context.paragraph += 1;
  const properties = child(element, 'w:pPr');
  const style = context.styles.byId.get(settingOf(properties, 'w:pStyle') ?? '') ?? context.styles.usual;
  const look = overridden(style.paragraph, paragraphStyle(properties));
  const origin = { page: context.page, paragraph: context.paragraph };
  const inline = readInline(element, style.run, context);
  const runs = [...carried, ...inline.runs];
  // If the paragraph mark was deleted or hidden, the text continues in the next paragraph.
  const end = child(properties, 'w:rPr');
  if (child(end, 'w:del') || switchOf(end, 'w:vanish')) return { blocks: [], carried: runs };
  // Empty paragraphs are numbered too, so they must be counted.
  const counted = look.numbering && numberOf(look.numbering, style, context);
  const isNumber = isNumbersOnlyCell && counted?.list === 'ordered';
  const whole: SourceParagraph = {
    kind: 'paragraph',
    runs: isNumber ? [{ text: counted.marker }] : runs,
    ...described(style, look, markRun(style.run, properties), inline, context),
    ...(counted && !isNumbersOnlyCell && inline.runs.some(({ text }) => text.trim() !== '')
      ? { marker: counted.marker, list: counted.list, level: counted.level }
      : {}),
    ...(look.heading ? { level: look.heading } : {}),
    origin,
  };
  const pictures = inline.pictures.flatMap(({ id, alt }) => {
    const picture = shownBy(id, context.pictures, context);
    return picture ? [{ kind: 'image' as const, ...picture, ...(alt ? { alt } : {}), origin }] : [];
  });
  const boxes = inline.boxes.flatMap((box) => readBody(box, context));
  const isToc = /^(?:toc|mục lục) ?\d/i.test(style.name);
  if (isToc && textOf(runs).trim() !== '')
    context.dropped.push({ text: textOf(runs), why: 'contents', origin });
  const written = isToc || textOf(whole.runs).trim() === '' ? [] : splitBreaks(whole);
  const shown = inline.embedded.flatMap((id) => embedded(id, context));
  return { blocks: [...boxes, ...written, ...pictures, ...shown], carried: [] };
}

/** Format of the paragraph's number, which is that of its paragraph mark. */
function markRun(base: RunStyle, properties: XmlElement | undefined): RunStyle {
  return { ...base, ...runStyle(child(properties, 'w:rPr')) };
}

function described(
  style: Style,
  look: ParagraphStyle,
  mark: RunStyle,
  inline: InlineContent,
  context: DocxContext,
): Partial<SourceParagraph> {
  const size = [...inline.sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? mark.size;
  return {
    ...(look.align ? { align: look.align } : {}),
    ...(style.name && style !== context.styles.usual ? { style: style.name } : {}),
    ...(size ? { size } : {}),
  };
}

/** If only the style is numbered, the list's level refers to the style. */
function numberOf(
  { id, level }: NonNullable<ParagraphStyle['numbering']>,
  style: Style,
  { numbering }: DocxContext,
): ListMarker | undefined {
  if (id === undefined) return undefined;
  return numbering.next(id, level ?? numbering.levelOfStyle(id, style.id) ?? 0);
}
