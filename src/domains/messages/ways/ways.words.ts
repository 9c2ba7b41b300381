import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'How messages are sent', cy: 'Sut mae negeseuon yn cael eu hanfon' },
  intro: {
    en: 'Choose what each kind of message goes out by. Providers are set up by whoever runs this service.',
    cy: 'Dewiswch drwy beth mae pob math o neges yn mynd. Caiff darparwyr eu gosod gan bwy bynnag sy’n rhedeg y gwasanaeth hwn.',
  },
  email: { en: 'Emails', cy: 'E-byst' },
  text: { en: 'Text messages', cy: 'Negeseuon testun' },
  letter: { en: 'Letters', cy: 'Llythyrau' },
  smtp: { en: 'Our own mail server', cy: 'Ein gweinydd post ein hunain' },
  notify: { en: 'GOV.UK Notify', cy: 'GOV.UK Notify' },
  sandbox: { en: 'The demo’s sandbox', cy: 'Blwch tywod y fersiwn arddangos' },
  none: { en: 'None: we send no text messages', cy: 'Dim: nid ydym yn anfon negeseuon testun' },
  hand: { en: 'Staff print and post them', cy: 'Staff sy’n eu hargraffu a’u postio' },
  emailMissing: { en: 'Select how emails are sent', cy: 'Dewiswch sut mae e-byst yn cael eu hanfon' },
  textMissing: {
    en: 'Select how text messages are sent',
    cy: 'Dewiswch sut mae negeseuon testun yn cael eu hanfon',
  },
  letterMissing: { en: 'Select how letters are sent', cy: 'Dewiswch sut mae llythyrau yn cael eu hanfon' },
  save: { en: 'Save', cy: 'Cadw' },
  saved: { en: 'Saved', cy: 'Wedi’i gadw' },
  success: { en: 'Success', cy: 'Llwyddiant' },
} as const satisfies Record<string, Text>
