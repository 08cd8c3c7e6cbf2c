// Turns lone list items that name the paragraphs after them ("- Về phát triển kinh tế") into sub-section headings.
import { LIMITS } from '../../outline/schema.js';
import { bare, wordCount } from '../text/words.js';
import type { ListItem, SectionContent, SectionNode } from './tree.js';

const DEEPEST = LIMITS.depth - 1;
/** Length limits of a heading, and the minimum length of the paragraph after it. */
const HEADING = { least: 2, most: 14 };
const PARAGRAPH = 20;
/** A single item must open a topic in so many words; several confirm each other. */
const OPENS = /^(?:Về|Trong|Trên|Đối với|Lĩnh vực|Công tác|On|In the field of|Regarding)(?![\p{L}\p{M}])/u;

/** Changes the node and its descendants in place. `depth`: 0 for the root. */
export function raiseBulletHeadings(node: SectionNode, depth = 0): void {
  const starts = node.contents.flatMap((content, index) =>
    headingOf(content, node.contents[index + 1]) ? [index] : [],
  );
  const [first] = starts;
  const alone = headingOf(node.contents[first ?? 0], node.contents[(first ?? 0) + 1]);
  const opens = starts.length > 1 || (alone && (alone.bold || OPENS.test(bare(alone.text))));
  if (first !== undefined && opens && depth > 0 && depth < DEEPEST) {
    const raised = starts.map((from, at) => section(node.contents.slice(from, starts[at + 1])));
    node.contents = node.contents.slice(0, first);
    node.nodes = [...raised, ...node.nodes];
  }
  for (const child of node.nodes) raiseBulletHeadings(child, depth + 1);
}

/** The only item of a list that reads as the heading of the next paragraph. */
function headingOf(content?: SectionContent, next?: SectionContent): ListItem | undefined {
  if (content?.kind !== 'list' || next?.kind !== 'para') return undefined;
  const [item, ...others] = content.items;
  if (!item || others.length > 0 || item.items.length > 0 || item.mark.ordinal !== undefined)
    return undefined;
  const text = bare(item.text).trim();
  const words = wordCount(text);
  const names = words >= HEADING.least && words <= HEADING.most && !/[.,;:!?…”"]$/u.test(text);
  return names && next.para.words >= PARAGRAPH ? item : undefined;
}

function section([head, ...contents]: readonly SectionContent[]): SectionNode {
  const [item] = head?.kind === 'list' ? head.items : [];
  return { heading: item?.text ?? '', origin: item?.origin ?? {}, contents, nodes: [] };
}
