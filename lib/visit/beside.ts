import { loadSpeech } from '../i18n/load.ts';
import type { FrameSender } from '../messages/serve.ts';
import { TOP_FRAME, tellTopFrame } from '../platform/frames.ts';
import { inject } from '../platform/scripting.ts';
import { tellVisit } from './answers.ts';
import { readFacts } from './facts.ts';
import { visitIn } from './stores.ts';

/**
 * Has the top frame draw the warning of a frame that is too small for it, or take it away again.
 * Which frame that is it finds by the focus, so no page can point it elsewhere.
 *
 * @param hasRoom the frame itself has room (again), or its warning has closed
 * @param now milliseconds since the epoch
 */
export async function tellBeside(
  { tabId, frameId, topUrl }: FrameSender,
  hasRoom: boolean,
  now: number,
): Promise<void> {
  if (frameId === TOP_FRAME) return;
  const visit = hasRoom ? null : await visitIn(tabId).get();
  if (!visit) {
    await tellTopFrame(tabId, null);
    return;
  }
  const [facts, speech] = await Promise.all([readFacts([topUrl.hostname], tabId, now), loadSpeech()]);
  const telling = await tellVisit(visit, facts, speech);
  if (!telling) return;
  await inject('reader', tabId, TOP_FRAME);
  await inject('warning', tabId, TOP_FRAME);
  await tellTopFrame(tabId, telling);
}
