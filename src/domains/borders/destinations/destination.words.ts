import type { Text } from '#core/text.ts'

export const destinationWords = {
  title: { en: 'Your own systems', cy: 'Eich systemau eich hun' },
  intro: {
    en: 'Requests can go to a system of yours as they come in and are decided. They go in order, are tried again when it does not answer, and stay here until it has them.',
    cy: 'Gall ceisiadau fynd i un o’ch systemau wrth iddynt gyrraedd a chael eu penderfynu. Maent yn mynd mewn trefn, yn cael eu rhoi eto pan na fydd yn ateb, ac yn aros yma nes iddi eu cael.',
  },
  none: { en: 'Requests go to no other system yet.', cy: 'Nid yw ceisiadau’n mynd i unrhyw system arall eto.' },
  add: { en: 'Add a system', cy: 'Ychwanegu system' },
  change: { en: 'Change', cy: 'Newid' },
  name: { en: 'Name of the system', cy: 'Enw’r system' },
  kind: { en: 'How it is reached', cy: 'Sut y’i cyrhaeddir' },
  webhook: { en: 'Signed webhook', cy: 'Bachyn gwe wedi’i lofnodi' },
  webhookHint: {
    en: 'A POST to an https address, signed as Standard Webhooks says',
    cy: 'POST i gyfeiriad https, wedi’i lofnodi yn ôl Standard Webhooks',
  },
  file: { en: 'File in a folder', cy: 'Ffeil mewn ffolder' },
  fileHint: {
    en: 'A JSON file in a folder of this name among the drops of the data folder',
    cy: 'Ffeil JSON mewn ffolder o’r enw hwn ymhlith gollyngiadau’r ffolder data',
  },
  email: { en: 'Email', cy: 'E-bost' },
  emailHint: {
    en: 'A message with the fields in it. It leaves our care: send as little as you can.',
    cy: 'Neges gyda’r meysydd ynddi. Mae’n gadael ein gofal: anfonwch cyn lleied ag y gallwch.',
  },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  addressHint: {
    en: 'An https address, the name of a folder, or an email address',
    cy: 'Cyfeiriad https, enw ffolder, neu gyfeiriad e-bost',
  },
  design: { en: 'Which service', cy: 'Pa wasanaeth' },
  allDesigns: { en: 'Every service that is not restricted', cy: 'Pob gwasanaeth nad yw’n gyfyngedig' },
  mapping: { en: 'Fields', cy: 'Meysydd' },
  mappingHint: {
    en: 'What the system calls it, then what it is, a line each. For example: Customer.Email = answers.email. Leave it empty to send the whole request.',
    cy: 'Enw’r system arno, yna beth ydyw, un llinell yr un. Er enghraifft: Customer.Email = answers.email. Gadewch yn wag i anfon y cais cyfan.',
  },
  save: { en: 'Save', cy: 'Cadw' },
  state: { en: 'State', cy: 'Cyflwr' },
  on: { en: 'On', cy: 'Ymlaen' },
  off: { en: 'Paused', cy: 'Wedi’i oedi' },
  gone: { en: 'Said that it is gone (410)', cy: 'Dywedodd ei bod wedi mynd (410)' },
  pause: { en: 'Pause', cy: 'Oedi' },
  resume: { en: 'Start again', cy: 'Ailgychwyn' },
  secret: { en: 'The secret it checks signatures with', cy: 'Y gyfrinach y mae’n gwirio llofnodion â hi' },
  secretText: {
    en: 'It is shown this once. Put it into the settings of your system now.',
    cy: 'Fe’i dangosir y tro hwn yn unig. Rhowch hi yng ngosodiadau eich system nawr.',
  },
  back: { en: 'All your systems', cy: 'Eich holl systemau' },
  nameWrong: { en: 'Enter a name of at most 80 characters', cy: 'Rhowch enw o 80 nod ar y mwyaf' },
  kindMissing: { en: 'Select how it is reached', cy: 'Dewiswch sut y’i cyrhaeddir' },
  addressWrong: {
    en: 'Enter an https address, a folder’s name in small letters, or an email address',
    cy: 'Rhowch gyfeiriad https, enw ffolder mewn llythrennau bach, neu gyfeiriad e-bost',
  },
  designWrong: { en: 'Select a service that you run', cy: 'Dewiswch wasanaeth rydych yn ei redeg' },
  mappingWrong: {
    en: 'Write each field as NAME = reference, service, stage, outcome, submitted, due, closed, channel, fee, event or answers.ID',
    cy: 'Ysgrifennwch bob maes fel ENW = reference, service, stage, outcome, submitted, due, closed, channel, fee, event neu answers.ID',
  },
} as const satisfies Record<string, Text>
