import { useCallback, useState } from 'preact/hooks';
import { CaseIcon, HistoryIcon, Mark, SettingsIcon, SiteIcon } from '../shared/icons.tsx';
import { useSpeech } from '../shared/speech.ts';
import { Cases } from './cases/Cases.tsx';
import type { Doors } from './doors.ts';
import { History } from './history/History.tsx';
import { PageView } from './page/PageView.tsx';
import type { Part, Place } from './place.ts';
import { Tabs } from './Tabs.tsx';
import { useLoaded } from './use-loaded.ts';

interface PopupProps {
  readonly doors: Doors;
  readonly start: Place;
}

/** The popup with its three parts. */
export function Popup({ doors, start }: PopupProps) {
  const { t } = useSpeech();
  const [part, setPart] = useState<Part>(start.part);
  const [caseId, setCaseId] = useState(start.caseId);
  const [page, reloadPage] = useLoaded(doors.readPage);
  const [cases, reloadCases] = useLoaded(doors.readCases);

  const openCase = useCallback((id: string) => {
    setCaseId(id);
    setPart('cases');
  }, []);
  const then = (doing: Promise<void>) => void doing.then(reloadPage, reloadPage);

  return (
    <>
      <header>
        <Mark size={1.6} />
        <h1>{t('name')}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={t('popup.settings')}
          onClick={doors.openSettings}
        >
          <SettingsIcon />
        </button>
      </header>
      <main>
        <Tabs
          label={t('popup.parts')}
          current={part}
          onChange={setPart}
          tabs={[
            {
              id: 'page',
              label: t('popup.tab-page'),
              icon: <SiteIcon />,
              panel: (
                <PageView
                  page={page}
                  onTrust={(span) => then(doors.trust(span))}
                  onCase={openCase}
                  onResume={() => then(doors.resume(typeof page === 'object' ? page.site : null))}
                  onRetry={() => void reloadPage()}
                />
              ),
            },
            {
              id: 'history',
              label: t('popup.tab-history'),
              icon: <HistoryIcon />,
              panel: <History store={doors.history} onCase={openCase} />,
            },
            {
              id: 'cases',
              label: t('popup.tab-cases'),
              icon: <CaseIcon />,
              panel: (
                <Cases cases={cases} openId={caseId} onOpen={setCaseId} onRetry={() => void reloadCases()} />
              ),
            },
          ]}
        />
      </main>
    </>
  );
}
