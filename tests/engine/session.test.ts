// A session: an outline that stays open. An edit measures what it changes, and the deck is what a fresh build gives.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.js';
import type { Session } from '../../src/engine/session.js';
import type { Operation } from '../../src/outline/operations.js';

const EXAMPLE = readFileSync('outlines/khoi-nghia-bac-son.yaml', 'utf8');
const SMALL = `title: Kỷ niệm 80 năm
sections:
  - heading: Diễn biến
    blocks:
      - title: Đêm họp
        text: Chi bộ họp bàn kế hoạch trong đêm.
      - points: [Dựa vào dân, Giữ bí mật, Đánh nhanh]
        title: Bài học
      - title: Các mốc
        timeline:
          - {when: 27/9/1940, what: Nghĩa quân vây đồn.}
          - {when: 28/9/1940, what: Chính quyền về tay nhân dân.}
  - heading: Ý nghĩa
    blocks:
      - figures: [{value: "20", unit: súng trường, label: thu được trong đêm}]
        title: Kết quả
      - text: Đội du kích ra đời.
        title: Lực lượng
`;

let engine: Engine;
beforeAll(() => {
  engine = createEngine({ browser: 'bundled' });
});
afterAll(() => engine.close());

/** All that is seen of a deck, in order. */
async function seen(session: Session): Promise<string[]> {
  const slides = await session.slides();
  const previews = [];
  for (const { id } of slides) previews.push((await session.preview(id))?.html ?? '');
  return previews;
}
const fresh = async (text: string): Promise<string[]> => seen(await engine.open(text));

describe('an outline that is open', () => {
  it('shows each slide as it is exported', async () => {
    const session = await engine.open(SMALL);
    const [{ files }, slides] = [await session.export(['html']), await session.slides()];
    const html = String(files[0]?.data);
    expect(slides.map(({ number }) => number)).toEqual(slides.map((_, index) => index + 1));
    for (const { id } of slides) {
      const preview = await session.preview(id);
      expect(html).toContain(preview?.html);
      for (const rule of [/@font-face/, /div\.marpit > section/]) expect(preview?.css).toMatch(rule);
    }
    expect(await session.preview('none')).toBeUndefined();
  });

  it('gives files as bytes with their report, and tells of its progress', async () => {
    const session = await engine.open(SMALL);
    const told: string[] = [];
    const { files, report, diagnostics } = await session.export(['pdf', 'md'], {
      onProgress: ({ stage, done, of }) => told.push(`${stage} ${done}/${of}`),
    });
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path).sort()).toEqual(expect.arrayContaining(['deck.md', 'deck.pdf']));
    expect(
      Buffer.from(files.find(({ path }) => path === 'deck.pdf')?.data as Uint8Array).toString('latin1', 0, 5),
    ).toBe('%PDF-');
    expect(report?.slides).toHaveLength((await session.slides()).length);
    expect(told.slice(0, 3)).toEqual(['compose 0/5', 'theme 1/5', 'fit 2/5']);
    expect(told.at(-1)).toMatch(/ 5\/5$/);
  });

  it('says what is wrong with a text, and keeps the last deck that was right', async () => {
    const session = await engine.open(SMALL);
    const before = await session.slides();
    const broken = await session.edit(SMALL.replace('title: Kỷ', 'titel: Kỷ'));
    expect(broken).toMatchObject({ current: false, revision: 1, added: [], removed: [] });
    expect(broken.diagnostics.some(({ severity, line }) => severity === 'error' && line === 1)).toBe(true);
    expect((await session.findings()).map(({ code }) => code)).toEqual(
      broken.diagnostics.map(({ code }) => code),
    );
    expect(await session.slides()).toEqual(before);
    const mended = await session.edit(SMALL);
    expect(mended).toMatchObject({ current: true, revision: 2, added: [], removed: [] });
  });

  it('opens a text that is broken from the start', async () => {
    const session = await engine.open('title: [');
    expect(await session.slides()).toEqual([]);
    expect((await session.findings()).some(({ severity }) => severity === 'error')).toBe(true);
    const made = await session.export(['md']);
    expect([made.files, made.report]).toEqual([[], undefined]);
    expect((await session.edit(SMALL)).current).toBe(true);
  });

  it('takes its pictures from the caller', async () => {
    const images = {
      'images/doi.svg': new TextEncoder().encode(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#933"/></svg>',
      ),
    };
    const text = SMALL.replace(
      '- title: Đêm họp\n        text',
      '- image: {src: images/doi.svg, alt: Đội du kích}\n        title: Đội\n      - title: Đêm họp\n        text',
    );
    const session = await engine.open(text, { images });
    expect((await seen(session)).join('')).toContain('data:image/');
    const without = await engine.open(text, { images: {} });
    expect((await without.findings()).map(({ code }) => code)).toContain('assets/image-missing');
  });
});

