import { filledIn, type Walk, walk } from '../client/applicant.ts'
import { type Connection, openConnection } from '../client/connection.ts'

/** Check your answers, filled in: what is left is to send it. */
export interface Prepared {
  readonly path: string
  readonly cookie: string
  readonly body: string
}

const applicant = (number: number): Walk => ({
  start: '/barchester/services/garden-bin/apply/bin',
  isDone: (path) => path.endsWith('/check-answers'),
  typed: () => ({
    'name.first': 'Septimus',
    'name.last': 'Harding',
    email: `applicant${number}@example.com`,
    'address.line1': '1 Hiram Row',
    'address.town': 'Barchester',
    'address.postcode': 'BA1 2AB',
    bins: '2',
  }),
})

let made = 0
const prepareOne = async (connection: Connection): Promise<Prepared> => {
  made += 1
  const { path, page, cookie } = await walk(connection, applicant(made))
  const { action, body } = filledIn(path, page, {})
  return { path: action, cookie, body }
}

const atOnce = 8

/** Fills the service in so many times, each in a browser of its own, up to the button that sends. */
export const prepare = async (port: number, count: number): Promise<readonly Prepared[]> => {
  const prepared: Prepared[] = []
  let left = count
  const work = async (): Promise<void> => {
    const connection = await openConnection(port)
    while (left-- > 0) prepared.push(await prepareOne(connection))
    connection.close()
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return prepared
}
