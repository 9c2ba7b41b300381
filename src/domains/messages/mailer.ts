import { createTransport } from 'nodemailer'

/** An email as it goes out. `id` becomes the Message-ID (RFC 5322, 3.6.4): the same however often it is sent. */
export interface Mail {
  readonly id: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly locale: string
}

/** What speaks SMTP. `send` returns when the server has taken the mail for good, and throws on any other answer. */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

/**
 * A mailer for a server's address (`smtp://`, `smtps://`, with user and password where it asks for them). One conversation
 * a mail, none longer than half a minute. Without an address every mail fails, and says why.
 */
export const openMailer = (url: string | undefined): Mailer => {
  if (!url)
    return {
      send: async () => {
        throw new Error('there is no mail server: SMTP_URL is not set')
      },
    }
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 })
  return {
    send: async (mail) => {
      await transport.sendMail({
        messageId: `<${mail.id}@${mail.from.address.split('@').at(-1)}>`,
        from: mail.from,
        // As an object: an address is never read as a list of addresses.
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.locale },
      })
    },
  }
}
