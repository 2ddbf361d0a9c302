import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The id the manifest gives the extension in Firefox. */
export const EXTENSION_ID = 'formwarn@formwarn.org';

/** The host of its pages, which Firefox would otherwise draw by lot. */
export const EXTENSION_HOST = '7d5e5b0c-3f0e-4a83-9d3a-0c6a1f4b2e11';

/** Where Firefox writes the port it listens on, in the profile. */
export const PORT_FILE = 'MarionetteActivePort';

function preferences(proxy: string): Record<string, string | number | boolean> {
  return {
    'marionette.port': 0,
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': proxy,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
    // What is loaded from a folder goes when Firefox quits; its storage would go with it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // A click sent to a tab reaches a frame of another site only when both share a process.
    // https://bugzilla.mozilla.org/show_bug.cgi?id=1773393
    'fission.webContentIsolationStrategy': 0,
    // Nothing of Firefox's own may stand in the way of the page or ask the network for anything.
    'app.normandy.enabled': false,
    'app.shield.optoutstudies.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.tabs.warnOnClose': false,
    // Looking for video hardware takes a good part of each start.
    'media.hardware-video-decoding.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'nimbus.rollouts.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  };
}

/** Writes the preferences Firefox reads at start into a profile's folder. */
export function writePreferences(profile: string, proxy: string): void {
  const lines = Object.entries(preferences(proxy)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}
