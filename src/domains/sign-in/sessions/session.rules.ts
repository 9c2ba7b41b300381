/** How long a signed-in session lasts without being used, and at the longest (NIST SP 800-63B, AAL1 and AAL2 allow as much). */
export const idleMinutes = 60
export const longestHours = 12
