// Slides → their ids: from what each shows, so that a slide keeps its id wherever others are put in, moved or taken out.
import { createHash } from 'node:crypto';
import type { Slide } from '../deck/model.js';

/** Characters of an id: two of a million slides would share one in a million million cases. */
const LENGTH = 12;

/**
 * The id of a slide: a hash of its layout, titles and body, and "~2", "~3" … where slides are alike. It has no dot: what
 * stands behind one numbers the parts of a slide that is split.
 */
export function withIds(slides: readonly Omit<Slide, 'id'>[]): Slide[] {
  const alike = new Map<string, number>();
  return slides.map((slide) => {
    const hash = hashOf(slide);
    const count = (alike.get(hash) ?? 0) + 1;
    alike.set(hash, count);
    return { id: count === 1 ? hash : `${hash}~${count}`, ...slide } as Slide;
  });
}

function hashOf({ layout, section, kicker, title, body, picture }: Omit<Slide, 'id'>): string {
  const beside = picture ? [picture] : [];
  const shown = JSON.stringify([layout, section?.number, section?.title, kicker, title, body, ...beside]);
  return createHash('sha256').update(shown).digest('base64url').slice(0, LENGTH);
}

/** The id of the slide that a part was split from. */
export const wholeId = (id: string): string => id.split('.')[0] ?? id;
