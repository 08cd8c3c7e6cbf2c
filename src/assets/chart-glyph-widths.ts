// Advance widths, in thousandths of an em, of the shipped chart fonts: Be Vietnam Pro 400, and Phudu 800, whose
// symbols come from the bold text face. Accented letters are as wide as plain ones, except ơ, ư and đ.

export type GlyphWidths = ReadonlyMap<string, number>;

const table = (rows: [number, string][]): GlyphWidths =>
  new Map(rows.flatMap(([width, characters]) => [...characters].map((c): [string, number] => [c, width])));

export const text: GlyphWidths = table([
  [179, "'"],
  [217, '`’'],
  [230, ' \u00a0'],
  [255, 'l·'],
  [278, 'Iij!'],
  [287, '.:‘'],
  [318, ',;"'],
  [370, '“'],
  [392, '1fr'],
  [426, '”|{}t'],
  [444, '()²³'],
  [475, '[]J~°'],
  [508, '\\*z/s'],
  [559, '•k<>^x'],
  [576, '?nv'],
  [594, 'h7y₫×ưu'],
  [613, '+-ce'],
  [635, 'ELF8S−'],
  [652, 'aoơgPT$2bdpq«»±'],
  [665, '350Zđ–YR'],
  [682, '69BK'],
  [710, '_V4HXU'],
  [736, '=…D€NA'],
  [745, '&Ư'],
  [788, '#CGĐ¼½'],
  [826, 'QOƠ'],
  [870, '%M—w'],
  [893, 'm'],
  [1005, '@Wæ'],
]);

export const display: GlyphWidths = table([
  [123, '|'],
  [178, "'[]"],
  [231, '.,:·‘’{}'],
  [243, ' \u00a0;'],
  [282, 'iI!°²³'],
  [345, '1*•'],
  [374, '"^×«»'],
  [390, 'LlJj'],
  [439, '?<>“”FfEeTt7'],
  [470, '=~3±$Ss'],
  [497, '2`5Cc€Zz'],
  [538, 'Pp69BbKk4_rR08'],
  [566, 'YyAaVvDdNnXxđĐhHUu'],
  [600, 'ưƯGg₫&'],
  [640, 'OoơƠQq#¼½()/\\+-–'],
  [749, '@mMWw…'],
  [860, '%—'],
]);
