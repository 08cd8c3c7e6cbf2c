import { describe, expect, it } from 'vitest';
import { jobsOf, sameFolders } from '../../src/batch/jobs.js';
import { safeName } from '../../src/platform/names.js';

describe('the output folder of an outline', () => {
  it.each([
    ['de-cuong.yaml', 'de-cuong'],
    ['Đề cương 80 năm.yaml', 'Đề cương 80 năm'],
    ['..yaml', 'de-cuong'],
    ['...yaml', 'de-cuong'],
    ['/tmp/....yaml', 'de-cuong'],
    ['.yaml', 'yaml'],
    [' .yaml', 'de-cuong'],
    ['.an.yaml', 'an'],
    ['a. .yaml', 'a'],
    ['con.yaml', '_con'],
    ['NUL.x.yaml', '_NUL.x'],
    ['COM1.yaml', '_COM1'],
    ['contrast.yaml', 'contrast'],
    ['a:b?.yaml', 'a-b-'],
    ['a\nb\u202Ec.yaml', 'a-b-c'],
    ['-', 'stdin'],
  ])('%j is %j', (outline, folder) => {
    expect(jobsOf([outline], [undefined]).map(({ name }) => name)).toEqual([folder]);
  });

  it('is one level below the output folder, whatever characters its name has', () => {
    const signs = ['.', '..', '/', '\\', ' ', ':', '\0', '\u0007', 'a', 'ế', '…', '~', '-', 'NUL'];
    for (let number = 0; number < signs.length ** 3; number++) {
      const at = (place: number): string =>
        signs[Math.floor(number / signs.length ** place) % signs.length] ?? '';
      const name = safeName(at(0) + at(1) + at(2), 'x');
      expect(name).not.toMatch(/^$|^\.|[./\\ ]$|[/\\:\p{Cc}]|^nul$/iu);
    }
  });

  it('is reported if two outlines would share it, even with different names', () => {
    expect(sameFolders(['..yaml', 'a/...yaml'], 'out')).toMatchObject([{ code: 'cli/same-output' }]);
    expect(sameFolders(['a?b.yaml', 'a-b.yaml'], 'out')).toMatchObject([{ code: 'cli/same-output' }]);
    expect(sameFolders(['a.yaml', 'b.yaml'], 'out')).toEqual([]);
  });
});
