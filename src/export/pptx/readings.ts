// A slide's tree → the same without the reading beside a calm plot. As a text of its own it would keep its number when a
// colleague changes the chart's data, so in the file the plot's last number is set as large instead. Pure.
import type { LaidNode } from '../../render/geometry.js';

const isReading = ({ classes }: LaidNode): boolean => classes.includes('reading');

/** Whether the slide sets its chart's last number large. */
export const hasReading = (node: LaidNode): boolean => isReading(node) || node.children.some(hasReading);

/** The unit stays, and what stands below the reading moves up to its place. */
export function withoutReading(node: LaidNode): LaidNode {
  const at = node.children.findIndex(isReading);
  const reading = node.children[at];
  if (reading === undefined) return hasReading(node) ? onChildren(node, withoutReading) : node;
  const unit = reading.children.find(({ classes }) => classes.includes('unit'));
  const before = node.children.slice(0, at);
  const after = node.children.slice(at + 1);
  const raised = (unit?.box.y ?? bottomOf(reading)) - reading.box.y;
  const room = unit ? unit.box.height : 0;
  const lift = bottomOf(reading) - reading.box.y - room;
  const kept = unit ? [moved({ ...reading, children: [unit] }, raised)] : [];
  return { ...node, children: [...before, ...kept, ...after.map((one) => moved(one, lift))] };
}

const onChildren = (node: LaidNode, change: (child: LaidNode) => LaidNode): LaidNode => ({
  ...node,
  children: node.children.map(change),
});

const bottomOf = ({ box }: LaidNode): number => box.y + box.height;

/** The node and all in it, so many px higher. */
function moved(node: LaidNode, up: number): LaidNode {
  const { box, lines } = node;
  return {
    ...onChildren(node, (child) => moved(child, up)),
    box: { ...box, y: box.y - up },
    lines: lines.map((line) => ({ ...line, box: { ...line.box, y: line.box.y - up } })),
  };
}
