import { createHash } from 'node:crypto'
import { newReference } from '#core/reference.ts'
import type { Work } from '#core/work.ts'
import { addLetter, supersedeLetter } from './letter.store.ts'

/** What is kept of a letter's code. */
export const codeHash = (reference: string, code: string): Buffer =>
  createHash('sha256').update(`letter ${reference} ${code}`).digest()

/** A new code for a letter: as a reference is made, so that people read and type it well. */
export const newCheckCode = (): string => newReference()

/** Lets a letter be checked by its reference and code. `dated` is an ISO date. */
export const letBeChecked = async (
  work: Work,
  letter: {
    readonly id: string
    readonly caseId: string
    readonly reference: string
    readonly code: string
    readonly dated: string
  },
): Promise<void> => {
  const { code, ...of } = letter
  await addLetter(work.tx, work.org, { ...of, hash: codeHash(of.reference, code) })
}

/** Another letter takes a letter's place: whoever checks it is told so. */
export const supersede = async (work: Work, id: string): Promise<void> => {
  await supersedeLetter(work.tx, work, id)
}
