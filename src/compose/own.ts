// The slides that the deck adds on its own, before its sections and at its end → their drafts.
import type { Outline } from '../outline/schema.js';
import type { OwnSlide } from '../slides/define.js';
import { OWN_SLIDES } from '../slides/index.js';
import type { Context, Draft, Piece } from './draft.js';
import { toDraft } from './draft-slides.js';
import { LEAST_SECONDS } from './timing.js';

export function ownDrafts(stands: 'front' | 'end', outline: Outline, context: Context): Draft[] {
  return Object.values(OWN_SLIDES).flatMap((own) =>
    own.stands === stands ? own.compose(outline, context).map((slide) => ownDraft(slide, context)) : [],
  );
}

function ownDraft({ piece, path, title, notes, brief }: OwnSlide<string, unknown>, context: Context): Draft {
  const draft = toDraft(piece as Piece, { context, path, title, heads: [], notes });
  return { ...draft, ...(brief && { seconds: LEAST_SECONDS }) };
}
