/** What a node allows in an hour, and how long a code works. */
export interface CodeLimits {
  /** wrong codes for one address, over all its codes and everybody who tries */
  readonly guesses: number
  /** codes sent to one address */
  readonly codesOfAddress: number
  /** codes asked for from one network; a library, a school or an office is one */
  readonly codesOfNetwork: number
}

export const usualLimits: CodeLimits = { guesses: 10, codesOfAddress: 5, codesOfNetwork: 100 }

/** How long a code works, in minutes. */
export const codeMinutes = 15

/** An address as it names an account: upper and lower case are the same. */
export const foldAddress = (typed: string): string => typed.trim().toLowerCase()

/** What the keyed mark of an address is made of. */
export const addressText = (email: string): string => `sign-in address ${foldAddress(email)}`

/** What the keyed hash of a code is made of: its digits, for this address and no other. Spaces are not the person's fault. */
export const codeText = (address: Buffer, code: string): string =>
  `sign-in code ${address.toString('hex')} ${code.replace(/[\s-]/g, '')}`
