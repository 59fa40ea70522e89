//! The widget on pages in other people's styles: it works on each, and inside its box it looks the same, pixel by pixel, as on
//! a page without any style. With `PATHWAYS_WRITE=1` the pages are pictured in `docs/hosts/`.

mod pictures;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use image::RgbaImage;

use pictures::{Difference, read, write};

use super::driver::Browser;
use super::engine::Engine;
use super::site::{Answer, SCRIPT, Site};
use super::{CONTINUE, START};
use crate::project::root;

/// A page that is no council's, with the places `{{script}}` and `{{widget}}`.
const HOSTS: [(&str, &str); 6] = [
    ("plain", include_str!("hosts/plain.html")),
    ("govuk", include_str!("hosts/govuk.html")),
    ("scottish-government", include_str!("hosts/scottish-government.html")),
    ("bootstrap", include_str!("hosts/bootstrap.html")),
    ("wordpress", include_str!("hosts/wordpress.html")),
    ("hostile", include_str!("hosts/hostile.html")),
];

/// What is the same on every page: the width, and the font, which the widget takes from the page where nobody says otherwise.
const WIDGET: &str = r#"<div class="column" style="display: block !important; width: 600px !important;">
  <pathways-checker lang="en-GB" heading-level="2" style="--pathways-font-family: sans-serif; --pathways-font-size: 16px">
    <p>The programmes, and who to ask.</p>
  </pathways-checker>
</div>"#;

/// The states of the widget that are pictured.
const STATES: [&str; 4] = ["start", "question", "error", "results"];

fn hosts(engine: Engine) -> Site {
    let theme = root().join("target/tools/wordpress/usr/share/wordpress/wp-content/themes/twentytwentyone");
    assert!(theme.is_dir(), "the WordPress theme is not there; `cargo xtask host-styles` fetches it");
    let tools = root().join("tests/tools/node_modules");
    assert!(tools.is_dir(), "the tools are not there; `npm ci` in tests/tools brings them");
    let pages = HOSTS.map(|(name, page)| {
        let mut page = page.replace("{{script}}", SCRIPT).replace("{{widget}}", WIDGET);
        if engine == Engine::WebKit {
            // Its driver lives among the page's own objects and needs these as they are.
            page = page.replace("window.Map = window.WeakMap =", "window.LibraryMap =");
            page = page.replace("window.Promise", "window.LibraryPromise");
        }
        (format!("/{name}.html"), Answer::of("text/html", page))
    });
    let folders = vec![("/widget/", root().join("dist")), ("/tools/", tools), ("/wordpress/", theme)];
    Site::serve_with(BTreeMap::from(pages), folders)
}

/// Opens a page with the widget at a whole pixel: where it lies between two, letters are drawn otherwise.
async fn open(engine: Engine, site: &Site, host: &str) -> Browser {
    let browser = Browser::open_in(engine, &format!("{}/{host}.html", site.address)).await;
    browser.client.set_window_size(1000, 8000).await.unwrap();
    browser.find(".checker:not([hidden]) [data-page=start]").await;
    browser
        .script(
            "const column = document.querySelector('.column');
             const { left, top } = column.getBoundingClientRect();
             column.style.setProperty('position', 'relative', 'important');
             column.style.setProperty('left', `${Math.ceil(left) - left}px`, 'important');
             column.style.setProperty('top', `${Math.ceil(top + scrollY) - top - scrollY}px`, 'important');",
        )
        .await;
    browser
}

/// Presses a button without a pointer: where that rests, what is under it looks otherwise.
async fn press(browser: &Browser, selector: &str) {
    browser.find(selector).await;
    let script =
        format!("document.querySelector('pathways-checker').shadowRoot.querySelector('{selector}').click()");
    browser.script(&script).await;
}

/// Brings the widget from one state to the next.
async fn go_on_to(browser: &Browser, state: &str) {
    match state {
        "question" => {
            press(browser, START).await;
            browser.find("[data-question=role]").await;
        }
        "error" => {
            press(browser, CONTINUE).await;
            browser.find("[role=alert]").await;
        }
        "results" => {
            press(browser, "input[value=headteacher]").await;
            for _ in 0..8 {
                press(browser, CONTINUE).await;
                let page = "const root = document.querySelector('pathways-checker').shadowRoot;
                            return root.querySelector('[data-page]')?.dataset.page ?? ''";
                tokio::time::sleep(std::time::Duration::from_millis(200)).await;
                if browser.script(page).await != "question" {
                    break;
                }
                press(browser, "input[name=not_sure], input[type=radio]").await;
            }
            browser.find("[data-page=results]").await;
        }
        _ => {}
    }
}

/// What the widget looks like in each state.
async fn pictures(browser: &Browser, host: &str) -> Vec<RgbaImage> {
    let mut pictures = Vec::new();
    for state in STATES {
        go_on_to(browser, state).await;
        let is_for_the_docs = state == "question" && browser.engine == Engine::Chromium;
        if is_for_the_docs && std::env::var_os("PATHWAYS_WRITE").is_some() {
            picture_for_the_docs(browser, host).await;
        }
        pictures.push(picture(browser).await);
    }
    pictures
}

/// The widget, once it is drawn: what is high is drawn piece by piece, and two pictures of what is being drawn differ.
async fn picture(browser: &Browser) -> RgbaImage {
    let mut before = read(&browser.find(".checker").await.screenshot().await.unwrap());
    for _ in 0..20 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        let now = read(&browser.find(".checker").await.screenshot().await.unwrap());
        if now == before {
            break;
        }
        before = now;
    }
    before
}

