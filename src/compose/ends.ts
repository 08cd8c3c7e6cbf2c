// The slides that the deck makes of itself: cover, agenda, sources, closing.
import type { Line } from '../deck/model.js';
import { words } from '../messages/words.js';
import { explains } from '../outline/explains.js';
import type { Outline } from '../outline/schema.js';
import { tellsDay } from '../outline/written-dates.js';
import type { CoverBody } from '../slides/cover/body.js';
import type { SourcesBody } from '../slides/sources/body.js';
import type { Context, Draft, Piece } from './draft.js';
import { displayTitle, title as short, statedNumber } from './heading.js';
import { plain, wordCount } from './line.js';
import type { Unshown } from './piece.js';
import { settled } from './settle.js';
import { asList } from './sources.js';
import { shownTexts } from './spoken.js';
import { LEAST_SECONDS } from './timing.js';
import { places, unshownIn } from './unshown.js';

/** Leads stand in the agenda when all are this short and the sections few. */
const AGENDA_LEADS = { items: 5, words: 14 };

export function coverDraft(outline: Outline, context: Context): Draft {
  const { sources, lang } = context;
  const heading = sources.line(outline.title);
  const { line, cut } = displayTitle(heading, lang);
  const subtitle = outline.subtitle ?? eventDates(outline);
  const reference = outline.reference;
  const number = statedNumber(plain(line));
  const body: CoverBody = {
    issuer: issuers(outline).map(sources.spoken),
    eyebrow: sources.spoken(genreOf(outline)),
    title: line,
    ...(subtitle !== undefined && { subtitle: sources.spoken(subtitle) }),
    ...(number && { number }),
    ...(reference !== undefined && { reference: sources.spoken(reference) }),
  };
  const said = [...(cut ? [heading] : []), ...unshownDays(outline).map((day) => sources.line(day))];
  const imported = outline.sections.some(({ from }) => from);
  const unshown = imported ? openingWords(outline, body, context) : [];
  const piece: Piece = { layout: 'cover', body, unshown, ...(said.length > 0 && { said }) };
  const notes = asList(outline.notes);
  const draft = settled(piece, { context, path: 'title', heads: [], notes });
  return notes.length > 0 ? draft : { ...draft, seconds: LEAST_SECONDS };
}

/** What an imported paper says before its first section, as far as the cover does not show it. */
function openingWords({ notes }: Outline, body: CoverBody, { lang, sources }: Context): Unshown[] {
  const shown = shownTexts({ layout: 'cover', body });
  return places(notes, 'notes').flatMap(({ at, text }) =>
    unshownIn(sources.spoken(text), shown, lang).map((one) => ({ at, path: at, text: one })),
  );
}

/** What the paper calls itself; the usual kind in the deck's own letters, whatever the document's. */
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

/** The event's days as written, when no subtitle gives them. */
function eventDates({ event }: Outline): string | undefined {
  const days = [event?.from, event?.to].filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.join(' – ');
}

/** The event's days that neither title nor subtitle tells. */
function unshownDays({ event, title, subtitle }: Outline): string[] {
  if (subtitle === undefined) return [];
  const shown = `${title} ${subtitle}`;
  return [event?.from, event?.to].flatMap((day) => (day === undefined || tellsDay(shown, day) ? [] : [day]));
}

/** Two main sections or more: their numbers as written and their headings. */
export function agendaDraft(outline: Outline, context: Context): Draft[] {
  if (outline.sections.length < 2) return [];
  const { sources, lang } = context;
  const leads = outline.sections.map(({ lead }) => (lead === undefined ? '' : sources.spoken(lead)));
  const withLeads =
    leads.length <= AGENDA_LEADS.items && leads.every((lead) => wordCount(lead) <= AGENDA_LEADS.words);
  const items = outline.sections.map(({ number, heading, lead }) => ({
    ...(number && { number: number.normalize('NFC') }),
    title: short(sources.line(heading), lang).line,
    ...(withLeads && lead !== undefined && { lead: sources.line(lead) }),
  }));
  const piece: Piece = { layout: 'agenda', body: { items } };
  const title: Line = [{ text: words[lang].agenda }];
  return [settled(piece, { context, path: 'sections', title, heads: [], notes: [] })];
}

/** All sources with their numbers, then the notes that explain; nothing of them is said aloud. */
export function sourcesDraft(context: Context): Draft[] {
  const { sources, lang } = context;
  const items = sources.list.map(({ text, link }, index) => ({
    mark: index + 1,
    text: sources.line(text),
    ...(link !== undefined && { link }),
  }));
  const isNote = (item: (typeof items)[number]): boolean => !('link' in item) && explains(plain(item.text));
  return [
    ...listDraft(
      items.filter((item) => !isNote(item)),
      words[lang].sources,
      'sources',
      context,
    ),
    ...listDraft(items.filter(isNote), words[lang].explanations, 'sources.notes', context),
  ];
}

function listDraft(items: SourcesBody['items'], name: string, path: string, context: Context): Draft[] {
  if (items.length === 0) return [];
  const title: Line = [{ text: name }];
  const draft = settled(
    { layout: 'sources', body: { items } },
    { context, path, title, heads: [], notes: [] },
  );
  return [{ ...draft, sources: [], seconds: LEAST_SECONDS }];
}

export function closingDraft(outline: Outline, context: Context): Draft {
  const { sources, lang } = context;
  const lines = [outline.signer, outline.issuer, outline.date].filter((line) => line !== undefined);
  const once = lines.filter((line, index) => lines.findIndex((other) => same(other, line)) === index);
  const piece: Piece = {
    layout: 'closing',
    body: { title: words[lang].thanks, lines: once.map(sources.spoken) },
  };
  return { ...settled(piece, { context, path: 'issuer', heads: [], notes: [] }), seconds: LEAST_SECONDS };
}

/** Names in capitals and in small letters, with "uỷ" or "ủy", are the same name. */
function same(a: string, b: string): boolean {
  const bare = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy').trim();
  return bare(a) === bare(b);
}
