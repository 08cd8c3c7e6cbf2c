// The cover → its texts as they are read aloud.
import { say } from '../../compose/say.js';
import type { CoverBody } from './body.js';

export const coverTexts = ({ title, subtitle, issuer, reference }: CoverBody): string[] =>
  [say(title), subtitle ?? '', ...issuer, reference ?? ''].filter((text) => text !== '');
