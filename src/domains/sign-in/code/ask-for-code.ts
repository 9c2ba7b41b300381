import type { Work } from '#core/work.ts'
import { addressText, type CodeLimits, foldAddress } from './code.rules.ts'
import { type Asked, askCode } from './code.store.ts'

/** Who asks: the address that was typed, the network that it came from, and the node's way to mark a text. */
export interface AskingForCode {
  readonly email: string
  readonly network: Buffer
  mark(text: string): Buffer
}

/**
 * Asks for a one-time code to an address. A job sends it after the commit, so an address with an account and one without take
 * the same time and are answered the same. Answers `asked`, or which limit of the hour is reached.
 */
export const askForCode = (work: Work, asking: AskingForCode, limits: CodeLimits): Promise<Asked> =>
  askCode(work.tx, {
    email: foldAddress(asking.email),
    mark: asking.mark(addressText(asking.email)),
    network: asking.network,
    locale: work.locale,
    organisation: work.org,
    most: limits.codesOfAddress,
    mostOfNetwork: limits.codesOfNetwork,
  })
