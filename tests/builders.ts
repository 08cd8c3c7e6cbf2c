// Builders for small outlines: a test states only what it is about.
import type { Loaded } from '../src/compose/compose.js';
import { type Block, outlineSchema, type Section } from '../src/outline/schema.js';

export interface OutlineInput {
  [key: string]: unknown;
  sections?: Section[];
}

/** A valid outline, as loaded from a file. Every path is at line 1 of "outline.yaml". */
export function outline(input: OutlineInput = {}): Loaded {
  const parsed = outlineSchema.parse({ title: 'Kỷ niệm', sections: [section('Mở đầu')], ...input });
  const place = { file: 'outline.yaml', line: 1, column: 1 };
  return { outline: parsed, locate: () => place, locateIn: () => place };
}

export function section(heading: string, rest: Partial<Section> = {}): Section {
  return { heading, ...rest };
}

/** An outline with one section of these blocks. */
export function blocks(...list: Block[]): Loaded {
  return outline({ sections: [section('Nội dung chính', { blocks: list })] });
}
