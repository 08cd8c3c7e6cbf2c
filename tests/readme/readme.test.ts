// Runs every command of both READMEs literally, in a copy of the project in a folder with spaces and Vietnamese
// letters, with a document of the name they use. Needs `npm run build`.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment } from '../package/npm.js';
import { commandsOf, optionsOf } from './commands.js';
import { wordDocument } from './document.js';

interface Manifest {
  name: string;
  version: string;
  engines: { node: string };
  scripts: Record<string, string>;
}

const READMES = [
  { file: 'README.md', lang: 'en' },
  { file: 'README.vi.md', lang: 'vi' },
] as const;
const PROJECT = [
  'dist',
  'src',
  'scripts',
  'outlines',
  'templates',
  'themes',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const manifest: Manifest = JSON.parse(await readFile('package.json', 'utf8'));

/** Commands that need the registry (covered by tests/package) or that a test cannot run inside itself. */
const INSTALLS = /^npm (?:ci|pack|i \.\/\S+\.tgz)$/;
const TESTS = 'npm test';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'Máy của Hằng '));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The project as delivered, its packages installed, with the documents that the commands read. */
async function handedOver(name: string, commands: readonly string[]): Promise<string> {
  const folder = join(root, `${name} bàn giao`, 'decuong');
  await mkdir(folder, { recursive: true });
  for (const part of [...PROJECT, name]) await cp(part, join(folder, part), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const named = commands.join('\n').matchAll(/"([^"]+\.docx)"/g);
  const papers = new Set([...named].map(([, paper = '']) => paper));
  for (const paper of papers) await writeFile(join(folder, paper), await wordDocument());
  return folder;
}

interface Ended {
  code: number | null;
  said: string;
}

/** As typed by a user, without the environment of the npm that runs the test. */
function shell(command: string, cwd: string, lang: string): Promise<Ended> {
  const env = { ...cleanEnvironment(), DECUONG_BROWSER: 'bundled', DECUONG_LANG: lang };
  const child = spawn(command, { cwd, env, shell: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

describe.each(READMES)('$file', ({ file, lang }) => {
  let commands: string[];
  let folder: string;
  let text: string;
  beforeAll(async () => {
    text = await readFile(file, 'utf8');
    commands = commandsOf(text);
    folder = await handedOver(file, commands);
  });

  it('states correctly where to get the program and what it needs', () => {
    const tarballs = new Set(text.match(/[\w.-]+\.tgz/g));
    expect([...tarballs]).toEqual([`${manifest.name}-${manifest.version}.tgz`]);
    expect(text).toContain(manifest.engines.node.replace('>=', ''));
  });

  it('lists only commands that work as typed', async () => {
    expect(commands.filter((command) => command.startsWith('decuong'))).toEqual([]);
    const steps = commands.flatMap((command) => command.replace(/\s+#.*$/, '').split(' && '));
    expect(steps.filter((step) => step.startsWith('npx')).length).toBeGreaterThanOrEqual(4);
    for (const [, name = 'test'] of steps.join('\n').matchAll(/^npm (?:run (\S+)|test)$/gm))
      expect(manifest.scripts).toHaveProperty(name);
    for (const command of commands) {
      const typed = command.split(' && ').filter((step) => !INSTALLS.test(step.replace(/\s+#.*$/, '')));
      if (typed.length === 0 || typed.some((step) => step.startsWith(TESTS))) continue;
      const { code, said } = await shell(typed.join(' && '), folder, lang);
      expect(code, `${command}\n${said}`).toBe(0);
    }
  });

  it('names only files that exist afterwards, and links that work', async () => {
    const folders = [...text.matchAll(/\boutput\/([^`\n]+?)\/(?=[`\n])/g)].map(([, name = '']) => name);
    for (const name of folders) expect(await readdir(join(folder, 'output'))).toContain(name);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    for (const link of links) await expect(readFile(link), link).resolves.toBeDefined();
  });

  it('has a program that suggests the next command, which works', async () => {
    const [command = ''] = commands.filter((one) => one.includes(' import '));
    const { said } = await shell(`${command} --force`.replace(/ {2,}#.*(?= --force)/, ''), folder, lang);
    const [, next = ''] = /: (npx decuong build .*)$/m.exec(said) ?? [];
    expect(next, said).toMatch(/build ".+\.yaml"$/);
    expect(await shell(`${next} --formats md`, folder, lang)).toMatchObject({ code: 0 });
  });

  it('lists options that can be added to a build', async () => {
    const [build = ''] = commands
      .filter((one) => one.includes(' build '))
      .map((one) => one.replace(/ --.*| {2,}#.*/, ''));
    const { code, said } = await shell([build, ...optionsOf(text)].join(' '), folder, lang);
    expect(code, said).toBe(0);
  });
});

it('an imported outline names a schema that its editor can read', async () => {
  const folder = join(root, 'README.md bàn giao', 'decuong');
  const first = async (outline: string): Promise<string> =>
    (await readFile(join(folder, outline), 'utf8')).split('\n')[0] ?? '';
  const [outline = ''] = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  expect(await first(outline)).toBe('# yaml-language-server: $schema=./outlines/outline.schema.json');
});
