// Loaded before a program that a test starts (NODE_OPTIONS): the codes of the diagnostics that it prints are written
// down beside those that the sources make in the tests themselves (provoked-codes.ts).
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = process.env.DECUONG_TEST_CODES;
const ANSI = new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, 'g');
/** As a line for people has it, and as JSON has it. */
const CODE = /(?:(?:^|\s)(?:error|warning|info|lỗi|cảnh báo|thông tin) |"code":\s*")([a-z]+\/[a-z-]+)/g;

function noteCodes(chunk) {
  const codes = [...String(chunk).replace(ANSI, '').matchAll(CODE)].map(([, code]) => `${code}\n`);
  if (codes.length > 0) appendFileSync(join(folder, String(process.pid)), codes.join(''));
}

if (folder && /[\\/]dist[\\/]cli\.js$/.test(process.argv[1] ?? ''))
  for (const stream of [process.stdout, process.stderr]) {
    const { write } = stream;
    stream.write = function (chunk, ...rest) {
      try {
        noteCodes(chunk);
      } catch {
        // A program that may open no more files, or is another user's, still says what it has to say.
      }
      return write.call(this, chunk, ...rest);
    };
  }
