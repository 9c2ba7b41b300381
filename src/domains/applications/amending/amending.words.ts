import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Correct something you told us', cy: 'Cywiro rhywbeth a ddywedasoch wrthym' },
  intro: {
    en: 'Choose what to correct. What you told us before is kept beside it, and you see what changes before you send it.',
    cy: 'Dewiswch beth i’w gywiro. Cedwir yr hyn a ddywedasoch o’r blaen wrth ei ochr, a byddwch yn gweld beth sy’n newid cyn ei anfon.',
  },
  introDecided: {
    en: 'Your request is decided already. You can tell us what was wrong: your correction goes to the officer as a message, and the decision stands until they look at it.',
    cy: 'Mae eich cais eisoes wedi’i benderfynu. Gallwch ddweud wrthym beth oedd yn anghywir: bydd eich cywiriad yn mynd at y swyddog fel neges, ac mae’r penderfyniad yn sefyll nes iddynt edrych arno.',
  },
  elsewhere: {
    en: 'To correct a file that you sent, or something that is not here, send a message.',
    cy: 'I gywiro ffeil a anfonwyd gennych, neu rywbeth nad yw yma, anfonwch neges.',
  },
  change: { en: 'Correct', cy: 'Cywiro' },
  notGiven: { en: 'Not given', cy: 'Heb ei roi' },
  continue: { en: 'Continue', cy: 'Parhau' },
  checkTitle: { en: 'Check what changes before you send it', cy: 'Gwiriwch beth sy’n newid cyn ei anfon' },
  nothing: {
    en: 'Nothing is different from what you told us before.',
    cy: 'Nid oes dim yn wahanol i’r hyn a ddywedasoch o’r blaen.',
  },
  feeSame: { en: 'What you pay stays the same.', cy: 'Mae’r hyn rydych yn ei dalu yn aros yr un fath.' },
  feeLower: {
    en: 'By these answers you would pay {now} and not {was}. Money does not go back by itself: the organisation looks at it and tells you.',
    cy: 'Yn ôl yr atebion hyn byddech yn talu {now} ac nid {was}. Nid yw arian yn mynd yn ôl ohono’i hun: bydd y sefydliad yn edrych arno ac yn dweud wrthych.',
  },
  feeHigher: {
    en: 'By these answers you would pay {now} and not {was}. Your correction goes to the officer as a message: they tell you how it goes on before anything more is owed.',
    cy: 'Yn ôl yr atebion hyn byddech yn talu {now} ac nid {was}. Bydd eich cywiriad yn mynd at y swyddog fel neges: byddant yn dweud wrthych sut y mae’n mynd ymlaen cyn bod dim mwy yn ddyledus.',
  },
  notSettled: {
    en: 'With these answers your request needs something else, or is not ours to give. Your correction goes to the officer as a message: they tell you how it goes on.',
    cy: 'Gyda’r atebion hyn mae angen rhywbeth arall ar eich cais, neu nid yw’n rhywbeth y gallwn ei roi. Bydd eich cywiriad yn mynd at y swyddog fel neges: byddant yn dweud wrthych sut y mae’n mynd ymlaen.',
  },
  decided: {
    en: 'Your correction goes to the officer as a message. The decision stands until they look at it.',
    cy: 'Bydd eich cywiriad yn mynd at y swyddog fel neges. Mae’r penderfyniad yn sefyll nes iddynt edrych arno.',
  },
  send: { en: 'Send the correction', cy: 'Anfon y cywiriad' },
  sendMessage: { en: 'Send it to the officer', cy: 'Ei anfon at y swyddog' },
  keep: { en: 'Go back without correcting', cy: 'Mynd yn ôl heb gywiro' },
  message: { en: 'I want to correct what I told you:', cy: 'Hoffwn gywiro’r hyn a ddywedais wrthych:' },
  line: { en: '{question}: was “{was}”, should be “{is}”', cy: '{question}: roedd yn “{was}”, dylai fod yn “{is}”' },
} as const satisfies Record<string, Text>
