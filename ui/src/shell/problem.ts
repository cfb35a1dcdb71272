/** One record keyed by every code: what happened, and what to do next. */
import type { Fault } from '../components/error-summary/ErrorSummary.svelte';
import type { CommandErrorCode, ProblemCode } from '../bridge/generated';
import { t } from '../locale/locale.svelte';

/** A new code does not compile until it stands here; the locale test then asks for its words. */
export const COMMAND_ERRORS: Record<CommandErrorCode, string> = {
  disk_full: 'disk-full',
  read_only: 'read-only',
  denied: 'denied',
  busy: 'busy',
  record_unavailable: 'record-unavailable',
  site_not_open: 'site-not-open',
  site_busy: 'site-busy',
  site_failed: 'site-failed',
  practice_failed: 'practice-failed',
  picture_unreadable: 'picture-unreadable',
  picture_too_large: 'picture-too-large',
  page_unreadable: 'page-unreadable',
  mail_unreadable: 'mail-unreadable',
  mail_too_large: 'mail-too-large',
  archive_unreadable: 'archive-unreadable',
  archive_encrypted: 'archive-encrypted',
  archive_too_large: 'archive-too-large',
  archive_ambiguous: 'archive-ambiguous',
  archive_unknown: 'archive-unknown',
  drop_unknown: 'drop-unknown',
  site_open: 'site-open',
  file_unreadable: 'file-unreadable',
  nothing_chosen: 'nothing-chosen',
  form_invalid: 'form-invalid',
  browser_failed: 'browser-failed',
  no_such_record: 'no-such-record',
  not_now: 'not-now',
  key_not_changed: 'key-not-changed',
  old_key_kept: 'old-key-kept',
  wrong_passphrase: 'wrong-passphrase',
  passphrase_too_short: 'passphrase-too-short',
  lock_damaged: 'lock-damaged',
  keychain_no_answer: 'keychain-no-answer',
  folder_not_opened: 'folder-not-opened',
  stopped: 'stopped',
  unexpected: 'unexpected',
};

/** Problems that have a page of their own. */
export const TROUBLES: Record<ProblemCode, string> = {
  record_set_aside: 'record-set-aside',
  record_rolled_back: 'record-rolled-back',
  record_gone: 'record-gone',
  record_other: 'record-other',
  copy_not_kept: 'copy-not-kept',
  record_unavailable: 'record-unavailable',
  record_busy: 'record-busy',
  disk_full: 'disk-full',
  clock_went_back: 'clock-went-back',
  settings_set_aside: 'settings-set-aside',
};

/** The words for an error of a command. */
export function faultOf(code: CommandErrorCode): Fault {
  const name = COMMAND_ERRORS[code];
  return { text: t(`problem-${name}-what`), next: t(`problem-${name}-next`) };
}
