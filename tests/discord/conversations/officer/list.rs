//! `/faq list`: pages, and from the list to one FAQ.

use serde_json::json;

use crate::discord::scene::Scene;
use crate::project::catalogue;

#[tokio::test]
async fn the_list_has_every_faq_once_on_pages_and_leads_to_each() {
    let scene = Scene::begin().await;
    let mut olu = scene.officer("Olu");
    let faqs = &catalogue().catalogue.reference.faqs;
    let count = faqs.len().div_ceil(25);
    olu.types("faq list").await;
    let mut ids = Vec::new();
    for page in 1..=count {
        olu.reads_also(&format!(
            "**{} FAQs**, 0 of them changed by officers, 0 removed (page {page} of {count})\n",
            faqs.len()
        ));
        assert!(olu.seen.options("Look at one").len() <= 25);
        ids.extend(olu.seen.options("Look at one").into_iter().map(str::to_owned));
        if page < count {
            olu.presses("Next page").await;
        }
    }
    olu.can_press(&["Previous page"]);
    ids.sort_unstable();
    let mut asked: Vec<String> = faqs.iter().map(|faq| shortened(&faq.ask[0])).collect();
    asked.sort_unstable();
    assert_eq!(ids, asked);

    let last = olu.seen.options("Look at one").last().map(|label| (*label).to_owned()).unwrap();
    olu.chooses("Look at one", &last).await.can_press(&["Change it", "Remove it", "History", "All FAQs"]);
    olu.presses("History").await.reads_also("\n0. In the catalogue from the beginning\n[All FAQs]");
    olu.presses("All FAQs").await.reads_also("(page 1 of ").presses("Next page").await;
    olu.presses("Previous page").await.reads_also("(page 1 of ");
    scene.end().await;
}

#[tokio::test]
async fn a_long_history_has_pages_and_goes_back_to_any_change() {
    let scene = Scene::begin().await;
    let mut olu = scene.officer("Olu");
    let faq = json!({ "faq": "are-they-free" });
    for change in 'a'..='l' {
        olu.types_with("faq edit", faq.clone()).await;
        let says = format!("Our sources do not say. {} Wording {change}.", "Ask your council. ".repeat(10));
        olu.fills_in(&[("The answer", &says)]).await.presses("Save").await.reads_also("is saved");
    }
    let pages = olu.types_with("faq history", faq).await.turns_all_pages().await;
    assert_eq!(pages.len(), 2);
    let lines = pages.iter().flat_map(|page| page.lines()).filter(|line| line.contains(": changed: “"));
    assert_eq!(lines.count(), 12);
    olu.chooses("Make it what it was", "As at change 3")
        .await
        .reads_also("is again what it was at change 3 (change 13)");
    let suggested = olu.suggested("faq edit", "faq", "wording c").await;
    assert_eq!(suggested[0].value, "are-they-free");
    scene.end().await;
}

/// A label takes 100 characters.
fn shortened(label: &str) -> String {
    if label.chars().count() <= 100 { label.to_owned() } else { panic!("too long for this test: {label}") }
}
