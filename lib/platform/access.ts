import { browser } from './browser.ts';

/** Chrome alone has it, not yet in the types both browsers share. */
interface Closable {
  setAccessLevel(options: {
    readonly accessLevel: 'TRUSTED_CONTEXTS' | 'TRUSTED_AND_UNTRUSTED_CONTEXTS';
  }): Promise<void>;
}

const isClosable = (area: object): area is Closable => 'setAccessLevel' in area;

/**
 * Whether the browser has a way to keep storage from the scripts in pages, which a page may have taken over.
 * Chrome has it from 96 on for memory, and from 140 on for the disk too; before that it refuses.
 */
export const canCloseStorage = isClosable(browser.storage.local);

/**
 * Keeps what lies on the disk from the scripts in pages, where the browser can. What lies in memory is
 * opened to them: they have to read which sites were reported today; all else there is sealed. The browser
 * remembers it, so that nothing is open before the background has run again.
 */
export async function closeStorage(): Promise<void> {
  const { local, sync, session } = browser.storage;
  const close = (area: object) =>
    isClosable(area) ? area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }) : undefined;
  await Promise.allSettled([
    close(local),
    close(sync),
    isClosable(session)
      ? session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })
      : undefined,
  ]);
}
