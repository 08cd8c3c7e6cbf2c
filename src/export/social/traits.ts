// The social-card traits of a layout. Types only.
import type { SlideBase } from '../../deck/slide-base.js';

export interface Card {
  /** The card's class, and a part of its file's name. */
  kind: string;
  /** Finished HTML. */
  content: string;
  /** Whether the issuer's name stands below. */
  signed: boolean;
}

export interface SocialTraits<Body> {
  /** What the slide says, dealt so that a card never carries too much. */
  cards(slide: Pick<SlideBase<string, Body>, 'title' | 'body'>): Card[];
}
