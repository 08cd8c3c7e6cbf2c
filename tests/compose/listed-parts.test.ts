import { describe, expect, it } from 'vitest';
import { listedParts } from '../../src/compose/listed-parts.js';
import { section } from '../builders.js';

const LESSONS = ['Một là, nắm vững thời cơ', 'Hai là, dựa vào dân', 'Ba là, giữ vững tổ chức'];

describe('headings on one slide', () => {
  it('are steps where they count themselves', () => {
    expect(listedParts(LESSONS.map((heading) => section(heading)))).toEqual({ steps: LESSONS });
  });

  it('are points with their numbers where they do not, or not in order', () => {
    const numbered = [section('Kinh tế', { number: '1' }), section('Văn hóa', { number: '2' })];
    expect(listedParts(numbered)).toEqual({ points: ['1. Kinh tế', '2. Văn hóa'] });
    const turned = LESSONS.toReversed();
    expect(listedParts(turned.map((heading) => section(heading)))).toEqual({ points: turned });
  });
});
