// Loaded before a program that a test starts (NODE_OPTIONS): the codes of the diagnostics that it prints are written
// down beside those that the sources make in the tests themselves (provoked-codes.ts).
const { openSync, writeSync } = require('node:fs');
const { join } = require('node:path');

const ANSI = new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, 'g');
/** As a line for people has it, and as JSON has it. */
const CODE = /(?:(?:^|\s)(?:error|warning|info|lỗi|cảnh báo|thông tin) |"code":\s*")([a-z]+\/[a-z-]+)/g;

/** Opened before the program may have run out of files; undefined where it may not write there. */
function fileOfCodes() {
  try {
    return openSync(join(process.env.DECUONG_TEST_CODES, String(process.pid)), 'a');
  } catch {
    return undefined;
  }
}

function record(stream, file) {
  const { write } = stream;
  stream.write = (chunk, ...rest) => {
    for (const [, code] of String(chunk).replace(ANSI, '').matchAll(CODE)) writeSync(file, `${code}\n`);
    return write.call(stream, chunk, ...rest);
  };
}

if (process.env.DECUONG_TEST_CODES && /[\\/]dist[\\/]cli\.js$/.test(process.argv[1] ?? '')) {
  const file = fileOfCodes();
  if (file !== undefined) for (const stream of [process.stdout, process.stderr]) record(stream, file);
}
