import { render } from 'preact';
import type { Look } from '../../lib/frame/stage.ts';
import tokens from '../shared/tokens.css?inline';
import dialogCss from './dialog.css?inline';
import hostCss from './host.css?inline';
import openedCss from './opened.css?inline';
import { Warning } from './Warning.tsx';
import warningCss from './warning.css?inline';

/** What a warning looks like, for the frame it is shown in. */
export const warningLook = {
  css: [tokens, hostCss, openedCss, warningCss, dialogCss].join(''),
  draw: (into, view, actions) => render(<Warning view={view} actions={actions} />, into),
} satisfies Look;
