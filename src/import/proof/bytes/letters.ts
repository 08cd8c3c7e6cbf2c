// Text of a run and its font → the letters displayed.
import { decodeLegacy } from '../../text/legacy.js';
import { symbol } from './symbols.js';

/** Symbol font becomes the signs it shows; legacy fonts become Unicode, if the document contains such text. */
export function inLetters(text: string, font: string | undefined, legacy: ReadonlySet<string>): string {
  if (font === undefined) return text.replace(PRIVATE, '');
  if (/^vni[- ]/i.test(font) && legacy.has('vni')) return decodeLegacy(text, 'vni');
  if (/^\.?vn/i.test(font) && legacy.has('tcvn3')) return decodeLegacy(text, 'tcvn3');
  return text.replace(PRIVATE, (letter) => symbol(letter.charCodeAt(0), font));
}

const PRIVATE = /[\uf020-\uf0ff]/g;
