import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commandLine, type Host, programName, shellWord } from '../../src/commands/called.js';
import { asCalled } from '../../src/messages/message.js';

const host = (own: Partial<Host> = {}): Host => ({
  env: {},
  argv: ['/usr/bin/node', '/usr/bin/decuong'],
  platform: 'linux',
  ...own,
});
const windows = host({
  platform: 'win32',
  argv: ['node.exe', 'C:\\npm\\node_modules\\decuong\\dist\\cli.js'],
});

describe('the program', () => {
  it('is shown as it was called: by npx, or by its name', () => {
    expect(programName(host())).toBe('decuong');
    expect(programName(windows)).toBe('decuong');
    expect(programName(host({ env: { npm_command: 'exec' } }))).toBe('npx decuong');
    expect(programName({ ...windows, env: { npm_command: 'exec' } })).toBe('npx decuong');
    expect(programName(host({ env: { npm_command: 'run-script' } }))).toBe('npx decuong');
    expect(programName(host({ argv: ['node', '/a/node_modules/.bin/decuong'] }))).toBe('npx decuong');
  });

  it('is named this way in sentences, once, and only before a command', () => {
    const said = asCalled(
      'Run: decuong build a.yaml, or npx decuong doctor. decuong is free; /decuong build',
      'npx decuong',
    );
    expect(said).toBe(
      'Run: npx decuong build a.yaml, or npx decuong doctor. decuong is free; /decuong build',
    );
  });
});

describe('a word on the command line', () => {
  const NAMES = [
    'de-cuong.yaml',
    'Đề_cương.yaml',
    'Đề cương tuyên truyền.yaml',
    'giá $HOME 5 000 $.yaml',
    "lời 'trích' và “dẫn”.yaml",
    'ngoặc "kép" `lệnh` \\ !!.yaml',
    '-rf.yaml',
    'a;b&c|d(e)<f>#g*?[h]{i}~.yaml',
    '',
  ];

  it.each(NAMES)('passes through the shell unchanged: %s', (name) => {
    const said = `"${process.execPath}" -e "process.stdout.write(JSON.stringify(process.argv.slice(1)))" -- ${shellWord(name, host())}`;
    const { stdout } = spawnSync('sh', ['-c', said], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([name.startsWith('-') ? `./${name}` : name]);
  });

  it('is double-quoted on Windows, and bare if possible', () => {
    const line = (file: string): string => commandLine(['build', file], windows);
    expect(line('de-cuong.yaml')).toBe('decuong build de-cuong.yaml');
    expect(line('Hồ sơ\\Đề cương.yaml')).toBe('decuong build "Hồ sơ\\Đề cương.yaml"');
    expect(line("a's.yaml")).toBe('decuong build "a\'s.yaml"');
    expect(line('a&b.yaml')).toBe('decuong build "a&b.yaml"');
    expect(shellWord('a b', { ...windows, env: { MSYSTEM: 'MINGW64' } })).toBe('"a b"');
    expect(shellWord('a $b', { ...windows, env: { MSYSTEM: 'MINGW64' } })).toBe("'a $b'");
  });
});
