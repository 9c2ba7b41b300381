import { cleanCode } from '../form-text.ts'

// The letters that each place may have (BS 7666): first not Q V X, second not I J Z; those at the end of an outward code;
// the last two letters of all never C I K M O V.
const outward = String.raw`[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])|GIR(?= ?0AA$)`
const inward = String.raw`\d[ABD-HJLNP-UW-Z]{2}`
const form = new RegExp(`^(${outward})(${inward})$`)
const written = new RegExp(`^(?:${outward}) ${inward}$`)

/** A typed UK postcode as it is written on an envelope: 'ba11aa' → 'BA1 1AA'; undefined where it is no full postcode. */
export const ukPostcode = (typed: string): string | undefined => {
  if (written.test(typed)) return typed // as it is stored: the usual case of an answer looked at again
  const parts = form.exec(cleanCode(typed))
  return parts ? `${parts[1]} ${parts[2]}` : undefined
}
