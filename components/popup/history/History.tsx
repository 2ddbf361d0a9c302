import { useCallback, useState } from 'preact/hooks';
import type { Encounter } from '../../../lib/ledger/types.ts';
import { Segments } from '../Segments.tsx';
import { useSpeech } from '../../shared/speech.ts';
import { isNarrowed, NO_FILTERS } from './filters.ts';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryList } from './HistoryList.tsx';
import { Notices } from './Notices.tsx';
import { Shares } from './Shares.tsx';
import type { HistoryStore } from './store.ts';
import { Tools } from './Tools.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useList } from './use-list.ts';
import { useTotals } from './use-totals.ts';
import { Weeks } from './Weeks.tsx';

const VIEWS = ['list', 'shares', 'weeks'] as const;
type View = (typeof VIEWS)[number];

const YEAR = 365 * 24 * 60 * 60 * 1000;

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
  const [removed, setRemoved] = useState<readonly Encounter[]>([]);
  const list = useList(store, filters);
  const [standing, refresh] = useTotals(store);

  const remove = async (removing: Promise<Encounter[]>) => {
    const gone = await removing;
    list.drop(gone);
    setRemoved(gone);
    await refresh();
  };
  const undo = async () => {
    await store.restore(removed);
    setRemoved([]);
    list.reload();
    await refresh();
  };
  const prune = async () => {
    await store.prune(Date.now() - YEAR);
    list.reload();
    await refresh();
  };
  const clearFilters = useCallback(() => setFilters(NO_FILTERS), []);

  return (
    <div class="history">
      {standing && <Notices standing={standing} onPrune={prune} />}
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
            onCorrect={async ({ id }, outcome) => {
              await store.correct(id, outcome);
              list.show(id, outcome);
              await refresh();
            }}
            onDelete={({ id }) => void remove(store.removeOne(id))}
            onDeleteSite={(site) => void remove(store.removeSite(site))}
            onCase={onCase}
          />
        </>
      )}
      {view === 'shares' && standing && <Shares shares={standing.totals.shares} />}
      {view === 'weeks' && standing && <Weeks weeks={standing.totals.weeks} now={now} />}
      {standing && standing.totals.encounters > 0 && (
        <Tools onSave={(format) => void store.save(format)} onDeleteAll={() => void remove(store.clear())} />
      )}
      <UndoBar count={removed.length} onUndo={() => void undo()} onClose={() => setRemoved([])} />
    </div>
  );
}
