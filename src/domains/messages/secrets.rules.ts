/** What stands in a kept message where a code or a link's secret was. */
export const hidden = '••••••'

interface WithSecrets {
  readonly id: string
  readonly subject: string
  readonly body: string
  readonly secrets: readonly string[]
}

/** A message as it may be kept: whatever lets somebody in is hidden, wherever it stands in it. */
export const withoutSecrets = ({ id, subject, body, secrets }: WithSecrets): Omit<WithSecrets, 'secrets'> => {
  // The longest first: a code may happen to stand within a link's secret.
  const all = secrets.filter(Boolean).toSorted((one, other) => other.length - one.length)
  const hide = (text: string): string => all.reduce((left, secret) => left.replaceAll(secret, hidden), text)
  return { id, subject: hide(subject), body: hide(body) }
}
