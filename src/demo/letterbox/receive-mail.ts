import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import type { KeptLines } from '../keep-lines.ts'
import { type Mail, readMail } from './mail.ts'

/** The SMTP side of the letterbox. */
export interface Receiver {
  /** refuses the next so many mails with 451, try again later (RFC 5321, 4.2.2) */
  refuse(count: number): void
  close(): Promise<void>
}

/** Listens for SMTP on a local port and keeps every mail; it is accepted (250) only when it is on disk. */
export const receiveMail = async (port: number, kept: KeptLines<Mail>): Promise<Receiver> => {
  let refusing = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: 5_000_000,
    logger: false,
    onRcptTo: (_address, _session, callback) => {
      if (refusing === 0) return callback()
      refusing -= 1
      callback(Object.assign(new Error('Try again later'), { responseCode: 451 }))
    },
    onData: (stream, session, callback) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        readMail(Buffer.concat(parts), to)
          .then((mail) => kept.keep(mail))
          .then(
            () => callback(),
            (error: Error) => callback(error),
          )
      })
    },
  })
  // A conversation that breaks off is the sender's to mend.
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    refuse: (count) => {
      refusing = count
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}
