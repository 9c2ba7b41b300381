import type { Asker } from '../story/answers/answers.ts'

/** More people who live in Barsetshire and have an account; not on the page that signs in with one click. */
export interface Neighbour extends Asker {
  readonly id: string
}

const neighbour = (
  id: string,
  name: string,
  of: { born: string; phone: string; line1: string; postcode: string },
): Neighbour => ({
  id,
  name,
  email: `${id.replace('-', '.')}@barsetshire.example`,
  birthDate: of.born,
  phone: `01632 960${of.phone}`,
  address: { line1: of.line1, town: 'Barchester', postcode: of.postcode },
})

export const demoNeighbours: readonly [Neighbour, ...Neighbour[]] = [
  neighbour('frank-gresham', 'Frank Gresham', {
    born: '1990-02-14',
    phone: '711',
    line1: '7 Mill Lane',
    postcode: 'BA1 7HG',
  }),
  neighbour('bell-dale', 'Bell Dale', {
    born: '1994-08-03',
    phone: '712',
    line1: '12 Canal Walk',
    postcode: 'BA1 8LT',
  }),
  neighbour('grace-crawley', 'Grace Crawley', {
    born: '1999-12-19',
    phone: '713',
    line1: '30 Plumstead Road',
    postcode: 'BA1 4AB',
  }),
  neighbour('mark-robarts', 'Mark Robarts', {
    born: '1983-05-27',
    phone: '714',
    line1: '5 Castle Street',
    postcode: 'BA1 2AB',
  }),
  neighbour('sowerby-nathaniel', 'Nathaniel Sowerby', {
    born: '1962-10-09',
    phone: '715',
    line1: '18 London Road',
    postcode: 'BA1 5PQ',
  }),
  neighbour('lucy-lufton', 'Lucy Lufton', {
    born: '1991-03-22',
    phone: '716',
    line1: '61 High Street',
    postcode: 'BA1 1AD',
  }),
  neighbour('emrys-yates', 'Emrys Yates', {
    born: '1975-07-30',
    phone: '717',
    line1: '2 Canal Walk',
    postcode: 'BA1 8LT',
  }),
  neighbour('olivia-proudie', 'Olivia Proudie', {
    born: '1988-11-01',
    phone: '718',
    line1: '1 Palace Yard',
    postcode: 'BA1 1AE',
  }),
]
