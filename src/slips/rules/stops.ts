// A full stop inside a sentence: "30 hòm đạn. đã đồng loạt".
import type { Slip, SlipRule } from '../model.js';

const STRAY = /(?<!\p{Ll})\p{Ll}[\p{Ll}\p{M}]{1,20}\.\s\p{Ll}[\p{L}\p{M}]*/gu;
const ABBREVIATED = /^(?:nxb|tr|tp|tx|st|vv|vs|etc|vd|cf|no|pp|vol|km|cm|mm|kg|ha)\./iu;
/** "a. trường", "đ. quân": the mark of an item. */
const MARK_BEHIND = /\.\s\p{L}$/u;

export const stops: SlipRule = ({ texts }) =>
  texts.flatMap((own) =>
    Array.from(own.text.matchAll(STRAY), ([words]) => words)
      .filter((words) => !ABBREVIATED.test(words) && !MARK_BEHIND.test(words))
      .map((words): Slip => ({ code: 'slips/stray-stop', in: own, words })),
  );
