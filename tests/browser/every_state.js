// Looks at one state after another: with axe, and at its markup. Stands after bring.js.
// arguments: states [{name, acts: [[act, value]]}], options of axe, then the callback. Answers [{name, violations, markup}].
const [states, options, done] = arguments;
const axe = window.axe ?? window.wrappedJSObject?.axe;
// What a person reads of a violation: the rule, where, and what is wrong.
const told = ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target, html, failureSummary }) => `${id} (${help}) at ${target.flat().join(" ")}: ${html}: ${failureSummary}`));
// With everything unfolded: what is folded is nothing that anybody could see or reach.
const look = async () => {
  root.querySelectorAll("details:not([open])").forEach((folded) => { folded.open = true; });
  return told(await axe.run(document, options));
};
(async () => {
  const seen = [];
  for (const { name, acts } of states) {
    try {
      await bring(acts);
      seen.push({ name, violations: await look(), markup: root.querySelector(".checker").outerHTML });
    } catch (error) {
      seen.push({ name, ...say(error) });
    }
  }
  return seen;
})().then(done, (error) => done(say(error)));
