//! The playground, under the server's own policy: what is set shows in the checker, in the contrast and in the snippet.

use std::fs;

use fantoccini::Locator;
use serde_json::{Value, json};

use super::driver::{Browser, server};
use super::kept_to_itself::assert_kept_to_itself;
use crate::package::installed::tool;
use crate::project::root;

/// The text of something on the page itself, waited for.
async fn says(browser: &Browser, selector: &str) -> String {
    let found = browser.client.wait().for_element(Locator::Css(selector)).await.unwrap();
    found.text().await.unwrap()
}

/// Sets a field of the page as a person does: a field for colours takes no keys.
async fn set(browser: &Browser, id: &str, value: &str) {
    let script = format!(
        "const field = document.getElementById('{id}'); field.value = '{value}';
         field.dispatchEvent(new Event('input', {{ bubbles: true }}));
         field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
    );
    browser.script(&script).await;
}

async fn snippet(browser: &Browser, id: &str) -> String {
    browser
        .script(&format!("return document.getElementById('{id}').value"))
        .await
        .as_str()
        .unwrap()
        .to_owned()
}

async fn open(address: &str) -> Browser {
    let browser = Browser::open(&format!("{address}playground")).await;
    browser.find("[data-page=start]").await;
    // Rows of the table are there once everything else is.
    says(&browser, "#contrast tr").await;
    browser
}

#[tokio::test]
async fn what_is_set_shows_at_once_and_can_be_copied() {
    let (_server, address) = server(&[]);
    let browser = open(&address).await;
    assert_eq!(says(&browser, "#contrast-result").await, "Every pair of colours passes.");

    // Too pale a link: said in words, set in the checker, and in the style to copy.
    set(&browser, "property-link", "#9fb8d0").await;
    assert!(says(&browser, "#contrast-result").await.contains("do not pass"));
    let row = says(&browser, "#contrast tr.too-little").await;
    assert!(row.contains("link on bg") && row.contains("Not enough"), "{row}");
    assert!(snippet(&browser, "css").await.contains("--pathways-link: #9fb8d0;"));
    let link =
        "return getComputedStyle(document.querySelector('pathways-checker')).getPropertyValue('--link')";
    assert_eq!(browser.script(link).await, "#9fb8d0");

    // A theme puts it right.
    set(&browser, "theme", "west-dunbartonshire").await;
    let passes = browser.client.wait().for_element(Locator::XPath(
        "//p[@id='contrast-result'][normalize-space()='Every pair of colours passes.']",
    ));
    passes.await.unwrap();
    assert!(snippet(&browser, "css").await.contains("--pathways-bg: #14212b;"));

    // Attributes start the checker again, and the snippet has them with the hash of the script as built.
    set(&browser, "attribute-start", "question").await;
    browser.find("[data-question=role]").await;
    set(&browser, "attribute-authority", "inverclyde").await;
    let html = snippet(&browser, "html").await;
    let integrity = fs::read_to_string(root().join("dist/integrity.txt")).unwrap();
    assert!(html.contains(&format!("integrity=\"{}\"", integrity.trim())), "{html}");
    assert!(html.contains("<pathways-checker authority=\"inverclyde\" start=\"question\">"), "{html}");

    // Copied, or selected where the browser does not let a page copy.
    browser.client.find(Locator::Css("[data-copies=html]")).await.unwrap().click().await.unwrap();
    browser.client.wait().for_element(Locator::XPath("//p[@id='copied'][normalize-space()]")).await.unwrap();
    let selected = "const html = document.getElementById('html');
                    return html.selectionEnd - html.selectionStart === html.value.length";
    let copied = says(&browser, "#copied").await == "Copied.";
    assert!(copied || browser.script(selected).await == true);

    // Everything as it was.
    browser.client.find(Locator::Css("button[type=reset]")).await.unwrap().click().await.unwrap();
    browser.find("[data-page=start]").await;
    assert_eq!(snippet(&browser, "css").await, "");
    assert!(snippet(&browser, "html").await.contains("<pathways-checker>"));
    assert_kept_to_itself(&browser).await;
    browser.close().await;
}

#[tokio::test]
async fn every_attribute_and_property_has_a_field_with_a_label() {
    let (_server, address) = server(&[]);
    let browser = open(&address).await;
    let manifest = fs::read_to_string(root().join("web-widget/npm/custom-elements.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let declared = &manifest["modules"][0]["declarations"][0];
    let names = |kind: &str, prefix: &str| -> Vec<String> {
        let list = declared[kind].as_array().unwrap().iter();
        list.map(|item| item["name"].as_str().unwrap().replace("--pathways-", ""))
            .map(|name| format!("{prefix}-{name}"))
            .collect()
    };
    for id in names("attributes", "attribute").into_iter().chain(names("cssProperties", "property")) {
        let labelled = format!(
            "const field = document.getElementById('{id}');
             return field.labels.length === 1 && field.labels[0].innerText.length > 1
               && document.getElementById(field.getAttribute('aria-describedby')).innerText.length > 3"
        );
        assert_eq!(browser.script(&labelled).await, true, "{id}");
    }
    browser.close().await;
}

#[tokio::test]
async fn axe_finds_nothing_on_the_playground() {
    let (_server, address) = server(&[]);
    let browser = open(&address).await;
    let axe = fs::read_to_string(tool("axe-core/axe.min.js")).unwrap();
    let run = format!(
        "{axe}; const done = arguments[0];
         const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
         axe.run(document, {{ runOnly: tags }}).then(
           ({{ violations, passes }}) => done({{ passes: passes.length, found: violations.map(
             ({{ id, nodes }}) => [id, nodes.map((node) => node.html)]) }}),
           (error) => done({{ found: String(error) }}));"
    );
    for (theme, background) in [("", "#ffffff"), ("west-dunbartonshire", "#14212b")] {
        set(&browser, "theme", theme).await;
        while browser.script("return document.getElementById('property-bg').value").await != background {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let said = browser.client.execute_async(&run, Vec::new()).await.unwrap();
        assert_eq!(said["found"], json!([]), "with the theme {theme:?}: {said:#}");
        assert!(said["passes"].as_u64().unwrap() > 20, "{said}");
    }
    browser.close().await;
}
