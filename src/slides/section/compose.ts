// A main section → the slide that opens it: the full heading, its lead, and the speaker's opening words.
import { displayTitle } from '../../compose/heading.js';
import { plain, withMarks } from '../../compose/line.js';
import { readPicture } from '../../compose/pictures.js';
import type { PieceOf, Unshown } from '../../compose/piece.js';
import { asList } from '../../compose/sources.js';
import { places, unshownIn } from '../../compose/unshown.js';
import type { Section } from '../../outline/schema.js';
import type { SectionContext } from '../define.js';
import type { SectionBody } from './body.js';

export function sectionSlide(
  section: Section,
  context: SectionContext,
): { piece: PieceOf<'section', SectionBody>; notes: readonly string[] } {
  const { sources, lang, number, heading } = context;
  const shown = displayTitle(withMarks(heading, sources.marks(section.source)), lang);
  const image = section.image && readPicture(section.image, context);
  const body = {
    ...(number && { number }),
    title: shown.line,
    ...(section.lead !== undefined && { lead: sources.line(section.lead) }),
    ...(image && { picture: image.picture }),
  };
  const fullText = [...(shown.cut ? [heading] : []), ...(image?.fullText ?? [])];
  const unshown = section.from ? openingNotes(section, context) : [];
  return {
    piece: { layout: 'section', body, unshown, ...(fullText.length > 0 && { fullText }) },
    notes: asList(section.notes),
  };
}

/** The opening words of an imported section, besides its heading and lead. */
function openingNotes({ notes, lead = '' }: Section, { lang, sources, heading }: SectionContext): Unshown[] {
  const shown = [plain(heading), sources.spoken(lead)];
  return places(notes, 'notes').flatMap(({ at, text }) =>
    unshownIn(sources.spoken(text), shown, lang).map((one) => ({ at, text: one })),
  );
}
