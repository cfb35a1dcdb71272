/** The bridge to the real shell. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

import type { BarBridge, Bridge, Unsubscribe } from './bridge';

function hear<T>(event: string, heard: (payload: T) => void): Unsubscribe {
  const stop = listen<T>(event, ({ payload }) => heard(payload));
  return () => void stop.then((end) => end());
}

export const tauriBridge: Bridge = {
  loadView: () => invoke('load_view'),
  finishFirstRun: (begin) => invoke('finish_first_run', { begin }),
  saveSettings: (form) => invoke('save_settings', { form }),
  listFacts: () => invoke('list_facts'),
  listCountries: () => invoke('list_countries'),
  finishUnderstanding: () => invoke('finish_understanding'),
  openSite: (page) => invoke('open_site', { page }),
  readSwitch: () => invoke('read_switch'),
  reloadAndRead: () => invoke('reload_and_read'),
  closeSite: () => invoke('close_site'),
  openInBrowser: (page) => invoke('open_in_browser', { page }),
  showReader: () => invoke('show_reader'),
  choose: (choice) => invoke('choose', { choice }),
  tellReading: (form) => invoke('tell_reading', { form }),
  pickPicture: () => invoke('pick_picture'),
  discardPicture: () => invoke('discard_picture'),
  pastePicture: (bytes) => invoke('paste_picture', bytes),
  editPicture: (form) => invoke('edit_picture', { form }),
  importPage: () => invoke('import_page'),
  listLabels: () => invoke('list_labels'),
  saveObjection: (form) => invoke('save_objection', { form }),
  reviewObjection: () => invoke('review_objection'),
  noteSent: (form) => invoke('note_sent', { form }),
  noteFollowUp: (form) => invoke('note_follow_up', { form }),
  writeLetter: (form) => invoke('write_letter', { form }),
  openAuthority: (region) => invoke('open_authority', { region }),
  saveCalendarFile: () => invoke('save_calendar_file'),
  workOutExposure: (form) => invoke('work_out_exposure', { form }),
  pickMail: () => invoke('pick_mail'),
  checkMail: () => invoke('check_mail'),
  keepMail: () => invoke('keep_mail'),
  discardMail: () => invoke('discard_mail'),
  listRecords: () => invoke('list_records'),
  showRecord: (number) => invoke('show_record', { number }),
  planExport: (form) => invoke('plan_export', { form }),
  chooseExportFolder: (form) => invoke('choose_export_folder', { form }),
  exportRecords: (form) => invoke('export_records', { form }),
  cancelExport: () => invoke('cancel_export'),
  makeNewKey: () => invoke('make_new_key'),
  listStamps: () => invoke('list_stamps'),
  planStamp: (form) => invoke('plan_stamp', { form }),
  askStamp: (form) => invoke('ask_stamp', { form }),
  dropStamp: () => invoke('drop_stamp'),
  verifyFile: (form) => invoke('verify_file', { form }),
  beginPractice: (scenario) => invoke('begin_practice', { scenario }),
  endPractice: () => invoke('end_practice'),
  leaveProblem: () => invoke('leave_problem'),
  forgetSignIn: () => invoke('forget_sign_in'),
  onView: (heard) => hear('view', heard),
  onBundleDropped: (heard) => hear('bundle_dropped', heard),
};

export const tauriBarBridge: BarBridge = {
  loadBar: () => invoke('load_bar'),
  readSwitch: () => invoke('read_switch'),
  reloadSite: () => invoke('reload_site'),
  closeSite: () => invoke('close_site'),
  onBar: (heard) => hear('bar', heard),
};
