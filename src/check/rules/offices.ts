// A person's office in a list of people: the office that the document gives to the name, or to the body named with
// it.

import type { ClaimInPassage } from '../claim-gaps.js';
import { type Claim, claimsIn } from '../claims.js';
import type { Passage } from '../passages.js';
import type { AlignedStatement } from '../rule-context.js';
import { type JoinedStatement, statementPart } from '../statements.js';

/** Words between a name and its office. */
const REACH = 12;

/** The document gives this office to the name. */
export const isHeldBy = (traced: AlignedStatement, { value }: Claim): boolean =>
  traced.evidence.some((passage) =>
    claimsIn(passage.tokens, false).some(
      (claim) => claim.kind === 'office' && claim.value === value && isOf(traced, claim, passage),
    ),
  );

/** A different office that the document gives to the name, or names with the words that follow: "Bí thư chi bộ". */
export function otherOffice(
  traced: AlignedStatement,
  row: JoinedStatement,
  claim: Claim,
  theirs: readonly ClaimInPassage[],
): ClaimInPassage | undefined {
  const offices = theirs.filter((one) => one.claim.kind === 'office');
  const rivals = offices.filter((one) => one.claim.value !== claim.value);
  const of = wordsBehind(row, claim);
  if (
    of !== undefined &&
    offices.some((one) => one.claim.value === claim.value && wordsBehind(one.passage, one.claim) === of)
  )
    return undefined;
  const named = offices.some((one) => one.claim.value === claim.value)
    ? undefined
    : rivals.find((one) => isOf(traced, one.claim, one.passage));
  return (
    named ?? (of === undefined ? undefined : rivals.find((one) => wordsBehind(one.passage, one.claim) === of))
  );
}

/** Two words that say where the office is held. */
function wordsBehind({ tokens }: JoinedStatement | Passage, { to }: Claim): string | undefined {
  const words = tokens.slice(to, to + 2);
  return words.length === 2 ? words.map(({ key }) => key).join(' ') : undefined;
}

/** The office is in the same clause as the name: "Lan – Bí thư, Mai" says nothing about Mai. */
function isOf({ statement }: AlignedStatement, { from, to }: Claim, { tokens, text }: Passage): boolean {
  const name = statementPart(statement, 'name')?.tokens.findLast(({ shown }) => /^\p{Lu}/u.test(shown));
  return tokens.some(({ key }, at) => {
    if (key !== name?.key || Math.abs(at - from) > REACH) return false;
    const [first, last] = at < from ? [tokens[at], tokens[from]] : [tokens[to - 1], tokens[at]];
    return !/[,;.]/u.test(text.slice(first?.to, last?.from));
  });
}
