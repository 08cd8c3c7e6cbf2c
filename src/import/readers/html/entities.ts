// Decodes entities for Latin letters in a page's source. In a legacy-encoded page they stand for code points of
// that encoding ("&shy;" is TCVN3's "ư") and must be decoded together with the letters around them.

/** Entity names of U+00A1 to U+00FF in order (HTML 4, section 24.2). */
const NAMES =
  'iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const FIRST = 0xa1;
const CODES = new Map(NAMES.split(' ').map((name, index) => [name, FIRST + index]));
const ENTITY = /&(?:#(\d{3})|#x([\da-f]{2})|([a-z]{2,6}\d{0,2}));/gi;

export function withLatinLetters(html: string): string {
  return html.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name = '') => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : CODES.get(name);
    return code !== undefined && code >= FIRST && code <= 0xff ? String.fromCharCode(code) : entity;
  });
}
