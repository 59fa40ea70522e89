//! The styles of the WordPress theme that one of the tests' host pages uses, unpacked from Debian's package of it.
//!
//! The theme is not installed on the machine and not kept in the project: its files lie in `target/`, and go with it.

use std::fs;

use anyhow::bail;

use crate::machine::debian;
use crate::step::{Step, root};

const PACKAGE: &str = "wordpress-theme-twentytwentyone";

/// Where the theme lies, from the folder in which the package is unpacked.
const STYLE: &str = "usr/share/wordpress/wp-content/themes/twentytwentyone/style.css";

/// Sees to it that the theme's files are in `target/tools/wordpress/`.
///
/// # Errors
/// Where they cannot be had; says what to do.
pub fn bring() -> anyhow::Result<()> {
    let folder = root().join("target/tools/wordpress");
    if folder.join(STYLE).is_file() {
        return Ok(());
    }
    fs::create_dir_all(&folder)?;
    let download = || {
        Step::new("apt-get", ["download", PACKAGE])
            .within(&folder)
            .run("fetch a WordPress theme from Debian, to test the widget on a page in its style")
    };
    if download().is_err() {
        debian::update();
        download()?;
    }
    let fetched = fs::read_dir(&folder)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "deb"));
    let Some(fetched) = fetched else { bail!("apt-get download {PACKAGE} brought no package") };
    Step::new("dpkg-deb", ["--extract".as_ref(), fetched.as_os_str(), folder.as_os_str()])
        .run("unpack it into target/")?;
    fs::remove_file(fetched)?;
    if !folder.join(STYLE).is_file() {
        bail!("{PACKAGE} has no {STYLE}; it may have changed");
    }
    Ok(())
}
