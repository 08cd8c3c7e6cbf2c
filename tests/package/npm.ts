// Runs npm commands elsewhere, in a clean environment.
import { spawn } from 'node:child_process';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Registry and cache settings; everything else npm passes to child processes concerns our own package. */
const KEPT = /^npm_config_(?:registry|cache|userconfig|globalconfig|cafile|nodedir|strict_ssl)$/i;

/** The environment without npm's variables. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || KEPT.test(name));
  return Object.fromEntries(entries);
}

export function run(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const [file = '', ...args] = command;
  const child = spawn(file, args, { cwd, env: { ...cleanEnvironment(), ...env }, shell: false });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (ended.stdout += chunk));
  child.stderr.on('data', (chunk) => (ended.stderr += chunk));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ ...ended, code }));
  });
}

/** With the Node that runs the test, whichever npm was started with. */
const npmCommand: readonly string[] = process.env.npm_execpath?.endsWith('npm-cli.js')
  ? [process.execPath, process.env.npm_execpath]
  : ['npm'];

export const npm = (args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ended> =>
  run([...npmCommand, ...args], cwd, env);

/** The configured registry. */
export async function registry(): Promise<URL> {
  const { stdout } = await npm(['config', 'get', 'registry'], process.cwd());
  return new URL(stdout.trim());
}
