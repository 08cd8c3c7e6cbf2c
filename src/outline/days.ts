// A day in the notations that documents use for it.

/** Whether a text names a day, in any notation of zeros and month: "02/09/1945", "ngày 2 tháng 9 năm 1945". */
export function tellsDay(text: string, day: string): boolean {
  const bare = (one: string): string =>
    one
      .normalize('NFC')
      .toLowerCase()
      .replace(/(?<!\d)0(?=\d)/g, '');
  const told = bare(text);
  return formsOf(bare(day)).some((form) => hasWhole(told, form));
}

/** A day as written, and in the other notations of its language. */
function formsOf(day: string): string[] {
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(day) ?? [];
  const [, english, month, year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(day) ?? [];
  return [
    day,
    ...(d === undefined
      ? []
      : [
          `${d}/${m}/${y}`,
          `${d}-${m}-${y}`,
          `${d}.${m}.${y}`,
          `${d} tháng ${m} năm ${y}`,
          `${d} tháng ${m}/${y}`,
        ]),
    ...(english === undefined ? [] : [`${month} ${english}, ${year}`]),
  ];
}

/** Whether a text contains another, not as part of a longer number. */
function hasWhole(text: string, part: string): boolean {
  let at = text.indexOf(part);
  while (at >= 0) {
    if (!/\d/.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + part.length))) return true;
    at = text.indexOf(part, at + 1);
  }
  return false;
}
