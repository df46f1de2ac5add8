import { openChannel } from "./open-channel.js";

/** What a room is shown: the scenario and the one before it as links' queries. */
export interface StageView {
  readonly query: string;
  readonly before: string;
  /** Whether the answer is hidden while the room guesses. */
  readonly isHidden: boolean;
}

/** Between the window with the controls and the one that the room sees. */
export interface StageChannel {
  readonly send: (view: StageView) => void;
  readonly receive: (listener: (view: StageView) => void) => void;
  /** Asks for the view, as a window does that has just been opened; `onAsk` is told. */
  readonly ask: () => void;
  readonly onAsk: (listener: () => void) => void;
  readonly close: () => void;
}

type Message = { readonly view: StageView } | "ask";

/** Opens the channel between the windows of this browser. */
export function stageChannel(
  channel: Pick<
    BroadcastChannel,
    "postMessage" | "addEventListener" | "close"
  > | null = openChannel("e-health-stage"),
): StageChannel {
  const post = (message: Message) => channel?.postMessage(message);
  const hear = (listener: (message: Message) => void) =>
    channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => listener(data));
  return {
    send: (view) => post({ view }),
    receive: (listener) => hear((message) => message !== "ask" && listener(message.view)),
    ask: () => post("ask"),
    onAsk: (listener) => hear((message) => message === "ask" && listener()),
    close: () => channel?.close(),
  };
}
