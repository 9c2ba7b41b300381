import { createTransport } from 'nodemailer'
import { messageDocument, messageText } from '../message.view.ts'
import { SendFault } from './send-fault.ts'
import type { Sender } from './sender.ts'

interface Trouble {
  readonly code?: string
  readonly responseCode?: number
  readonly message?: string
}

/** What an SMTP server says of our own sign-in (RFC 4954, 6): it is for the operator to mend, not the address's fault. */
const ours = [530, 534, 535, 538]

/**
 * What a conversation that failed means. An answer from 500 on is for good (RFC 5321, 4.2.1), as is an address that is
 * none; everything else may pass. Whatever address the server repeats is left out of what is kept.
 */
export const smtpFault = (error: unknown): SendFault => {
  const { code, responseCode, message } = error as Trouble
  const refused = responseCode !== undefined && responseCode >= 500 && !ours.includes(responseCode)
  const noAddress = code === 'EENVELOPE' && responseCode === undefined
  const says = [code, responseCode, (message ?? '').replace(/\S+@\S+/g, '…')].filter(Boolean).join(' ').slice(0, 200)
  return new SendFault(refused || noAddress ? 'never' : 'later', says, { cause: error })
}

/**
 * Sends email to a server (`smtp://`, `smtps://`, with user and password where it asks for them). One conversation a mail,
 * none longer than half a minute. `id` becomes the Message-ID (RFC 5322, 3.6.4): the same however often it is sent.
 */
export const smtpSender = (url: string): Sender => {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 })
  return {
    name: 'smtp',
    ways: ['email'],
    send: async (mail) => {
      try {
        await transport.sendMail({
          messageId: `<${mail.id}@${mail.from.address.split('@').at(-1)}>`,
          from: mail.from,
          // As an object: an address is never read as a list of addresses.
          to: { name: '', address: mail.address },
          subject: mail.subject,
          text: messageText(mail.body),
          html: messageDocument(mail),
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.locale },
        })
        return {}
      } catch (error) {
        throw smtpFault(error)
      }
    },
  }
}
