import { devices as plain } from '../en-GB/devices.ts'
import type { Here, Words } from '../index.ts'
import { simpler } from './simpler.ts'

export const devices = (here: Here): Words['devices'] =>
  simpler<Words['devices']>(plain(here), {
    lead: 'You can use Kith on more than one phone or computer. Each shows the same team.',
    note: 'Is one of them not yours? Take it off the list. Talk with your co-op today.',
    theirs: { lead: (name) => `Did ${name} lose one? You can take it off.` },
    add: {
      lead: 'Have the new one beside you. You do not have to type.',
      steps: [
        'Open the camera on the new one.',
        'Point it at this picture. Open the link it finds.',
        'Both will show the same number.',
      ],
      qr: 'A square picture with a link for your new phone or computer. You find the link below too.',
      orSend: 'Or copy the link. Then open it there',
      warn: 'Show this only to your own phone or computer. Somebody else could use it to come in as you.',
      ends: (time) => `It works until ${time}. It works only once.`,
      copyFailed: 'We could not copy it. Hold your finger on the link to copy it.',
      nameHint: 'My new phone, kitchen tablet',
    },
    drop: {
      lead: 'Did you lose it? Is it broken or sold? Is it not yours? Then do this.',
      leadOf: (who) => `Did ${who} lose it? Is it broken? Then do this. ${who} stays in the team.`,
      goesLines: [
        'It gets nothing new from now on.',
        'We put aside what somebody writes on it after this.',
        'Kith empties itself there. It needs signal for that.',
        'What you wrote on it before stays with your team.',
      ],
      goesLinesOf: (who) => [
        'It gets nothing new from now on.',
        'We put aside what somebody writes on it after this.',
        'Kith empties itself there. It needs signal for that.',
        `What ${who} wrote on it before stays with your team.`,
      ],
      staysLines: [
        'What was on it before may still be there.',
        'Nobody can empty a phone that has no signal.',
        'What somebody copied cannot be taken back.',
      ],
      only: (who) => `To come back, ${who} needs a recovery sheet. Or you invite ${who} again.`,
      sheet: 'Did you keep your recovery sheet with it?',
    },
    sheet: {
      none: 'Make one now. Then you can lose a phone and still come back.',
      lead: 'This is a page to print and keep. Have you lost every phone? Then this page brings you back.',
      howLines: [
        'It has 12 words and a square picture. You need only one of them.',
        'Keep it with other papers that matter. Do not keep it with your phone.',
        'People who have it can come in as you. Then we tell all your phones and computers.',
      ],
      busy: 'We make the sheet. We take it to the post box.',
      readyLead: 'Print it. Or write the words on paper.',
      paper: { keep: 'Keep this page safe. People who have it can come in as you.' },
      checkLead: 'Take your sheet. Write these words from it.',
    },
    arrive: {
      lead: 'Open Kith on your other phone. Go to Me. Go to “Your phones and computers”. Then press “Add”. You will see a square picture.',
      hint: 'It starts with https.',
      lost: 'I lost all of them',
      lostWhat: 'Come back with your recovery sheet. Or with people who help you',
    },
    recover: { told: 'We tell all your other phones and computers.' },
    dropped: {
      lead: 'Somebody did this on another phone. Or the recovery sheet was an old one.',
      was: 'Was it you? Is this yours again?',
    },
    news: {
      copiedWhat: 'Did you not make a copy? Then take the other one off your list.',
      notYou: 'Take it off the list. Talk with your co-op today.',
    },
  })
