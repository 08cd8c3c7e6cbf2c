// A table → its rows and caption for the proofreader.
import { type BlockProof, proofTexts } from '../proofread.js';
import type { Table } from './value.js';

export const tableProof = ({ header, rows, caption }: Table, path: string): BlockProof => ({
  texts: caption ? proofTexts(caption, `${path}.caption`) : [],
  table: [
    proofTexts(header, `${path}.header`),
    ...rows.map((row, r) => proofTexts(row, `${path}.rows.${r}`)),
  ],
});
