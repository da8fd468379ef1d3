import { remaining } from './remaining.ts';

for (const clock of document.querySelectorAll<HTMLElement>('[data-ends]')) {
  const ends = Date.parse(clock.dataset['ends']!);
  const parts = clock.querySelectorAll<HTMLElement>('[data-part]');
  const tick = () => {
    const left = remaining(ends, Date.now());
    for (const part of parts) {
      const text = String(left[part.dataset['part'] as keyof typeof left]).padStart(2, '0');
      if (part.textContent !== text) part.textContent = text;
    }
    if (Date.now() >= ends) {
      clock.dataset['over'] = '';
      clearInterval(timer);
    }
  };
  const timer = setInterval(tick, 1000);
  tick();
}
