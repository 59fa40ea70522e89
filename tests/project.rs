//! Where things are: the project's folder, its catalogue, its programs as built.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use pathways::catalogue::load::Loaded;

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the project's folder")
}

/// The project's own catalogue.
pub fn catalogue() -> &'static Loaded {
    static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
        catalogue_folder::load_folder(&root().join("catalogue")).unwrap_or_else(|error| panic!("{error}"))
    });
    &LOADED
}

/// The command line as built.
pub fn pathways() -> PathBuf {
    if let Some(built) = std::env::var_os("PATHWAYS_BIN") {
        return built.into();
    }
    let beside_tests = std::env::current_exe().expect("a running program has a path");
    let folder = beside_tests.ancestors().nth(2).expect("tests are built inside target/");
    let program = folder.join("pathways");
    assert!(program.is_file(), "{} is not built; `cargo xtask test` builds it first", program.display());
    program
}

/// Whether this is the thorough run rather than the everyday one.
pub fn thorough() -> bool {
    std::env::var_os("PATHWAYS_THOROUGH").is_some_and(|value| value == "1")
}
