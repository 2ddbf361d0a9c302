import { useCallback, useState } from 'preact/hooks';
import { useSpeech } from '../../shared/speech.ts';
import { UndoBar } from '../../shared/UndoBar.tsx';
import { Segments } from '../Segments.tsx';
import { isNarrowed, NO_FILTERS } from './filters.ts';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryList } from './HistoryList.tsx';
import { Notices } from './Notices.tsx';
import { Shares } from './Shares.tsx';
import type { HistoryStore } from './store.ts';
import { Tools } from './Tools.tsx';
import { useChanges } from './use-changes.ts';
import { useList } from './use-list.ts';
import { useNews } from './use-news.ts';
import { useTotals } from './use-totals.ts';
import { Weeks } from './Weeks.tsx';

const VIEWS = ['list', 'shares', 'weeks'] as const;
type View = (typeof VIEWS)[number];

interface HistoryProps {
  readonly store: HistoryStore;
  readonly onCase: (id: string) => void;
}

/** The part “History”: who asked for what, who was sent what, and how it changed over time. */
export function History({ store, onCase }: HistoryProps) {
  const { t } = useSpeech();
  const [now] = useState(() => Date.now());
  const [view, setView] = useState<View>('list');
  const [filters, setFilters] = useState(NO_FILTERS);
  const list = useList(store, filters);
  const [standing, refresh] = useTotals(store, list.status !== 'loading');
  const changes = useChanges(store, list, refresh, onCase);
  useNews(store, () => {
    list.reload();
    void refresh();
  });
  const count = changes.removed.length;
  const deleted = count > 0 ? t('popup.deleted', { count }) : null;
  const doneText = changes.hasFailed ? t('popup.change-failed') : deleted;
  const clearFilters = useCallback(() => setFilters(NO_FILTERS), []);

  return (
    <div class="history">
      {standing && (
        <Notices
          standing={standing}
          onPrune={changes.prune}
          saveSetAside={store.saveSetAside}
          onForgetSetAside={() => void store.forgetSetAside().then(refresh)}
        />
      )}
      <Segments
        label={t('popup.view')}
        options={VIEWS.map((name) => [name, t(`popup.view-${name}`)])}
        value={view}
        onChange={setView}
      />
      {view === 'list' && (
        <>
          <HistoryFilters filters={filters} onChange={setFilters} />
          <HistoryList
            list={list}
            now={now}
            isNarrowed={isNarrowed(filters)}
            onClearFilters={clearFilters}
            events={changes.events}
          />
        </>
      )}
      {view === 'shares' && standing && <Shares shares={standing.totals.shares} />}
      {view === 'weeks' && standing && <Weeks weeks={standing.totals.weeks} now={now} />}
      {standing && standing.totals.encounters > 0 && (
        <Tools onSave={(format) => void store.save(format)} onDeleteAll={changes.removeAll} />
      )}
      <UndoBar text={doneText} onUndo={count > 0 ? changes.undo : undefined} onClose={changes.close} />
    </div>
  );
}
