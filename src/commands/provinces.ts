// `decuong provinces`: lists the themes. The subcommands `new` and `preview` have their own files.
import { diagnostic } from '../diagnostics/diagnostic.js';
import { say } from '../diagnostics/excerpt.js';
import { cliWords } from '../messages/cli-words.js';
import { listProvinces, type ProvinceInfo } from '../theme/provinces.js';
import type { Run } from './command.js';
import { exitCode } from './exit.js';
import { swatch } from './swatch.js';

export const run: Run = async (invocation) => {
  const [word] = invocation.operands;
  if (word === undefined) return list(invocation);
  if (word === 'new') return (await import('./provinces-new.js')).run(invocation);
  if (word === 'preview') return (await import('./provinces-preview.js')).run(invocation);
  invocation.terminal.report([diagnostic('cli/provinces-word', { word })]);
  return 2;
};

const list: Run = async ({ terminal }) => {
  const { value: units = [], diagnostics } = await listProvinces();
  const words = cliWords[terminal.lang];
  const width = Math.max(0, ...units.map(({ slug }) => slug.length));
  for (const unit of units) {
    const colours = terminal.colour ? `${swatches(unit, terminal.trueColour)}  ` : '';
    const former = unit.former.filter((name) => name !== unit.name);
    const also = former.length > 0 ? `, ${say(words.former, { former: former.join(', ') })}` : '';
    terminal.line(
      `${unit.code}  ${colours}${unit.slug.padEnd(width)}  ${unit.name} (${words.regions[unit.region]}${also})`,
    );
  }
  terminal.line(`\n${say(words.provinces, { count: units.length })}`);
  terminal.report(diagnostics);
  if (terminal.json)
    terminal.document(
      units.map(({ slug, code, name, kind, former, region, motif, palette }) => {
        return { slug, code, name, kind, former, region, motif, palette };
      }),
    );
  return exitCode(diagnostics);
};

function swatches({ palette }: ProvinceInfo, trueColour: boolean): string {
  const { deep, primary, accent, bloom } = palette;
  return [deep, primary, accent, bloom].map((colour) => swatch(colour, trueColour)).join('');
}
