import { govUkNotify } from '../notify/gov-uk-notify.ts'
import type { Sender } from './sender.ts'
import { type Senders, sendersOf } from './senders.ts'
import { smtpSender } from './smtp.ts'

type Environment = Readonly<Record<string, string | undefined>>

const production = 'https://api.notifications.service.gov.uk'

/** What the demo's sandbox takes as a key; no secret. A name, the service's id and the key's, as Notify's own are made. */
export const sandboxNotify = {
  name: 'notify-sandbox',
  service: '5a6d0000-0000-4000-8000-000000000001',
  key: '5a6d0000-0000-4000-8000-000000000002',
  template: '5a6d0000-0000-4000-8000-000000000003',
  token: 'moothall-notify-sandbox',
} as const

/** Whoever sends a notice for a provider says this; a provider that is not there has none. */
export const noticeToken = (environment: Environment, provider: string): string | undefined => {
  if (provider === sandboxNotify.name) return environment.SANDBOX_NOTIFY_URL ? sandboxNotify.token : undefined
  const slug = /^gov-uk-notify(?:-([a-z0-9-]+))?$/.exec(provider)
  if (!slug) return undefined
  const suffix = slug[1] ? `_${slug[1].toUpperCase().replaceAll('-', '_')}` : ''
  return environment[`NOTIFY_CALLBACK_TOKEN${suffix}`] || undefined
}

const notifyOf = (environment: Environment): readonly Sender[] =>
  Object.entries(environment).flatMap(([name, key]) => {
    const [found, suffix = ''] = /^NOTIFY_KEY(_[A-Z0-9_]+)?$/.exec(name) ?? []
    if (!found || !key) return []
    const slug = suffix.toLowerCase().replaceAll('_', '-')
    return [
      govUkNotify({
        name: `gov-uk-notify${slug}`,
        baseUrl: environment.NOTIFY_URL ?? production,
        key,
        emailTemplate: environment[`NOTIFY_EMAIL_TEMPLATE${suffix}`],
        textTemplate: environment[`NOTIFY_TEXT_TEMPLATE${suffix}`],
      }),
    ]
  })

/**
 * The providers that the environment names: SMTP_URL is a mail server's address; NOTIFY_KEY (or NOTIFY_KEY_SLUG, for one
 * organisation's own service) with NOTIFY_EMAIL_TEMPLATE and NOTIFY_TEXT_TEMPLATE is GOV.UK Notify; SANDBOX_NOTIFY_URL the
 * demo's sandbox, which keeps the same contract.
 */
export const sendersFrom = (environment: Environment): Senders => {
  const { SMTP_URL, SANDBOX_NOTIFY_URL } = environment
  const { name, service, key, template } = sandboxNotify
  return sendersOf([
    ...(SMTP_URL ? [smtpSender(SMTP_URL)] : []),
    ...notifyOf(environment),
    ...(SANDBOX_NOTIFY_URL
      ? [
          govUkNotify({
            name,
            baseUrl: SANDBOX_NOTIFY_URL,
            key: `sandbox-${service}-${key}`,
            emailTemplate: template,
            textTemplate: template,
          }),
        ]
      : []),
  ])
}
