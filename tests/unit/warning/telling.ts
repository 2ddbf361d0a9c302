import common from '../../../lib/i18n/locales/en/common.json';
import advice from '../../../lib/i18n/locales/en/advice.json';
import warning from '../../../lib/i18n/locales/en/warning.json';
import chineseCommon from '../../../lib/i18n/locales/zh-CN/common.json';
import chineseAdvice from '../../../lib/i18n/locales/zh-CN/advice.json';
import chineseWarning from '../../../lib/i18n/locales/zh-CN/warning.json';
import { TRUST_SPANS, type Telling } from '../../../lib/messages/telling.ts';

/** What a background would tell a frame of a job form on an unknown site. */
export function telling(part: Partial<Telling> = {}): Telling {
  return {
    level: 'caution',
    reasons: [{ code: 'unknown-site' }],
    kinds: ['national-id', 'bank-account'],
    purpose: 'job',
    site: 'jobs.example',
    knownBy: null,
    trustSpans: TRUST_SPANS,
    firstSeen: null,
    destination: null,
    case: {
      id: 'a-case',
      title: 'Fake employers',
      line: 'ID photos from job forms opened bank accounts. Somewhere, 2022.',
      price: 'An ID photo: 20 dollars.',
      lesson: 'No interview needs an ID photo.',
    },
    language: 'en',
    direction: 'ltr',
    words: { ...common, ...warning, ...advice },
    ...part,
  };
}

/** The same in Chinese. */
export function chineseTelling(part: Partial<Telling> = {}): Telling {
  const words = { ...chineseCommon, ...chineseWarning, ...chineseAdvice };
  const story = {
    id: 'a-case',
    title: '假招聘',
    line: '求职表单里的证件照片，被人拿去开了银行账户。某地，2022 年。',
    price: '一张证件照片：20 美元。',
    lesson: '面试用不着证件照片。',
  };
  return telling({ language: 'zh-CN', words, case: story, ...part });
}
