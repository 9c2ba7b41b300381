import type { Text } from '#core/text.ts'

/** Why something is not published: a closed list, which everybody reads. */
export const grounds = [
  [
    'personal',
    {
      en: 'It says who somebody is, and that could not be taken out',
      cy: 'Mae’n dweud pwy yw rhywun, ac ni ellid tynnu hynny allan',
    },
  ],
  ['offensive', { en: 'It insults or threatens people', cy: 'Mae’n sarhau neu’n bygwth pobl' }],
  [
    'elsewhere',
    {
      en: 'It is not about this service',
      cy: 'Nid yw’n ymwneud â’r gwasanaeth hwn',
    },
  ],
  [
    'request',
    {
      en: 'It is a request or a complaint, which is dealt with as one',
      cy: 'Cais neu gŵyn ydyw, ac ymdrinnir ag ef felly',
    },
  ],
  ['advertising', { en: 'It is advertising or was sent many times', cy: 'Hysbyseb ydyw neu fe’i hanfonwyd droeon' }],
  ['unlawful', { en: 'The law does not let us publish it', cy: 'Nid yw’r gyfraith yn caniatáu i ni ei gyhoeddi' }],
] as const satisfies readonly (readonly [string, Text])[]

export type Ground = (typeof grounds)[number][0]
export const isGround = (given: unknown): given is Ground => grounds.some(([id]) => id === given)
export const groundWords = (ground: string | null): Text => grounds.find(([id]) => id === ground)?.[1] ?? {}
