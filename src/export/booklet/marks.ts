// Runs as written → the same with their notes' marks in order: what stands together is one group, each note in it once. Pure.
import type { ListItem, Node, Picture, Run } from './document.js';

/** Every run of text of a node, set in order. */
export function tidyNode(node: Node): Node {
  switch (node.kind) {
    case 'list':
      return { ...node, items: node.items.map(tidyItem) };
    case 'table':
      return { ...node, header: node.header.map(tidy), rows: node.rows.map((row) => row.map(tidy)) };
    case 'quote':
      return { ...node, runs: tidy(node.runs), by: node.by && tidy(node.by) };
    case 'picture':
      return tidyPicture(node);
    case 'gallery':
      return { ...node, pictures: node.pictures.map(tidyPicture) };
    case 'slogans':
      return { ...node, items: node.items.map(tidy) };
    default:
      return { ...node, runs: tidy(node.runs) };
  }
}

const tidyItem = ({ runs, items }: ListItem): ListItem => ({ runs: tidy(runs), items: items.map(tidyItem) });
const tidyPicture = <P extends Picture>(picture: P): P => ({ ...picture, caption: tidy(picture.caption) });

/** Marks with nothing but a space between them stand together. */
function tidy(runs: readonly Run[]): Run[] {
  const done: Run[] = [];
  const group = new Set<string>();
  const close = (): void => {
    for (const footnote of group) done.push({ footnote });
    group.clear();
  };
  for (const [i, run] of runs.entries()) {
    if ('footnote' in run) group.add(run.footnote);
    else if (group.size === 0 || !isGap(run.text, runs[i + 1])) {
      close();
      done.push(run);
    }
  }
  close();
  return done;
}

const isGap = (text: string, next: Run | undefined): boolean =>
  text.trim() === '' && (text === '' || (next !== undefined && 'footnote' in next));
