// Gives the test run its own home, cache and temporary folder, so that it neither depends on nor leaves anything on
// the machine. The name deliberately has spaces and Vietnamese letters.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Personal settings of the program or of browsers. */
const PERSONAL = [
  'DECUONG_LANG',
  'PUPPETEER_CACHE_DIR',
  'PUPPETEER_EXECUTABLE_PATH',
  'NODE_COMPILE_CACHE',
  'FORCE_COLOR',
  'NO_COLOR',
];

/** npm's downloads may be reused, as they are checked by hash. Its settings name the registry. */
function keepNpm(env: NodeJS.ProcessEnv): void {
  const home = homedir();
  const standard =
    process.platform === 'win32' && env.LOCALAPPDATA
      ? join(env.LOCALAPPDATA, 'npm-cache')
      : join(home, '.npm');
  env.npm_config_cache ??= standard;
  env.npm_config_userconfig ??= join(home, '.npmrc');
}

/** Vitest global setup. Workers are started afterwards with this environment. */
export default function ownHome(): () => void {
  const { env } = process;
  keepNpm(env);
  const home = mkdtempSync(join(tmpdir(), 'decuong kiểm thử '));
  // Like the system's temporary folder, as some tests run as another user.
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
