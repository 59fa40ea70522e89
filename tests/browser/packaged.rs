//! The npm package in a site that a bundler built, in a real browser.

use super::driver::Browser;
use super::kept_to_itself::assert_kept_to_itself;
use super::{CONTINUE, START};
use crate::package::installed::site;
use crate::pages::serve;

#[tokio::test]
async fn a_site_built_with_the_package_asks_and_takes_an_answer() {
    let site = serve(Vec::new(), &[("/", site())]).await;
    let browser = Browser::open(&format!("{}index.html", site.address)).await;
    browser.click(START).await;
    browser.find("[data-question=role]").await;
    browser.click("input[value=headteacher]").await;
    browser.click(CONTINUE).await;
    browser.find("[data-page=question]:not([data-question=role])").await;
    // The theme came by way of the bundler too.
    let button = "return getComputedStyle(document.querySelector('pathways-checker').shadowRoot
                    .querySelector('form > button[type=submit]')).backgroundColor";
    assert_eq!(browser.script(button).await, "rgb(10, 95, 99)");
    assert_kept_to_itself(&browser).await;
    browser.close().await;
}
