import { HelpIcon, HistoryIcon, SearchIcon } from '../../shared/icons.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { Message } from '../Message.tsx';
import { ImportLink } from './ImportLink.tsx';
import { EntryList } from './EntryList.tsx';
import type { EntryEvents } from './Group.tsx';
import type { List } from './use-list.ts';

interface HistoryListProps {
  readonly events: EntryEvents;
  readonly list: List;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A search or filter is set. */
  readonly isNarrowed: boolean;
  readonly onClearFilters: () => void;
}

/** The list of encounters, or why there is none. */
export function HistoryList({ list, now, isNarrowed, onClearFilters, events }: HistoryListProps) {
  const { t } = useSpeech();
  const { status, encounters, next, error, loadMore, reload } = list;
  if (status === 'loading') return <p class="loading">{t('popup.loading')}</p>;
  if (status === 'failed') {
    const [title, text] = troubleOf(error);
    return (
      <Message icon={<HelpIcon />} title={t(title)} text={t(text)}>
        <button type="button" class="button" onClick={reload}>
          {t('popup.try-again')}
        </button>
      </Message>
    );
  }
  if (encounters.length > 0) {
    return (
      <EntryList
        now={now}
        encounters={encounters}
        hasMore={next !== null}
        onMore={loadMore}
        events={events}
      />
    );
  }
  if (!isNarrowed) {
    return (
      <Message
        icon={<HistoryIcon />}
        title={t('popup.history-empty-title')}
        text={t('popup.history-empty-text')}
      >
        <ImportLink />
      </Message>
    );
  }
  return (
    <Message icon={<SearchIcon />} title={t('popup.no-match-title')} text={t('popup.no-match-text')}>
      <button type="button" class="button" onClick={onClearFilters}>
        {t('popup.clear-filters')}
      </button>
    </Message>
  );
}

/** Title and text for what keeps the history from being read. */
function troubleOf(error: unknown) {
  const trouble = error instanceof Error && 'trouble' in error ? error.trouble : null;
  if (trouble === 'full') return ['popup.history-full-title', 'popup.history-full-text'] as const;
  if (trouble === 'newer') return ['popup.history-error-title', 'popup.history-newer-text'] as const;
  return ['popup.history-error-title', 'popup.history-error-text'] as const;
}
