// The declared commands and options → help in the user's language.
import { cliWords } from '../messages/cli-words.js';
import type { Lang } from '../messages/message.js';
import type { Command } from './command.js';
import { COMMANDS, COMMON, type CommandName } from './commands.js';
import { OPTIONS, type Option, type OptionName } from './options.js';

/** An overview of all commands. */
export function generalHelp(lang: Lang): string {
  const words = cliWords[lang];
  const commands = Object.entries<Command>(COMMANDS);
  return sections([
    [`decuong – ${words.about}`],
    [words.usage, ...commands.map(([name, { operands }]) => `  decuong ${name} ${operands}`.trimEnd())],
    [words.commands, ...columns(commands.map(([name, command]) => [name, command.words[lang]]))],
    [words.options, ...columns([...COMMON, 'version' as const].map((name) => optionRow(name, lang)))],
    [words.examples, ...commands.flatMap(([, { examples }]) => example(examples.slice(0, 1), lang))],
    [words.more],
  ]);
}

/** One command with its options and examples. */
export function commandHelp(name: CommandName, lang: Lang): string {
  const words = cliWords[lang];
  const command: Command = COMMANDS[name];
  const options = [...command.options, ...COMMON];
  return sections([
    [`decuong ${name} – ${command.words[lang]}`],
    [
      words.usage,
      `  decuong ${name} ${command.operands} [${words.options.replace(':', '').toLowerCase()}]`
        .replace(/ +/g, ' ')
        .replace(/^ /, '  '),
    ],
    [words.options, ...columns(options.map((option) => optionRow(option, lang)))],
    [words.examples, ...example(command.examples, lang)],
  ]);
}

const sections = (parts: string[][]): string => `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;

function optionRow(name: OptionName, lang: Lang): [string, string] {
  const option: Option = OPTIONS[name];
  const words = cliWords[lang];
  const short = option.short ? `-${option.short}, ` : '    ';
  const allowed = 'allowed' in option ? ` [${option.allowed.join(', ')}]` : '';
  const standard =
    'default' in option && option.default !== undefined ? ` (${words.standard}: ${option.default})` : '';
  return [
    `${short}--${name}${option.value ? ` ${option.value}` : ''}`,
    option.words[lang] + allowed + standard,
  ];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.flatMap(([left, right]) =>
    wrap(right, Math.max(40, 98 - width)).map((text, i) => `  ${(i === 0 ? left : '').padEnd(width)}${text}`),
  );
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > width && last !== '') lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

const example = (examples: Command['examples'], lang: Lang): string[] =>
  examples.flatMap(({ line, words }) => [`  ${line}`, `      ${words[lang]}`]);
