/** What the keyed mark of a reference is made of: guesses at it are counted by organisation and reference. */
export const referenceText = (org: string, reference: string): string => `follow ${org} ${reference}`

/** What the keyed hash of its code is made of. */
export const followCodeText = (mark: Buffer, code: string): string =>
  `follow code ${mark.toString('hex')} ${code.replace(/[\s-]/g, '')}`