async fn picture_for_the_docs(browser: &Browser, host: &str) {
    browser.client.set_window_size(1000, 1100).await.unwrap();
    browser.script("scrollTo(0, 0)").await;
    let picture = read(&browser.client.screenshot().await.unwrap());
    let folder = root().join("docs/hosts");
    fs::create_dir_all(&folder).unwrap();
    write(&picture, &folder.join(format!("{host}.png")));
    browser.client.set_window_size(1000, 8000).await.unwrap();
}

in_every_engine!(people_can_answer_on_every_page, every_part_of_the_widget_is_the_same_on_every_page);

#[tokio::test]
async fn inside_its_box_the_widget_looks_the_same_on_every_page() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        assert_looks_the_same(engine).await;
    }
}

async fn assert_looks_the_same(engine: Engine) {
    let site = hosts(engine);
    let failed = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("hosts-{engine}"));
    let _ = fs::remove_dir_all(&failed);
    fs::create_dir_all(&failed).unwrap();
    let mut plain = Vec::new();
    let mut problems = Vec::new();
    for (host, _) in HOSTS {
        let browser = open(engine, &site, host).await;
        let pictures = pictures(&browser, host).await;
        browser.close().await;
        if host == "plain" {
            for (one, other) in pictures.iter().zip(&pictures[1..]) {
                assert!(Difference::between(one, other).is_too_much(), "pictures of two states are the same");
            }
            plain = pictures;
            continue;
        }
        for ((state, picture), plain) in STATES.iter().zip(&pictures).zip(&plain) {
            let difference = Difference::between(plain, picture);
            let Difference { percent, percent_clearly, .. } = difference;
            println!("{engine}, {host}, {state}: {percent:.3} % differ, {percent_clearly:.3} % clearly");
            if difference.is_too_much() {
                let file = |kind: &str| failed.join(format!("{host}-{state}-{kind}.png"));
                write(&difference.picture, &file("difference"));
                write(picture, &file("seen"));
                write(plain, &file("plain"));
                let file = file("difference");
                problems.push(format!("{host}, {state}: {percent:.3} % differ; see {}", file.display()));
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

/// Where every element is within the widget, and all that its styles come to. WebKit draws in tiles, and letters otherwise at each
/// place in a tile, so that this says more of it than its pictures.
const PARTS: &str = "
    const widget = document.querySelector('pathways-checker').shadowRoot.querySelector('.checker');
    const corner = widget.getBoundingClientRect();
    return [...widget.querySelectorAll('*')].filter((element) => element.getClientRects().length).map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const place = [left - corner.left, top - corner.top, width, height].map((length) => Math.round(length * 8) / 8);
      const style = getComputedStyle(element);
      const styles = [];
      for (let index = 0; index < style.length; index += 1) {
        const name = style[index];
        // Names beginning with -- mean nothing by themselves, origins are lengths of the page, and what a pointer rests on is drawn otherwise.
        if (!/^--|^(perspective|transform)-origin$|^transition/.test(name)) styles.push(name + ':' + style.getPropertyValue(name));
      }
      styles.push(style.color, style.backgroundColor, style.outlineStyle);
      return element.localName + '.' + element.className + ' ' + place.join(' ') + ' ' + styles.join(';');
    }).join('\\n')";

async fn every_part_of_the_widget_is_the_same_on_every_page(engine: Engine) {
    let site = hosts(engine);
    let mut plain: Vec<String> = Vec::new();
    for (host, _) in HOSTS {
        let browser = open(engine, &site, host).await;
        let mut states = Vec::new();
        for state in STATES {
            go_on_to(&browser, state).await;
            states.push(browser.script(PARTS).await.as_str().unwrap().to_owned());
        }
        browser.close().await;
        if host == "plain" {
            assert!(states.iter().all(|state| state.lines().count() > 5) && states[0] != states[1]);
            plain = states;
            continue;
        }
        for ((state, parts), plain) in STATES.iter().zip(&states).zip(&plain) {
            for (part, plain) in parts.lines().zip(plain.lines()) {
                let odd = part.split(';').zip(plain.split(';')).find(|(part, plain)| part != plain);
                assert!(
                    odd.is_none(),
                    "{engine}, {host}, {state}: {odd:?} in {}",
                    &part[..part.len().min(80)]
                );
            }
            assert_eq!(parts.lines().count(), plain.lines().count(), "{engine}, {host}, {state}");
        }
    }
}

async fn people_can_answer_on_every_page(engine: Engine) {
    let site = hosts(engine);
    for (host, _) in HOSTS {
        let browser = Browser::open_in(engine, &format!("{}/{host}.html", site.address)).await;
        // By a pointer this time, as the page's own style lets it through.
        // Some pages scroll slowly on purpose, and a driver does not wait for that.
        browser.client.set_window_size(1000, 2500).await.unwrap();
        for (press, comes) in [
            (START, "[data-question=role]"),
            ("input[value=headteacher]", "input[value=headteacher]:checked"),
            (CONTINUE, "[data-page=question]:not([data-question=role])"),
        ] {
            if engine == Engine::WebKit && host == "hostile" {
                // Its driver cannot name an element on a page whose lists turn into text in a way of their own.
                self::press(&browser, press).await;
            } else {
                browser.click(press).await;
            }
            browser.find(comes).await;
        }
        browser.close().await;
    }
}
