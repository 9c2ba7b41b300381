/** How much the edge takes. */
export interface EdgeLimits {
  /** bytes of a form or JSON body */
  readonly bodyBytes: number
  /** requests that change something, a minute and address; 0 = no limit */
  readonly postsPerMinute: number
  /** requests in hand at once; more are answered 503 */
  readonly inHand: number
  /** addresses of the proxies in front, whose `X-Forwarded-For` is believed */
  readonly trustedProxies: readonly string[]
}

/** What the edge is opened with. */
export interface ServerOptions {
  readonly limits: EdgeLimits
  /** the sites that forms of ours redirect to after a POST (payment pages), as origins */
  readonly formTargets: readonly string[]
  readonly version: string
}
