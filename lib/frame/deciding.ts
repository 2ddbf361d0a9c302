import type { Board } from './board.ts';
import { scopeOf } from './forms.ts';
import type { Habit } from './habit.ts';
import { isReady, secondsLeft } from './open-warning.ts';
import type { Stage } from './stage.ts';
import type { WarningActions } from './view.ts';

/** What was told and agreed to in this frame, so that nothing is told or asked twice. */
export interface Settled {
  readonly told: Habit;
  readonly agreed: Habit;
}

/** Closes the open warning for good: its form warns again only when the asking has grown. */
export function settle(stage: Stage, { told }: Settled): void {
  const { open } = stage;
  if (open) told.settle(scopeOf(open.reached.control), open.telling);
  stage.close();
}

/** What a person can do with a frame's warning, and what the background hears of it. */
export function actionsOn(stage: Stage, board: Board, settled: Settled): WarningActions {
  return {
    dismiss() {
      const isDialog = stage.open?.held;
      settle(stage, settled);
      if (!isDialog) void board.send('outcome', { outcome: 'dismissed' });
    },
    trust(span) {
      if (!stage.open || !isReady(stage.open)) return;
      settle(stage, settled);
      void board.send('trust', { span });
    },
    explain() {
      void board.send('explain', { caseId: board.telling?.case?.id ?? null });
    },
    goOn() {
      const { open } = stage;
      if (!open?.held || secondsLeft(open) > 0) return;
      const { held, telling } = open;
      settled.agreed.settle(held.scope, { ...telling, kinds: held.kinds });
      settle(stage, settled);
      held.release();
      if (!held.isSubmit) void board.send('outcome', { outcome: 'shared' });
    },
    keepBack() {
      settle(stage, settled);
    },
  };
}
