import { useState } from 'preact/hooks';
import type { Encounter, Outcome } from '../../../lib/ledger/types.ts';
import { LEVELS, type Level } from '../../../lib/verdict/types.ts';
import { clockTime } from '../../shared/format.ts';
import { BinIcon, ChevronIcon, LevelIcon } from '../../shared/icons.tsx';
import { byWeight } from '../../shared/sentences.ts';
import { useSpeech } from '../../shared/speech.ts';
import { KindList } from '../../shared/KindList.tsx';
import { Entry } from './Entry.tsx';
import type { SiteGroup } from './group.ts';

export interface EntryEvents {
  readonly onCorrect: (encounter: Encounter, outcome: Outcome) => void;
  readonly onDelete: (encounter: Encounter) => void;
  readonly onDeleteSite: (site: string) => void;
  readonly onCase: (id: string) => void;
}

const highestLevel = (encounters: readonly Encounter[]): Level =>
  LEVELS.findLast((level) => encounters.some((one) => one.level === level)) ?? 'quiet';

/** What one site asked on one day: a line that opens to its entries. */
export function Group({ group, ...events }: EntryEvents & { readonly group: SiteGroup }) {
  const { t, language } = useSpeech();
  // A long list has thousands of entries, of which a few are opened.
  const [wasOpened, setOpened] = useState(false);
  const { site, encounters } = group;
  const [newest] = encounters;
  if (!newest) return null;
  const level = highestLevel(encounters);
  const kinds = byWeight([...new Set(encounters.flatMap((one) => one.kinds))]);
  const wasShared = encounters.some(({ outcome }) => outcome === 'shared');
  return (
    <li>
      <details class="group" onToggle={() => setOpened(true)}>
        <summary>
          <span class={`level ${level}`}>
            <LevelIcon level={level} />
          </span>
          <bdi class="site">{site}</bdi>
          <time dateTime={new Date(newest.time).toISOString()}>{clockTime(language, newest.time)}</time>
          <ChevronIcon size={1} />
          <KindList kinds={kinds} />
          <span class="standing">
            <span class={`level ${level}`}>{t(`level.${level}`)}</span>
            <span class={wasShared ? 'outcome shared' : 'outcome'}>
              {t(`outcome.${wasShared ? 'shared' : newest.outcome}`)}
            </span>
            {encounters.length > 1 && <b>{t('popup.times', { count: encounters.length })}</b>}
          </span>
        </summary>
        {wasOpened && (
          <>
            <ul>
              {encounters.map((encounter) => (
                <Entry
                  key={encounter.id}
                  encounter={encounter}
                  isAlone={encounters.length === 1}
                  {...events}
                />
              ))}
            </ul>
            <button type="button" class="link danger" onClick={() => events.onDeleteSite(site)}>
              <BinIcon />
              <span>{t('popup.delete-site', { site })}</span>
            </button>
          </>
        )}
      </details>
    </li>
  );
}
