// How this program was started → a command line that starts it again, quoted for the user's shell.
import { sep } from 'node:path';

/** The parts of the process that show how it was started. */
export interface Host {
  env: NodeJS.ProcessEnv;
  /** As `process.argv`: the script is the second element. */
  argv: readonly string[];
  platform: NodeJS.Platform;
}

/** "npx decuong" if npm found the program in a project, as npx and npm scripts do; otherwise it is on the PATH. */
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
 * One word quoted for the shell if necessary. Prefers double quotes: the only ones all Windows shells share, and
 * what people type.
 */
export function shellWord(word: string, { env, platform }: Host): string {
  // Prefix a name that looks like an option.
  const plain = word.startsWith('-') ? `./${word}` : word;
  // Git Bash on Windows sets MSYSTEM and quotes like any POSIX shell.
  return platform === 'win32' && !env.MSYSTEM ? windowsWord(plain) : posixWord(plain);
}

/** Inside double quotes cmd still expands %NAME% and PowerShell $name; no escape works in both. */
function windowsWord(word: string): string {
  return /^[\p{L}\p{M}\p{N}_.:\\/+-]+$/u.test(word) ? word : `"${word}"`;
}

function posixWord(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_.:/+=@%,-]+$/u.test(word)) return word;
  return /["$`\\!\p{Cc}]/u.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
