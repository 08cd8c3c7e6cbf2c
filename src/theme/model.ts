// A Theme: what themes/ and a user's folder are loaded into before anything is drawn. Plain data; colours are
// #RRGGBB.

/** Palette tokens. Text colours on paper: ink, muted, primary. On deep: onDeep, onDeep2, accent. */
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

/** One font file of a family. */
export interface FontFace {
  family: string;
  weight: number;
  style: 'normal' | 'italic';
  /** CSS unicode-range, if the file covers only part of Unicode. */
  unicodeRange?: string;
  sizeAdjust?: string;
  data: Uint8Array;
  format: 'woff2' | 'truetype' | 'opentype';
}

export interface Theme {
  slug: string;
  /** Full name as written, "Tỉnh Lạng Sơn"; `nameLines` breaks it into lines for the cover. */
  name: string;
  nameLines: string[];
  mode: Mode;
  palette: Palette;
  /** Chart colours in order, distinguishable by colour-blind readers and in greyscale. */
  chart: string[];
  motif: string;
  /** SVG documents by part, coloured with the palette. */
  motifs: {
    landDeep: string;
    landPaper: string;
    drumOpen: string;
    drumGold: string;
    drumDeep: string;
    corner: string;
    foot: string;
    /** Empty where the frame has none. */
    edge: string;
  };
  /** The composition of content slides; its style is the custom properties of the title's rule and number. */
  frame: { name: string; style: Readonly<Record<`--${string}`, string>> };
  fonts: { display: string; text: string; serif: string; faces: FontFace[] };
  /** Logo for cover and footer, and background photograph for the cover. Re-encoded by sharp, so safe to inline. */
  logo?: { data: Uint8Array; type: 'image/png' | 'image/svg+xml'; width: number; height: number };
  photograph?: { data: Uint8Array; type: 'image/jpeg'; scrim: number };
  /** Paths of all files the theme was read from, including those it names. */
  files: string[];
}
