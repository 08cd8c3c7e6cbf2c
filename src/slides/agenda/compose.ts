// An outline → its agenda: the main sections.
import { title as shortTitle } from '../../compose/heading.js';
import { wordCount } from '../../compose/line.js';
import type { Line } from '../../deck/line.js';
import { words } from '../../messages/words.js';
import type { Outline } from '../../outline/schema.js';
import type { OwnContext, OwnSlide } from '../define.js';
import type { AgendaBody } from './body.js';

/** Leads are shown in the agenda when all are this short and there are few sections. */
const AGENDA_LEADS = { items: 5, words: 14 };

/** Two or more main sections: their numbers as written, and their headings. */
export function agendaSlide(outline: Outline, context: OwnContext): OwnSlide<'agenda', AgendaBody>[] {
  if (outline.sections.length < 2) return [];
  const { sources, lang } = context;
  const leads = outline.sections.map(({ lead }) => (lead === undefined ? '' : sources.spoken(lead)));
  const withLeads =
    leads.length <= AGENDA_LEADS.items && leads.every((lead) => wordCount(lead) <= AGENDA_LEADS.words);
  const items = outline.sections.map(({ number, heading, lead }) => ({
    ...(number && { number: number.normalize('NFC') }),
    title: shortTitle(sources.line(heading), lang).line,
    ...(withLeads && lead !== undefined && { lead: sources.line(lead) }),
  }));
  const title: Line = [{ text: words[lang].agenda }];
  return [{ piece: { layout: 'agenda', body: { items } }, path: 'sections', title, notes: [], brief: false }];
}
