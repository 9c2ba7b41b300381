import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Not delivered', cy: 'Heb ei ddanfon' },
  intro: {
    en: 'Requests that your own systems have not received yet. We keep trying for 3 days.',
    cy: 'Ceisiadau nad yw eich systemau eich hun wedi’u derbyn eto. Byddwn yn dal i geisio am 3 diwrnod.',
  },
  none: { en: 'Everything has been delivered.', cy: 'Mae popeth wedi’i ddanfon.' },
  systems: { en: 'Your own systems', cy: 'Eich systemau eich hun' },
  requests: { en: 'Requests', cy: 'Ceisiadau' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  system: { en: 'System', cy: 'System' },
  event: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  why: { en: 'Why not', cy: 'Pam lai' },
  tries: { en: 'Times tried', cy: 'Sawl gwaith y ceisiwyd' },
  next: { en: 'Next try', cy: 'Y cynnig nesaf' },
  givenUp: { en: 'Given up', cy: 'Wedi rhoi’r gorau iddi' },
  again: { en: 'Send again', cy: 'Anfon eto' },
  leave: { en: 'Do not send it', cy: 'Peidio â’i anfon' },
  allAgain: { en: 'Send all of these again', cy: 'Anfon y rhain i gyd eto' },
  onward: { en: 'Earlier ones', cy: 'Rhai cynharach' },
  sentAgain: { en: 'They are on their way again.', cy: 'Maent ar eu ffordd eto.' },
} as const satisfies Record<string, Text>

/** Why a delivery failed, in words; a status by itself otherwise. */
export const faultWords: Readonly<Record<string, Text>> = {
  'time-out': { en: 'It did not answer within 6 seconds', cy: 'Ni atebodd o fewn 6 eiliad' },
  unreachable: { en: 'It could not be reached', cy: 'Nid oedd modd ei chyrraedd' },
  inside: {
    en: 'Its address lies inside our own network, which is not allowed',
    cy: 'Mae ei chyfeiriad o fewn ein rhwydwaith ein hunain, ac ni chaniateir hynny',
  },
  '410': { en: 'It says that it no longer exists (410)', cy: 'Mae’n dweud nad yw’n bodoli mwyach (410)' },
  status: { en: 'It answered with an error', cy: 'Atebodd â gwall' },
}

/** What was to be delivered. */
export const eventWords: Readonly<Record<string, Text>> = {
  'case.opened': { en: 'It came in', cy: 'Daeth i mewn' },
  'case.moved': { en: 'It moved on', cy: 'Symudodd ymlaen' },
  'case.moreGiven': { en: 'The applicant replied', cy: 'Atebodd yr ymgeisydd' },
  'case.decided': { en: 'It was decided', cy: 'Fe’i penderfynwyd' },
  'case.amended': { en: 'Its answers were corrected', cy: 'Cywirwyd ei atebion' },
  'case.withdrawn': { en: 'It was withdrawn', cy: 'Fe’i tynnwyd yn ôl' },
}
