import type { Text } from '#core/text.ts'
import type { MarkerStanding, Telling } from '../../cases/markers/marker.rules.ts'

export const words = {
  title: { en: 'Warnings about this person', cy: 'Rhybuddion am y person hwn' },
  intro: {
    en: 'Whoever works on a request of this person sees what holds, on the request’s page. It does not show in lists or in what is found.',
    cy: 'Mae pwy bynnag sy’n gweithio ar gais y person hwn yn gweld yr hyn sydd mewn grym, ar dudalen y cais. Nid yw’n ymddangos mewn rhestrau nac mewn canlyniadau chwilio.',
  },
  none: { en: 'There are no warnings.', cy: 'Does dim rhybuddion.' },
  since: { en: 'Since', cy: 'Ers' },
  by: { en: 'Set by', cy: 'Gosodwyd gan' },
  why: { en: 'Why', cy: 'Pam' },
  reviewBy: { en: 'Review by', cy: 'I’w adolygu erbyn' },
  toldHow: { en: 'What the person was told', cy: 'Yr hyn a ddywedwyd wrth y person' },
  reviewed: { en: 'Kept on, because', cy: 'Parhawyd, oherwydd' },
  liftedWhy: { en: 'Removed, because', cy: 'Tynnwyd, oherwydd' },
  look: { en: 'Review it', cy: 'Ei adolygu' },
  still: { en: 'Is it still needed?', cy: 'A oes ei angen o hyd?' },
  stillMissing: { en: 'Select if it is still needed', cy: 'Dewiswch a oes ei angen o hyd' },
  keep6: { en: 'Yes, for six months more', cy: 'Oes, am chwe mis arall' },
  keep12: { en: 'Yes, for a year more', cy: 'Oes, am flwyddyn arall' },
  lift: { en: 'No, take it off', cy: 'Nac oes, ei dynnu' },
  reason: { en: 'Why?', cy: 'Pam?' },
  reasonMissing: { en: 'Enter why', cy: 'Rhowch pam' },
  save: { en: 'Save', cy: 'Cadw' },
  add: { en: 'Set a warning', cy: 'Gosod rhybudd' },
  which: { en: 'Which warning?', cy: 'Pa rybudd?' },
  whichMissing: { en: 'Select which warning', cy: 'Dewiswch pa rybudd' },
  happened: { en: 'What happened, and why is it needed?', cy: 'Beth ddigwyddodd, a pham mae ei angen?' },
  happenedHint: {
    en: 'What was said or done, when, and who saw it: facts, no opinions. The person may read it one day.',
    cy: 'Yr hyn a ddywedwyd neu a wnaed, pryd, a phwy a’i gwelodd: ffeithiau, nid barn. Efallai y bydd y person yn ei ddarllen rywbryd.',
  },
  happenedMissing: {
    en: 'Enter what happened and why it is needed',
    cy: 'Rhowch beth ddigwyddodd a pham mae ei angen',
  },
  months: { en: 'When is it looked at again?', cy: 'Pryd caiff ei adolygu?' },
  months6: { en: 'In six months', cy: 'Ymhen chwe mis' },
  months12: { en: 'In a year', cy: 'Ymhen blwyddyn' },
  monthsMissing: { en: 'Select when it is looked at again', cy: 'Dewiswch pryd caiff ei adolygu' },
  tell: { en: 'Is the person told?', cy: 'A ddywedir wrth y person?' },
  tellHint: {
    en: 'They are told, unless that would make harm more likely.',
    cy: 'Dywedir wrthynt, oni bai y byddai hynny’n gwneud niwed yn fwy tebygol.',
  },
  tellMissing: { en: 'Select if the person is told', cy: 'Dewiswch a ddywedir wrth y person' },
  tellQuiet: {
    en: 'Nothing is sent about this service, to keep people safe: tell them another way, or say why they are not told',
    cy: 'Nid anfonir dim am y gwasanaeth hwn, i gadw pobl yn ddiogel: dywedwch wrthynt ffordd arall, neu dywedwch pam na chânt wybod',
  },
  tellWords: {
    en: 'What you tell them; or when and how they were told; or why they are not told',
    cy: 'Yr hyn a ddywedwch wrthynt; neu pryd a sut y dywedwyd wrthynt; neu pam na ddywedir wrthynt',
  },
  tellWordsMissing: {
    en: 'Enter what they are told, how they were told, or why they are not told',
    cy: 'Rhowch yr hyn a ddywedir wrthynt, sut y dywedwyd wrthynt, neu pam na ddywedir wrthynt',
  },
  setButton: { en: 'Set the warning', cy: 'Gosod y rhybudd' },
  dueTitle: { en: 'Warnings to look at again', cy: 'Rhybuddion i’w hadolygu' },
  dueIntro: {
    en: 'What is not looked at by its day holds no longer, and is not shown beside requests any more.',
    cy: 'Nid yw’r hyn na chaiff ei adolygu erbyn ei ddiwrnod yn dal mewn grym, ac nid yw’n cael ei ddangos wrth ochr ceisiadau mwyach.',
  },
  dueNone: { en: 'Nothing is due within 14 days.', cy: 'Does dim i’w adolygu o fewn 14 diwrnod.' },
  request: { en: 'Request', cy: 'Cais' },
  warning: { en: 'Warning', cy: 'Rhybudd' },
  status: { en: 'Status', cy: 'Statws' },
} as const satisfies Record<string, Text>

export const toldWords: Readonly<Record<Telling, Text>> = {
  tell: { en: 'Yes, send them a message now', cy: 'Gwneir, anfon neges atynt nawr' },
  already: { en: 'They were told already', cy: 'Dywedwyd wrthynt eisoes' },
  not: { en: 'No', cy: 'Na' },
}

export const standingWords: Readonly<Record<MarkerStanding, Text>> = {
  holds: { en: 'In force', cy: 'Mewn grym' },
  due: { en: 'Review soon', cy: 'I’w adolygu’n fuan' },
  over: { en: 'Expired', cy: 'Wedi dod i ben' },
  lifted: { en: 'Removed', cy: 'Wedi’i dynnu' },
}
