//! Runs every case of the catalogue where it is loaded: in a browser.
//!
//! It needs no bindings: the page calls [`run_cases`] and reads the report from memory.

use std::sync::OnceLock;

use pathways::catalogue::cases::run_case;
use pathways::catalogue::load::load_catalogue;

/// The files of the catalogue: path and text.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

static REPORT: OnceLock<String> = OnceLock::new();

fn report() -> &'static str {
    REPORT.get_or_init(|| {
        let files: Vec<(String, String)> =
            FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        match load_catalogue(&files) {
            Ok(loaded) => {
                let failing: Vec<String> = loaded
                    .cases
                    .iter()
                    .filter_map(|case| {
                        let difference = run_case(&loaded.catalogue, case).err()?;
                        Some(format!("{}:{}: {difference}", case.file, case.line))
                    })
                    .collect();
                format!("{} cases, {} failing\n{}", loaded.cases.len(), failing.len(), failing.join("\n"))
            }
            Err(problems) => problems.iter().map(|problem| format!("{problem}\n")).collect(),
        }
    })
}

/// Runs the cases and gives the address of the report.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "an export that a page can call by name")]
pub extern "C" fn run_cases() -> *const u8 {
    report().as_ptr()
}

/// The length of the report in bytes.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "an export that a page can call by name")]
pub extern "C" fn report_length() -> usize {
    report().len()
}
