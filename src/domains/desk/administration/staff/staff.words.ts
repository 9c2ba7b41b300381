import type { Text } from '#core/text.ts'

export const roleWords: Readonly<Record<string, { readonly name: Text; readonly text: Text }>> = {
  administrator: {
    name: { en: 'Administrator', cy: 'Gweinyddwr' },
    text: {
      en: 'Invites people, changes settings, publishes services',
      cy: 'Yn gwahodd pobl, yn newid gosodiadau ac yn cyhoeddi gwasanaethau',
    },
  },
  officer: {
    name: { en: 'Officer', cy: 'Swyddog' },
    text: { en: 'Works on requests and decides them', cy: 'Yn gweithio ar geisiadau ac yn penderfynu arnynt' },
  },
  lead: {
    name: { en: 'Lead', cy: 'Arweinydd' },
    text: {
      en: 'Gets restricted requests when they come in and hands them on',
      cy: 'Yn cael ceisiadau cyfyngedig wrth iddynt ddod i mewn ac yn eu trosglwyddo',
    },
  },
  duty: {
    name: { en: 'On duty', cy: 'Ar ddyletswydd' },
    text: {
      en: 'Gets restricted requests when they come in, like a lead',
      cy: 'Yn cael ceisiadau cyfyngedig wrth iddynt ddod i mewn, fel arweinydd',
    },
  },
}

export const words = {
  staff: { en: 'Staff', cy: 'Staff' },
  invite: { en: 'Invite somebody', cy: 'Gwahodd rhywun' },
  working: { en: 'Works here', cy: 'Yn gweithio yma' },
  left: { en: 'Worked here before', cy: 'Wedi gweithio yma o’r blaen' },
  invited: { en: 'Invited, not here yet', cy: 'Wedi’u gwahodd, heb gyrraedd eto' },
  nobodyInvited: {
    en: 'Nobody is waiting for an invitation to be accepted.',
    cy: 'Nid oes neb yn aros i wahoddiad gael ei dderbyn.',
  },
  name: { en: 'Name', cy: 'Enw' },
  nameHint: { en: 'As colleagues know them', cy: 'Fel mae cydweithwyr yn eu hadnabod' },
  email: { en: 'Email address', cy: 'Cyfeiriad e-bost' },
  emailHint: {
    en: 'We send the link to join here. They sign in with it from then on.',
    cy: 'Byddwn yn anfon y ddolen i ymuno yma. Byddant yn mewngofnodi ag ef o hynny ymlaen.',
  },
  language: { en: 'Language to write to them in first', cy: 'Iaith i ysgrifennu atynt ynddi gyntaf' },
  roles: { en: 'What they may do', cy: 'Beth y cânt ei wneud' },
  team: { en: 'Team', cy: 'Tîm' },
  noTeam: { en: 'No team', cy: 'Dim tîm' },
  from: { en: 'First day', cy: 'Diwrnod cyntaf' },
  fromHint: { en: 'Leave empty for today', cy: 'Gadewch yn wag ar gyfer heddiw' },
  to: { en: 'Last day', cy: 'Diwrnod olaf' },
  through: { en: 'to', cy: 'hyd at' },
  toHint: { en: 'Leave empty if it has no end', cy: 'Gadewch yn wag os nad oes diwedd iddo' },
  send: { en: 'Send the invitation', cy: 'Anfon y gwahoddiad' },
  change: { en: 'Change', cy: 'Newid' },
  until: { en: 'The link works until', cy: 'Mae’r ddolen yn gweithio tan' },
  ranOut: { en: 'The link has run out', cy: 'Mae’r ddolen wedi dod i ben' },
  sending: { en: 'On its way', cy: 'Ar ei ffordd' },
  resend: { en: 'Send again', cy: 'Anfon eto' },
  cancel: { en: 'Take back', cy: 'Tynnu’n ôl' },
  since: { en: 'From', cy: 'O' },
  end: { en: 'End this membership now', cy: 'Dod â’r aelodaeth hon i ben nawr' },
  endText: {
    en: 'They can do nothing here from their next click on. What they did stays on record.',
    cy: 'Ni fyddant yn gallu gwneud dim yma o’u clic nesaf ymlaen. Mae’r hyn a wnaethant yn aros ar gofnod.',
  },
  ended: { en: 'This membership has ended.', cy: 'Mae’r aelodaeth hon wedi dod i ben.' },
  doneInvited: { en: 'The invitation is on its way.', cy: 'Mae’r gwahoddiad ar ei ffordd.' },
  doneAgain: {
    en: 'A new link is on its way. The old one no longer works.',
    cy: 'Mae dolen newydd ar ei ffordd. Nid yw’r hen un yn gweithio mwyach.',
  },
  doneCancelled: { en: 'The invitation is taken back.', cy: 'Mae’r gwahoddiad wedi’i dynnu’n ôl.' },
  doneEnded: { en: 'The membership has ended.', cy: 'Mae’r aelodaeth wedi dod i ben.' },
  nameMissing: { en: 'Enter their name', cy: 'Rhowch eu henw' },
  emailWrong: {
    en: 'Enter an email address in the correct format, like name@example.com',
    cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com',
  },
  rolesMissing: { en: 'Select what they may do', cy: 'Dewiswch beth y cânt ei wneud' },
  dateWrong: { en: 'Enter a real date, like 27 3 2027', cy: 'Rhowch ddyddiad go iawn, fel 27 3 2027' },
  fromPast: {
    en: 'First day must be today or in the future',
    cy: 'Rhaid i’r diwrnod cyntaf fod heddiw neu yn y dyfodol',
  },
  toBefore: {
    en: 'Last day must not be before the first day',
    cy: 'Ni chaiff y diwrnod olaf fod cyn y diwrnod cyntaf',
  },
  lastAdministrator: {
    en: 'This is the last administrator. Make somebody else an administrator without a last day first',
    cy: 'Dyma’r gweinyddwr olaf. Gwnewch rywun arall yn weinyddwr heb ddiwrnod olaf yn gyntaf',
  },
} as const satisfies Record<string, Text>
