/**
 * A message that a provider did not take. `later`: it may be taken another time, after `seconds` at the soonest where the
 * provider said so. `never`: it will not be taken as it stands, however often it is tried.
 */
export class SendFault extends Error {
  override readonly name = 'SendFault'
  readonly kind: 'later' | 'never'
  readonly seconds: number | undefined

  constructor(
    kind: 'later' | 'never',
    says: string,
    options: { readonly seconds?: number; readonly cause?: unknown } = {},
  ) {
    super(says, { cause: options.cause })
    this.kind = kind
    this.seconds = options.seconds
  }
}
