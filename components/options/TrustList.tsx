import { useState } from 'preact/hooks';
import { searchTrust, type TrustRecord } from '../../lib/site/trust.ts';
import { BinIcon, LockIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { SearchBox } from '../shared/SearchBox.tsx';

/** Rows shown at first, and added at a time. */
const ROWS = 30;

/** Fewer can be taken in at a glance. */
const WORTH_SEARCHING = 6;

interface TrustListProps {
  readonly trust: readonly TrustRecord[];
  readonly ofPolicy: readonly string[];
  readonly onRemove: (record: TrustRecord) => void;
}

/** Trusted sites with how long that holds, those of a policy first. */
export function TrustList({ trust, ofPolicy, onRemove }: TrustListProps) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState('');
  const [rows, setRows] = useState(ROWS);
  const found = searchTrust(trust, typed);
  const locked = ofPolicy.filter((site) => site.includes(typed.trim().toLowerCase()));
  const count = trust.length + ofPolicy.length;
  if (count === 0) return <p class="empty">{t('options.sites-none')}</p>;
  return (
    <>
      {count >= WORTH_SEARCHING && (
        <search>
          <SearchBox label={t('options.search-sites')} value={typed} onChange={setTyped} />
        </search>
      )}
      <output class="visually-hidden">
        {typed && t('options.sites-count', { count: found.length + locked.length })}
      </output>
      {found.length + locked.length === 0 && <p class="empty">{t('options.no-match')}</p>}
      <ul class="rows">
        {locked.map((site) => (
          <li key={`policy ${site}`}>
            <p>
              <span class="site">
                <bdi>{site}</bdi>
              </span>
              <span class="soft">{t('options.by-policy')}</span>
            </p>
            <span class="row-end">
              <LockIcon />
            </span>
          </li>
        ))}
        {found.slice(0, rows).map((record) => (
          <TrustRow key={`${record.span} ${record.unit}`} record={record} onRemove={onRemove} />
        ))}
      </ul>
      {found.length > rows && (
        <button type="button" class="button" onClick={() => setRows(rows + ROWS)}>
          {t('options.more')}
        </button>
      )}
    </>
  );
}

interface TrustRowProps {
  readonly record: TrustRecord;
  readonly onRemove: (record: TrustRecord) => void;
}

function TrustRow({ record, onRemove }: TrustRowProps) {
  const { t, language } = useSpeech();
  const { unit, span, until } = record;
  const date = until && new Date(until).toLocaleDateString(language, { dateStyle: 'long' });
  return (
    <li>
      <p>
        <span class="site">
          <bdi>{unit}</bdi>
        </span>
        <span class="soft">{date ? t('options.until', { date }) : t(`trust.${span}`)}</span>
      </p>
      <button
        type="button"
        class="icon-button row-end"
        aria-label={t('options.remove-site', { site: unit })}
        onClick={() => onRemove(record)}
      >
        <BinIcon />
      </button>
    </li>
  );
}
