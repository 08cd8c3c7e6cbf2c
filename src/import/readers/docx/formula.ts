// An Office formula (m:oMath) → its text on one line, with struck-out parts reported separately.

import { own } from '../../../platform/own.js';
import {
  accented,
  applied,
  atom,
  type FormulaTerm,
  fraction,
  inRow,
  operator,
  piece,
  root,
  rowsOf,
  scripted,
  stacked,
} from '../../text/math.js';
import { alternative, isDeleted } from './content.js';
import { child, childrenOf, descend, settingOf, switchOf, type XmlElement } from './xml.js';

/** Receives text that the formula strikes out. */
type Strike = (text: string) => void;

export function formulaText(element: XmlElement, strike: Strike): string {
  return inRow(pieces(element, strike));
}

/** Whether the formula starts with a fraction, which directly after a number would change it. */
export const beginsApart = (element: XmlElement): boolean => childrenOf(element)[0]?.name === 'm:f';

function pieces(element: XmlElement, strike: Strike): FormulaTerm[] {
  return childrenOf(element).flatMap((inner) => {
    if (isDeleted(inner) || /Pr$/.test(inner.name)) return [];
    if (inner.name === 'mc:AlternateContent') return pieces(alternative(inner), strike);
    const write = own(WRITERS, inner.name);
    if (write) return [write(inner, (name) => text(child(inner, name)), strike)];
    return pieces(inner, strike);

    function text(part: XmlElement | undefined): string {
      return part ? formulaText(part, strike).trim() : '';
    }
  });
}

type WriteTerm = (element: XmlElement, part: (name: string) => string, strike: Strike) => FormulaTerm;

const setting = (element: XmlElement, name: string): string | undefined =>
  settingOfMath(child(element, `${element.name}Pr`), name);

/** OOXML math uses `m:val` where WordprocessingML uses `w:val`. */
function settingOfMath(properties: XmlElement | undefined, name: string): string | undefined {
  return child(properties, name)?.attributes['m:val'] ?? settingOf(properties, name);
}

const isOn = (value: string | undefined, present: boolean): boolean =>
  present && !['0', 'false', 'off'].includes(value ?? '1');

const has = (element: XmlElement, name: string): boolean =>
  isOn(setting(element, name), child(child(element, `${element.name}Pr`), name) !== undefined);

const allOf = (element: XmlElement, name: string, strike: Strike): string[] =>
  childrenOf(element, name).map((inner) => formulaText(inner, strike).trim());

const WRITERS: Record<string, WriteTerm> = {
  'm:r': readRun,
  'w:r': readRun,
  'm:f': (element, part) => {
    const [above, below] = [part('m:num'), part('m:den')];
    return setting(element, 'm:type') === 'noBar' ? stacked(above, below) : fraction(above, below);
  },
  'm:sSup': (_, part) => scripted(part('m:e'), '', part('m:sup')),
  'm:sSub': (_, part) => scripted(part('m:e'), part('m:sub'), ''),
  'm:sSubSup': (_, part) => scripted(part('m:e'), part('m:sub'), part('m:sup')),
  'm:sPre': (_, part) => piece(scripted('', part('m:sub'), part('m:sup')).text + atom(part('m:e'))),
  'm:rad': (element, part) => root(part('m:e'), has(element, 'm:degHide') ? '' : part('m:deg')),
  'm:d': (element, _, strike) => {
    const [begin, end] = [setting(element, 'm:begChr') ?? '(', setting(element, 'm:endChr') ?? ')'];
    return piece(begin + allOf(element, 'm:e', strike).join(setting(element, 'm:sepChr') ?? '|') + end);
  },
  'm:nary': (element, part) => {
    const limits = { below: part('m:sub'), above: part('m:sup') };
    return operator(setting(element, 'm:chr') ?? '∫', limits, part('m:e'));
  },
  'm:func': (_, part) => applied(part('m:fName'), part('m:e')),
  'm:limLow': (_, part) => scripted(part('m:e'), part('m:lim'), ''),
  'm:limUpp': (_, part) => scripted(part('m:e'), '', part('m:lim')),
  'm:acc': (element, part) => accented(part('m:e'), setting(element, 'm:chr') ?? '\u0302'),
  'm:bar': (element, part) =>
    accented(part('m:e'), setting(element, 'm:pos') === 'bot' ? '\u0332' : '\u0305'),
  'm:m': (element, _, strike) => rowsOf(childrenOf(element, 'm:mr').map((row) => allOf(row, 'm:e', strike))),
  'm:eqArr': (element, _, strike) => rowsOf(allOf(element, 'm:e', strike).map((line) => [line])),
  'm:borderBox': (element, part, strike) => {
    const crossed = ['m:strikeH', 'm:strikeV', 'm:strikeBLTR', 'm:strikeTLBR'].some((name) =>
      has(element, name),
    );
    if (crossed) strike(part('m:e'));
    return piece(crossed ? '' : part('m:e'));
  },
  'm:phant': (element, part) =>
    piece(has(element, 'm:show') || !hasSetting(element, 'm:show') ? part('m:e') : ''),
};

const hasSetting = (element: XmlElement, name: string): boolean =>
  descend(element, `${element.name}Pr`, name) !== undefined;

function readRun(run: XmlElement, _: unknown, strike: Strike): FormulaTerm {
  const text = childrenOf(run)
    .filter(({ name }) => name === 'm:t' || name === 'w:t')
    .flatMap(({ children }) => children.filter((part) => typeof part === 'string'))
    .join('');
  const look = child(run, 'w:rPr');
  if (!switchOf(look, 'w:strike') && !switchOf(look, 'w:dstrike')) return piece(text);
  strike(text);
  return piece('');
}
