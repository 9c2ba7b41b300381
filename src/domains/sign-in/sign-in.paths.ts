const withReturn = (path: string, back: string | undefined): string =>
  back ? `${path}?return=${encodeURIComponent(back)}` : path

/** Where a person signs in; `back` is a path of this node that they return to. */
export const signInPath = (back?: string): string => withReturn('/sign-in', back)
/** Where they type the code that was sent to them. */
export const codePath = (back?: string): string => withReturn('/sign-in/code', back)
/** Where they go on from when they have signed in. */
export const signedInPath = (back?: string): string => withReturn('/sign-in/next', back)
/** What they typed when their session had run out. */
export const keptPath = '/sign-in/kept'
/** Where they are signed in, and where they stay so. */
export const sessionsPath = '/sign-in/sessions'
export const stayPath = '/sign-in/stay'
export const signOutPath = '/sign-out'
