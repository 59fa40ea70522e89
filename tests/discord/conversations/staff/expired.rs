//! Buttons that are too old, and buttons that belong to somebody else.

use std::time::Duration;

use crate::discord::scene::Scene;

const EXPIRED: &str =
    "This button is too old.\nType `/suits-me` to check what suits you, or `/ask` to ask a question.";
const FORGED: &str =
    "I did not make this button for you, so I will not follow it.\nType `/suits-me` or `/ask` to start.";

#[tokio::test]
async fn a_button_that_is_too_old_says_so_and_what_to_type() {
    let scene = Scene::with("buttons_last = \"1s\"").await;
    let (mut ann, mut olu) = (scene.staff("Ann"), scene.officer("Olu"));
    ann.types("suits-me").await;
    olu.types("faq list").await;
    // There is nothing to wait for but the second itself.
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    ann.answers("Headteacher").await.reads(EXPIRED);
    olu.presses("Next page").await.reads(EXPIRED);
    scene.end().await;
}

#[tokio::test]
async fn somebody_elses_button_is_not_followed() {
    let scene = Scene::begin().await;
    let (mut ann, ben, mut olu) = (scene.staff("Ann"), scene.staff("Ben"), scene.officer("Olu"));
    ann.types("suits-me").await;
    let stolen: Vec<String> = ann.seen.custom_ids().into_iter().map(str::to_owned).collect();
    olu.types("faq list").await;
    let of_the_desk: Vec<String> = olu.seen.custom_ids().into_iter().map(str::to_owned).collect();
    for id in stolen.iter().chain(&of_the_desk) {
        let seen = ben.person.presses_raw(&scene.discord, &ben_asks(&scene).await, id).await.unwrap();
        assert!(seen.ephemeral);
        assert_eq!(seen.content, FORGED);
    }
    scene.end().await;
}

/// A message of Ben's own to press under.
async fn ben_asks(scene: &Scene) -> pathways_tests::stand_in::Seen {
    let mut ben = scene.staff("Ben");
    ben.asks("hello").await.seen.clone()
}
