/** Where a person signs in; `back` is a path of this node that they return to. */
export const signInPath = (back?: string): string =>
  back === undefined ? '/sign-in' : `/sign-in?return=${encodeURIComponent(back)}`
export const signOutPath = '/sign-out'
