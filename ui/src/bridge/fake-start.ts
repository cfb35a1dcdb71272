/**
 * A plain browser in place of the app: the pretend shell, brought to a state by the address.
 * `?do=open,read,turn_off&go=turn-off` plays these acts and then goes to that page.
 */
import { FakeShell } from './fake';
import type { Colours, OutcomeView, ProblemCode, ScenarioName } from './generated';
import { momentAt } from './fake-world';
import { isPseudo } from '../locale/pseudo';

export interface FakeStart {
  shell: FakeShell;
  go: string | null;
  param: string | undefined;
}

export async function startFake(search: string): Promise<FakeStart> {
  const asked = new URLSearchParams(search);
  const shell = new FakeShell({ firstRunDone: !asked.has('first') });
  const colours = asked.get('colours') as Colours | null;
  const textSize = Number(asked.get('text') ?? '100');
  const tongue = asked.get('lang') ?? 'en';
  shell.pseudo = isPseudo(tongue) ? tongue : null;
  const language = isPseudo(tongue) ? 'en' : tongue;
  await shell.saveSettings({ ...shell.view.settings, colours: colours ?? 'system', textSize, language });
  const scenario = (asked.get('scenario') ?? 'on') as ScenarioName;
  if (asked.has('practice')) await shell.beginPractice(scenario);
  shell.scenario = scenario;
  shell.stored.on = scenario !== 'off';
  shell.shown.on = shell.stored.on;
  for (const act of (asked.get('do') ?? '').split(',')) await play(shell, act);
  return { shell, go: asked.get('go'), param: asked.get('param') ?? undefined };
}

async function play(shell: FakeShell, act: string): Promise<void> {
  const [name, detail] = act.split(':');
  switch (name) {
    case 'understand':
      return void (await shell.finishUnderstanding());
    case 'open':
      return void (await shell.openSite('setting'));
    case 'shut':
      return void (await shell.closeSite());
    case 'read':
      return void (await shell.readSwitch());
    case 'reload':
      return void (await shell.reloadAndRead());
    case 'click':
      return shell.clickSwitch();
    case 'turn_off':
    case 'leave_on':
      return void (await shell.choose(name));
    case 'tell':
      return void (await shell.tellReading({ answer: detail as 'on', afterChange: false, language: null }));
    case 'told':
      return void (await shell.tellReading({ answer: detail as 'on', afterChange: true, language: null }));
    case 'picture':
      return shell.dropPicture();
    case 'black':
      return void (await shell.editPicture({
        keep: null,
        boxes: [{ left: 60, top: 40, width: 300, height: 60 }],
        keepWhole: false,
      }));
    case 'import':
      return void (await shell.importPage());
    case 'trouble':
      return shell.push({ site: { ...shell.view.site, signInTrouble: detail ?? 'loops' } });
    case 'object':
      return void (await shell.saveObjection({
        ...shell.view.objection.draft,
        country: 'DE',
        member: detail !== 'visitor',
        targets: ['content_ai', 'other_ai'],
        grounds: 'I wrote my posts for people to read.',
        firstName: 'Ada',
        lastName: 'Example',
        email: 'ada@example.org',
        links: detail === 'visitor' ? 'https://example.org/one\nhttps://example.org/two' : '',
      }));
    case 'sent':
      return void (await shell.noteSent({ sentOn: '2026-11-22', reference: null }));
    case 'answered':
    case 'extended':
    case 'reminded':
      return void (await shell.noteFollowUp({
        ...{
          until: '',
          reason: '',
          missing: ['other_ai'],
          ground: 'none_given',
          reasons: '',
          authority: '',
          closed: false,
        },
        ...{ note: '', text: '', letterLanguage: '' },
        event: name,
        on: '2026-11-22',
        outcome: detail ?? '',
      }));
    case 'own-data':
      return void (await shell.pickDataExport());
    case 'mail':
      await shell.pickMail();
      return detail === 'checked' ? void (await shell.checkMail()) : undefined;
    case 'exposure':
      return void (await shell.workOutExposure({
        member: detail !== 'without',
        country: 'DE',
        pastCountry: '',
        movedOn: '',
        joined: '2012',
      }));
    case 'no-stamp':
      shell.stampDelay = 'offline';
      return;
    case 'stamp':
      return void (await shell.askStamp({ address: 'https://time.example.org/tsr' }));
    case 'lock':
      await shell.setLock({ current: null, passphrase: 'seven quiet herons' });
      return detail === 'shut' ? void (await shell.lockNow()) : undefined;
    case 'delete':
      await shell.deleteEverything();
      if (detail === 'remains') {
        const remains = [{ what: 'key' as const, place: null }];
        shell.push({ deleted: { remains, copies: '/home/you/Documents' } });
      }
      return;
    case 'remind':
      return shell.push({ reminder: { ...shell.view.reminder, [detail === 'ask' ? 'ask' : 'due']: true } });
    case 'keep-mail':
      return void (await shell.keepMail());
    case 'keep-data':
      return void (await shell.keepDataExport());
    case 'change-key':
      return void (await shell.changeKey());
    case 'new-key':
      return void (await shell.makeNewKey());
    case 'lost-key':
      return shell.push({ seal: { state: 'key_missing', fingerprint: null } });
    case 'export':
      return void (await shell.exportRecords({
        scope: 'all',
        since: null,
        picked: [],
        pictures: [],
        withoutPictures: false,
        withPersonal: false,
        withPdf: detail === 'pdf',
      }));
    case 'forget-export':
      return shell.push({ lastExport: null });
    case 'problem':
      return shell.push({ problem: { code: detail as ProblemCode, place: '/home/you/.local/share/record' } });
    case 'outcome': {
      const { reading } = shell.view;
      if (reading) shell.push({ reading: { ...reading, outcome: detail as OutcomeView } });
      return;
    }
    case 'drift':
      return shell.push({
        setting: {
          ...shell.view.setting,
          drift: {
            offAt: momentAt(9, 2),
            offRecord: 1,
            offHow: 'seen_by_app',
            onHow: 'seen_by_app',
            onAt: momentAt(14, 4),
            onRecord: 2,
          },
        },
      });
    default:
  }
}
