import type { Text } from '#core/text.ts'

export const joinWords = {
  title: { en: 'Join {organisation}', cy: 'Ymuno â {organisation}' },
  intro: { en: 'You are invited to work here as {name}.', cy: 'Fe’ch gwahoddir i weithio yma fel {name}.' },
  email: { en: 'You sign in with', cy: 'Byddwch yn mewngofnodi gyda' },
  may: { en: 'What you may do', cy: 'Beth y cewch ei wneud' },
  from: { en: 'From', cy: 'O' },
  to: { en: 'Until', cy: 'Tan' },
  join: { en: 'Join and sign in', cy: 'Ymuno a mewngofnodi' },
  recorded: {
    en: 'What you do for {organisation} is recorded under your name.',
    cy: 'Caiff yr hyn a wnewch dros {organisation} ei gofnodi o dan eich enw.',
  },
  goneTitle: { en: 'This link can no longer be used', cy: 'Ni ellir defnyddio’r ddolen hon mwyach' },
  gone: {
    en: 'It works once, for 7 days. If you have joined already, sign in. Otherwise ask whoever invited you to send it again.',
    cy: 'Mae’n gweithio unwaith, am 7 diwrnod. Os ydych wedi ymuno yn barod, mewngofnodwch. Fel arall gofynnwch i’r sawl a’ch gwahoddodd ei hanfon eto.',
  },
  signIn: { en: 'Go to the workspace', cy: 'Mynd i’r man gwaith' },
  subject: { en: 'Join {organisation}', cy: 'Ymuno â {organisation}' },
  body: {
    en: `Hello {name}

You are invited to work at {organisation}. Open this link to join and sign in:

{link}

The link works once, until {until}. If you did not expect it, do nothing.`,
    cy: `Helo {name}

Fe’ch gwahoddir i weithio yn {organisation}. Agorwch y ddolen hon i ymuno a mewngofnodi:

{link}

Mae’r ddolen yn gweithio unwaith, tan {until}. Os nad oeddech yn ei disgwyl, peidiwch â gwneud dim.`,
  },
} as const satisfies Record<string, Text>

/** Puts values in place of `{name}`. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
