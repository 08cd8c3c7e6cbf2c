// What holds of every input, however spoilt: it becomes something sound, or is refused in words at its place.

/** Characters of everything that is said of one input: what nobody reads to its end is no message. */
const MOST_SAID = 2_000_000;

/** @param program the functions of the program that the judge calls, from dist/ or from src/ */
export function judge(program) {
  const {
    compose,
    createWriter,
    describe,
    formatDiagnostic,
    linesOf,
    importDocument,
    decodeText,
    parseOutline,
  } = program;

  const writer = createWriter().value;

  function told(diagnostics, text) {
    const lines = text === undefined ? undefined : linesOf(text);
    let said = 0;
    for (const one of diagnostics) {
      for (const lang of ['vi', 'en']) {
        const { message, hint = '' } = describe(one, lang);
        const unfilled = /\{\w+\}|undefined|\[object/.exec(message + hint)?.[0];
        if (unfilled && !Object.values(one.params).some((value) => String(value).includes(unfilled)))
          throw new Error(`unfilled: ${one.code}: ${message}`);
        const printed = formatDiagnostic(one, { lang, colour: false, lines });
        if (/\p{Cc}/u.test(printed.replaceAll('\n', ''))) throw new Error(`control character: ${one.code}`);
        said += printed.length;
      }
    }
    if (said > MOST_SAID) throw new Error(`too much is said: ${said}`);
  }

  function sound(value, diagnostics, what) {
    const refused = diagnostics.some(({ severity }) => severity === 'error');
    if (value === undefined && !refused) throw new Error(`${what}: neither a result nor an error`);
    return value !== undefined;
  }

  /** Bytes of an outline → "built" or "refused". */
  function outline(bytes) {
    const decoded = decodeText(bytes, 'a.yaml');
    told(decoded.diagnostics, undefined);
    if (!sound(decoded.value, decoded.diagnostics, 'decoding')) return 'refused';
    const { value, diagnostics } = parseOutline(decoded.value, 'a.yaml');
    told(diagnostics, decoded.value);
    if (!sound(value, diagnostics, 'parsing')) return 'refused';
    for (const minutes of [undefined, 5]) {
      const composed = compose(value, { minutes });
      told(composed.diagnostics, decoded.value);
      if (composed.deck.slides.length === 0) throw new Error('a deck without slides');
      writer.deck(composed.deck, new Map());
    }
    return 'built';
  }

  /** Bytes of a document, and the ending of its name → "imported" or "refused". */
  async function document([bytes, ending]) {
    const { value, diagnostics } = await importDocument(bytes, `a.${ending}`);
    told(diagnostics, undefined);
    if (!sound(value, diagnostics, 'import')) return 'refused';
    const again = parseOutline(value.yaml, 'a.yaml');
    const errors = again.diagnostics.filter(({ severity }) => severity === 'error');
    if (!again.value)
      throw new Error(
        `an outline that is none: ${errors.map((one) => describe(one, 'en').message).join(' ')}`,
      );
    compose(again.value, {});
    return 'imported';
  }

  return { outline, document };
}
