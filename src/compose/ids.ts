// Slides → their ids, from their content, so that a slide keeps its id when others are inserted, moved or removed.
import { createHash } from 'node:crypto';
import type { Slide } from '../deck/model.js';

/** Characters of an id (6 bits each): among a million slides, the odds of a collision are about one in ten billion. */
const LENGTH = 12;

/**
 * The id of a slide: a hash of its layout, titles and body, plus "~2", "~3" … for identical slides. It has no dot: a
 * dot introduces the number of a part when a slide is split.
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
