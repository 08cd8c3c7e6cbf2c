// Pictures and charts of a deck: decoded, validated, ready to inline or to write beside deck.md.

export interface Asset {
  /** Path beside deck.md, ASCII: "assets/01-doi-du-kich.jpg". */
  path: string;
  type: 'image/jpeg' | 'image/png' | 'image/svg+xml';
  data: Uint8Array;
  /** px; for SVG, of its viewBox. */
  width: number;
  height: number;
  /** Photographs only: lightness of a grid of cells, row by row (deck/picture-crop.ts). */
  lights?: Uint8Array;
  /** The file that a picture was read from, symlinks resolved. */
  origin?: string;
}

/** Keyed by the outline's `src` for pictures, by slide path ("sections.1.blocks.0") for charts. */
export type Assets = Map<string, Asset>;
