import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.js';
import { COMMANDS, type CommandName } from '../../src/commands/commands.js';
import { exitCode } from '../../src/commands/exit.js';
import { commandHelp, generalHelp } from '../../src/commands/help.js';
import { languageOf } from '../../src/commands/language.js';
import { parseLine } from '../../src/commands/parse.js';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';

describe('help', () => {
  it.each(['vi', 'en'] as const)('in %s names every command, option and example', (lang) => {
    for (const [name, command] of Object.entries<Command>(COMMANDS)) {
      expect(generalHelp(lang)).toContain(`decuong ${name}`);
      const help = commandHelp(name as CommandName, lang);
      for (const option of command.options) expect(help).toContain(`--${option}`);
      for (const { line } of command.examples) expect(help).toContain(line);
    }
  });

  it('shows only lines that run', () => {
    for (const command of Object.values<Command>(COMMANDS))
      for (const { line } of command.examples) {
        const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
        expect(parseLine(argv.slice(1)).kind, line).toBe('run');
      }
  });

  it('fits a terminal of 100 columns', () => {
    for (const lang of ['vi', 'en'] as const)
      for (const name of Object.keys(COMMANDS) as CommandName[])
        for (const line of commandHelp(name, lang).split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('the language of messages', () => {
  const system = (locale: string) => (): string => locale;

  it('is DECUONG_LANG first', () => {
    expect(languageOf({ DECUONG_LANG: 'vi', LC_ALL: 'en_US.UTF-8' }, system('en-US'))).toBe('vi');
    expect(languageOf({ DECUONG_LANG: 'EN', LANG: 'vi_VN.UTF-8' }, system('vi-VN'))).toBe('en');
  });

  it('then that of the system', () => {
    expect(languageOf({ LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' }, system('en-US'))).toBe('vi');
    expect(languageOf({ LC_ALL: '', LC_MESSAGES: 'vi_VN' }, system('en-US'))).toBe('vi');
    expect(languageOf({ LANG: 'vi_VN.UTF-8' }, system('en-US'))).toBe('vi');
    expect(languageOf({}, system('vi-VN'))).toBe('vi');
  });

  it('otherwise English', () => {
    expect(languageOf({ LANG: 'C.UTF-8' }, system('vi-VN'))).toBe('en');
    expect(languageOf({ DECUONG_LANG: 'fr', LANG: 'fr_FR' }, system('fr-FR'))).toBe('en');
  });
});

describe('the exit code', () => {
  it('is 0 with warnings, 1 for input errors, 3 for those of the environment', () => {
    expect(exitCode([])).toBe(0);
    expect(exitCode([diagnostic('outline/source-unused')])).toBe(0);
    expect(exitCode([diagnostic('outline/empty')])).toBe(1);
    expect(exitCode([diagnostic('render/no-browser-linux')])).toBe(3);
    expect(exitCode([diagnostic('render/browser-died')])).toBe(3);
    expect(exitCode([diagnostic('export/format-unwritten')])).toBe(3);
    expect(exitCode([diagnostic('export/link-loop')])).toBe(3);
    expect(exitCode([diagnostic('outline/empty'), diagnostic('export/cannot-write')])).toBe(3);
  });
});
