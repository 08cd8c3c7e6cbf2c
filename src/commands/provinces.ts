// `decuong provinces`: the looks there are, with their colours on a terminal that shows them.
import { cliWords } from '../messages/cli.js';
import { fill } from '../messages/message.js';
import { listProvinces, type ProvinceInfo } from '../theme/provinces.js';
import type { Run } from './command.js';
import { exitCode } from './exit.js';

export const run: Run = async ({ terminal }) => {
  const { value: units = [], diagnostics } = await listProvinces();
  const words = cliWords[terminal.lang];
  const width = Math.max(0, ...units.map(({ slug }) => slug.length));
  for (const unit of units) {
    const former = unit.former.filter((name) => name !== unit.name);
    const also = former.length > 0 ? `  (${fill(words.former, { former: former.join(', ') })})` : '';
    const swatch = terminal.colour ? `${swatches(unit)}  ` : '';
    terminal.line(`${unit.code}  ${swatch}${unit.slug.padEnd(width)}  ${unit.name}${also}`);
  }
  terminal.line(`\n${fill(words.provinces, { count: units.length })}`);
  terminal.report(diagnostics);
  if (terminal.json)
    terminal.document(
      units.map(({ slug, code, name, kind, former, region, motif, palette }) => {
        return { slug, code, name, kind, former, region, motif, palette };
      }),
    );
  return exitCode(diagnostics);
};

function swatches({ palette }: ProvinceInfo): string {
  const { deep, primary, accent, bloom } = palette;
  return [deep, primary, accent, bloom].map((colour) => `\u001b[48;2;${rgb(colour)}m  \u001b[0m`).join('');
}

const rgb = (hex: string): string =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(';');
