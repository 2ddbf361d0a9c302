import { defineBackground } from 'wxt/utils/define-background';
import { serveMessages } from '../lib/messages/serve.ts';
import { closeStorage } from '../lib/platform/access.ts';
import { browser } from '../lib/platform/browser.ts';
import { keepStorage } from '../lib/platform/room.ts';
import { inject, injectSentinelEverywhere } from '../lib/platform/scripting.ts';
import { readSettings } from '../lib/settings/settings.ts';
import { keepInSync } from '../lib/settings/sync.ts';
import { siteUnit } from '../lib/site/unit.ts';
import { answerFirst } from '../lib/visit/answers.ts';
import { tellBeside } from '../lib/visit/beside.ts';
import { noteContested, noteOutcome, trustVisited } from '../lib/visit/doings.ts';
import { noteDrawn } from '../lib/visit/drawn.ts';
import { forgetOld } from '../lib/visit/history.ts';
import { noteOwnVisit } from '../lib/visit/own-visits.ts';
import { reportPage } from '../lib/visit/report.ts';
import { runSelfTest } from '../lib/visit/self-test.ts';
import { endVisit, lastingTrust, parseTrust } from '../lib/visit/stores.ts';

async function openTelling(caseId: string | null): Promise<void> {
  const url = new URL(browser.runtime.getURL('popup.html'));
  url.hash = caseId ? `case=${caseId}` : 'cases';
  await browser.tabs.create({ url: url.href });
}

export default defineBackground(() => {
  void closeStorage();

  serveMessages(
    {
      'may-ask': async (_nothing, { tabId, frameId }) => {
        await inject('reader', tabId, frameId);
        return true;
      },
      asked: (asked, sender) => answerFirst(asked, sender, Date.now()),
      outcome: ({ outcome }, { tabId, isPrivate }) => noteOutcome(tabId, outcome, isPrivate, Date.now()),
      trust: ({ span }, { tabId, isPrivate }) => trustVisited(tabId, span, isPrivate, Date.now()),
      room: ({ hasRoom }, sender) => tellBeside(sender, hasRoom, Date.now()),
      contested: (_nothing, { tabId }) => noteContested(tabId),
      drawn: (_nothing, sender) => noteDrawn(sender, Date.now()),
      explain: ({ caseId }) => openTelling(caseId),
      visited: async (_nothing, { topUrl, isPrivate }) => {
        const { learnFromVisits } = await readSettings();
        if (learnFromVisits && !isPrivate)
          await noteOwnVisit(siteUnit(topUrl.hostname), topUrl.host, new Date());
      },
    },
    {
      page: async ({ tabId }) => reportPage(tabId, (await browser.tabs.get(tabId)).url, Date.now()),
      'trust-site': async ({ tabId, span }) => {
        const { incognito } = await browser.tabs.get(tabId);
        await trustVisited(tabId, span, incognito, Date.now());
      },
      'self-test': ({ tabId }) => runSelfTest(tabId),
    },
  );

  const sync = keepInSync(lastingTrust, parseTrust);

  browser.tabs.onRemoved.addListener((tabId) => void endVisit(tabId));

  browser.runtime.onStartup.addListener(async () => {
    const { retentionDays } = await readSettings();
    await forgetOld(retentionDays, Date.now());
    await sync();
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    void keepStorage();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    await injectSentinelEverywhere();
  });
});
