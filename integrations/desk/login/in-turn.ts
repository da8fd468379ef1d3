/**
 * Runs tasks one after the other. Answers a function that takes one, and answers undefined, without running it, where `most`
 * are waiting.
 */
export function inTurn(most: number) {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(task: () => Promise<Result>): Promise<Result> | undefined => {
    if (waiting >= most) return undefined;
    waiting += 1;
    const own = last.then(task).finally(() => {
      waiting -= 1;
    });
    // What fails is told to whom it belongs to, and not to who comes after it.
    last = own.catch(() => undefined);
    return own;
  };
}
