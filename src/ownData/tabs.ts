/** Tells the app's other tabs that the reader's files have changed, and hears it from them. */
const NAME = 'kommunekurven.egne';

export interface Tabs {
  readonly tell: () => void;
  readonly close: () => void;
}

/** Deaf and mute where the browser has no such channel: other tabs then see the change when they are loaded. */
export function joinTabs(onNews: () => void): Tabs {
  try {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = () => onNews();
    return { tell: () => channel.postMessage(null), close: () => channel.close() };
  } catch {
    return { tell: () => {}, close: () => {} };
  }
}
