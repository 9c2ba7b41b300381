import { foldAddress } from '../../sign-in/code/code.rules.ts'

/**
 * What the mark of a person at an organisation is made of: their address, however it was shown that it is theirs. So an
 * account and a code to the same address are one person, and the marks of two organisations cannot be joined.
 */
export const personText = (org: string, email: string): string => `proposals person ${org} ${foldAddress(email)}`

/** What a day's pass of an organisation's staff is made of: the same for all of them. */
export const passText = (org: string, day: string): string => `proposals pass ${org} ${day}`
