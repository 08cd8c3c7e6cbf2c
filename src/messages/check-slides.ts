// Diagnostics of `check` about meaning a slide lost when its sentence was shortened.
import type { Messages } from './message.js';

const HINT = {
  en: 'Shorten the sentence in the outline yourself, so that it still says so.',
  vi: 'Hãy tự rút gọn câu này trong đề cương sao cho vẫn giữ được ý đó.',
};

export const checkSlidesMessages = {
  'check/slide-words': {
    severity: 'error',
    message: {
      en: 'Slide {slide} says “{text}”, which stands nowhere in the outline.',
      vi: 'Trang {slide} ghi “{text}”, không có trong đề cương.',
    },
    hint: {
      en: 'Look at the slide; this is a mistake of the program, please report it.',
      vi: 'Hãy xem lại trang này; đây là lỗi của chương trình, xin hãy báo lại.',
    },
  },
  'check/slide-unit': {
    severity: 'warning',
    message: {
      en: 'Slide {slide} shows “{shown}” without its unit “{lost}”.',
      vi: 'Trang {slide} ghi “{shown}” nhưng mất đơn vị “{lost}”.',
    },
    hint: HINT,
  },
  'check/slide-hedge': {
    severity: 'warning',
    message: {
      en: 'Slide {slide} shows “{shown}” without the “{lost}” that stands before it.',
      vi: 'Trang {slide} ghi “{shown}” nhưng mất chữ “{lost}” đứng trước.',
    },
    hint: HINT,
  },
  'check/slide-negation': {
    severity: 'warning',
    message: {
      en: 'Slide {slide} shows “{shown}” without the “{lost}” that denies it.',
      vi: 'Trang {slide} ghi “{shown}” nhưng mất chữ “{lost}” phủ định ý đó.',
    },
    hint: HINT,
  },
  'check/slide-plan': {
    severity: 'warning',
    message: {
      en: 'Slide {slide} shows “{shown}” without “{lost}”: what is planned or holds on a condition reads as a fact.',
      vi: 'Trang {slide} ghi “{shown}” nhưng mất chữ “{lost}”: điều còn là kế hoạch hoặc có điều kiện bị hiểu là đã có.',
    },
    hint: HINT,
  },
  'check/slide-period': {
    severity: 'warning',
    message: {
      en: 'Slide {slide} shows “{shown}” without its time “{lost}”.',
      vi: 'Trang {slide} ghi “{shown}” nhưng mất mốc thời gian “{lost}”.',
    },
    hint: HINT,
  },
  'check/slide-subject': {
    severity: 'warning',
    message: {
      en: 'Slide {slide} shows “{shown}” without saying who or what: “{lost}”.',
      vi: 'Trang {slide} ghi “{shown}” nhưng không nói là ai, việc gì: “{lost}”.',
    },
    hint: HINT,
  },
} as const satisfies Messages;
