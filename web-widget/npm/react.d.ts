/**
 * Types for `<pathways-checker>` in JSX with React 19, which sets attributes and listens to events of custom elements itself.
 *
 * `import type {} from "pathways-checker/react"` in one file is enough. It needs the types of React.
 */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { PathwaysCheckerAttributes, PathwaysCheckerElement, PathwaysCheckerEventMap } from "./index.js";

/** Listeners, as React names those of custom elements: `onpathways-ready`. */
type PathwaysCheckerListeners = {
  [Name in keyof PathwaysCheckerEventMap as `on${Name}`]?: (event: PathwaysCheckerEventMap[Name]) => void;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "pathways-checker": Omit<
        DetailedHTMLProps<HTMLAttributes<PathwaysCheckerElement>, PathwaysCheckerElement>,
        keyof PathwaysCheckerAttributes
      > &
        Partial<PathwaysCheckerAttributes> &
        PathwaysCheckerListeners;
    }
  }
}
