// A Theme: what themes/ and a user's folder are loaded into before anything is drawn. Plain data; colours are
// #RRGGBB.

/** Palette tokens. On paper: ink, muted, primary. On deep: onDeep, onDeep2, accent. */
export interface Palette {
  paper: string;
  paper2: string;
  ink: string;
  muted: string;
  line: string;
  deep: string;
  primary: string;
  accent: string;
  bloom: string;
  tint: string;
  onDeep: string;
  onDeep2: string;
}

export type Mode = 'light' | 'dark' | 'contrast';

/** A font file of a face, as the browser needs it. */
export interface FontFace {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  /** CSS unicode-range, when the file covers a part. */
  unicodeRange?: string;
  sizeAdjust?: string;
  data: Uint8Array;
  format: 'woff2' | 'truetype' | 'opentype';
}

export interface Theme {
  slug: string;
  /** Name lines, each as written: "Tỉnh Lạng Sơn". */
  name: string;
  nameLines: string[];
  mode: Mode;
  palette: Palette;
  /** Chart colours in order, safe for colour-blind readers and told apart in grey. */
  chart: string[];
  motif: string;
  /** SVG documents by part, coloured by the palette. */
  motifs: {
    landDeep: string;
    landPaper: string;
    drumOpen: string;
    drumGold: string;
    drumDeep: string;
    corner: string;
  };
  fonts: { display: string; text: string; serif: string; faces: FontFace[] };
  /** Logo for cover and footer, background photograph for the cover: made safe by sharp, ready to inline. */
  logo?: { data: Uint8Array; type: 'image/png' | 'image/svg+xml'; width: number; height: number };
  photograph?: { data: Uint8Array; type: 'image/jpeg'; scrim: number };
  /** Paths of the files that it was read from, its own and those it names. */
  files: string[];
}
