// Small outlines for tests: only what a test is about has to be said.
import type { Loaded } from '../src/compose/compose.js';
import { type Block, outlineSchema, type Section } from '../src/outline/schema.js';

export interface OutlineInput {
  [key: string]: unknown;
  sections?: Section[];
}

/** A checked outline, loaded as from a file; each path stands at line 1 of "outline.yaml". */
export function outline(input: OutlineInput = {}): Loaded {
  const parsed = outlineSchema.parse({ title: 'Kỷ niệm', sections: [section('Mở đầu')], ...input });
  const place = { file: 'outline.yaml', line: 1, column: 1 };
  return { outline: parsed, locate: () => place, locateIn: () => place };
}

export function section(heading: string, rest: Partial<Section> = {}): Section {
  return { heading, ...rest };
}

/** An outline of one section with these blocks. */
export function blocks(...list: Block[]): Loaded {
  return outline({ sections: [section('Nội dung chính', { blocks: list })] });
}
