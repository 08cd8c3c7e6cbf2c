// A slide's tree → the reading beside a calm plot: the last number and its label, with their places. They are written as
// labels of the chart, which follow a changed value; the tree is left without them. Pure.

import { paragraphOf } from '../../export/pptx/paragraphs.js';
import type { ChartCallout, ChartItem, Item } from '../../export/pptx/scene.js';
import type { LaidNode } from '../../render/geometry.js';

/** What a slide's reading says, but for the plot beside it. */
type Said = Pick<ChartCallout, 'value' | 'label'>;

const has = (node: LaidNode, name: string): boolean => node.classes.includes(name);

function find(node: LaidNode, isIt: (one: LaidNode) => boolean): LaidNode | undefined {
  if (isIt(node)) return node;
  for (const child of node.children) {
    const found = find(child, isIt);
    if (found) return found;
  }
  return undefined;
}

/** Undefined where the slide sets no number of its chart large. */
function readingOf(section: LaidNode): Said | undefined {
  const reading = find(section, (node) => has(node, 'reading'));
  const said = reading?.children.filter(isLabel).flatMap((node) => paragraphOf(node.children, node) ?? []);
  const [value, label] = said ?? [];
  return value && { value, label };
}

/** The unit stays where it is, and so does what stands below the reading. */
export function withoutCallout(node: LaidNode): LaidNode {
  const isTaken = (child: LaidNode): boolean => has(node, 'reading') && isLabel(child);
  return { ...node, children: node.children.filter((child) => !isTaken(child)).map(withoutCallout) };
}

/** The number, and a year of one line: programs break a label into lines as they like. A longer name stays a text. */
const isLabel = (node: LaidNode): boolean =>
  node.name === 'b' || (has(node, 'when') && (paragraphOf(node.children, node)?.lines.length ?? 0) <= 1);

/** The chart's box takes in the reading beside the plot, whose texts are labels of the chart. */
export function withCallout(item: ChartItem, section: LaidNode): Item {
  const said = readingOf(section);
  if (!said) return item;
  const right = said.value.left + said.value.width;
  const plot = item.box;
  return {
    ...item,
    box: { ...plot, width: Math.max(plot.width, right - plot.x) },
    reading: { ...said, plot },
  };
}
