import type { Text } from '#core/text.ts'

export const demoWords = {
  title: { en: 'Barsetshire, a place to try Moothall in', cy: 'Sir Barset, lle i roi cynnig ar Moothall' },
  intro: {
    en: 'Barsetshire does not exist, nor do the people in it. Everything else is real: what you send is kept, decided, paid in a sandbox and answered by letter.',
    cy: 'Nid yw Sir Barset na’r bobl ynddi yn bodoli. Mae popeth arall yn real: mae’r hyn a anfonwch yn cael ei gadw, ei benderfynu, ei dalu mewn blwch tywod a’i ateb drwy lythyr.',
  },
  residents: { en: 'Residents', cy: 'Preswylwyr' },
  residentsText: {
    en: 'Sign in as somebody who lives here and see their account.',
    cy: 'Mewngofnodwch fel rhywun sy’n byw yma a gweld ei gyfrif.',
  },
  staff: { en: 'People who work here', cy: 'Pobl sy’n gweithio yma' },
  staffText: {
    en: 'Sign in as an officer and work on what residents have sent.',
    cy: 'Mewngofnodwch fel swyddog a gweithio ar yr hyn y mae preswylwyr wedi’i anfon.',
  },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  as: { en: 'as', cy: 'fel' },
  try: { en: 'Try a service', cy: 'Rhoi cynnig ar wasanaeth' },
  around: { en: 'Look behind the scenes', cy: 'Edrych y tu ôl i’r llenni' },
  letterbox: { en: 'The letterbox', cy: 'Y blwch llythyrau' },
  letterboxText: {
    en: 'Every email and text message that the node has sent, as it arrived.',
    cy: 'Pob e-bost a neges destun y mae’r nod wedi’i hanfon, fel y cyrhaeddodd.',
  },
  clock: { en: 'The clock', cy: 'Y cloc' },
  clockNow: { en: 'It is now', cy: 'Nawr yw' },
  clockText: {
    en: 'Move it on and deadlines, reminders and retention follow.',
    cy: 'Symudwch ef ymlaen a bydd terfynau amser, nodiadau atgoffa a chadw yn dilyn.',
  },
  forward: { en: 'How far?', cy: 'Pa mor bell?' },
  move: { en: 'Move the clock on', cy: 'Symud y cloc ymlaen' },
  day: { en: 'One day', cy: 'Un diwrnod' },
  week: { en: 'One week', cy: 'Un wythnos' },
  month: { en: 'One month', cy: 'Un mis' },
  signInTitle: { en: 'Who are you?', cy: 'Pwy ydych chi?' },
  signInText: {
    en: 'This is a demonstration: choose somebody from Barsetshire and go on as them. We keep the answers that you have given.',
    cy: 'Arddangosiad yw hwn: dewiswch rywun o Sir Barset a pharhau fel y person hwnnw. Byddwn yn cadw’r atebion rydych wedi’u rhoi.',
  },
  unknownPerson: {
    en: 'Nobody of that name lives or works in Barsetshire. Choose somebody from the list.',
    cy: 'Nid oes neb o’r enw hwnnw yn byw nac yn gweithio yn Sir Barset. Dewiswch rywun o’r rhestr.',
  },
  unknownTime: {
    en: 'Give a time as now=2026-04-01T09:00:00Z, or how far to move as forward=P3D.',
    cy: 'Rhowch amser fel now=2026-04-01T09:00:00Z, neu pa mor bell i symud fel forward=P3D.',
  },
} as const satisfies Record<string, Text>
