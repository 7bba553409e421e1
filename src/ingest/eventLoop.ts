/** Lets other tasks of the thread run: progress, cancelling. A message costs microseconds where a timer waits. */
export class EventLoop {
  private readonly channel = new MessageChannel();
  private resume: (() => void) | null = null;

  constructor() {
    this.channel.port1.onmessage = () => this.resume?.();
  }

  /** Resolves after the tasks that were already waiting. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.resume = resolve;
      this.channel.port2.postMessage(null);
    });
  }

  close(): void {
    this.channel.port1.close();
  }
}
