/** What Artillery does in a session: its WebSocket engine counts only answers to what it sent, so this listens. */
export function listen(context, events, done) {
  context.ws.on("message", (data) => {
    const { sentMs } = JSON.parse(data);
    events.emit("counter", "frames", 1);
    events.emit("histogram", "lateness_ms", performance.timeOrigin + performance.now() - sentMs);
  });
  done();
}
