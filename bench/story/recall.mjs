// An imported outline and one made by hand of the same document → how much of the events, figures, people, quotations
// and comparisons that an editor chose the import found.
const blocksOf = (sections = []) =>
  sections.flatMap((section) => [...(section.blocks ?? []), ...blocksOf(section.sections)]);
const all = (outline, kind) => blocksOf(outline?.sections).flatMap((block) => block[kind] ?? []);
const folded = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u2060]+/gu, ' ')
    .trim();
const digits = (text = '') => (text.match(/\d+/gu) ?? []).map(Number).join('/');
const value = ({ value = '' }) => (value.match(/\d+(?:[.,]\d+)*/u)?.[0] ?? value).replace(/^0(?=\d)/u, '');
const letters = (text) => folded(text).replace(/[^\p{L}\p{N} ]/gu, '');

function share(wanted, has) {
  const found = wanted.filter(has);
  const missing = wanted.filter((one) => !has(one));
  return { text: `${found.length}/${wanted.length}`, missing };
}

export function recalled(imported, byHand) {
  const events = all(imported, 'timeline').map(({ when }) => digits(when));
  const figures = all(imported, 'figures').map(value);
  const tables = blocksOf(imported?.sections).flatMap(({ table, compare, chart }) =>
    JSON.stringify([table ?? '', compare ?? '', chart ?? '']),
  );
  const people = all(imported, 'people').map(({ name }) => letters(name));
  const quotes = all(imported, 'quote').map(({ text = '' }) => letters(text));
  const row = ({ values }) => values.map(digits).join(' ');
  const compared = blocksOf(imported?.sections)
    .flatMap(({ compare }) => compare?.rows ?? [])
    .map(row);
  const rows = blocksOf(byHand?.sections)
    .flatMap(({ compare }) => compare?.rows ?? [])
    .filter((one) => row(one).trim() !== '');
  const e = share(
    all(byHand, 'timeline').filter(({ when }) => digits(when) !== ''),
    ({ when }) => events.some((own) => own === digits(when) || own.includes(digits(when))),
  );
  const f = share(
    all(byHand, 'figures'),
    (one) => figures.includes(value(one)) || tables.some((own) => own.includes(value(one))),
  );
  const p = share(all(byHand, 'people'), ({ name }) =>
    people.some((own) => own.includes(letters(name)) || letters(name).includes(own)),
  );
  const q = share(all(byHand, 'quote'), ({ text }) =>
    quotes.some((own) => own.includes(letters(text).slice(0, 30))),
  );
  const c = share(rows, (one) => compared.includes(row(one)));
  return {
    'events an editor chose (≥ 80 %)': `${e.text}   missing: ${e.missing.map(({ when }) => when).join(' | ')}`,
    'figures (≥ 80 %)': `${f.text}   missing: ${f.missing.map((one) => `${one.value} ${one.unit ?? ''}`).join(' | ')}`,
    people: `${p.text}   missing: ${p.missing.map(({ name }) => name).join(' | ')}`,
    quotations: `${q.text}`,
    'rows of comparisons': `${c.text}   missing: ${c.missing.map(({ label }) => label).join(' | ')}`,
  };
}
