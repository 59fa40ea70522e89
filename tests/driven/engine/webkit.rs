//! WebKit by its own driver, in the small browser that comes with it. It draws on a screen, so it is given one that nobody sees.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

use serde_json::json;

use super::{Started, Wanted, program};
use crate::driven::running::Running;

pub fn start(wanted: Wanted, outside: &str) -> Started {
    let mut command = Command::new(program("PATHWAYS_XVFB", "Xvfb"));
    command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
    let (screen, display) =
        Running::found(&mut command, |line| line.trim().parse::<u32>().ok().map(|number| number.to_string()));
    // It takes no "any port that is free".
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let mut command = Command::new(program("PATHWAYS_WEBKIT_DRIVER", "WebKitWebDriver"));
    command.arg(format!("--port={port}")).env("DISPLAY", format!(":{display}"));
    // A sandbox of its own within a container is more than the kernel allows; the pages are our own.
    command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1").env("LIBGL_ALWAYS_SOFTWARE", "1");
    let driver = Running::start(&mut command);
    let mut arguments =
        vec!["--automation", "--enable-write-console-messages-to-stdout=true", "--geometry=1100x950"];
    if wanted.without_script {
        arguments.push("--enable-javascript-markup=false");
    }
    let options = json!({ "binary": small_browser(), "args": arguments });
    let proxy = json!({
        "proxyType": "manual", "httpProxy": outside, "sslProxy": outside, "noProxy": ["127.0.0.1"],
    });
    let capabilities = json!({ "webkitgtk:browserOptions": options, "proxy": proxy });
    Started { driver, port, capabilities, folder: None, screen: Some(screen) }
}

/// The browser that comes with WebKit lies in a folder of its version and of the machine's kind.
fn small_browser() -> PathBuf {
    if let Some(given) = std::env::var_os("PATHWAYS_WEBKIT") {
        return given.into();
    }
    let kind = format!("{}-linux-gnu", std::env::consts::ARCH);
    let places = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"]
        .map(|version| PathBuf::from("/usr/lib").join(&kind).join(version).join("MiniBrowser"));
    places
        .into_iter()
        .find(|place| place.is_file())
        .expect("WebKit's MiniBrowser is installed; `cargo xtask test` sets up what the browser tests need")
}
