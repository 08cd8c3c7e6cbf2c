// argv → a command with typed values, or everything wrong with the command line.
import { parseArgs } from 'node:util';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../outline/nearest.js';
import { STDIN } from '../platform/read.js';
import { shellWord } from './called.js';
import type { Command } from './command.js';
import { COMMANDS, COMMON, type CommandName } from './commands.js';
import { OPTIONS, type Option, type OptionName, type Values } from './options.js';

export type CommandLine =
  | { kind: 'help'; command?: CommandName }
  | { kind: 'version' }
  | { kind: 'run'; command: CommandName; operands: string[]; values: Values }
  | { kind: 'wrong'; json: boolean; diagnostics: Diagnostic[] };

interface Given {
  name: string;
  written: string;
  value?: string;
  inline: boolean;
}

/** Parses the command line; never throws. */
export function parseLine(argv: readonly string[]): CommandLine {
  const { given, operands } = tokens(argv);
  const [first, ...rest] = operands;
  if (first === undefined && given.some(({ name }) => name === 'version')) return { kind: 'version' };
  const json = given.some(({ name }) => name === 'json');
  const wantsHelp = first === 'help' || given.some(({ name }) => name === 'help');
  const word = first === 'help' ? rest[0] : first;
  if (word === undefined && wantsHelp) return { kind: 'help' };
  if (word !== undefined && !isCommand(word))
    return { kind: 'wrong', json, diagnostics: [unknownCommand(word)] };
  if (word === undefined)
    return { kind: 'wrong', json, diagnostics: given.filter(unknown).map((one) => unknownOption(one, [])) };
  if (wantsHelp) return { kind: 'help', command: word };
  return command(word, given, rest);
}

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);
const unknown = ({ name }: Given): boolean => !Object.hasOwn(OPTIONS, name);

function tokens(argv: readonly string[]): { given: Given[]; operands: string[] } {
  const options = Object.fromEntries(
    Object.entries<Option>(OPTIONS).map(([name, option]) => [
      name,
      {
        type: option.kind === 'flag' ? ('boolean' as const) : ('string' as const),
        ...(option.short && { short: option.short }),
      },
    ]),
  );
  const parsed = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = parsed.tokens.flatMap((token) =>
    token.kind === 'option'
      ? [{ name: token.name, written: token.rawName, value: token.value, inline: token.inlineValue ?? false }]
      : [],
  );
  return { given, operands: parsed.positionals };
}

function command(name: CommandName, given: readonly Given[], operands: string[]): CommandLine {
  const spec: Command = COMMANDS[name];
  const allowed: readonly OptionName[] = [...spec.options, ...COMMON];
  const diagnostics = given
    .filter(({ name: n }) => !allowed.includes(n as OptionName))
    .map((one) => unknownOption(one, allowed));
  const values = defaults();
  for (const one of given) {
    if (!allowed.includes(one.name as OptionName)) continue;
    diagnostics.push(...assign(values, one.name as OptionName, one));
  }
  const usage = `decuong ${name} ${spec.operands}`.trim();
  if (operands.length < spec.atLeast) diagnostics.push(diagnostic('cli/missing-operand', { usage }));
  if (operands.length > spec.atMost)
    diagnostics.push(diagnostic('cli/extra-operand', { operand: operands[spec.atMost] ?? '', usage }));
  if ([...operands, ...values.source].filter((file) => file === STDIN).length > 1)
    diagnostics.push(diagnostic('file/stdin-once'));
  if (diagnostics.length > 0) return { kind: 'wrong', json: values.json, diagnostics };
  return { kind: 'run', command: name, operands, values };
}

function defaults(): Values {
  const entries = Object.entries<Option>(OPTIONS).map(([name, option]) => {
    if (option.kind === 'flag') return [name, false];
    return [name, Array.isArray(option.default) ? [...option.default] : option.default];
  });
  return Object.fromEntries(entries) as Values;
}

/** Stores one option's value, or reports what is wrong with it. */
function assign(values: Values, name: OptionName, given: Given): Diagnostic[] {
  const option: Option = OPTIONS[name];
  const into = values as Record<string, unknown>;
  if (option.kind === 'flag') {
    into[name] = true;
    return given.inline ? [diagnostic('cli/no-value', { option: given.written })] : [];
  }
  const { value } = given;
  if (value === undefined || value === '' || (!given.inline && /^-[^\d]/.test(value)))
    return [diagnostic('cli/missing-value', { option: given.written, value: option.value ?? '' })];
  switch (option.kind) {
    case 'text':
      into[name] = value;
      return [];
    case 'texts':
      into[name] = [...(into[name] as string[]), value];
      return [];
    case 'number':
      into[name] = Number(value.replace(',', '.'));
      return inRange(into[name] as number, option.min, option.max)
        ? []
        : [diagnostic('cli/bad-number', { option: given.written, value, min: option.min, max: option.max })];
    case 'choice':
      into[name] = value.toLowerCase();
      return choice(given.written, value, option.allowed);
    case 'choices': {
      const written = splitList(value);
      const chosen = written.map((one) => one.toLowerCase());
      if (chosen.includes('all')) chosen.splice(0, chosen.length, ...option.allowed);
      into[name] = [...new Set(chosen)];
      if (chosen.length === 0)
        return [diagnostic('cli/missing-value', { option: given.written, value: option.value ?? '' })];
      return written.flatMap((one) => choice(given.written, one, [...option.allowed, 'all'], option.meant));
    }
  }
}

const splitList = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const inRange = (value: number, min: number, max: number): boolean => value >= min && value <= max;

/** Case-insensitive. */
function choice(
  option: string,
  value: string,
  allowed: readonly string[],
  meant?: ReadonlyMap<string, string>,
): Diagnostic[] {
  const word = value.normalize('NFC').toLowerCase();
  if (allowed.includes(word)) return [];
  const near = meant?.get(word.replace(/^\./, '')) ?? nearest(word, allowed);
  const params = { option, value, allowed: allowed.join(', ') };
  return [
    near
      ? diagnostic('cli/misspelt-value', { ...params, nearest: near })
      : diagnostic('cli/bad-value', params),
  ];
}

function unknownOption({ name, written }: Given, allowed: readonly OptionName[]): Diagnostic {
  const near = nearest(name, allowed);
  const list = allowed.map((one) => `--${one}`).join(', ');
  return near && near !== name
    ? diagnostic('cli/misspelt-option', { option: written, nearest: `--${near}`, allowed: list })
    : diagnostic('cli/unknown-option', { option: written, allowed: list });
}

function unknownCommand(word: string): Diagnostic {
  const commands = Object.keys(COMMANDS).join(', ');
  if (/\.ya?ml$/i.test(word))
    return diagnostic('cli/file-without-command', { file: word, word: shellWord(word, process) });
  const near = nearest(word, Object.keys(COMMANDS));
  return near
    ? diagnostic('cli/misspelt-command', { command: word, nearest: near, commands })
    : diagnostic('cli/unknown-command', { command: word, commands });
}
