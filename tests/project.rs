//! Where things are: the project's folder, its catalogue, its programs as built.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
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

/// Runs the command line in a folder, with an input, to its end.
pub fn run_in(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(pathways())
        // A store that lies in the folder is nothing to a test, unless it names it.
        .env("PATHWAYS_STORE", std::env::temp_dir().join("pathways-no-store").join("none.db"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command line can be started");
    let mut stdin = child.stdin.take().expect("its input is a pipe");
    let input = input.to_owned();
    // Beside reading the output: either side may be larger than what a pipe holds.
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("the command line ends");
    // A command that refuses its arguments does not read its input.
    let _ = writer.join();
    output
}

/// Runs the command line in the project's folder, with an input, to its end.
pub fn run(arguments: &[&str], input: &str) -> Output {
    run_in(root(), arguments, input)
}

/// The JSON objects of an output, one a line.
pub fn json_lines(output: &[u8]) -> Vec<serde_json::Value> {
    let text = std::str::from_utf8(output).expect("the lines are text");
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

/// Whether this is the thorough run rather than the everyday one.
pub fn thorough() -> bool {
    std::env::var_os("PATHWAYS_THOROUGH").is_some_and(|value| value == "1")
}

/// The texts of all files of a folder of the project, one after the other.
pub fn texts_of(folder: &str) -> String {
    let folder = root().join(folder);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    paths.sort();
    paths
        .iter()
        .map(|path| fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
        .collect()
}
