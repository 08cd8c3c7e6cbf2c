// The fitted deck → script.pdf for the speaker: large type, each slide's picture, its time and what to say.
import type { Deck, Slide } from '../../deck/model.js';
import { fill } from '../../messages/message.js';
import { words } from '../../messages/words.js';
import { escapeHtml } from '../escape.js';
import type { Export, Exporter } from '../exporter.js';
import { paperPdf, slideBookmarks } from '../paper/pdf.js';
import { sheetHtml, slideFrame, slideLabel } from '../paper/sheet.js';

export const exportScript: Exporter = async (input) => {
  const { sections } = input;
  const html = scriptHtml(input, sections);
  return paperPdf('script.pdf', await input.print(html), input.deck, slideBookmarks(input.deck, sections));
};

function scriptHtml({ deck, pageCss }: Export, sections: readonly string[]): string {
  const translated = words[deck.lang];
  const starts = startTimes(deck);
  const body = deck.slides
    .map((slide, i) => entry(slide, i, sections[i] ?? '', deck, starts[i] ?? 0))
    .join('\n');
  const total = deck.slides.reduce((sum, s) => sum + s.seconds, 0);
  return sheetHtml(
    {
      lang: deck.lang,
      title: deck.title,
      orientation: 'portrait',
      left: [deck.title],
      right: [translated.notes, clock(total)],
      pageOf: translated.page,
      css: SCRIPT_CSS,
      body,
    },
    pageCss,
  );
}

function entry(slide: Slide, index: number, section: string, deck: Deck, start: number): string {
  const translated = words[deck.lang];
  const label = fill(translated.slide, { number: index + 1 });
  const notes = slide.notes
    .map((text) => `<p${text.length <= BRIEF ? ' class="brief"' : ''}>${escapeHtml(text)}</p>`)
    .join('');
  return `<div class="entry"><div class="cue">${slideFrame(section, 74)}<div class="cue-words">${slideLabel(section, 'cue-number', label)}
<p class="cue-time">${clock(start)} <span>+ ${clock(slide.seconds)}</span></p></div></div>${notes}</div>`;
}

/** When each slide comes up, in seconds from the start of the talk. */
function startTimes(deck: Deck): number[] {
  let now = 0;
  return deck.slides.map((slide) => {
    const start = now;
    now += slide.seconds;
    return start;
  });
}

/** Formats seconds as minutes and seconds: "7:05". */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Notes up to this many characters (about three lines) are not split across pages. */
const BRIEF = 200;

const SCRIPT_CSS = `
.entry { padding-bottom: 9mm; }
.cue { display: grid; grid-template-columns: 74mm 1fr; column-gap: 8mm; align-items: center; break-inside: avoid; padding: 4mm 0; border-top: 0.5mm solid #000; }
.cue:not(:only-child) { break-after: avoid; }
.cue-words > * { margin: 0; }
.cue-number { font-size: 11pt; font-weight: 400; color: #444; }
.cue-time { font: 800 26pt/1.2 Phudu, sans-serif; }
.cue-time span { font: 500 13pt "Be Vietnam Pro", sans-serif; color: #444; }
.entry > p { margin: 0 0 4mm; font-size: 17pt; line-height: 1.55; orphans: 2; widows: 2; }
.entry > p.brief { break-inside: avoid; }
`;
