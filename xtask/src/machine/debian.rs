//! Debian's package manager, as root or by way of sudo.

use crate::step::Step;

/// A command of the package manager, with the rights that it needs.
pub fn with_rights(words: &[&str]) -> Step {
    let as_root: &[&str] = match Step::new("id", ["-u"]).output().as_deref() {
        Some("0") => &[],
        _ => &["sudo", "--non-interactive"],
    };
    let words: Vec<&str> = as_root.iter().chain(words).copied().collect();
    Step::new(words[0], &words[1..]).env("DEBIAN_FRONTEND", "noninteractive")
}

/// Brings the list of packages up to date, which may be missing or old on a fresh machine. Where that fails, the step that
/// needs a package says so.
pub fn update() {
    let _ = with_rights(&["apt-get", "update", "--quiet"]).run("bring Debian's list of packages up to date");
}
