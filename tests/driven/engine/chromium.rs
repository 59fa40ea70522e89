//! Chromium by chromedriver.

use std::process::Command;

use serde_json::json;

use super::{Started, Wanted, program};
use crate::driven::running::Running;

pub fn start(wanted: Wanted) -> Started {
    let mut command = Command::new(program("PATHWAYS_CHROMEDRIVER", "chromedriver"));
    let (driver, port) = Running::found(command.arg("--port=0"), |line| {
        Some(line.split_once("successfully on port ")?.1.trim_end_matches('.').to_owned())
    });
    let folder = std::env::temp_dir().join(format!("pathways-browser-{}-{port}", std::process::id()));
    let profile = format!("--user-data-dir={}", folder.display());
    let mut arguments = vec![
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        // Nothing but what the page asks for, and nothing from elsewhere.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-device-scale-factor=1",
        "--hide-scrollbars",
        profile.as_str(),
    ];
    if wanted.forced_colours {
        arguments.push("--force-high-contrast");
    }
    if wanted.no_motion {
        arguments.push("--force-prefers-reduced-motion");
    }
    let mut options = json!({ "args": arguments });
    if wanted.without_script {
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    if let Some(chromium) = std::env::var_os("PATHWAYS_CHROMIUM") {
        options["binary"] = chromium.to_string_lossy().into();
    }
    let capabilities = json!({
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    });
    Started { driver, port, capabilities, folder: Some(folder), screen: None }
}
