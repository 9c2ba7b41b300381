import { Refusal } from '#core/refusal.ts'

const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined

/** Two transactions in each other's way: the same work, begun again, may well pass. */
export const isWorthRetrying = (cause: unknown): boolean => ['40001', '40P01'].includes(codeOf(cause) ?? '')

/** What the database's own functions refuse (MH…), as a refusal; anything else is handed back as it came. */
export const asRefusal = (cause: unknown): unknown => {
  switch (codeOf(cause)) {
    case 'MH001':
    case 'MH002':
      return new Refusal(
        'not-yours',
        403,
        {
          en: 'You cannot do this. Sign in as somebody who can, or contact the organisation.',
          cy: 'Ni allwch wneud hyn. Mewngofnodwch fel rhywun sy’n gallu, neu cysylltwch â’r sefydliad.',
        },
        { cause },
      )
    case 'MH003':
      return new Refusal(
        'no-session',
        403,
        {
          en: 'Your session has ended. Go back to the start page and try again.',
          cy: 'Mae eich sesiwn wedi dod i ben. Ewch yn ôl i’r dudalen gychwyn a rhowch gynnig arall arni.',
        },
        { cause },
      )
    case 'MH004':
      return new Refusal(
        'not-a-demo',
        404,
        { en: 'Only the clock of a demo can be moved.', cy: 'Dim ond cloc arddangosiad y gellir ei symud.' },
        { cause },
      )
    default:
      return cause
  }
}
