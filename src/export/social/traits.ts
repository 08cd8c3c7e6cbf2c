// The social-card traits of a layout. Types only.
import type { CaptionedPicture } from '../../deck/picture.js';
import type { SlideBase } from '../../deck/slide-base.js';

export interface Card {
  /** The card's CSS class, also part of its file name. */
  kind: string;
  /** Finished HTML. */
  content: string;
  /** Whether the issuer's name goes below. */
  signed: boolean;
  /** A picture of the outline, above the words. */
  picture?: CaptionedPicture;
}

export interface SocialTraits<Body> {
  /** The slide's content, split so that no card carries too much. */
  cards(slide: Pick<SlideBase<string, Body>, 'title' | 'body'>): Card[];
}
