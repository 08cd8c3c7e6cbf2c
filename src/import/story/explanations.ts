// Explanatory notes ("The main column was led by …") → paragraphs after those that cite them, so that the list of
// sources contains sources only.
import { explains } from '../../outline/explains.js';
import type { Para } from '../structure/paragraph.js';
import type { Structure } from '../structure/structure.js';
import type { ListItem, SectionContent, SectionNode } from '../structure/tree.js';
import { bare, cite, citePieces, wordCount } from '../text/words.js';

/** The structure with these notes moved into its text, leaving gaps in the list of notes. `told`: the ids of moved notes. */
export function withExplanations(structure: Structure): { structure: Structure; told: string[] } {
  const { notes, noteTexts, root } = structure;
  const explaining = new Set(
    noteTexts.flatMap((text, index) =>
      text !== '' && notes[index]?.cited === 1 && explains(bare(text)) ? [index] : [],
    ),
  );
  if (explaining.size === 0) return { structure, told: [] };
  const paraOf = (index: number): Para => asPara(noteTexts[index] ?? '', notes[index]?.note.origin ?? {});
  const placed = new Set<number>();
  const inNode = (node: SectionNode): SectionNode => ({
    ...node,
    contents: node.contents.flatMap((content) => withNotes(content, explaining, placed, paraOf)),
    nodes: node.nodes.map(inNode),
  });
  const inText = inNode(root);
  const left = noteTexts.map((text, index) => (placed.has(index) ? '' : text));
  return {
    structure: { ...structure, root: inText, noteTexts: left },
    told: [...placed].flatMap((index) => notes[index]?.id ?? []),
  };
}

function withNotes(
  content: SectionContent,
  told: ReadonlySet<number>,
  placed: Set<number>,
  paraOf: (index: number) => Para,
): SectionContent[] {
  const found: number[] = [];
  const without = (text: string): string => {
    const cited = citePieces(text).filter(
      (piece): piece is number => typeof piece === 'number' && told.has(piece),
    );
    found.push(...cited);
    return cited.reduce((rest, index) => rest.replace(cite(index), ''), text);
  };
  const inItem = (item: ListItem): ListItem => ({
    ...item,
    text: without(item.text),
    items: item.items.map(inItem),
  });
  const plain: SectionContent =
    content.kind === 'para'
      ? { kind: 'para', para: { ...content.para, text: without(content.para.text) } }
      : content.kind === 'list'
        ? { ...content, items: content.items.map(inItem) }
        : content;
  for (const index of found) placed.add(index);
  return [plain, ...found.map((index): SectionContent => ({ kind: 'para', para: paraOf(index) }))];
}

const asPara = (text: string, origin: Para['origin']): Para => ({
  text,
  origin,
  bold: false,
  italic: false,
  capitals: false,
  lead: 0,
  quoted: false,
  explains: true,
  words: wordCount(bare(text)),
});
