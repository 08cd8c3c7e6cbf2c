// A traced deck → findings: what a slide says beyond the outline, and qualifiers that were separated from a number or
// statement.
import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { DiagnosticCode } from '../../messages/catalogue.js';
import type { Lang } from '../../messages/message.js';
import { words } from '../../messages/words.js';
import { excerpt } from '../excerpt.js';
import { type TornKind, tornOn } from './torn.js';
import type { TracedSlide } from './trace.js';

const CODES: Record<TornKind, DiagnosticCode> = {
  unit: 'check/slide-unit',
  hedge: 'check/slide-hedge',
  negation: 'check/slide-negation',
  plan: 'check/slide-plan',
  period: 'check/slide-period',
  subject: 'check/slide-subject',
};

export interface SlideFinding extends Diagnostic {
  /** Path of what the slide was made from. */
  path: string;
}

/** A slide's number in the deck, from 1, and its title. */
export interface SlideName {
  number: number;
  title?: string;
}

/** In slide order; `nameOf` gives a slide's name in messages. */
export function slideFindings(
  traced: readonly TracedSlide[],
  lang: Lang,
  locateIn: (path: string, needle: string) => Place,
  nameOf: (slide: SlideName) => string,
): SlideFinding[] {
  const own = new Set(Object.values(words[lang]));
  return traced.flatMap((one, index) => {
    const number = index + 1;
    const title = one.texts.find(({ at }) => at === 'title')?.text;
    const slide = nameOf({ number, ...(title !== undefined && { title }) });
    const invented = one.texts.filter(
      ({ match, text }) => !match && /[\p{L}\p{N}]/u.test(text) && !own.has(text),
    );
    return [
      ...invented.map(({ text }) => {
        const { path } = one.slide;
        return {
          ...diagnostic('check/slide-words', { slide, text: excerpt(text) }, locateIn(path, '')),
          path,
        };
      }),
      ...tornOn(one, lang).map(({ kind, match, shown, lost }) => {
        const params = { slide, shown: excerpt(shown), lost: excerpt(lost) };
        return {
          ...diagnostic(CODES[kind], params, locateIn(match.path, shown)),
          path: match.path,
        };
      }),
    ];
  });
}
