//! The package as somebody gets it: packed, installed into a project of its own, and built by a bundler.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use base64::Engine;
use serde_json::Value;
use sha2::{Digest, Sha384};

use crate::project::root;

/// A file of the tools that Node runs.
pub fn tool(path: &str) -> PathBuf {
    let tool = root().join("tests/tools/node_modules").join(path);
    assert!(
        tool.exists(),
        "{path} is not there; `npm ci` in tests/tools brings it, as `cargo xtask test` does"
    );
    tool
}

/// Runs a program to its end and gives what it prints.
pub fn run<A: AsRef<OsStr>>(
    program: &str,
    folder: &Path,
    arguments: impl IntoIterator<Item = A>,
) -> Result<String, String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap_or_else(|error| panic!("cannot start {program}: {error}"));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    Err(format!("{printed}{}", String::from_utf8_lossy(&output.stderr)))
}

/// A project of its own with the packed package installed, and nothing else.
pub fn project() -> &'static Path {
    static PROJECT: LazyLock<PathBuf> = LazyLock::new(|| {
        let package = root().join("dist/npm");
        assert!(package.is_dir(), "dist/npm is not there; `cargo xtask package` makes it");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("package");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let packed =
            run("npm", &package, [OsStr::new("pack"), OsStr::new("--pack-destination"), folder.as_os_str()]);
        let packed = packed.unwrap_or_else(|error| panic!("{error}"));
        let packed = format!("./{}", packed.trim());
        fs::write(folder.join("package.json"), r#"{ "private": true, "type": "module" }"#).unwrap();
        let install = ["install", "--offline", "--no-audit", "--no-fund", packed.as_str()];
        run("npm", &folder, install).unwrap_or_else(|error| panic!("{error}"));
        folder
    });
    &PROJECT
}

/// The package where it is installed.
fn package() -> PathBuf {
    project().join("node_modules/pathways-checker")
}

/// A site that imports the package, built by Vite.
pub fn site() -> &'static Path {
    static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = project();
        let page = r#"<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>A site made with a bundler</title><link rel="icon" href="data:,"></head>
<body>
<pathways-checker><p>The programmes.</p></pathways-checker>
<script type="module" src="/main.js"></script>
</body>
</html>
"#;
        fs::write(folder.join("index.html"), page).unwrap();
        let main = "import \"pathways-checker\";\nimport \"pathways-checker/themes/renfrewshire.css\";\n";
        fs::write(folder.join("main.js"), main).unwrap();
        let vite = tool("vite/bin/vite.js");
        let build = [vite.as_os_str(), OsStr::new("build"), OsStr::new("--logLevel"), OsStr::new("warn")];
        run("node", folder, build).unwrap_or_else(|error| panic!("{error}"));
        folder.join("dist")
    });
    &SITE
}

/// The WebAssembly modules of a folder and those in it, by their content.
fn modules(folder: &Path) -> BTreeMap<Vec<u8>, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            found.extend(modules(&entry.path()));
        } else if Path::new(&name).extension().is_some_and(|extension| extension == "wasm") {
            found.insert(fs::read(entry.path()).unwrap(), name);
        }
    }
    found
}

fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", base64::engine::general_purpose::STANDARD.encode(Sha384::digest(content)))
}

#[test]
fn it_needs_nothing_runs_nothing_and_has_every_file_that_it_names() {
    let text = fs::read_to_string(package().join("package.json")).unwrap();
    let described: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(described["version"], env!("CARGO_PKG_VERSION"));
    for kind in ["dependencies", "peerDependencies", "optionalDependencies", "scripts", "bin"] {
        assert!(described[kind].is_null(), "{kind}: {}", described[kind]);
    }
    let mut named: Vec<&str> =
        vec!["README.md", "integrity.txt", described["customElements"].as_str().unwrap()];
    for export in described["exports"].as_object().unwrap().values() {
        match export {
            Value::String(file) => named.push(file),
            conditions => named.extend(conditions.as_object().unwrap().values().filter_map(Value::as_str)),
        }
    }
    assert!(named.len() > 8, "{named:?}");
    for file in named {
        match file.split_once('*') {
            None => assert!(package().join(file).is_file(), "{file}"),
            Some((folder, end)) => {
                let mut files = fs::read_dir(package().join(folder)).unwrap().flatten();
                assert!(files.any(|entry| entry.file_name().to_string_lossy().ends_with(end)), "{file}");
            }
        }
    }
}

#[test]
fn its_script_and_modules_are_those_of_the_build_under_one_integrity_value() {
    let script = fs::read(package().join("pathways-checker.js")).unwrap();
    assert_eq!(script, fs::read(root().join("dist/pathways-checker.js")).unwrap());
    let hash = integrity(&script);
    assert_eq!(fs::read_to_string(package().join("integrity.txt")).unwrap().trim(), hash);
    let readme = fs::read_to_string(package().join("README.md")).unwrap();
    assert!(readme.contains(&format!("integrity=\"{hash}\"")));
    let script = String::from_utf8(script).unwrap();
    let modules = modules(&package());
    assert_eq!(modules.len(), 3);
    for (content, name) in modules {
        assert!(script.contains(&integrity(&content)), "the script does not know {name}");
        assert_eq!(content, fs::read(root().join("dist").join(&name)).unwrap(), "{name}");
    }
}

#[test]
fn a_bundler_emits_every_module_unchanged_and_as_a_file_of_its_own() {
    let emitted = modules(site());
    let packed = modules(&package());
    assert!(emitted.keys().eq(packed.keys()), "emitted {:?}, packed {:?}", emitted.values(), packed.values());
    let scripts: Vec<PathBuf> = fs::read_dir(site().join("assets"))
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
        .collect();
    let [script] = &scripts[..] else { panic!("{scripts:?}") };
    let script = fs::read_to_string(script).unwrap();
    assert!(!script.contains("data:application/wasm"));
    for (content, name) in &emitted {
        assert!(script.contains(name), "the script does not name {name}");
        assert!(script.contains(&integrity(content)), "the script has lost the hash of {name}");
    }
}
