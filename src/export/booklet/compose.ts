// Outline → Booklet: every word of the outline in reading order, with footnotes where it cites its sources.
import { fill } from '../../messages/message.js';
import { words } from '../../messages/words.js';
import { parseInline, plainText } from '../../outline/inline.js';
import { BLOCK_KINDS, type Block, type Outline, type Section } from '../../outline/schema.js';
import { blockNodes, type Runs } from './blocks.js';
import { type Booklet, footnotesBetween, type Node, type Run } from './document.js';
import { tidyNode } from './marks.js';
import { markNotes, type Paragraph, saidInNotes } from './said.js';

export function composeBooklet(outline: Outline): Booklet {
  const runs = runWriter(outline);
  const genre = plainText(outline.genre ?? words[outline.lang].outline);
  const names = outline.title.toLocaleLowerCase(outline.lang).includes(genre.toLocaleLowerCase(outline.lang));
  return {
    lang: outline.lang,
    head: headOf(outline),
    kind: names ? undefined : genre.toLocaleUpperCase(outline.lang),
    title: plainText(outline.title),
    subtitle: outline.subtitle && plainText(outline.subtitle),
    reference: outline.reference && plainText(outline.reference),
    nodes: [
      ...eventNodes(outline, runs),
      ...paragraphs(outline.notes, runs),
      ...outline.sections.flatMap((section) => sectionNodes(section, 1, runs)),
    ].map(tidyNode),
    sources: (outline.sources ?? []).map((s) => [
      ...runs(s.text),
      ...(s.link ? [{ text: ` ${s.link}` }] : []),
    ]),
    signer: outline.signer,
    online: outline.link && fill(words[outline.lang].online, { link: outline.link }),
  };
}

/** The right head is for Party bodies only: an issuer of another kind gets its own name and no more. */
/** Bodies of the Party; an "Ủy ban nhân dân" is the State's, and "Thủy lợi" is no body at all. */
const PARTY =
  /(?<!\p{L})(?:đảng|tuyên giáo|chi bộ|party|(?:tỉnh|thành|huyện|thị|quận|khu|xứ|chi) ?(?:ủy|uỷ))(?!\p{L})/iu;

function headOf({ issuer, parent, date, lang }: Outline): Booklet['head'] {
  if (issuer === undefined) return undefined;
  const party = PARTY.test(`${parent ?? ''} ${issuer}`.normalize('NFC'));
  const names = parent === undefined ? apart(issuer) : { parent, issuer };
  return { party: party ? words[lang].party : undefined, ...names, date };
}

/** "Ban Tuyên giáo Tỉnh ủy Lạng Sơn" names its parent body itself: the head has that above, the issuer below. */
function apart(issuer: string): { parent?: string; issuer: string } {
  const match = /^(Ban .+?) ((?:Tỉnh|Thành|Huyện|Thị|Đảng) ?[uủ][ỷy] .+)$/iu.exec(issuer.normalize('NFC'));
  return match?.[1] && match[2] ? { parent: match[2], issuer: match[1] } : { issuer };
}

/** The event's name and years, when neither title nor subtitle says them already. */
function eventNodes({ event, title, subtitle }: Outline, runs: Runs): Node[] {
  if (event === undefined) return [];
  const said = `${title} ${subtitle ?? ''}`;
  const parts = [event.name, event.from, event.to].filter(
    (part) => part !== undefined && !said.includes(part),
  );
  return parts.length === 0 ? [] : [{ kind: 'paragraph', runs: runs(parts.join(' – ')) }];
}

function sectionNodes(section: Section, depth: number, runs: Runs): Node[] {
  const level = Math.min(depth, 4) as 1 | 2 | 3 | 4;
  return [
    { kind: 'heading', level, number: section.number, runs: runs(section.heading, section.source) },
    ...(section.lead === undefined ? [] : [{ kind: 'paragraph' as const, runs: italic(runs(section.lead)) }]),
    ...paragraphs(section.notes, runs),
    ...(section.blocks ?? []).flatMap((block) => nodesOf(block, runs)),
    ...(section.sections ?? []).flatMap((s) => sectionNodes(s, depth + 1, runs)),
  ];
}

/** Running text whose every sentence stands in the block's notes is printed once, as the notes. */
function nodesOf(block: Block, runs: Runs): Node[] {
  const title: Node[] =
    block.title === undefined ? [] : [{ kind: 'caption', runs: runs(block.title, block.source) }];
  const citeOwn = (nodes: Node[]): Node[] =>
    title.length === 0 && block.source !== undefined ? cite(nodes, runs('', block.source)) : nodes;
  const said = saidInNotes(block);
  if (said !== undefined) {
    const notes = markNotes(paragraphs(block.notes, runs), said, runs);
    return [...title, ...notes.slice(0, -1), ...citeOwn(notes.slice(-1))];
  }
  const kind = BLOCK_KINDS.find((k) => block[k] !== undefined);
  const own = kind === undefined ? [] : citeOwn(blockNodes(kind, block, runs));
  return [...title, ...own, ...paragraphs(block.notes, runs)];
}

/** The marks of a whole block, on the first of its nodes. */
function cite(nodes: Node[], marks: Run[]): Node[] {
  const [first, ...rest] = nodes;
  return first === undefined || marks.length === 0 ? nodes : [marked(first, marks), ...rest];
}

function marked(node: Node, marks: Run[]): Node {
  const onLast = (list: Run[][]): Run[][] => list.with(-1, [...(list.at(-1) ?? []), ...marks]);
  switch (node.kind) {
    case 'list': {
      const last = node.items.at(-1) ?? { runs: [], items: [] };
      return { ...node, items: node.items.with(-1, { ...last, runs: [...last.runs, ...marks] }) };
    }
    case 'table':
      return { ...node, header: onLast(node.header) };
    case 'slogans':
      return { ...node, items: onLast(node.items) };
    case 'gallery': {
      const pictures = node.pictures.map((picture, i) =>
        i < node.pictures.length - 1 ? picture : { ...picture, caption: [...picture.caption, ...marks] },
      );
      return { ...node, pictures };
    }
    case 'picture':
      return { ...node, caption: [...node.caption, ...marks] };
    default:
      return { ...node, runs: [...node.runs, ...marks] };
  }
}

function paragraphs(value: string | string[] | undefined, runs: Runs): Paragraph[] {
  if (value === undefined) return [];
  return [value]
    .flat()
    .flatMap((text) => text.split(/\n\s*\n/))
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'paragraph', runs: runs(text) }));
}

function italic(runs: Run[]): Run[] {
  return runs.map((run) => ('text' in run ? { ...run, italic: true as const } : run));
}

/** Text with footnotes: the marks inside it, then the sources of all of it that no mark in it names yet. */
function runWriter(outline: Outline): Runs {
  const sources = new Map((outline.sources ?? []).map((s) => [s.id, plainText(s.text)]));
  const note = (id: string): Run[] => {
    const footnote = sources.get(id);
    return footnote === undefined ? [] : [{ footnote }];
  };
  return (text, source) => {
    const said = parseInline(text).flatMap((node) =>
      'source' in node ? note(node.source) : [{ ...node, text: oneLine(node.text) }],
    );
    const there = footnotesBetween(said, 0, Number.POSITIVE_INFINITY);
    const whole = [source ?? []].flat().flatMap(note);
    return [...said, ...whole.filter((run) => 'footnote' in run && !there.has(run.footnote))];
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
