import { Refusal } from '#core/refusal.ts'

const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined

/** Two transactions in each other's way: the same work, begun again, may well pass. */
export const isWorthRetrying = (cause: unknown): boolean => ['40001', '40P01'].includes(codeOf(cause) ?? '')

// Not reached, going down, lost on the way, out of connections, or longer than a transaction of the web may take.
const unavailable = /^(08...|57P0[1-5]|53...|25P04|55P03|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/
const lost = /timeout exceeded when trying to connect|Connection terminated|not queryable/

const isUnavailable = (cause: unknown): boolean =>
  unavailable.test(codeOf(cause) ?? '') || (cause instanceof Error && lost.test(cause.message))

/** What the database's own functions refuse (MH…), and a database out of reach (503), as refusals; else as it came. */
export const asRefusal = (cause: unknown): unknown => {
  if (isUnavailable(cause))
    return new Refusal(
      'unavailable',
      503,
      {
        en: 'Sorry, the service is not available for a moment. What you sent before is kept. Try again in a minute.',
        cy: 'Mae’n ddrwg gennym, nid yw’r gwasanaeth ar gael am funud. Mae’r hyn a anfonoch o’r blaen wedi’i gadw. Rhowch gynnig arall arni ymhen munud.',
      },
      { cause },
    )
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
