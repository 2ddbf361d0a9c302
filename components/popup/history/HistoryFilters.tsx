import { KINDS } from '../../../lib/ask/kinds.ts';
import { OUTCOMES } from '../../../lib/ledger/types.ts';
import { LEVELS } from '../../../lib/verdict/types.ts';
import { useSpeech } from '../../shared/speech.ts';
import { Choice } from '../Choice.tsx';
import { FilterBar } from '../FilterBar.tsx';
import { chosenAmong, STRETCH_NAMES, stretchKey, type Filters } from './filters.ts';

interface HistoryFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Search and filters of the history. */
export function HistoryFilters({ filters, onChange }: HistoryFiltersProps) {
  const { t } = useSpeech();
  const set =
    <Name extends keyof Filters>(name: Name) =>
    (value: Filters[Name]) =>
      onChange({ ...filters, [name]: value });
  return (
    <FilterBar
      label={t('popup.search-history')}
      text={filters.site}
      onText={set('site')}
      chosen={chosenAmong(filters)}
    >
      <Choice
        label={t('popup.filter-kind')}
        all={t('popup.any-kind')}
        value={filters.kind}
        options={KINDS.map((kind) => [kind, t(`kind.${kind}`)])}
        onChange={set('kind')}
      />
      <Choice
        label={t('popup.filter-outcome')}
        all={t('popup.any-outcome')}
        value={filters.outcome}
        options={OUTCOMES.map((outcome) => [outcome, t(`outcome.${outcome}`)])}
        onChange={set('outcome')}
      />
      <Choice
        label={t('popup.filter-level')}
        all={t('popup.any-level')}
        value={filters.level}
        options={LEVELS.map((level) => [level, t(`level.${level}`)])}
        onChange={set('level')}
      />
      <Choice
        label={t('popup.filter-time')}
        all={t('popup.any-time')}
        value={filters.time}
        options={STRETCH_NAMES.map((stretch) => [stretch, t(stretchKey(stretch))])}
        onChange={set('time')}
      />
    </FilterBar>
  );
}
