// A snapshot of the laid-out page → a tree of boxes and lines of text per slide, for exporters that draw them elsewhere.
// The snapshot is Chromium's own (DevTools, DOMSnapshot): it includes pseudo-elements, which no script can measure.
import type { Box } from './box.js';

/** The computed styles captured for every node. */
const STYLES = [
  'display',
  'position',
  'visibility',
  'color',
  'background-color',
  'background-image',
  'background-position',
  'background-size',
  'border-top',
  'border-right',
  'border-bottom',
  'border-left',
  'border-top-left-radius',
  'clip-path',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'text-align',
  'text-transform',
  'vertical-align',
  'align-items',
  'justify-content',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'object-fit',
  'object-position',
] as const;
type StyleName = (typeof STYLES)[number];

/** One line of text as the browser broke it; the box is the font's, in px of the slide. */
export interface LaidLine {
  text: string;
  box: Box;
}

/** An element, a pseudo-element ("::before") or a text ("#text"), with its border box in px of the slide. */
export interface LaidNode {
  name: string;
  /** Index among the document's nodes, which is the reading order. */
  order: number;
  classes: readonly string[];
  attributes: ReadonlyMap<string, string>;
  style: Readonly<Record<StyleName, string>>;
  box: Box;
  /** The whole text with white space as in the document; empty for elements. */
  text: string;
  /** Lines of a text; empty for elements. */
  lines: LaidLine[];
  children: LaidNode[];
}

/** The part of DOMSnapshot.captureSnapshot that is read here; numbers are indices into `strings`. */
export interface PageSnapshot {
  strings: string[];
  documents: {
    nodes: {
      parentIndex?: number[];
      nodeName?: number[];
      attributes?: number[][];
      pseudoType?: { index: number[]; value: number[] };
    };
    layout: { nodeIndex: number[]; styles: number[][]; bounds: number[][]; text: number[] };
    textBoxes: { layoutIndex: number[]; bounds: number[][]; start: number[]; length: number[] };
  }[];
}

export const SNAPSHOT_STYLES: readonly string[] = STYLES;

type Document = PageSnapshot['documents'][number];

function attributesOf(pairs: number[] = [], strings: string[]): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2)
    attributes.set(strings[pairs[at] ?? -1] ?? '', strings[pairs[at + 1] ?? -1] ?? '');
  return attributes;
}

type Style = LaidNode['style'];

/** Nodes with equal styles share one object. */
function styleReader(strings: string[]): (values?: number[]) => Style {
  const known = new Map<string, Style>();
  return (values = []) => {
    const key = values.join();
    const style =
      known.get(key) ??
      (Object.fromEntries(STYLES.map((name, at) => [name, strings[values[at] ?? -1] ?? ''])) as Style);
    known.set(key, style);
    return style;
  };
}

const nameOf = (nodes: Document['nodes'], at: number, strings: string[]): string =>
  (strings[nodes.nodeName?.[at] ?? -1] ?? '').toLowerCase();

/** The top left corner, on the page, of the slide that contains a node. */
type Origins = (at: number) => { x: number; y: number } | undefined;

function slideOrigins({ nodes, layout }: Document, strings: string[]): Origins {
  const starts = new Map<number, { x: number; y: number }>();
  layout.nodeIndex.forEach((at, i) => {
    const [x = 0, y = 0] = layout.bounds[i] ?? [];
    if (nameOf(nodes, at, strings) === 'section' && !starts.has(at)) starts.set(at, { x, y });
  });
  return (at) => {
    for (let node = at; node >= 0; node = nodes.parentIndex?.[node] ?? -1) {
      const start = starts.get(node);
      if (start) return start;
    }
    return undefined;
  };
}

/** Every node of a slide that has a box, by its index among the document's nodes. */
function laidNodes(document: Document, strings: string[]): Map<number, LaidNode> {
  const { nodes, layout, textBoxes } = document;
  const originOf = slideOrigins(document, strings);
  const styleOf = styleReader(strings);
  const pseudo = new Map(nodes.pseudoType?.index.map((at, i) => [at, nodes.pseudoType?.value[i] ?? -1]));
  const laid = new Map<number, LaidNode>();
  const boxOf = (at: number, [x = 0, y = 0, width = 0, height = 0]: number[] = []): Box => {
    const from = originOf(at) ?? { x: 0, y: 0 };
    return { x: x - from.x, y: y - from.y, width, height };
  };
  const byLayout = layout.nodeIndex.map((at, i) => {
    if (!originOf(at)) return undefined;
    const kind = pseudo.get(at);
    const attributes = attributesOf(nodes.attributes?.[at], strings);
    const node: LaidNode = {
      name: kind === undefined ? nameOf(nodes, at, strings) : `::${strings[kind]}`.toLowerCase(),
      order: at,
      classes: (attributes.get('class') ?? '').split(/\s+/).filter(Boolean),
      attributes,
      style: styleOf(layout.styles[i]),
      box: boxOf(at, layout.bounds[i]),
      text: strings[layout.text[i] ?? -1] ?? '',
      lines: [],
      children: [],
    };
    const first = laid.get(at);
    // A pseudo-element's own text has the same node as its box: it becomes the box's child.
    if (first) first.children.push({ ...node, name: '#text', style: first.style });
    else laid.set(at, node);
    return first?.children.at(-1) ?? node;
  });
  textBoxes.layoutIndex.forEach((layoutAt, i) => {
    const node = byLayout[layoutAt];
    const start = textBoxes.start[i] ?? 0;
    const text = node?.text.slice(start, start + (textBoxes.length[i] ?? 0)) ?? '';
    node?.lines.push({ text, box: boxOf(layout.nodeIndex[layoutAt] ?? -1, textBoxes.bounds[i]) });
  });
  return laid;
}

/** One tree per slide, in deck order. */
export function slideTrees({ documents, strings }: PageSnapshot): LaidNode[] {
  const [document] = documents;
  if (!document) return [];
  const laid = laidNodes(document, strings);
  for (const [at, node] of laid) {
    const parent = laid.get(document.nodes.parentIndex?.[at] ?? -1);
    if (!parent) continue;
    if (node.name === '#text') node.style = parent.style;
    parent.children.push(node);
  }
  return [...laid.values()].filter(({ name }) => name === 'section');
}
