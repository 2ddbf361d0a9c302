import type { CDPSession, Page as Tab, Protocol } from 'puppeteer-core';
import type { InPage } from '../types.ts';

/** Runs a function on each closed shadow root of a tab, in its frames too. */
export async function evaluateInClosedRoots<Result>(
  tab: Tab,
  run: InPage<[ShadowRoot], Result>,
): Promise<Result[]> {
  const session = await tab.createCDPSession();
  try {
    const sessions = [session, ...(await sessionsOfFrames(session))];
    const results = await Promise.all(sessions.map((each) => evaluateIn(each, run)));
    return results.flat();
  } finally {
    await session.detach();
  }
}

/** Sessions of the frames that live in other processes. */
async function sessionsOfFrames(session: CDPSession): Promise<CDPSession[]> {
  const attached: CDPSession[] = [];
  session.on('sessionattached', (frame) => attached.push(frame));
  // Answers once all frames there are have been told of.
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'iframe' }],
  });
  const nested = await Promise.all(attached.map(sessionsOfFrames));
  return [...attached, ...nested.flat()];
}

async function evaluateIn<Result>(session: CDPSession, run: InPage<[ShadowRoot], Result>): Promise<Result[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return Promise.all(
    closedRoots(root).map(async ({ backendNodeId }) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function () { return (${run})(this); }`,
        returnByValue: true,
      });
      return result.value as Result;
    }),
  );
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const { shadowRoots = [], children = [], contentDocument } = node;
  return [
    ...shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed'),
    ...[...shadowRoots, ...children, ...(contentDocument ? [contentDocument] : [])].flatMap(closedRoots),
  ];
}
