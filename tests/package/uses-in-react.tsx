// The same in JSX, as React 19 takes it.
import type {} from "pathways-checker/react";

export const right = (
  <pathways-checker
    authority="inverclyde"
    className="wide"
    heading-level="2"
    view="check programmes"
    onpathways-error={(event) => event.detail.code}
  >
    <p>The programmes.</p>
  </pathways-checker>
);

export const wrong = (
  // @ts-expect-error: no such level
  <pathways-checker heading-level="7" />
);

export const wrongEvent = (
  // @ts-expect-error: no such code
  <pathways-checker onpathways-error={(event) => event.detail.code === "timeout"} />
);
