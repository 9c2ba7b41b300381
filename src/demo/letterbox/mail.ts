import PostalMime from 'postal-mime'
import { newId } from '#core/ids.ts'

/** An email as the letterbox took it: to whom the envelope said, and what the message says of itself. */
export interface Mail {
  readonly id: string
  readonly at: string
  readonly to: readonly string[]
  readonly from: string
  readonly fromName: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  readonly locale: string
}

/** Reads a message as it came over the wire (RFC 5322, MIME); `to` are the recipients of the SMTP envelope. */
export const readMail = async (raw: Buffer, to: readonly string[]): Promise<Mail> => {
  const parsed = await PostalMime.parse(raw)
  return {
    id: newId(),
    at: Temporal.Now.instant().toString(),
    to,
    from: parsed.from?.address ?? '',
    fromName: parsed.from?.name ?? '',
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html ?? '',
    messageId: parsed.messageId ?? '',
    locale: parsed.headers.find(({ key }) => key === 'content-language')?.value ?? 'en',
  }
}
