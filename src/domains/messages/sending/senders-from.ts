import { type Senders, sendersOf } from './senders.ts'
import { smtpSender } from './smtp.ts'

/** The providers that the environment names: SMTP_URL is a mail server's address. */
export const sendersFrom = (environment: Readonly<Record<string, string | undefined>>): Senders => {
  const { SMTP_URL } = environment
  return sendersOf(SMTP_URL ? [smtpSender(SMTP_URL)] : [])
}
