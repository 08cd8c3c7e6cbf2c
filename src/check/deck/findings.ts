// A traced deck → findings: what a slide says that the outline does not, and what was torn from a number or a statement.
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
  /** Of what the slide was made of. */
  path: string;
}

/** A slide by its number in the deck, from 1, and its title. */
export interface SlideName {
  number: number;
  title?: string;
}

/** In the order of the slides; `nameOf` is how messages call a slide. */
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
      ({ said, text }) => !said && /[\p{L}\p{N}]/u.test(text) && !own.has(text),
    );
    return [
      ...invented.map(({ text }) => {
        const { path } = one.slide;
        return {
          ...diagnostic('check/slide-words', { slide, text: excerpt(text) }, locateIn(path, '')),
          path,
        };
      }),
      ...tornOn(one, lang).map(({ kind, said, shown, lost }) => {
        const params = { slide, shown: excerpt(shown), lost: excerpt(lost) };
        return {
          ...diagnostic(CODES[kind], params, locateIn(said.path, shown)),
          path: said.path,
        };
      }),
    ];
  });
}
