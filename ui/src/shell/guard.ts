/** Stands between the pages and the bridge: hands on fresh views, and says what went wrong. */
import { isCommandError, type Bridge } from '../bridge/bridge';
import type { AppView, CommandError } from '../bridge/generated';

export interface Ears {
  /** A call begins. */
  begun: () => void;
  view: (view: AppView) => void;
  /** A call failed. Forms tell about their fields themselves. */
  failed: (error: CommandError) => void;
}

function isView(value: unknown): value is AppView {
  return typeof value === 'object' && value !== null && 'firstRunDone' in value;
}

/** The same bridge, watched. Everything that is thrown comes out as a {@link CommandError}. */
export function guard(bridge: Bridge, ears: Ears): Bridge {
  return new Proxy(bridge, {
    get(target, name: string) {
      const call = target[name as keyof Bridge] as unknown as (...given: unknown[]) => unknown;
      if (typeof call !== 'function' || name.startsWith('on')) return call;
      return async (...given: unknown[]) => {
        ears.begun();
        try {
          const result = await call.apply(target, given);
          if (isView(result)) ears.view(result);
          return result;
        } catch (thrown) {
          const error: CommandError = isCommandError(thrown) ? thrown : { code: 'unexpected', fields: [] };
          if (!isCommandError(thrown)) console.error(thrown);
          if (error.code !== 'form_invalid') ears.failed(error);
          throw error;
        }
      };
    },
  });
}
