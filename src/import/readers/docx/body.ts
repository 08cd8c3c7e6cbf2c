// The block content of a DOCX body → paragraphs, tables and pictures in reading order.
import type { Run, SourceBlock, SourceParagraph } from '../../model.js';
import { splitBreaks } from '../lines/breaks.js';
import { textOf } from '../lines/line.js';
import type { Context } from './context.js';
import { type Inline, readInline } from './runs.js';
import { type ParagraphLook, paragraphLook, type RunLook, runLook, type Style } from './styles.js';
import { readTable } from './table.js';
import { child, childrenOf, descend, settingOf, type XmlElement } from './xml.js';

/** Elements that only wrap block content. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
]);

export function readBody(body: XmlElement, context: Context): SourceBlock[] {
  const blocks: SourceBlock[][] = [];
  let carried: Run[] = [];
  for (const element of childrenOf(body)) {
    if (element.name === 'w:p') {
      const read = readParagraph(element, context, carried);
      carried = read.carried;
      blocks.push(read.blocks);
    } else if (element.name === 'w:tbl') blocks.push(readTable(element, context, readBody));
    else if (isContents(element)) leaveOut(readBody(element, context), context);
    else if (WRAPPERS.has(element.name)) blocks.push(readBody(element, context));
  }
  return blocks.flat();
}

/** The table of contents that Word keeps in a field of its own, its heading included. */
function isContents(element: XmlElement): boolean {
  const kept = descend(element, 'w:sdtPr', 'w:docPartObj');
  return settingOf(kept, 'w:docPartGallery') === 'Table of Contents';
}

function leaveOut(blocks: readonly SourceBlock[], { dropped }: Context): void {
  for (const block of blocks)
    if (block.kind === 'paragraph')
      dropped.push({ text: textOf(block.runs), why: 'furniture', origin: block.origin });
}

function readParagraph(
  element: XmlElement,
  context: Context,
  carried: Run[],
): { blocks: SourceBlock[]; carried: Run[] } {
  context.paragraph += 1;
  const properties = child(element, 'w:pPr');
  const style = context.styles.byId.get(settingOf(properties, 'w:pStyle') ?? '') ?? context.styles.usual;
  const look = { ...style.paragraph, ...paragraphLook(properties) };
  const origin = { page: context.page, paragraph: context.paragraph };
  const inline = readInline(element, style.run, context);
  const runs = [...carried, ...inline.runs];
  // The paragraph's own end was deleted: its text goes on in the next one.
  if (child(child(properties, 'w:rPr'), 'w:del')) return { blocks: [], carried: runs };
  const whole: SourceParagraph = {
    kind: 'paragraph',
    runs,
    ...described(style, look, markRun(style.run, properties), inline, context),
    origin,
  };
  const pictures = inline.pictures.flatMap(({ id, alt }) => {
    const picture = context.pictures.get(id);
    return picture ? [{ kind: 'image' as const, ...picture, ...(alt ? { alt } : {}), origin }] : [];
  });
  const boxes = inline.boxes.flatMap((box) => readBody(box, context));
  const isToc = /^(?:toc|mục lục) ?\d/i.test(style.name);
  if (isToc && textOf(runs).trim() !== '')
    context.dropped.push({ text: textOf(runs), why: 'furniture', origin });
  const written = isToc || textOf(runs).trim() === '' ? [] : splitBreaks(whole);
  return { blocks: [...boxes, ...written, ...pictures], carried: [] };
}

/** The look of the paragraph's number: that of its end mark. */
function markRun(base: RunLook, properties: XmlElement | undefined): RunLook {
  return { ...base, ...runLook(child(properties, 'w:rPr')) };
}

function described(
  style: Style,
  look: ParagraphLook,
  mark: RunLook,
  inline: Inline,
  context: Context,
): Partial<SourceParagraph> {
  const filled = inline.runs.some((run) => run.text.trim() !== '');
  const numbered =
    filled && look.numbering ? context.numbering.next(look.numbering.id, look.numbering.level) : undefined;
  const size = [...inline.sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? mark.size;
  return {
    ...(look.align ? { align: look.align } : {}),
    ...(style.name && style !== context.styles.usual ? { style: style.name } : {}),
    ...(numbered ? { marker: numbered.marker, list: numbered.list, level: numbered.level } : {}),
    ...(look.heading ? { level: look.heading } : {}),
    ...(size ? { size } : {}),
  };
}
