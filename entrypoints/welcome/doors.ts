import { warningLook } from '../../components/warning/look.tsx';
import type { Doors, Standing } from '../../components/welcome/doors.ts';
import type { Look } from '../../lib/frame/stage.ts';
import { runWarning } from '../../lib/frame/warning.ts';
import type { Speech } from '../../lib/i18n/load.ts';
import { browser } from '../../lib/platform/browser.ts';
import { askForHistory, giveHistoryBack, mayAskHistory } from '../../lib/platform/history.ts';
import { injectSentinelEverywhere } from '../../lib/platform/scripting.ts';
import { askForSiteAccess, hasSiteAccess, onPermissionChange } from '../../lib/platform/site-access.ts';
import { onStoredChange } from '../../lib/platform/stored.ts';
import { isPinned } from '../../lib/platform/toolbar.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings.ts';
import { practiceBoard } from './practice.ts';

/** The warning's look on this page, whose policy lets no inline rules in. */
function lookHere(): Look {
  const css = new CSSStyleSheet();
  css.replaceSync(warningLook.css);
  return { ...warningLook, css };
}

async function read(): Promise<Standing> {
  const [settings, hasAccess, mayAsk, pinned] = await Promise.all([
    readSettings(),
    hasSiteAccess(),
    mayAskHistory(),
    isPinned(),
  ]);
  const family = browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium';
  return {
    hasAccess,
    pinning: pinned === false ? family : null,
    learnsFromVisits: settings.learnFromVisits,
    learnsFromHistory: settings.learnFromHistory && mayAsk,
  };
}

/** What the welcome page needs of the browser and the settings. */
export function openDoors(speech: Speech): Doors {
  return {
    read,
    // Permissions are asked for first thing: Firefox wants that within the click itself.
    askForAccess: async () => {
      // Pages that are open already get no script by themselves.
      if (await askForSiteAccess()) await injectSentinelEverywhere();
    },
    learnFromVisits: (isOn) => changeSettings({ learnFromVisits: isOn }),
    learnFromHistory: async (isOn) => {
      if (isOn && !(await askForHistory())) return;
      if (!isOn) await giveHistoryBack();
      await changeSettings({ learnFromHistory: isOn });
    },
    practise: (field, onOutcome) => {
      const end = new AbortController();
      void practiceBoard(field, speech, onOutcome, end.signal).then((board) =>
        end.signal.aborted ? undefined : runWarning(board, lookHere()),
      );
      return () => end.abort();
    },
    onChange: (listener) => {
      onStoredChange('local', ['settings'], listener);
      onPermissionChange(listener);
    },
  };
}
