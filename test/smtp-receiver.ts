import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A real SMTP server of a test: what it took, and how many recipients it shall refuse first. */
export interface SmtpReceiver {
  readonly url: string
  readonly mails: readonly Email[]
  /** refuses the next so many with 451 (try again later); `unknown@…` it refuses with 550, for ever */
  refuse(times: number): void
}

/** Starts one on a free local port; it ends with the file's tests. */
export const smtpReceiver = async (): Promise<SmtpReceiver> => {
  const mails: Email[] = []
  let refusing = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, callback) => {
      if (address.startsWith('unknown@'))
        return callback(Object.assign(new Error('No such mailbox'), { responseCode: 550 }))
      if (refusing === 0) return callback()
      refusing -= 1
      callback(Object.assign(new Error('Try again later'), { responseCode: 451 }))
    },
    onData: (stream, _session, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', async () => {
        mails.push(await PostalMime.parse(Buffer.concat(parts)))
        callback()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  after(() => new Promise<void>((done) => server.close(() => done())))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (times) => {
      refusing = times
    },
  }
}
