// Tells whoever tries out a theme, in the console, which of its colours are too alike to be read.
export const warnOfContrast = (root) => {
  const probe = document.createElement("span");
  root.append(probe);
  const light = (name) => {
    probe.style.color = `var(--${name})`;
    const parts = getComputedStyle(probe).color.match(/[\d.]+/g).slice(0, 3).map((part) => part / 255);
    const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const pairs = [
    "text bg 4.5", "link bg 4.5", "error bg 4.5", "text panel 4.5", "button-text button-bg 4.5", "button-bg bg 3",
    "focus-text focus 4.5", "fits bg 4.5", "fits-check bg 4.5", "not-yet bg 4.5", "ask bg 4.5", "no-match bg 4.5",
    "border bg 3",
  ];
  for (const pair of pairs) {
    const [one, other, needed] = pair.split(" ");
    const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
    const ratio = Math.floor((more / less) * 100) / 100;
    if (ratio < needed) {
      console.warn(`<pathways-checker>: --pathways-${one} on --pathways-${other} has a contrast of ${ratio}, needed is ${needed}`);
    }
  }
  probe.remove();
};
