import { defineContentScript } from 'wxt/utils/define-content-script';
import { render } from 'preact';
import tokens from '../components/shared/tokens.css?inline';
import dialogCss from '../components/warning/dialog.css?inline';
import hostCss from '../components/warning/host.css?inline';
import warningCss from '../components/warning/warning.css?inline';
import { Warning } from '../components/warning/Warning.tsx';
import { claimBoard } from '../lib/frame/board.ts';
import { runWarning } from '../lib/frame/warning.ts';

/** Injected by the background into a frame that asks, once it knows that a warning is due. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const board = claimBoard();
    if (!board) return;
    void runWarning(board, {
      css: [tokens, hostCss, warningCss, dialogCss].join(''),
      draw: (into, view, actions) => render(<Warning view={view} actions={actions} />, into),
    });
  },
});
