//! The widget in three real browsers, on the demo page as the server serves it, under its content security policy, and on pages
//! of a made-up council.

/// A test in every engine, each by itself: `in_every_engine!(name)` beside `async fn name(engine: Engine)`.
macro_rules! in_every_engine {
    ($($test:ident),+) => {$(
        mod $test {
            use pathways_tests::driven::engine::Engine;

            #[tokio::test]
            async fn in_chromium() {
                super::$test(Engine::Chromium).await;
            }

            #[tokio::test]
            async fn in_firefox() {
                super::$test(Engine::Firefox).await;
            }

            #[tokio::test]
            async fn in_webkit() {
                super::$test(Engine::WebKit).await;
            }
        }
    )+};
}

mod brought;
mod cases_in_widget;
mod embedded;
mod every_state;
mod fits;
mod hosts;
mod kept_to_itself;
mod keyboard;
mod own_catalogue;
mod packaged;
mod people;
mod people_at_random;
mod playground;
mod policies;
mod settings;

use std::fs;

use pathways_tests::driven::{driver, engine, site};

use crate::project::root;
use driver::Browser;
use engine::Engine;
use kept_to_itself::assert_kept_to_itself;
pub use pathways_tests::driven::driver::server;

in_every_engine!(
    focus_moves_to_each_new_heading_and_errors_are_told,
    years_and_months_take_whole_numbers_only,
    elements_may_be_moved_removed_and_doubled,
    the_page_s_own_words_show_where_the_widget_cannot_run
);

const START: &str = "[data-page=start] button";
const CONTINUE: &str = "form > button[type=submit]";
const BACK: &str = "button[part=back]";
const AGAIN: &str = "[data-page=results] > button[part=button]";

async fn focus_moves_to_each_new_heading_and_errors_are_told(engine: Engine) {
    let (_server, address) = server(&[]);
    let browser = Browser::open_in(engine, &address).await;
    browser.find("[data-page=start]").await;
    assert_eq!(browser.focused().await, "", "the page's own start is not taken over");
    browser.click(START).await;
    browser.find("[data-question=role]").await;
    let role = "What is your role?";
    assert_eq!(browser.focused().await.trim(), role);
    // Going on without an answer: a summary that is focused, with the same words beside the field.
    browser.click(CONTINUE).await;
    let summary = browser.text("[role=alert]").await;
    assert!(summary.contains("There is a problem") && summary.contains("Select your role"), "{summary}");
    assert!(browser.focused().await.contains("There is a problem"));
    // Choosing moves nobody on; Continue does.
    browser.click("input[value=headteacher]").await;
    browser.find("[data-question=role]").await;
    browser.click(CONTINUE).await;
    browser.find("[data-page=question]:not([data-question=role])").await;
    assert_ne!(browser.focused().await.trim(), role);
    assert!(!browser.focused().await.is_empty());
    // Back brings the answer back.
    browser.click(BACK).await;
    browser.find("[data-question=role]").await;
    assert_eq!(browser.focused().await.trim(), role);
    assert!(browser.find("input[value=headteacher]").await.is_selected().await.unwrap());
    assert_kept_to_itself(&browser).await;
    browser.close().await;
}

