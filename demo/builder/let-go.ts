// A message about a field moves what is below it. While a button is held down, it must not move away from the pointer.

let letGo: Promise<void> = Promise.resolve();

document.addEventListener('pointerdown', () => {
  letGo = new Promise((resolve) => {
    // Wait, since the click comes in the same task.
    const later = () => setTimeout(resolve);
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, later, {once: true});
  });
});

/** Waits until no button of a mouse, and no finger, is held down. */
export const buttonIsLetGo = (): Promise<void> => letGo;
