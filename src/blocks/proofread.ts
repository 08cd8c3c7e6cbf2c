// What a kind of block gives the proofreader (slips/): its texts in reading order, what belongs together as one text.

/** A text of a block's value. */
export interface ProofText {
  /** Where it begins in the outline. */
  path: string;
  /** As written, with inline marks. */
  text: string;
  /** The marker of a list item as displayed: "-", "1.". */
  mark?: string;
}

export interface BlockProof {
  texts: readonly ProofText[];
  /** Texts of cells that are not in `table`. */
  cells?: readonly ProofText[];
  /** All rows of a table, the header first. */
  table?: readonly (readonly ProofText[])[];
  /** Dates meant to be in order. */
  dates?: readonly ProofText[];
  /** Parts of a whole, in per cent. */
  shares?: readonly ProofText[];
}

/** The items of a list of texts, or a single text. */
export function proofTexts(value: string | readonly string[], path: string): ProofText[] {
  return typeof value === 'string'
    ? [{ path, text: value }]
    : value.map((text, i) => ({ path: `${path}.${i}`, text }));
}

/** A text and its explanation joined into one text. */
export const joinedText = (parts: readonly (string | undefined)[], by: string): string =>
  parts.filter(Boolean).join(by);
