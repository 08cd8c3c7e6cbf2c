// Pictures and charts of a deck, decoded, safe and ready to inline or to write beside deck.md.

export interface Asset {
  /** Path beside deck.md, ASCII: "assets/01-doi-du-kich.jpg". */
  path: string;
  type: 'image/jpeg' | 'image/png' | 'image/svg+xml';
  data: Uint8Array;
  /** Pixels; for SVG its viewBox. */
  width: number;
  height: number;
  /** Of a photograph: how light its parts are, by rows (deck/picture-crop.ts). */
  lights?: Uint8Array;
  /** The file that a picture was read from, links resolved. */
  origin?: string;
}

/** By the outline's own `src` for pictures, by slide path ("sections.1.blocks.0") for charts. */
export type Assets = Map<string, Asset>;
