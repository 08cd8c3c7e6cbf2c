// The largest files that are read, in bytes, the longest texts, and the most that work on them may take. The one place of these limits: a
// larger file is refused before it is read, so that a wrong name (a disk image, an endless device) costs neither memory
// nor time.
import type { Bounds } from './thread.js';

const MB = 1_000_000;

export const LARGEST_FILE = {
  /** An outline or a theme file: the longest outlines have 0.3 MB, and a parsed one takes thirty times its text. */
  yaml: 5 * MB,
  /** A document: several hundred pages with their photographs; it is held in memory twice while it is read and proven. */
  document: 100 * MB,
  /** A picture of an outline: an uncompressed photograph of 12 megapixels, as TIFF. */
  picture: 40 * MB,
  /** A theme's logo or photograph, which is shown at 1920 px. */
  themePicture: 30 * MB,
  /** A font: Chinese ones aside, none with full Vietnamese has more, and it is put into every deck. */
  font: 8 * MB,
  /** A slide template: the shipped ones have 1 kB, and making a program of one takes the square of its blocks. */
  template: 64_000,
} as const;

/**
 * The longest document that becomes an outline: at each limit, reading, proposing and proving it take ten to twenty
 * seconds of one processor and less than 1 GB (`node bench/cost.mjs`); beyond, it is refused at once.
 */
export const LONGEST_TEXT = {
  /** A stretch of spaces counts as one: some 450 pages; the longest outlines that were seen have 120. */
  characters: 1_000_000,
  /** Paragraphs, of a text file its lines; four cells of tables count as one. A page has about thirty. */
  paragraphs: 25_000,
  /** Start tags of a web page that begin a paragraph, a cell or a line; most belong to the site around the article. */
  tags: 100_000,
  /** A web page in bytes, the pictures inside it included. */
  page: 20 * MB,
} as const;

/**
 * The largest outline that becomes a deck. Building PDF, PowerPoint and web page of one at each limit takes some twenty
 * seconds and less than 1 GB, and so does comparing it with its document; beyond, it is refused before any work.
 */
export const LARGEST_OUTLINE = {
  /** All its texts together: twice the longest document, for an import may say a passage on a slide and in the notes. */
  characters: 2_000_000,
  /** One text, as a point or the notes of a block: some twenty pages in one paragraph; the longest seen has one page. */
  text: 50_000,
  /** Texts and keys, however short; the longest outlines have some 20,000. */
  texts: 150_000,
  /** What stands between two spaces: no slide can show it. The longest addresses have some hundreds. */
  word: 2_000,
  /** Slides, which cost more than texts; an outline of 120 pages, the longest seen, has some 650. */
  slides: 1_000,
} as const;

/** The bound of comparing an outline with its documents, or two documents. */
export const COMPARING_WORK: Bounds = { seconds: 30, megabytes: 768 };

/** The bound of reading a document, proposing its outline and proving it; an official outline takes one second. */
export const DOCUMENT_WORK: Bounds = { seconds: 30, megabytes: 768 };

/** The bound of drawing one SVG: a detailed map of a province has some thousand shapes and takes a second. */
export const DRAWING = {
  /** Of the clock, in a process of its own; a busy machine is slower. */
  seconds: 15,
  /** Each takes some 7 kB while it is drawn: no more than 512 MB. */
  elements: 60_000,
  /** That were given up: no more drawings of the same document or outline are begun. */
  heavy: 2,
  /** As it says of itself, before it is made smaller. */
  pixels: 120_000_000,
} as const;
