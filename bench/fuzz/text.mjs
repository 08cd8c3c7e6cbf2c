// Corrupts text or bytes slightly, as a person, a program or an attacker might.

/** What parsers stumble over: object property names, markup, numeric limits. */
export const SCRAPS = [
  ...'\t:-"\'[]{}*&!#|>%@`~<>\\/\n\r\0\u001b\u007f\u0085\u2028\u202e\ufeff\ufffd\u0301',
  ...[
    ': ',
    '- ',
    '? ',
    '**',
    '*a',
    '&a ',
    '<<: *a',
    '---\n',
    '...\n',
    '  ',
    '\r\n',
    '!!binary ',
    '{{x}}',
    '{{{',
  ],
  ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', '__proto__: ', 'length', 'then'],
  ...['null', '~', 'true', 'yes', 'NaN', '.inf', '-0', '1e999', '0x1F', '2020-02-30', '31/11/2020', '24:60'],
  ...[
    '[^x]',
    '[^',
    '![a](b)',
    '[a](javascript:b)',
    '<script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#0;',
  ],
  ...[
    '</w:p>',
    '<w:tbl>',
    '<table>',
    '</div>',
    '<p',
    '$x^2$',
    '\\frac{',
    '1.',
    'I.',
    'Điều 1.',
    'a)',
    '“',
    '”',
  ],
  ...['endobj', 'stream', '<<', '/Length 9', 'BT', 'ET', '(', ')', 'Tj', '0 0 0 0 0 0 Tm', 'trailer'],
  '\ud800',
  '👩‍👩‍👧',
  'ế'.normalize('NFD'),
  'x'.repeat(3_000),
  '9'.repeat(400),
  '('.repeat(300),
  ' '.repeat(500),
];

/** A random, possibly empty range. */
function part(length, random, most = length) {
  const from = random.below(length + 1);
  return [from, Math.min(length, from + random.below(most + 1))];
}

const TEXT = {
  replace(text, random) {
    const [from, to] = part(text.length, random, 12);
    return text.slice(0, from) + random.one(SCRAPS) + text.slice(to);
  },
  remove(text, random) {
    const [from, to] = part(text.length, random, 400);
    return text.slice(0, from) + text.slice(to);
  },
  repeat(text, random) {
    const [from, to] = part(text.length, random, 60);
    return text.slice(0, to) + text.slice(from, to).repeat(1 + random.below(40)) + text.slice(to);
  },
  move(text, random) {
    const [from, to] = part(text.length, random, 300);
    const at = random.below(text.length + 1);
    return text.slice(0, at) + text.slice(from, to) + text.slice(at);
  },
  cut: (text, random) => text.slice(0, random.below(text.length + 1)),
  lines(text, random) {
    const lines = text.split('\n');
    const [from, to] = part(lines.length, random, 6);
    const taken = lines.splice(from, to - from);
    const way = random.below(4);
    if (way === 0) lines.splice(random.below(lines.length + 1), 0, ...taken);
    if (way === 1) lines.splice(from, 0, ...taken.map((line) => `  ${line}`));
    if (way === 2) lines.splice(from, 0, ...taken.map((line) => line.replace(/^ {1,2}/, '')));
    if (way === 3) lines.splice(from, 0, ...taken, ...taken);
    return lines.join('\n');
  },
};

/** @param more a text to insert parts from */
export function spoilText(text, random, more = text) {
  let spoilt = text;
  for (let slips = 1 + random.below(4); slips > 0; slips--) {
    if (random.chance(0.1)) {
      const [from, to] = part(more.length, random, 500);
      const at = random.below(spoilt.length + 1);
      spoilt = spoilt.slice(0, at) + more.slice(from, to) + spoilt.slice(at);
    } else spoilt = random.one(Object.values(TEXT))(spoilt, random);
  }
  return spoilt;
}

export function spoilBytes(bytes, random) {
  let spoilt = Buffer.from(bytes);
  for (let slips = 1 + random.below(12); slips > 0; slips--) {
    const [from, to] = part(spoilt.length, random, 40);
    const way = random.below(5);
    if (way < 2 && spoilt.length > 0) spoilt[random.below(spoilt.length)] = random.below(256);
    if (way === 2) spoilt = Buffer.concat([spoilt.subarray(0, from), spoilt.subarray(to)]);
    if (way === 3) spoilt = Buffer.concat([spoilt.subarray(0, to), spoilt.subarray(from)]);
    if (way === 4 && random.chance(0.3)) spoilt = spoilt.subarray(0, from);
  }
  return spoilt;
}
