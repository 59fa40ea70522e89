//! Who is an officer: whoever may manage the server, or whoever has a configured role.

use pathways_tests::stand_in::{Member, OTHER_SERVER, permissions};
use serde_json::json;

use crate::discord::scene::Scene;

const FOR_OFFICERS: &str =
    "This is for the partnership's officers only.\nIf you have a question, type `/ask`.";

#[tokio::test]
async fn with_roles_configured_the_role_makes_an_officer_and_managing_the_server_does_not() {
    let scene = Scene::with("officer_roles = [\"700\", \"701\"]").await;
    let role = |id: u64| Member { permissions: 0, roles: vec![id] };
    let mut olu = scene.talk(scene.discord.member("Olu", role(701)));
    olu.types("faq list").await.reads_also(" FAQs**, 0 of them changed by officers");
    let listed = olu.seen.clone();
    for (name, member) in [
        ("Manager", Member { permissions: permissions::MANAGE_SERVER, roles: vec![] }),
        ("Other role", role(702)),
    ] {
        let person = scene.discord.member(name, member);
        for (command, options) in
            [("faq list", json!({})), ("unanswered", json!({})), ("desk report", json!({}))]
        {
            let seen = person.tries_hidden(&scene.discord, command, options).await.unwrap();
            assert_eq!((seen.content.as_str(), seen.ephemeral), (FOR_OFFICERS, true), "{name}: {command}");
        }
    }

    // Whoever loses the role loses the desk at once, with buttons already there too.
    let former = olu.person.becomes(Member::default());
    let mut former = scene.talk(former).back_at(&listed);
    former.presses("Next page").await.reads(FOR_OFFICERS);
    scene.end().await;
}

#[tokio::test]
async fn an_officer_is_one_in_the_officers_server_only() {
    let scene = Scene::begin().await;
    let olu = scene.officer("Olu");
    let elsewhere = olu.person.in_server(OTHER_SERVER);
    assert!(!elsewhere.is_shown(&scene.discord).contains(&"faq".to_owned()));
    assert!(!olu.person.alone().is_shown(&scene.discord).contains(&"faq".to_owned()));
    let ann = scene.staff("Ann");
    assert!(!ann.person.is_shown(&scene.discord).contains(&"unanswered".to_owned()));
    let mut olu = olu;
    olu.types("unanswered").await.reads("There is no open question. Well done.");
    scene.end().await;
}
