// Invariants for any input, however corrupted: it yields a valid result, or is rejected with an error message.

/** Maximum characters of all messages for one input. */
const MAX_MESSAGES = 2_000_000;

/** @param program the functions under test, from dist/ or src/ */
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

  function checkMessages(diagnostics, text) {
    const lines = text === undefined ? undefined : linesOf(text);
    let length = 0;
    for (const one of diagnostics) {
      for (const lang of ['vi', 'en']) {
        const { message, hint = '' } = describe(one, lang);
        const unfilled = /\{\w+\}|undefined|\[object/.exec(message + hint)?.[0];
        if (unfilled && !Object.values(one.params).some((value) => String(value).includes(unfilled)))
          throw new Error(`unfilled: ${one.code}: ${message}`);
        const printed = formatDiagnostic(one, { lang, colour: false, lines });
        if (/\p{Cc}/u.test(printed.replaceAll('\n', ''))) throw new Error(`control character: ${one.code}`);
        length += printed.length;
      }
    }
    if (length > MAX_MESSAGES) throw new Error(`too much is said: ${length}`);
  }

  function sound(value, diagnostics, what) {
    const refused = diagnostics.some(({ severity }) => severity === 'error');
    if (value === undefined && !refused) throw new Error(`${what}: neither a result nor an error`);
    return value !== undefined;
  }

  /** Bytes of an outline → "built" or "refused". */
  function outline(bytes) {
    const decoded = decodeText(bytes, 'a.yaml');
    checkMessages(decoded.diagnostics, undefined);
    if (!sound(decoded.value, decoded.diagnostics, 'decoding')) return 'refused';
    const { value, diagnostics } = parseOutline(decoded.value, 'a.yaml');
    checkMessages(diagnostics, decoded.value);
    if (!sound(value, diagnostics, 'parsing')) return 'refused';
    for (const minutes of [undefined, 5]) {
      const composed = compose(value, { minutes });
      checkMessages(composed.diagnostics, decoded.value);
      if (composed.deck.slides.length === 0) throw new Error('a deck without slides');
      writer.deck(composed.deck, new Map());
    }
    return 'built';
  }

  /** Bytes of a document and its extension → "imported" or "refused". */
  async function document([bytes, ending]) {
    const { value, diagnostics } = await importDocument(bytes, `a.${ending}`);
    checkMessages(diagnostics, undefined);
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
