import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cacheFolders, makeOwn } from '../../src/platform/user-cache.js';

const system = vi.hoisted(() => ({ home: (): string => '/home/an' }));
vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  homedir: () => system.home(),
  tmpdir: () => '/tạm thời',
}));

describe('where things are kept', () => {
  it('is the cache that the person names, else the one in their home; then the folder for temporary files', () => {
    expect(cacheFolders({ XDG_CACHE_HOME: '/kho' })[0]).toBe(join('/kho', 'decuong'));
    const [own, spare] = cacheFolders({});
    expect(own).toBe(join('/home/an', '.cache', 'decuong'));
    expect(spare).toMatch(/^[/\\]tạm thời[/\\]decuong-\w+$/);
  });

  it('is the folder for temporary files alone for a user whom the system does not know', () => {
    system.home = () => {
      throw new Error('uv_os_homedir returned ENOENT');
    };
    expect(cacheFolders({})).toEqual([expect.stringMatching(/decuong-\w+$/)]);
    expect(cacheFolders({ XDG_CACHE_HOME: '/kho' })).toHaveLength(2);
  });

  it.skipIf(process.platform !== 'linux')('is told at once where nothing can be made', () => {
    expect(() => makeOwn('/proc/nowhere/.cache/decuong')).toThrow(/ENOENT/);
    expect(() => makeOwn('/dev/null/.cache/decuong')).toThrow(/ENOTDIR/);
  });
});
