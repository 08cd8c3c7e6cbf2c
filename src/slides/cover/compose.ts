// An outline → its cover: title, dates and who issues it.
import { displayTitle, statedNumber } from '../../compose/heading.js';
import { plain } from '../../compose/line.js';
import { readPicture } from '../../compose/pictures.js';
import type { Unshown } from '../../compose/piece.js';
import { asList } from '../../compose/sources.js';
import { partsOf, places, unshownIn } from '../../compose/unshown.js';
import { words } from '../../messages/words.js';
import { tellsDay } from '../../outline/days.js';
import type { Outline } from '../../outline/schema.js';
import type { OwnContext, OwnSlide } from '../define.js';
import type { CoverBody } from './body.js';
import { coverTexts } from './spoken.js';

export function coverSlide(outline: Outline, context: OwnContext): OwnSlide<'cover', CoverBody>[] {
  const { sources, lang } = context;
  const heading = sources.line(outline.title);
  const { line, cut } = displayTitle(heading, lang);
  const subtitle = outline.subtitle ?? eventDates(outline);
  const reference = outline.reference;
  const number = statedNumber(plain(line));
  const image = outline.image && readPicture(outline.image, context);
  const body: CoverBody = {
    issuer: issuers(outline).map(sources.spoken),
    eyebrow: sources.spoken(genreOf(outline)),
    title: line,
    ...(subtitle !== undefined && { subtitle: sources.spoken(subtitle) }),
    ...(number && { number }),
    ...(reference !== undefined && { reference: sources.spoken(reference) }),
    ...(image && { picture: image.picture }),
  };
  const fullText = [
    ...(cut ? [heading] : []),
    ...unshownDays(outline).map((day) => sources.line(day)),
    ...(image?.fullText ?? []),
  ];
  const imported = outline.sections.some(({ from }) => from);
  const unshown = imported ? openingWords(outline, body, context) : [];
  const notes = asList(outline.notes);
  const piece = { layout: 'cover' as const, body, unshown, ...(fullText.length > 0 && { fullText }) };
  return [{ piece, path: 'title', notes, brief: notes.length === 0 }];
}

/** The text of an imported document before its first section, unless the cover shows it. */
function openingWords({ notes }: Outline, body: CoverBody, { lang, sources }: OwnContext): Unshown[] {
  const shown = [...coverTexts(body), ...partsOf(body)];
  return places(notes, 'notes').flatMap(({ at, text }) =>
    unshownIn(sources.spoken(text), shown, lang).map((one) => ({ at, path: at, text: one })),
  );
}

/** The document's own name for its kind; the usual kind is spelt the deck's way, however the document spells it. */
function genreOf({ genre, lang }: Outline): string {
  const usual = words[lang].outline;
  return genre === undefined || genre.toLocaleLowerCase(lang) === usual.toLocaleLowerCase(lang)
    ? usual
    : genre;
}

/** The body above the issuer, then the issuer. */
function issuers({ parent, issuer }: Outline): string[] {
  return [parent, issuer].filter((name) => name !== undefined);
}

/** The event's dates as written, if there is no subtitle with them. */
function eventDates({ event }: Outline): string | undefined {
  const days = [event?.from, event?.to].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.join(' – ');
}

/** The event's dates that neither title nor subtitle mentions. */
function unshownDays({ event, title, subtitle }: Outline): string[] {
  if (subtitle === undefined) return [];
  const shown = `${title} ${subtitle}`;
  return [event?.from, event?.to].flatMap((day) => (day === undefined || tellsDay(shown, day) ? [] : [day]));
}
