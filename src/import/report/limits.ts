// Schema errors about an outline's limits → a finding that names the limit and where the document exceeds it.
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { limitWords } from '../../messages/import-words.js';
import type { Lang } from '../../messages/message.js';
import { tooLongTexts } from '../../outline/lengths.js';
import type { Outline } from '../../outline/schema.js';
import { LARGEST_OUTLINE } from '../../platform/limits.js';
import type { Origin } from '../model.js';
import { excerpt, originParams, placeOf } from '../origin.js';

/** The parts of a schema issue that matter for limits. */
interface Issue {
  path: PropertyKey[];
  code?: string;
  maximum?: number | bigint;
  origin?: string;
}

/** The first text longer than an outline allows, as an issue. */
export function tooLongIn(outline: Outline): Issue[] {
  const [long] = tooLongTexts(outline);
  if (!long) return [];
  const { path, limit } = long;
  const origin = limit === 'word' || limit === 'texts' ? limit : 'string';
  return [{ path: [...path], code: 'too_big', origin, maximum: LARGEST_OUTLINE[limit] }];
}

export function overLimit(outline: Outline, issues: readonly Issue[], file: string): Diagnostic {
  const issue = issues[0] ?? { path: [] };
  const { origin, heading } = placeIn(outline, issue.path);
  const what = (lang: Lang): string => {
    const count = Number(issue.maximum ?? 0).toLocaleString(lang);
    const place = originParams(origin)[lang === 'vi' ? 'atVi' : 'atEn'];
    const words = [excerpt(heading, 14) && `“${excerpt(heading, 14)}”`, place === '?' ? '' : place];
    return limitWords[lang][limitOf(issue)](count, words.filter((word) => word !== '').join(', '));
  };
  const params = { whatVi: what('vi'), whatEn: what('en'), ...originParams(origin) };
  return diagnostic('import/structure-too-large', params, { ...placeOf(origin), file });
}

function limitOf({ path, code, origin }: Issue): keyof (typeof limitWords)['vi'] {
  const key = path.findLast((step) => typeof step === 'string');
  if (code !== 'too_big') return 'other';
  if (origin === 'word' || origin === 'texts') return origin;
  if (origin === 'string') return 'characters';
  return key === 'sections' || key === 'blocks' || key === 'sources' ? key : 'items';
}

/** The nearest origin and heading above the path. */
function placeIn(outline: Outline, path: readonly PropertyKey[]): { origin: Origin; heading: string } {
  let value: unknown = outline;
  let origin: Origin = path[0] === 'sections' ? {} : (outline.sections[0]?.from ?? {});
  let heading = '';
  for (const step of path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
    if (typeof value !== 'object' || value === null) break;
    if ('from' in value && typeof value.from === 'object') origin = value.from as Origin;
    if ('heading' in value && typeof value.heading === 'string') heading = value.heading;
  }
  return { origin, heading };
}
