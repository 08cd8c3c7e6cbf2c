// A theme → the sample's pictures: its own landscape in its own colours, as SVG.
import type { Asset, Assets } from '../deck/asset.js';
import type { Theme } from '../theme/model.js';
import { SAMPLE_PICTURES } from './sample.js';

/** Each picture shows a different part of the 1280 × 300 landscape. */
export function samplePictures(theme?: Theme): Assets {
  return new Map(
    SAMPLE_PICTURES.map(({ src, width, height, part }): [string, Asset] => {
      const svg = theme ? drawing(theme, width, height, part) : '';
      const data = new TextEncoder().encode(svg);
      return [src, { path: `assets/${src}`, type: 'image/svg+xml', data, width, height }];
    }),
  );
}

function drawing({ palette, motifs }: Theme, width: number, height: number, from: number): string {
  const land = { height: height * 0.62, width: height * 0.62 * (1280 / 300) };
  const left = -(land.width - width) * from;
  const placed = (svg: string, x: number, y: number, w: number, h: number): string =>
    svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${w}" height="${h}" `);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="${palette.deep}"/>` +
    placed(motifs.drumGold, width * 0.5, -height * 0.1, height * 0.9, height * 0.9) +
    placed(motifs.landDeep, left, height - land.height, land.width, land.height) +
    '</svg>'
  );
}
