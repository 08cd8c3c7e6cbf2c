import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cacheFolders, makeOwn } from '../../src/platform/user-cache.js';

const system = vi.hoisted(() => ({ home: (): string => '/home/an' }));
vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  homedir: () => system.home(),
  tmpdir: () => '/tạm thời',
}));

describe('the cache folder', () => {
  it('is the one the user sets, else in their home, else the temporary folder', () => {
    expect(cacheFolders({ XDG_CACHE_HOME: '/kho' })[0]).toBe(join('/kho', 'decuong'));
    const [own, spare] = cacheFolders({});
    expect(own).toBe(join('/home/an', '.cache', 'decuong'));
    expect(spare).toMatch(/^[/\\]tạm thời[/\\]decuong-\w+$/);
  });

  it('is the temporary folder for a user unknown to the system', () => {
    system.home = () => {
      throw new Error('uv_os_homedir returned ENOENT');
    };
    expect(cacheFolders({})).toEqual([expect.stringMatching(/decuong-\w+$/)]);
    expect(cacheFolders({ XDG_CACHE_HOME: '/kho' })).toHaveLength(2);
  });

  it.skipIf(process.platform !== 'linux')('fails at once where nothing can be created', () => {
    expect(() => makeOwn('/proc/nowhere/.cache/decuong')).toThrow(/ENOENT/);
    expect(() => makeOwn('/dev/null/.cache/decuong')).toThrow(/ENOTDIR/);
  });
});
