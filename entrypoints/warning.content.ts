import { defineContentScript } from 'wxt/utils/define-content-script';
import { warningLook } from '../components/warning/look.tsx';
import { claimBoard } from '../lib/frame/board.ts';
import { runWarning } from '../lib/frame/warning.ts';

/** Injected by the background into a frame that asks, once it knows that a warning is due. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const board = claimBoard();
    if (board) void runWarning(board, warningLook);
  },
});
