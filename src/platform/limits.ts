// The largest files that are read, in bytes, and the most that work on them may take. The one place of these limits: a
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
  /** A slide template: the shipped ones have 1 kB. */
  template: MB,
} as const;

/**
 * Reading a document, proposing its outline and proving it. Two million characters, the longest text that is read, take
 * about 14 s and 400 MB; an official outline takes one second.
 */
export const DOCUMENT_WORK: Bounds = { seconds: 30, megabytes: 768 };
