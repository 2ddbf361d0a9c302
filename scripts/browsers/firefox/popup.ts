import type { InPage, View } from '../types.ts';
import { EXTENSION_ID } from './profile.ts';
import type { Session } from './session.ts';

/** Names in the browser's window: the extension, its toolbar button, the document of its popup. */
export const TOOLBAR = `
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)});
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  const popup = () => document.querySelector('.webextension-popup-browser');
`;

const OPEN = `${TOOLBAR}
  await button.openPopup(window, true);
  for (;;) {
    const { currentURI } = popup() ?? {};
    if (currentURI?.schemeIs('moz-extension') && !popup().webProgress.isLoadingDocument) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }`;

/** Runs a function in the popup's document, past its content security policy. */
const EVALUATE = `${TOOLBAR}
  const script = \`
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Promise.resolve(Cu.evalInSandbox(\${JSON.stringify(args[0])}, sandbox)).then((value) =>
      sendAsyncMessage('formwarn:value', value));\`;
  return await new Promise((resolve) => {
    const { messageManager } = popup();
    messageManager.addMessageListener('formwarn:value', function answer({ data }) {
      messageManager.removeMessageListener('formwarn:value', answer);
      resolve(data);
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });`;

const PICTURE = `${TOOLBAR}
  const bitmap = await popup().browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1];`;

const CLOSE = `${TOOLBAR}
  const panel = popup()?.closest('panel');
  if (!panel) return;
  const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
  panel.hidePopup();
  await hidden;`;

/** The popup under the extension's toolbar button in Firefox. */
export class FirefoxPopup implements View {
  readonly #session: Session;

  private constructor(session: Session) {
    this.#session = session;
  }

  /** Opens it over the tab in front; one that is still open goes first. */
  static async open(session: Session): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(session);
    await popup.close();
    await session.inBrowser(OPEN);
    return popup;
  }

  async evaluate<Args extends readonly unknown[], Result>(
    run: InPage<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const call = `(${run})(...${JSON.stringify(args)})`;
    return (await this.#session.inBrowser(EVALUATE, call)) as Awaited<Result>;
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.#session.inBrowser(PICTURE)), 'base64');
  }

  async close(): Promise<void> {
    await this.#session.inBrowser(CLOSE);
  }
}
