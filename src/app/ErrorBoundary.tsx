/** A figure that fails takes only itself down; another address tries again. */
import { Component, type ReactNode } from 'react';
import { da } from '../language/da.ts';

interface Props {
  /** A new value clears the failure. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly failedAt: string | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedAt: null };

  static getDerivedStateFromError(): Partial<State> {
    return { failedAt: '' };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (state.failedAt === null) return null;
    if (state.failedAt === '') return { failedAt: props.resetKey };
    return state.failedAt === props.resetKey ? null : { failedAt: null };
  }

  override render(): ReactNode {
    if (this.state.failedAt === null) return this.props.children;
    return (
      <div className="load-failure" role="alert">
        <h1>{da.crashed}</h1>
        <p>{da.crashedHelp}</p>
        <p>
          <a href="#/">{da.startOver}</a>
        </p>
      </div>
    );
  }
}
