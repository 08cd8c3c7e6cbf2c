// Pictures of an outline → slides: which slide has one, how it gives way to words, and what its caption cites.
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/browser/api.js';
import { compose } from '../../src/compose/compose.js';
import { refit } from '../../src/compose/refit.js';
import type { Deck, Slide } from '../../src/deck/model.js';
import { picturesOn } from '../../src/deck/pictures-on.js';
import { outlineSchema } from '../../src/outline/schema.js';

const SENTENCE = 'Nhân dân các bản dưới chân núi đá góp lương thực, che giấu cán bộ và giữ đường liên lạc.';
const image = { src: 'nui.jpg', alt: 'Núi', caption: 'Thung lũng[^a]', credit: 'Tư liệu' };

function deckOf(blocks: object[], more: object = {}, section: object = {}): Deck {
  const outline = outlineSchema.parse({
    title: 'Kỷ niệm 80 năm',
    sources: [{ id: 'a', text: 'Lịch sử Đảng bộ' }],
    ...more,
    sections: [{ heading: 'Núi rừng', blocks, ...section }],
  });
  return compose({ outline, locate: () => ({}), locateIn: () => ({}) }).deck;
}
const slidesOf = (deck: Deck): Slide[] => deck.slides.filter(({ path }) => path.includes('blocks'));

describe('a picture beside words', () => {
  it('goes with the first slide of its block, and makes none of its own', () => {
    const slides = slidesOf(deckOf([{ text: Array.from({ length: 24 }, () => SENTENCE), image }]));
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(({ picture }) => picture?.src)).toEqual([
      'nui.jpg',
      ...slides.slice(1).map(() => undefined),
    ]);
    expect(slides.map(({ layout }) => layout)).not.toContain('image');
  });

  it('leaves its points a list, for which alone there is room', () => {
    const points = ['Ngày 22/9/1940, Nhật vào.', 'Ngày 27/9/1940, nổ súng.'];
    const forms = [{ points }, { points, image }].map((block) => slidesOf(deckOf([block]))[0]?.body);
    expect(forms[0]).toHaveProperty('arrangement');
    expect(forms[1]).not.toHaveProperty('arrangement');
  });

  it('cites the sources of its caption, and gives the slide an id of its own', () => {
    const [plain, pictured] = [{ points: [SENTENCE] }, { points: [SENTENCE], image }].map(
      (block) => slidesOf(deckOf([block]))[0],
    );
    expect(plain?.sources).toEqual([]);
    expect(pictured?.sources).toEqual([1]);
    expect(plain?.id).not.toBe(pictured?.id);
  });

  it('gives way where words would be small or spill over, and only then are they split', () => {
    const deck = deckOf([{ points: [SENTENCE, SENTENCE], image: { ...image, place: 'full' } }]);
    const places: (string | undefined)[] = [];
    let now = { ...deck, slides: slidesOf(deck) };
    for (let pass = 0; pass < 3; pass++) {
      const [slide] = now.slides;
      places.push(slide?.picture?.place);
      if (!slide) break;
      const measure: Measure = {
        id: slide.id,
        fit: 4,
        overflow: true,
        worst: { selector: 'li', by: 200 },
        type: { size: 24, largest: 30, least: 24 },
        items: [400, 400],
        available: 450,
        used: 800,
      };
      now = refit(now, [measure], []).deck;
    }
    expect(places).toEqual(['full', 'half', 'third']);
    expect(now.slides).toHaveLength(2);
    expect(now.slides.every(({ picture }) => picture?.place === 'third')).toBe(true);
  });
});

describe('pictures elsewhere', () => {
  it('stand on the cover, on the section’s slide, and beside people, each named where the outline names it', () => {
    const people = [{ name: 'A', image: { src: 'a.jpg' } }, { name: 'B' }];
    const deck = deckOf([{ people }, { points: ['x'], image }], { image }, { image });
    expect(deck.slides.flatMap(picturesOn).map(({ path }) => path)).toEqual([
      'image.src',
      'sections.0.image.src',
      'sections.0.blocks.0.people.0.image.src',
      'sections.0.blocks.1.image.src',
    ]);
  });

  it('show who is named, where the outline does not say what a portrait shows', () => {
    const [slide] = slidesOf(deckOf([{ people: [{ name: 'Trần Văn Một', image: { src: 'a.jpg' } }] }]));
    expect(slide?.layout === 'people' && slide.body.items[0]?.portrait?.alt).toBe('Trần Văn Một');
  });
});
