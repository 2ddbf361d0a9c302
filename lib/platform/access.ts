import { browser } from './browser.ts';

/** Chrome alone has it, not yet in the types both browsers share. */
interface Closable {
  setAccessLevel(options: {
    readonly accessLevel: 'TRUSTED_CONTEXTS' | 'TRUSTED_AND_UNTRUSTED_CONTEXTS';
  }): Promise<void>;
}

const isClosable = (area: object): area is Closable => 'setAccessLevel' in area;

/** Whether the browser can keep storage from the scripts in pages, which a page may have taken over. */
export const canCloseStorage = isClosable(browser.storage.local);

/**
 * Keeps what lies on the disk from the scripts in pages, where the browser can. What lies in memory is
 * opened to them: they have to read which sites were reported today; all else there is sealed.
 */
export async function closeStorage(): Promise<void> {
  const { local, sync, session } = browser.storage;
  const close = (area: object) =>
    isClosable(area) ? area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }) : undefined;
  await Promise.all([
    close(local),
    close(sync),
    isClosable(session)
      ? session.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' })
      : undefined,
  ]);
}
