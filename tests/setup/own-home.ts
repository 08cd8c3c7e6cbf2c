// The whole run → a home, a cache and a folder for temporary files of its own, so that it neither finds what an earlier
// run or the person's own use left, nor leaves anything itself. The name has spaces and Vietnamese letters on purpose.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a person may have set for their own use of the program, or of browsers. */
const PERSONAL = [
  'DECUONG_LANG',
  'PUPPETEER_CACHE_DIR',
  'PUPPETEER_EXECUTABLE_PATH',
  'NODE_COMPILE_CACHE',
  'FORCE_COLOR',
  'NO_COLOR',
];

/** What npm has fetched before may be used again: it is checked by its hash. Its settings say where to fetch from. */
function keepNpm(env: NodeJS.ProcessEnv): void {
  const home = homedir();
  const standard =
    process.platform === 'win32' && env.LOCALAPPDATA
      ? join(env.LOCALAPPDATA, 'npm-cache')
      : join(home, '.npm');
  env.npm_config_cache ??= standard;
  env.npm_config_userconfig ??= join(home, '.npmrc');
}

/** Vitest's global set-up: workers are started afterwards, with this environment. */
export default function ownHome(): () => void {
  const { env } = process;
  keepNpm(env);
  const home = mkdtempSync(join(tmpdir(), 'decuong kiểm thử '));
  // As the system's own folder is: some tests act as another user.
  chmodSync(home, 0o755);
  const cache = join(home, '.cache');
  const temporary = join(home, 'tạm thời');
  for (const folder of [cache, temporary]) mkdirSync(folder);
  for (const name of PERSONAL) delete env[name];
  Object.assign(env, {
    HOME: home,
    USERPROFILE: home,
    XDG_CACHE_HOME: cache,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
  });
  return () => rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}
