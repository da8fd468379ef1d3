/** Pictures that a thread works on at a time: while one is compressed the next one is laid out. */
export const AT_ONCE = 2;
