// All limits: the largest files that are read (bytes), the longest texts, and the most work that may be spent on
// them. A larger file is refused before it is read, so that a wrong name (a disk image, an endless device) costs
// neither memory nor time.
import type { Bounds } from './thread.js';

const MB = 1_000_000;

export const LARGEST_FILE = {
  /** An outline or theme file: the longest outlines have 0.3 MB; parsed, one takes thirty times its text. */
  yaml: 5 * MB,
  /**
   * A document: several hundred pages with their photographs; it is held in memory twice while it is read and proven.
   */
  document: 100 * MB,
  /** A picture of an outline: an uncompressed photograph of 12 megapixels, as TIFF. */
  picture: 40 * MB,
  /** A theme's logo or photograph, which is shown at 1920 px. */
  themePicture: 30 * MB,
  /** A font: except for Chinese ones, no font with full Vietnamese is larger, and it is embedded in every deck. */
  font: 8 * MB,
  /** A slide template: the shipped ones have 1 kB, and compiling one takes time quadratic in its blocks. */
  template: 64_000,
} as const;

/**
 * The longest document that becomes an outline: at each limit, reading, proposing and proving take ten to twenty
 * seconds of one processor and less than 1 GB (`node bench/cost.mjs`); anything longer is refused at once.
 */
export const LONGEST_TEXT = {
  /** A run of spaces counts as one: some 450 pages; the longest outlines seen have 120. */
  characters: 1_000_000,
  /** Paragraphs, or lines of a text file; four table cells count as one. A page has about thirty. */
  paragraphs: 25_000,
  /** Start tags of a web page that begin a paragraph, cell or line; most belong to the site around the article. */
  tags: 100_000,
  /** A web page in bytes, including its inline pictures. */
  page: 20 * MB,
} as const;

/**
 * The largest outline that becomes a deck. At each limit, building its PDF, PowerPoint and web page takes some twenty
 * seconds and less than 1 GB, and so does comparing it with its document; anything larger is refused before any work.
 */
export const LARGEST_OUTLINE = {
  /**
   * All texts together: twice the longest document, because an import may put a passage on a slide and in the notes.
   */
  characters: 2_000_000,
  /**
   * One text, such as a point or the notes of a block: some twenty pages in one paragraph; the longest seen has one
   * page.
   */
  text: 50_000,
  /** Texts and keys, however short; the longest outlines have some 20,000. */
  texts: 150_000,
  /** Characters without a space: no slide can show a longer word. The longest addresses have some hundreds. */
  word: 2_000,
  /** Slides, which cost more than texts; an outline of 120 pages, the longest seen, has some 650. */
  slides: 1_000,
} as const;

/** Bounds for comparing an outline with its documents, or two documents. */
export const COMPARING_WORK: Bounds = { seconds: 30, megabytes: 768 };

/** Bounds for reading a document, proposing its outline and proving it; an official outline takes one second. */
export const DOCUMENT_WORK: Bounds = { seconds: 30, megabytes: 768 };

/** Bounds for rasterising one SVG: a detailed map of a province has some thousand shapes and takes a second. */
export const DRAWING = {
  /** Wall-clock, in a process of its own; a busy machine is slower. */
  seconds: 15,
  /** Each takes some 7 kB while it is drawn: 512 MB at most. */
  elements: 60_000,
  /** After this many failures no more drawings of the same document or outline are started. */
  heavy: 2,
  /** As the file declares it, before it is scaled down. */
  pixels: 120_000_000,
} as const;
