import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { onLedgerChange } from '../../../lib/ledger/changes.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { encounter } from './encounters.ts';

it('other pages hear of a change once it is on disk', async () => {
  const ledger = await openLedger();
  const sitesHeard = vi.fn<(sites: string[]) => void>();
  onLedgerChange(() => {
    void ledger
      .page({}, { limit: 10 })
      .then(({ encounters }) => sitesHeard(encounters.map(({ site }) => site)));
  });
  await ledger.record(encounter({ site: 'new.example' }));
  await expect.poll(() => sitesHeard.mock.calls).toEqual([[['new.example']]]);
});
