/** Logging in to the desk, and out. */
export const login = {
  password: 'Password',
  enter: 'Log in',
  leave: 'Log out',
  wrong: 'That is not the password.',
  locked: (minutes: number) =>
    `Too many tries. Come again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
};
