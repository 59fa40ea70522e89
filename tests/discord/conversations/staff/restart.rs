//! Buttons outlive the program: after a restart, and with a second program on the same store.

use pathways_tests::stand_in::Route;
use serde_json::json;

use crate::discord::scene::Scene;

#[tokio::test]
async fn a_restart_in_the_middle_of_an_interview_loses_nothing() {
    let mut scene = Scene::begin().await;
    let mut ann = scene.staff("Ann");
    ann.types("suits-me").await.answers("Headteacher").await.presses("Continue").await;
    ann.answers("Primary").await;
    let (person, before) = (ann.person.clone(), ann.seen.clone());

    scene.bot.kill().await;
    scene.bot.start(&scene.discord).await;
    let mut ann = scene.talk(person.clone()).back_at(&before);
    ann.enters("6", "0").await.presses("Continue").await;
    ann.reads_what_is_matched(json!({ "role": "headteacher", "sector": "primary", "headship_months": 72 }))
        .await;
    let results = ann.seen.clone();

    scene.bot.restart(&scene.discord).await;
    let mut ann = scene.talk(person).back_at(&results);
    ann.chooses("Why? Choose a programme", "#ThinkHexagon coaching").await;
    ann.reads_also("You have been in post for 6 years.");
    scene.end().await;
}

#[tokio::test]
async fn a_second_program_answers_the_buttons_of_the_first() {
    let mut scene = Scene::begin().await;
    let mut second = scene.bot.beside();
    let mut ann = scene.staff("Ann");
    ann.types("suits-me").await.answers("Headteacher").await.presses("Continue").await;
    let person = ann.person.clone();

    // Both hear of everything; Discord takes one answer of each.
    second.start(&scene.discord).await;
    assert_eq!(scene.discord.connected_sessions(), 2);
    let mut ann = scene.talk(person.clone()).back_at(&ann.seen.clone());
    ann.answers("Primary").await.enters("6", "0").await.presses("Continue").await;
    let mut olu = scene.officer("Olu");
    olu.types_with("faq add", json!({ "question": "Is lunch provided?" })).await;
    olu.fills_in(&[("The answer", "Yes, soup.")]).await.presses("Save").await;
    olu.reads_also("“is-lunch-provided” is saved (change 1).").presses("History, and take it back").await;
    assert_eq!(olu.seen.content.lines().count(), 2, "it is done once: {}", olu.seen);
    let (at_olu, olus_person) = (olu.seen.clone(), olu.person.clone());
    let at_results = ann.seen.clone();

    // The first goes away, and the second goes on alone.
    assert!(scene.bot.stop().await.success());
    scene.discord.until("only the second is connected", |discord| discord.connected_sessions() == 1).await;
    let mut ann = scene.talk(person).back_at(&at_results);
    ann.chooses("Why? Choose a programme", "#ThinkHexagon coaching").await;
    ann.reads_also("You have been in post for 6 years.");
    scene.talk(olus_person).back_at(&at_olu).presses("All FAQs").await.reads_also("by officers: Is lunch");
    assert!(second.stop().await.success());
    assert!(scene.discord.requests(Route::Callback) > 0);
    scene.bot.start(&scene.discord).await;
    scene.end().await;
}
