//! What an officer has begun outlives the program.

use serde_json::json;

use crate::discord::scene::Scene;

#[tokio::test]
async fn a_draft_survives_that_the_program_is_killed() {
    let mut scene = Scene::begin().await;
    let mut olu = scene.officer("Olu");
    olu.types_with("faq add", json!({ "question": "Is lunch provided?" })).await;
    olu.fills_in(&[("The answer", "Yes, soup.")]).await.reads_also("Nothing is saved yet.");
    let (person, draft) = (olu.person.clone(), olu.seen.clone());

    scene.bot.kill().await;
    scene.bot.start(&scene.discord).await;
    let mut olu = scene.talk(person.clone()).back_at(&draft);
    olu.presses("Change it").await.reads_also("____ Yes, soup.");
    olu.fills_in(&[("The answer", "Yes, soup and bread.")]).await;
    let draft = olu.seen.clone();

    scene.bot.restart(&scene.discord).await;
    let mut olu = scene.talk(person).back_at(&draft);
    olu.presses("Save").await.reads_also("“is-lunch-provided” is saved (change 1).");
    scene.staff("Ann").asks("Is lunch provided?").await.reads_also("Yes, soup and bread.");

    // Another officer's draft is nobody's business.
    let mut pam = scene.officer("Pam");
    pam.types("faq list").await.reads_also("1 of them changed by officers");
    scene.end().await;
}
