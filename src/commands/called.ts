// How this program was started → the words that a person types to start it again, as their own shell reads them.
import { sep } from 'node:path';

/** What of the process tells how it was started. */
export interface Host {
  env: NodeJS.ProcessEnv;
  /** As `process.argv`: the script is its second. */
  argv: readonly string[];
  platform: NodeJS.Platform;
}

/** "npx decuong" where npm found the program in a project, as npx and scripts do; else it is on the person's path. */
export function programName({ env, argv }: Host): string {
  const byNpm = env.npm_command === 'exec' || env.npm_command?.startsWith('run');
  const inProject = argv[1]?.includes(['node_modules', '.bin', ''].join(sep));
  return byNpm || inProject ? 'npx decuong' : 'decuong';
}

/** A command line of this program, ready to be typed. */
export function commandLine(words: readonly string[], host: Host): string {
  return [programName(host), ...words.map((word) => shellWord(word, host))].join(' ');
}

/**
 * One word as the shell takes it, quoted where it has to be. Double quotes as far as they go: Windows' shells know no
 * others in common, and they are what people type.
 */
export function shellWord(word: string, { env, platform }: Host): string {
  // A name that begins like an option, with its place before it.
  const plain = word.startsWith('-') ? `./${word}` : word;
  // Git's shell on Windows reads as others do, and says so.
  return platform === 'win32' && !env.MSYSTEM ? windowsWord(plain) : posixWord(plain);
}

/** In double quotes cmd still reads %NAME%, and PowerShell $name: neither has an escape that the other understands. */
function windowsWord(word: string): string {
  return /^[\p{L}\p{M}\p{N}_.:\\/+-]+$/u.test(word) ? word : `"${word}"`;
}

function posixWord(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_.:/+=@%,-]+$/u.test(word)) return word;
  return /["$`\\!\p{Cc}]/u.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
