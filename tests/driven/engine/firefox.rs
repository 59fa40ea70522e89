//! Firefox by geckodriver. It has no log that a driver could ask for, so it is told to write its console out.

use std::process::Command;

use serde_json::json;

use super::{Started, Wanted, program};
use crate::driven::running::Running;

pub fn start(wanted: Wanted, outside: &str) -> Started {
    let mut command = Command::new(program("PATHWAYS_GECKODRIVER", "geckodriver"));
    // The address of its settings is taken from the list below only where this says so.
    command.env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1");
    let (driver, port) = Running::found(command.args(["--port", "0", "--log", "info"]), |line| {
        Some(line.split_once("Listening on 127.0.0.1:")?.1.trim().to_owned())
    });
    let options = json!({
        "binary": program("PATHWAYS_FIREFOX", "/usr/bin/firefox-esr").to_string_lossy(),
        "args": ["-headless"],
        "prefs": {
            "devtools.console.stdout.chrome": false,
            "devtools.console.stdout.content": true,
            "messaging-system.log": "off",
            "javascript.enabled": !wanted.without_script,
            // 2: the person's colours, always.
            "browser.display.document_color_use": if wanted.forced_colours { 2 } else { 0 },
            "ui.prefersReducedMotion": i32::from(wanted.no_motion),
            // Nothing but what the page asks for.
            "app.normandy.enabled": false,
            "app.shield.optoutstudies.enabled": false,
            "browser.chrome.site_icons": false,
            "browser.safebrowsing.malware.enabled": false,
            "browser.safebrowsing.phishing.enabled": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "services.settings.server": "data:,#remote-settings-dummy/v1",
        },
    });
    // It goes to its own machine without a proxy.
    let proxy = json!({ "proxyType": "manual", "httpProxy": outside, "sslProxy": outside });
    let capabilities = json!({ "moz:firefoxOptions": options, "proxy": proxy });
    Started { driver, port, capabilities, folder: None, screen: None }
}
