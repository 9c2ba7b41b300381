import type { Text } from '#core/text.ts'

export const words = {
  title: { en: 'Organisations of the place', cy: 'Sefydliadau’r lle' },
  intro: {
    en: 'They share this system. Each has its own staff, services and data; you see none of theirs.',
    cy: 'Maent yn rhannu’r system hon. Mae gan bob un ei staff, ei wasanaethau a’i ddata ei hun; ni welwch ddim o’u rhai nhw.',
  },
  found: { en: 'Add an organisation', cy: 'Ychwanegu sefydliad' },
  slug: { en: 'Short name in web addresses', cy: 'Enw byr mewn cyfeiriadau gwe' },
  slugHint: {
    en: 'Small letters, digits and hyphens, such as barsetshire-fire. It cannot be changed.',
    cy: 'Llythrennau bach, digidau a chysylltnodau, fel barsetshire-fire. Ni ellir ei newid.',
  },
  administrator: { en: 'Its first administrator', cy: 'Ei weinyddwr cyntaf' },
  name: { en: 'Their name', cy: 'Eu henw' },
  email: { en: 'Their email address', cy: 'Eu cyfeiriad e-bost' },
  emailHint: { en: 'We send them a link to join.', cy: 'Byddwn yn anfon dolen iddynt i ymuno.' },
  slugShape: {
    en: 'Enter 2 to 40 small letters, digits and hyphens, beginning with a letter',
    cy: 'Rhowch 2 i 40 o lythrennau bach, digidau a chysylltnodau, gan ddechrau â llythyren',
  },
  slugTaken: {
    en: 'This address is taken. Choose another',
    cy: 'Mae’r cyfeiriad hwn wedi’i gymryd. Dewiswch un arall',
  },
  nameMissing: { en: 'Enter their name', cy: 'Rhowch eu henw' },
  emailWrong: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
  },
  done: {
    en: 'You have added the organisation. We have sent its administrator a link.',
    cy: 'Mae’r sefydliad wedi’i sefydlu. Bydd ei weinyddwr yn cael dolen.',
  },
} as const satisfies Record<string, Text>
