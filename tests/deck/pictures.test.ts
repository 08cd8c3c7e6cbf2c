// Where a picture stands, what is seen of it there and how light that is; and how pictures hang in a gallery.
import { describe, expect, it } from 'vitest';
import { type Hung, hangingOf } from '../../src/blocks/gallery/rows.js';
import type { Asset } from '../../src/deck/asset.js';
import { drawBeside } from '../../src/deck/beside.js';
import type { SlideOf } from '../../src/deck/model.js';
import type { BesidePicture } from '../../src/deck/picture.js';
import { cropOf, LIGHTS, lightest } from '../../src/deck/picture-crop.js';
import { fullClasses } from '../../src/deck/picture-places.js';
import { words } from '../../src/messages/words.js';

const assetOf = (width: number, height: number, lights?: Uint8Array): Asset => ({
  path: 'assets/image-01.jpg',
  type: 'image/jpeg',
  data: new Uint8Array(),
  width,
  height,
  ...(lights && { lights }),
});

/** The classes of a slide with so many letters beside a picture. */
function classesFor(asset: Asset, letters: number, picture: Partial<BesidePicture> = {}): string[] {
  const slide: SlideOf<'text'> = {
    id: 'a',
    layout: 'text',
    body: { paragraphs: [[{ text: 'x'.repeat(letters) }]] },
    picture: { src: 'a.jpg', alt: 'Núi', ...picture },
    fit: 0,
    notes: [],
    sources: [],
    seconds: 10,
    path: 'sections.0.blocks.0',
  };
  const places = { section: () => undefined, source: () => undefined };
  const cover = { logo: false, photograph: false };
  const assets = new Map([['a.jpg', asset]]);
  return [...drawBeside(slide, { assets, words: words.vi, cover, places }).classes];
}

describe('a picture beside words', () => {
  const [across, upright, flat] = [assetOf(1800, 1200), assetOf(900, 1350), assetOf(2400, 800)];

  it('fills the slide of few words when its shape does', () => {
    expect(classesFor(across, 120)).toContain('photo-full');
    expect(classesFor(upright, 120)).toContain('photo-half');
    expect(classesFor(across, 120, { focus: { x: 50, y: 90 } })).toContain('photo-half');
  });

  it('leaves more of the slide to more words', () => {
    expect(classesFor(across, 400)).toContain('photo-half');
    expect(classesFor(across, 600)).toContain('photo-third');
    expect(classesFor(upright, 400)).toContain('photo-third');
  });

  it('lies across the slide when it is a panorama', () => {
    expect(classesFor(flat, 100)).toContain('photo-band');
    expect(classesFor(flat, 100, { place: 'full' })).toContain('photo-full');
  });

  it('stands where the outline says, unless its pixels are too few', () => {
    expect(classesFor(across, 100, { place: 'third' })).toContain('photo-third');
    expect(classesFor(assetOf(900, 600), 100, { place: 'full' })).toContain('photo-half');
    expect(classesFor(assetOf(300, 200), 100, { place: 'full' })).toContain('photo-third');
  });
});

describe('what is seen of a picture', () => {
  it('is cut at the sides or above and below, about its focus', () => {
    expect(cropOf(2, 1)).toEqual({ left: 0.25, top: 0, width: 0.5, height: 1 });
    expect(cropOf(2, 1, { x: 100, y: 0 }).left).toBe(0.5);
    expect(cropOf(0.5, 1, { x: 0, y: 0 })).toEqual({ left: 0, top: 0, width: 1, height: 0.5 });
  });

  it('asks for a scrim by the lightest part that words may stand on', () => {
    const { columns, rows } = LIGHTS;
    const bright = (from: number, to: number): Uint8Array =>
      Uint8Array.from({ length: columns * rows }, (_, at) => {
        const row = Math.floor(at / columns);
        return row >= from && row < to ? 250 : 90;
      });
    const sky = assetOf(1600, 900, bright(0, 2));
    const snow = assetOf(1600, 900, bright(7, 9));
    expect(lightest(sky, { left: 0, top: 0, width: 1, height: 1 })).toBe(250);
    expect(fullClasses({ src: '', alt: '' }, sky)).toContain('tone-2');
    expect(fullClasses({ src: '', alt: '' }, snow)).toContain('tone-5');
    expect(fullClasses({ src: '', alt: '' }, assetOf(1600, 900))).toContain('tone-5');
  });
});

describe('the pictures of a gallery', () => {
  const hung = (...ratios: number[]): Hung[] => ratios.map((ratio) => ({ ratio, letters: 20 }));

  it('fill the width in one row when they are flat enough', () => {
    expect(hangingOf(hung(1.5, 1.5, 1.5), 20)).toEqual({ frame: 'across', rows: [3], width: 100 });
  });

  it('hang beside a short title when they would be small below it', () => {
    expect(hangingOf(hung(0.67, 0.67), 20).frame).toBe('beside');
    expect(hangingOf(hung(1.5, 1.5, 1.5, 1.5), 20)).toMatchObject({ frame: 'beside', rows: [2, 2] });
  });

  it('stay below a title that needs the slide’s width', () => {
    expect(hangingOf(hung(0.67, 0.67), 70).frame).not.toBe('beside');
  });

  it('never ask for more height than there is', () => {
    for (const ratio of [0.4, 0.8, 1.2, 2, 4])
      for (const count of [1, 2, 3, 4]) {
        const pictures = hung(...Array.from({ length: count }, () => ratio));
        const { frame, rows, width } = hangingOf(pictures, 60);
        const room = { across: 1136, column: 936, beside: 800 }[frame] * (width / 100);
        const high = rows.reduce((sum, n) => sum + (room - (n - 1) * 24) / (n * ratio), 0);
        expect(high).toBeLessThanOrEqual(frame === 'beside' ? 592 : 452);
      }
  });
});
