//! Making one script of the generated bindings and the element, so that one integrity attribute covers all of the widget.
//!
//! The bindings are generated text of one pinned version: where they are not as expected, the build stops and says so.

use anyhow::{anyhow, bail};
use base64::Engine;
use sha2::{Digest, Sha384};

/// The bindings, as the element's files import them where they are separate.
const GLUE: &str = "glue.js";

/// What the script carries beside the bindings and the element.
pub struct Carried<'a> {
    /// The style sheet.
    pub style: &'a str,
    /// The version of the widget.
    pub version: &'a str,
    /// The modules that it loads, each with the word that stands for its hash in the element.
    pub modules: &'a [(&'a str, &'a [u8])],
}

/// The bundled script. `element`: the names and texts of the element's files, each after those that it imports.
///
/// # Errors
/// Where the bindings or the element are not as this expects.
pub fn script(glue: &str, element: &[(&str, &str)], carried: &Carried<'_>) -> anyhow::Result<String> {
    let mut element = joined(element)?;
    let mut put = |word: &str, text: &str| {
        let found = element.matches(word).count();
        element = element.replace(word, &quoted(text));
        if found == 1 { Ok(()) } else { Err(anyhow!("the element has {word} {found} times and not once")) }
    };
    put("__STYLE__", &small_style(carried.style))?;
    put("__VERSION__", carried.version)?;
    for (word, module) in carried.modules {
        put(word, &integrity(module))?;
    }
    // In a scope of their own, the names of the bindings cannot meet those of the element.
    Ok(format!(
        "const {{ init, mount }} = (() => {{\n{}return {{ init: __wbg_init, mount }};\n}})();\n{element}",
        bindings(glue, &["function mount(", "async function __wbg_init("])?
    ))
}

/// The element's files as one, without comments, imports and exports.
///
/// # Errors
/// Where a file imports what does not stand before it.
fn joined(files: &[(&str, &str)]) -> anyhow::Result<String> {
    let mut known = vec![GLUE];
    let mut whole = String::new();
    for (name, text) in files {
        for line in text.lines().map(str::trim) {
            if line.is_empty() || line.starts_with("//") || line.starts_with("/**") {
                continue;
            }
            if let Some(import) = line.strip_prefix("import ") {
                let from = import.split_once(" from \"./").and_then(|(_, from)| from.strip_suffix("\";"));
                if !from.is_some_and(|from| known.contains(&from)) {
                    bail!("{name} imports what does not stand before it in the script: {line}");
                }
                continue;
            }
            whole.push_str(line.strip_prefix("export ").unwrap_or(line));
            whole.push('\n');
        }
        known.push(name);
    }
    Ok(whole)
}

/// The hash of a file as pages name it.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", base64::engine::general_purpose::STANDARD.encode(Sha384::digest(content)))
}

/// The bindings without `export`, and without lines that are comments alone. They have to have some lines that begin so.
///
/// # Errors
/// Where they are not as this expects.
fn bindings(glue: &str, expected: &[&str]) -> anyhow::Result<String> {
    let mut kept = String::with_capacity(glue.len());
    let mut in_comment = false;
    let mut missing = expected.to_vec();
    for line in glue.lines() {
        let bare = line.trim();
        if in_comment || bare.starts_with("/*") {
            in_comment = !bare.ends_with("*/");
            continue;
        }
        if bare.is_empty() || bare.starts_with("//") || bare.starts_with("export {") {
            continue;
        }
        let bare = bare.strip_prefix("export ").unwrap_or(bare);
        if bare.starts_with("import ") {
            bail!("the generated bindings import another file: {bare}");
        }
        missing.retain(|begins| !bare.starts_with(begins));
        kept.push_str(bare);
        kept.push('\n');
    }
    if !missing.is_empty() {
        bail!("the generated bindings have no {}; wasm-bindgen may have changed", missing.join(", no "));
    }
    Ok(kept)
}

/// A style sheet without comments, line ends and indents.
fn small_style(style: &str) -> String {
    let mut small = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        small.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    small.push_str(rest);
    small.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A text as a literal of the script.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bindings_lose_their_exports_and_keep_their_code() {
        let glue = "/* generated */\nexport function mount(a) {\n    return a;\n}\n/**\n * A comment.\n */\n\
                    async function __wbg_init(b) {}\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(
            bindings(glue, &["function mount(", "async function __wbg_init("]).unwrap(),
            "function mount(a) {\nreturn a;\n}\nasync function __wbg_init(b) {}\n"
        );
    }

    #[test]
    fn bindings_of_another_shape_stop_the_build() {
        assert!(bindings("export function other() {}\n", &["function mount("]).is_err());
        assert!(
            bindings("import x from \"y\";\nexport function mount() {}\n", &["function mount("]).is_err()
        );
    }

    #[test]
    fn files_are_joined_after_what_they_import() {
        let (one, two) = ("export const a = 1;\n", "// Why.\nimport { a } from \"./one.js\";\n  log(a);\n");
        assert_eq!(joined(&[("one.js", one), ("two.js", two)]).unwrap(), "const a = 1;\nlog(a);\n");
        assert!(joined(&[("two.js", two), ("one.js", one)]).is_err());
        assert!(joined(&[("three.js", "import \"https://example.org/x.js\";\n")]).is_err());
    }

    #[test]
    fn a_style_sheet_becomes_one_line() {
        assert_eq!(small_style("/* why */\na {\n  content: \"x\";\n}\n"), "a { content: \"x\"; }");
        assert_eq!(quoted("a \"b\" \\c"), r#""a \"b\" \\c""#);
    }
}
