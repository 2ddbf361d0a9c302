import type { T } from '../i18n/words.ts';
import type { Badge } from '../platform/toolbar.ts';
import type { Visit } from './types.ts';

/** Text and colours by level, white on a colour dark enough to be read (WCAG 2.2, 4.5 : 1). */
const LOOKS = {
  notice: { text: '·', color: '#3b5b7a', textColor: '#ffffff' },
  caution: { text: '!', color: '#8a5a00', textColor: '#ffffff' },
  strong: { text: '!!', color: '#a8321f', textColor: '#ffffff' },
} as const;

/** The badge of a page nobody knows, of which nothing can be read: an empty one would look like calm. */
export const unreadBadge = (t: T): Badge => ({
  text: '?',
  color: '#5c6470',
  textColor: '#ffffff',
  title: t('popup.drawn'),
});

/** The toolbar badge for a visit: the one channel that no page can touch. */
export function badgeFor({ site, kinds, verdict, isContested }: Visit, t: T, language: string): Badge {
  const { level } = verdict;
  if (level === 'quiet') return { text: '', color: '#000000', textColor: '#ffffff', title: t('name') };
  const names = kinds.map((kind) => t(`kind.${kind}`));
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const title = t(isContested ? 'badge.contested' : 'badge.asks', {
    site,
    kinds: list,
    level: t(`level.${level}`),
  });
  return { ...LOOKS[isContested ? 'strong' : level], title };
}
