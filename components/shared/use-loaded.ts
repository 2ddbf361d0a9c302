import { useCallback, useEffect, useState } from 'preact/hooks';

/** What was loaded, or that it is on its way, or did not come. */
export type Loaded<Value> = Value | 'loading' | 'failed';

/** Loads something when a component appears, and again when asked to. `load` must stay the same function. */
export function useLoaded<Value>(load: () => Promise<Value>): readonly [Loaded<Value>, () => Promise<void>] {
  const [value, setValue] = useState<Loaded<Value>>('loading');
  const reload = useCallback(async () => {
    try {
      const loaded = await load();
      setValue(loaded);
    } catch {
      setValue('failed');
    }
  }, [load]);
  useEffect(() => void reload(), [reload]);
  return [value, reload];
}
