// Formats the seconds of every round as the tables of bench/RESULTS.md.

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const seconds = (n) => `${n.toFixed(2)} s`;
const ratio = (own, other) => (own / other).toFixed(2);

/**
 * Maximum ratio of our time to marp-cli's. If the bare browser alone exceeds it, NEAR times the browser's time is
 * enough.
 */
const GOALS = {
  plain: { pdf: 0.5, png: 0.5, all: 0.35 },
  real: { pdf: 0.45, png: 0.5, all: 0.33 },
};
const NEAR = 1.3;

/** The formats of a deck, each as [name, ours, marp-cli, bare browser] in seconds. */
function formatsOf(t) {
  const started = t.launch + t.load;
  return [
    ['pdf', t['ours pdf'], t['marp pdf'], started + t.print],
    ['png', t['ours png'], t['marp png'], started + t.pictures],
    ['all', t['ours all'], t['marp html'] + t['marp pdf'] + t['marp png'], started + t.print + t.pictures],
  ];
}

function deckRows(name, t) {
  const goals = name === 'plain' ? GOALS.plain : GOALS.real;
  return formatsOf(t).map(([format, own, marp, floor]) => {
    const kept = own / marp <= goals[format] ? 'kept' : own / floor <= NEAR ? 'near the floor' : 'over';
    const cells = [
      `${name}, ${t.slides} slides`,
      format === 'all' ? 'html + md + pdf + png' : format,
      seconds(own),
      seconds(marp),
      seconds(floor),
      ratio(own, marp),
      goals[format],
      ratio(own, floor),
      kept,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

/** Measured on the plain slides only: the PowerPoint file, and each further deck of a batch. */
function plainLines(t, batch) {
  const warm = (t['ours batch'] - t['ours pdf']) / (batch - 1);
  return `
The plain slides as a PowerPoint file: ours, editable, ${seconds(t['ours pptx'])}; marp-cli's, of pictures, ${seconds(t['marp pptx'])} (${ratio(t['ours pptx'], t['marp pptx'])}; goal: 0.1).
The PDF of one more deck of the same run: ${seconds(warm)}; the bare browser loads and prints it in ${seconds(t.load + t.print)} (${ratio(warm, t.load + t.print)}; goal: 1.5).
`;
}

/** @param times deck → task → seconds of each round, as collected by bench/run.mjs */
export function report(times, { rounds, batch, machine }) {
  const medians = [...times].map(([name, tasks]) => [
    name,
    Object.fromEntries(Object.entries(tasks).map(([task, list]) => [task, median(list)])),
  ]);
  const plain = medians.find(([name]) => name === 'plain')?.[1];
  const spent = ([name, t]) =>
    `| ${[name, seconds(t.launch), seconds(t.load), seconds(t.print), seconds(t.pictures)].join(' | ')} |`;
  return `# Results

\`npm run bench\`: median of ${rounds} rounds, ${machine}, the shipped Chromium for all.
Both draw the same \`deck.md\` and \`theme.css\`; ours starts from the outline and also composes, measures and fits.
The floor is a bare Chromium that is given the finished HTML: launched, loaded, printed, photographed in one tab.
Cold is a new process that finds what an earlier one kept (compiled code, drawn ornaments); the very first start takes about a third longer.
A goal is a ratio to marp-cli; where the floor forbids it, ${NEAR} times the floor is near enough.

| deck, cold | format | ours | marp-cli | floor | to marp-cli | goal | to the floor | |
|---|---|---|---|---|---|---|---|---|
${medians.flatMap(([name, t]) => deckRows(name, t)).join('\n')}

The bare browser alone, on the same HTML:

| deck | launch | load | print | a picture of every slide |
|---|---|---|---|---|
${medians.map(spent).join('\n')}
${plain ? plainLines(plain, batch) : ''}`;
}