async fn years_and_months_take_whole_numbers_only(engine: Engine) {
    let (_server, address) = server(&[]);
    let browser = Browser::open_in(engine, &address).await;
    browser.click(START).await;
    browser.click("input[value=headteacher]").await;
    browser.click(CONTINUE).await;
    browser.find("[data-page=question]:not([data-question=role])").await;
    if let Some("sector") = browser.find("[data-page]").await.attr("data-question").await.unwrap().as_deref()
    {
        browser.click("input[value=secondary]").await;
        browser.click(CONTINUE).await;
    }
    browser.find("[data-question=headship_months]").await;
    for (years, months, error) in [
        ("", "", "Enter how long"),
        ("2.5", "", "Years must be a whole number"),
        ("five", "", "Years must be a whole number"),
        ("4", "12", "Months must be a whole number from 0 to 11"),
    ] {
        for (name, text) in [("years", years), ("months", months)] {
            browser.type_into(&format!("input[name={name}]"), text).await;
        }
        browser.click(CONTINUE).await;
        let alert = format!("summary for {years:?} and {months:?}");
        let mut summary = String::new();
        for _ in 0..100 {
            summary = browser.text("[role=alert]").await;
            if summary.contains(error) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert!(summary.contains(error), "{alert}: {summary}");
        assert_eq!(browser.find("input[name=years]").await.prop("value").await.unwrap().unwrap(), years);
    }
    browser.close().await;
}

async fn elements_may_be_moved_removed_and_doubled(engine: Engine) {
    let (_server, address) = server(&[]);
    let browser = Browser::open_in(engine, &address).await;
    browser.click(START).await;
    browser.click("input[value=headteacher]").await;
    browser.click(CONTINUE).await;
    browser.find("[data-page=question]:not([data-question=role])").await;
    let question = browser.text("legend").await;
    let host = "const host = document.querySelector('pathways-checker');";
    // Moved, it goes on where it was; a second one beside it starts from the beginning.
    browser.script(&format!("{host} document.body.append(host);")).await;
    assert_eq!(browser.text("legend").await, question);
    let second = format!("{host} host.before(document.createElement('pathways-checker'));");
    browser.script(&second).await;
    browser.find("[data-page=start]").await;
    let first_one = "return document.querySelectorAll('pathways-checker')[1].shadowRoot.querySelector('legend').innerText.trim()";
    assert_eq!(browser.script(first_one).await, question.as_str());
    // Removed, it forgets what was answered.
    browser.script(&format!("{host} host.remove();")).await;
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    browser.script(&format!("{host} window.kept = host; host.remove();")).await;
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    browser.script("document.body.append(window.kept);").await;
    browser.find("[data-page=start]").await;
    assert_kept_to_itself(&browser).await;
    browser.close().await;
}

async fn the_page_s_own_words_show_where_the_widget_cannot_run(engine: Engine) {
    // The script is there and the module is not one: as after a copy that went wrong.
    let folder = std::env::temp_dir().join(format!("pathways-broken-{engine}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    for file in ["pathways-checker.js", "pathways-more.wasm", "pathways-ask.wasm"] {
        fs::copy(root().join("dist").join(file), folder.join(file)).unwrap();
    }
    fs::write(folder.join("pathways-checker.wasm"), b"not a module").unwrap();
    let (_server, address) = server(&["--widget", folder.to_str().unwrap()]);
    let browser = Browser::open_in(engine, &address).await;
    let visible = "const host = document.querySelector('pathways-checker');
                   return [...host.children].some((child) => child.checkVisibility() && child.getClientRects().length > 0)
                     && !host.shadowRoot?.querySelector('[data-page]')";
    let mut seen = false;
    for _ in 0..100 {
        seen = browser.script(visible).await == true && browser.widget_text().await.contains("reload");
        if seen {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert!(seen, "the page's own words are not shown: {}", browser.widget_text().await);
    browser.close().await;
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_widget_carries_no_json_parser_and_keeps_to_its_size() {
    let wasm =
        fs::read(root().join("dist/pathways-checker.wasm")).expect("`cargo xtask test` builds the widget");
    let words = b"EOF while parsing";
    assert!(!wasm.windows(words.len()).any(|window| window == words), "serde_json is linked in");
    let size = |name: &str| fs::metadata(root().join("dist").join(name)).unwrap().len();
    let total = size("pathways-checker.js.br") + size("pathways-checker.wasm.br");
    println!("{total} bytes to download");
    // The ordinary standard library, where no other can be had, makes it up to a third larger.
    assert!(total < 120_000, "{total} bytes");
}