describe('an edit', () => {
  it('of one word measures one slide', async () => {
    const session = await engine.open(EXAMPLE);
    expect((await session.slides()).length).toBeGreaterThan(30);
    const text = EXAMPLE.replace('bí mật', 'kín đáo');
    expect(text).not.toBe(EXAMPLE);
    const { measured, added, removed } = await session.edit(text);
    expect({ measured, added: added.length, removed: removed.length }).toEqual({
      measured: 1,
      added: 1,
      removed: 1,
    });
  });

  it('that puts a block in front measures that block’s slide, and all others keep their ids', async () => {
    const session = await engine.open(EXAMPLE);
    const before = (await session.slides()).map(({ id }) => id);
    const { measured, added, removed, slides } = await session.edit([
      {
        op: 'add',
        at: 'sections.0.blocks.0',
        value: { title: 'Một trang mới', text: 'Câu chuyện bắt đầu từ đây.' },
      },
    ]);
    expect({ measured, removed }).toEqual({ measured: 1, removed: [] });
    expect(slides).toHaveLength(before.length + 1);
    expect(slides.filter((id) => !added.includes(id))).toEqual(before);
    expect(await seen(session)).toEqual(await fresh(session.text));
  });

  it('to another province measures nothing anew, and looks it over', async () => {
    const session = await engine.open(EXAMPLE);
    await session.slides();
    const { measured, current, added } = await session.setLook({ province: 'cà mau', mode: 'dark' });
    expect({ measured, current, added }).toEqual({ measured: 0, current: true, added: [] });
    expect(await seen(session)).toEqual(
      await seen(await engine.open(EXAMPLE, { province: 'cà mau', mode: 'dark' })),
    );
  });

  it('made in one look is the same in another that was seen before it', async () => {
    const session = await engine.open(SMALL, { province: 'hue' });
    await session.slides();
    await session.setLook({ province: 'lai-chau' });
    await session.edit(SMALL.replace('trong đêm.', 'trong một đêm.'));
    const { measured } = await session.setLook({ province: 'hue' });
    expect(measured).toBe(0);
    expect(await seen(session)).toEqual(await seen(await engine.open(session.text, { province: 'hue' })));
  });

  it('that makes an outline short enough again gives the deck of a fresh build', async () => {
    const long = Array.from({ length: 1_100 }, (_, n) => `      - {title: Trang ${n}, text: Câu số ${n}.}`);
    const session = await engine.open(SMALL);
    await session.slides();
    const told = await session.edit(`${SMALL.trimEnd()}\n${long.join('\n')}\n`);
    expect(told.diagnostics.map(({ code }) => code)).toContain('compose/too-many-slides');
    await session.edit(`${SMALL.trimEnd()}\n${long.slice(0, 3).join('\n')}\n`);
    expect(await seen(session)).toEqual(await fresh(session.text));
  });

  it('that is refused leaves everything', async () => {
    const session = await engine.open(SMALL);
    const told = await session.edit([{ op: 'remove', at: 'sections.8' }]);
    expect([told.diagnostics[0]?.code, session.text, session.revision]).toEqual([
      'outline/edit-nowhere',
      SMALL,
      0,
    ]);
  });

  it('changes nothing that is exported meanwhile', async () => {
    const session = await engine.open(SMALL);
    const exporting = session.export(['md']);
    await session.edit([{ op: 'replace', at: 'title', value: 'Tên khác hẳn' }]);
    const old = String((await exporting).files.find(({ path }) => path === 'deck.md')?.data);
    expect(old).toContain('Kỷ niệm 80 năm');
    expect(old).not.toContain('Tên khác hẳn');
  });
});

describe('any sequence of edits', () => {
  const words = fc
    .array(
      fc.constantFrom('Đêm', 'họp', 'đồn', '27/9/1940', 'nghĩa quân', 'vây', '**lực lượng**', 'ước đạt'),
      { minLength: 1, maxLength: 60 },
    )
    .map((list) => list.join(' '));
  const block = fc.oneof(
    fc.record({ title: words, text: words }),
    fc.record({ points: fc.array(words, { minLength: 1, maxLength: 9 }) }),
    fc.record({ title: words, steps: fc.array(words, { minLength: 2, maxLength: 7 }) }),
  );
  const operation = (sections: number): fc.Arbitrary<Operation> => {
    const place = fc
      .nat(sections - 1)
      .chain((section) => fc.nat(1).map((at) => `sections.${section}.blocks.${at}`));
    return fc.oneof(
      fc.record({ op: fc.constant('add' as const), at: place, value: block }),
      fc.record({ op: fc.constant('replace' as const), at: place, value: block }),
      fc.record({
        op: fc.constant('replace' as const),
        at: fc.constantFrom('title', 'sections.0.heading', 'sections.1.heading'),
        value: words,
      }),
      fc.record({ op: fc.constant('move' as const), from: place, at: fc.constant('sections.0.blocks.0') }),
      fc.record({ op: fc.constant('remove' as const), at: place }),
    );
  };

  it('gives the deck that a fresh build gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation(2), { minLength: 1, maxLength: 6 }), async (operations) => {
        const session = await engine.open(SMALL);
        await session.slides();
        for (const one of operations) await session.edit([one]);
        const other = await engine.open(session.text);
        expect(
          (await session.slides()).map(({ id, scale, path, title }) => ({ id, scale, path, title })),
        ).toEqual((await other.slides()).map(({ id, scale, path, title }) => ({ id, scale, path, title })));
        expect(await seen(session)).toEqual(await seen(other));
      }),
      { numRuns: 15 },
    );
  });
});
