import { cleanup, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';

import { FAKE_READER } from '../../bridge/fake-world';
import { FakeShell } from '../../bridge/fake';
import type { SealState } from '../../bridge/generated';
import { t } from '../../locale/locale.svelte';
import { act, openPage } from '../open-page';
import HelpPage from './HelpPage.svelte';

afterEach(cleanup);

describe('help', () => {
  it('says what the app cannot tell', () => {
    openPage(HelpPage, 'help');
    expect(screen.getByText(t('help-cannot-inside'))).toBeTruthy();
    expect(screen.getByText(t('help-cannot-undo'))).toBeTruthy();
    expect(screen.getByText(t('help-independent-text'))).toBeTruthy();
  });

  it('shows the whole reading script with its fingerprint and how long its recipe is trusted', async () => {
    const user = userEvent.setup();
    openPage(HelpPage, 'help');
    await user.click(act('show-reader'));
    await waitFor(() => expect(document.querySelector('[data-state="reader-shown"]')).not.toBeNull());
    expect(document.querySelector('pre')?.textContent).toBe(FAKE_READER.source);
    expect(document.querySelector('main')?.textContent).toContain(FAKE_READER.sha256);
    expect(document.querySelector('main')?.textContent).toContain(
      t('help-reader-valid', { date: '30 November 2027' }),
    );
  });

  it.each<SealState>(['keychain', 'no_keychain', 'locked', 'refused', 'key_missing', 'pending'])(
    'says in words that the seal is %s',
    (state) => {
      const shell = new FakeShell({ seal: { state, fingerprint: null } });
      openPage(HelpPage, 'help', { shell });
      const said =
        document.querySelector(`[data-state="seal-${state.replaceAll('_', '-')}"]`)?.textContent ?? '';
      expect(said).toBe(t(`help-seal-${state}`));
      expect(said.length).toBeGreaterThan(10);
      expect(document.querySelector('[data-act="copy-seal-fingerprint"]')).toBeNull();
    },
  );
});
