// Hints on what to do about a mistake in a document, in Vietnamese and English.

export const compare = {
  vi: 'Giữ nguyên như văn bản. Hãy đối chiếu với tài liệu gốc hoặc hỏi nơi ban hành rồi mới sửa.',
  en: 'It is kept as it stands. Compare the sources, or ask who issued it, before you change it.',
};
export const correct = {
  vi: 'Giữ nguyên như văn bản. Sửa trong đề cương nếu đúng là lỗi gõ.',
  en: 'It is kept as it stands. Correct it in the outline if it is a slip.',
};
export const look = { vi: 'Chỉ cần xem lại một lần.', en: 'Look at it once.' };
