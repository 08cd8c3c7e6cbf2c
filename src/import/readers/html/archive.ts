// Bytes of a web page saved as one file (MHT, MIME multipart/related) → the bytes of the page itself.

/** Number of bytes searched for the archive's header. */
const HEAD = 4000;
const ARCHIVE =
  /^(?:[\w-]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){0,30}?content-type:\s*multipart\/(?:related|alternative)/i;

export const isArchive = (bytes: Uint8Array): boolean =>
  ARCHIVE.test(latin1(bytes.subarray(0, HEAD)).replace(/^(?:\u00ef\u00bb\u00bf)?\s+/, ''));

/** The first text/html part, decoded; undefined if there is none. */
export function pageOf(bytes: Uint8Array): Uint8Array | undefined {
  const whole = latin1(bytes);
  const boundary = /boundary=(?:"([^"\r\n]{1,200})"|([^\s;]{1,200}))/i.exec(whole.slice(0, HEAD));
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  for (const part of whole.split(mark).slice(1)) {
    const blank = /\r?\n\r?\n/.exec(part);
    const head = part.slice(0, blank?.index ?? 0);
    if (!blank || !/content-type:\s*text\/html/i.test(head)) continue;
    const body = part.slice(blank.index + blank[0].length);
    const coding = /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
    const page = decoded(body, coding);
    const charset = /charset="?([\w-]+)/i.exec(head)?.[1];
    // The part's header states the charset; the page itself may not.
    return charset && !/charset=/i.test(latin1(page.subarray(0, HEAD)))
      ? Buffer.concat([Buffer.from(`<meta charset="${charset}">`), page])
      : page;
  }
  return undefined;
}

function decoded(body: string, coding: string | undefined): Buffer {
  if (coding === 'base64') return Buffer.from(body, 'base64');
  if (coding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const text = body
    .replace(/(?<![ \t])[ \t]*=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(text, 'latin1');
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
