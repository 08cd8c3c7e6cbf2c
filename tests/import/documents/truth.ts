// The known content of a document: what a reader must find in any file made from it.

export interface Truth {
  blocks: TruthBlock[];
  /** Texts of the notes by mark. */
  notes: Record<string, string>;
}

/** Texts may contain `**bold**` and note marks such as `{1}`. */
export type TruthBlock =
  | { title: string }
  | { heading: string; depth: number }
  | { text: string }
  | { item: string }
  | { table: string[][] }
  | { signer: string };

export interface Span {
  text: string;
  bold?: boolean;
  mark?: boolean;
}

export function spansOf(source: string): Span[] {
  return source
    .split(/(\*\*[^*]+\*\*|\{\d+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return { text: part.slice(2, -2), bold: true };
      return part.startsWith('{') ? { text: part.slice(1, -1), mark: true } : { text: part };
    });
}

/** The block's text as readers return it, with note marks in ⟦⟧. */
export function plain(source: string): string {
  return spansOf(source)
    .map((span) => (span.mark ? `⟦${span.text}⟧` : span.text))
    .join('');
}

export function textOfBlock(block: Exclude<TruthBlock, { table: string[][] }>): string {
  if ('title' in block) return block.title;
  if ('heading' in block) return block.heading;
  if ('text' in block) return block.text;
  return 'item' in block ? block.item : block.signer;
}

/** The paragraphs in order, without tables. */
export function paragraphsOf(truth: Truth): string[] {
  return truth.blocks.flatMap((block) => ('table' in block ? [] : [plain(textOfBlock(block))]));
}

export function isHeadingLike(block: TruthBlock): boolean {
  return 'title' in block || 'heading' in block || 'signer' in block;
}
