import type { Asker } from '../story/answers/answers.ts'
import type { Dice } from '../story/dice.ts'

const firsts =
  `Alice Amelia Arthur Beatrice Bertram Bryn Caroline Catrin Charles Clara Conrad Dafydd Daniel Dorothy Edith Edmund
  Eirlys Elin Emily Ernest Florence Frances Fred Gareth George Georgiana Gwen Harriet Hugh Ifan Isabel Jack James Jane Jessie
  Joseph Julia Kate Laura Lewis Lucy Mabel Margaret Marged Matilda Megan Nia Nina Oswald Owen Patience Percy Rhys Robert Rose
  Ruth Sian Sophia Stephen Theodore Thomas Tudur Una Violet Walter William`.split(/\s+/) as [string, ...string[]]

const lasts =
  `Abbott Baker Barrell Bates Bevan Boyce Broughton Butler Carter Cheeseman Clarke Cole Crosbie Davies Dobbs Draper
  Dunn Eames Edwards Ellis Evans Fisher Forrest Foster Garrow Gazebee Gibson Griffiths Hall Hampton Harris Hearn Hopkins Howells
  Hughes Jenkins Jones Jolliffe Kerr Lewis Lloyd Mason Morgan Morris Neal Oakley Oram Owen Parry Pearce Pole Powell Price Pugh
  Quint Rees Roberts Roper Sims Spooner Staple Sutton Thomas Toogood Tozer Vaughan Walker Watson Wheeler Williams Wood Woodward`.split(
    /\s+/,
  ) as [string, ...string[]]

/** Streets of the city, each with the last part of its postcode. */
const streets: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Abbey Road', '1BD'],
  ['Bishop’s Walk', '1DE'],
  ['Bridge Street', '2DN'],
  ['Canal Walk', '8LT'],
  ['Castle Street', '2AB'],
  ['Church Lane', '3EF'],
  ['Corn Market', '1GH'],
  ['High Street', '1AD'],
  ['Hospital Row', '1AF'],
  ['London Road', '5PQ'],
  ['Mill Lane', '7HG'],
  ['Park Terrace', '6JL'],
  ['Plumstead Road', '4AB'],
  ['Puddingdale Lane', '6TR'],
  ['Quarry Hill', '9NP'],
  ['Station Road', '3RS'],
  ['Stryd y Bont', '4DL'],
  ['Tithe Barn Close', '7UW'],
  ['Weavers’ Yard', '2XY'],
  ['Well Street', '8ZB'],
]

/** Its streets. */
export const streetNames = streets.map(([name]) => name) as [string, ...string[]]

/** So many people who live in the city, made by dice: no account, an address each, and an age of 18 to 97. */
export const townspeople = (dice: Dice, count: number): readonly [Asker, ...Asker[]] => {
  const made = Array.from({ length: count }, (_, i): Asker => {
    const [first, last] = [dice.pick(firsts), dice.pick(lasts)]
    const [street, postcode] = dice.pick(streets)
    const born = Temporal.PlainDate.from('1929-01-01').add({ days: dice.whole(79 * 365) })
    return {
      name: `${first} ${last}`,
      email: `${first}.${last}.${i}@barsetshire.example`.toLowerCase(),
      birthDate: born.toString(),
      // 01632 960000 to 960999 is kept for stories (Ofcom).
      phone: `01632 960${String(dice.whole(1000)).padStart(3, '0')}`,
      address: { line1: `${1 + dice.whole(120)} ${street}`, town: 'Barchester', postcode: `BA1 ${postcode}` },
    }
  })
  return made as unknown as readonly [Asker, ...Asker[]]
}
