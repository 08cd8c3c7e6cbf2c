// A slide's tree → the callout beside a calm plot: the last number and its label, with their boxes. They become data
// labels of the chart, which follow its data; they are removed from the tree. Pure.

import { paragraphOf } from '../../export/pptx/paragraphs.js';
import type { ChartCallout, ChartItem, Item } from '../../export/pptx/scene.js';
import type { LaidNode } from '../../render/geometry.js';

/** The callout without the plot beside it. */
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

/** Undefined when the slide has no callout. */
function readingOf(section: LaidNode): Said | undefined {
  const reading = find(section, (node) => has(node, 'reading'));
  const said = reading?.children.filter(isLabel).flatMap((node) => paragraphOf(node.children, node) ?? []);
  const [value, label] = said ?? [];
  return value && { value, label };
}

/** The unit stays in place, and so does everything below the callout. */
export function withoutCallout(node: LaidNode): LaidNode {
  const isTaken = (child: LaidNode): boolean => has(node, 'reading') && isLabel(child);
  return { ...node, children: node.children.filter((child) => !isTaken(child)).map(withoutCallout) };
}

/** The number, and a one-line year: programs wrap data labels as they like. A longer name stays a text. */
const isLabel = (node: LaidNode): boolean =>
  node.name === 'b' || (has(node, 'when') && (paragraphOf(node.children, node)?.lines.length ?? 0) <= 1);

/** The chart's box includes the callout, whose texts are data labels. */
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
