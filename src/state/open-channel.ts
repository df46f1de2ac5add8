/**
 * What the windows of this browser hear each other by; null where the browser refuses it, as one
 * does that keeps nothing.
 */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
