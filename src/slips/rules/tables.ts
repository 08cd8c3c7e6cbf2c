// A table's row or column of totals that the others do not add up to. That they are meant to add up is taken from the
// other columns: at least one of them does, or this one nearly.
import type { Lang } from '../../messages/message.js';
import { parseNumber } from '../../outline/numbers.js';
import type { Slip, SlipRule, SlipTable, SlipText } from '../model.js';

const TOTAL =
  /^(?:[IVX\d]*[.)]?\s*)?(?:tổng(?: số| cộng| toàn tỉnh)?|cộng|toàn tỉnh|toàn huyện|toàn xã|cả tỉnh|total|sum)(?:\s*[:(].*)?$/iu;
/** Columns that nobody adds up. */
const NO_SUM =
  /(?:%|tỷ lệ|tỉ lệ|bình quân|trung bình|mật độ|năng suất|tốc độ|xếp hạng|thứ tự|stt|số tt|^tt$|^năm$|rate|average|year|rank|no\.)/iu;
/** Labels of rows within rows: "Trong đó", "- nam". */
const WITHIN = /^(?:[-+•*]|trong đó|of which)/iu;
const NEAR = 0.2;

export const tables: SlipRule = ({ tables: all, lang }) =>
  all.flatMap((table) => [...columns(table, lang), ...columns(turned(table), lang)]);

interface Line {
  label: SlipText | undefined;
  cells: readonly SlipText[];
}

function columns({ rows, header }: SlipTable, lang: Lang): Slip[] {
  const head = header ? rows[0] : undefined;
  const rest = header ? rows.slice(1) : rows;
  const lines = rest.map((cells): Line => ({ label: labelOf(cells), cells }));
  if (lines.some(({ label }) => WITHIN.test(label?.text ?? ''))) return [];
  const totals = lines.filter(({ label }) => label && TOTAL.test(label.text.trim()));
  const [total] = totals;
  const parts = lines.filter((line) => line !== total);
  if (!total || totals.length > 1 || parts.length < 2) return [];
  const checked = total.cells.map((cell, column) => checkedColumn(cell, parts, column, head?.[column], lang));
  const holds = checked.filter((one) => one?.fits).length;
  return checked.flatMap((one): Slip[] => {
    if (!one || one.fits || (holds === 0 && one.off > NEAR)) return [];
    const params = { column: one.name, sum: written(one.sum, lang) };
    return [{ code: 'slips/table-total', in: one.cell, words: one.cell.text, params }];
  });
}

const labelOf = (cells: readonly SlipText[]): SlipText | undefined =>
  cells.slice(0, 2).find(({ text }) => /\p{L}{2}/u.test(text)) ?? cells[0];

function checkedColumn(
  cell: SlipText,
  parts: readonly Line[],
  column: number,
  head: SlipText | undefined,
  lang: Lang,
) {
  const total = parseNumber(cell.text, lang);
  const name = head?.text ?? '';
  if (total === undefined || NO_SUM.test(name)) return undefined;
  const values = parts.map(({ cells }) => parseNumber(cells[column]?.text ?? '', lang));
  const known = values.filter((value) => value !== undefined);
  if (
    known.length < 2 ||
    parts.some(({ cells }, i) => values[i] === undefined && /\d/.test(cells[column]?.text ?? ''))
  )
    return undefined;
  const sum = known.reduce((all, value) => all + value, 0);
  const slack =
    Number.isInteger(total) && known.every(Number.isInteger) ? 0 : stepOf(cell.text) * (known.length + 1);
  const fits = Math.abs(sum - total) <= slack + 1e-9 * Math.abs(total);
  return { cell, name, sum, fits, off: Math.abs(sum - total) / Math.max(1, Math.abs(total)) };
}

const stepOf = (text: string): number => 10 ** -(/,(\d+)\D*$/.exec(text)?.[1]?.length ?? 0) / 2;

/** Rows for columns: a column of totals is then a row of them. */
function turned({ rows, header }: SlipTable): SlipTable {
  const width = rows[0]?.length ?? 0;
  const all = Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []));
  return { header: header || rows.length > 0, rows: all };
}

const written = (value: number, lang: Lang): string =>
  (Math.round(value * 1000) / 1000).toLocaleString(lang === 'vi' ? 'vi' : 'en', { maximumFractionDigits: 3 });
