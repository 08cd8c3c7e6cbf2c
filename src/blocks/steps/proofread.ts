// Steps → their texts for the proofreader, numbered as displayed.
import { type BlockProof, joinedText } from '../proofread.js';
import type { Step } from './value.js';

export const stepsProof = (steps: readonly Step[], path: string): BlockProof => ({
  texts: steps.map((step, i) => {
    const mark = `${i + 1}.`;
    return typeof step === 'string'
      ? { path: `${path}.${i}`, text: step, mark }
      : { path: `${path}.${i}.title`, text: joinedText([step.title, step.text], ': '), mark };
  }),
});
