//! `/unanswered`: claiming, taking over, answering, attaching, dismissing, opening again.

use crate::discord::scene::Scene;

const PARKING: &str = "Is there parking at Thinking About Headship?";
const REASON: &str = "Why? Other officers will read this";

#[tokio::test]
async fn an_officer_claims_a_question_and_another_takes_it_over() {
    let scene = Scene::begin().await;
    let (mut olu, mut pam) = (scene.officer("Olu"), scene.officer("Pam"));
    olu.types("unanswered").await.reads("There is no open question. Well done.");
    scene.staff("Ann").asks(PARKING).await;
    scene.staff("Ben").asks("What is the parking like at Thinking About Headship?").await;
    olu.types("unanswered").await.reads(&format!(
        "**1 open question** (page 1 of 1)\n- asked 2 times: “{PARKING}”\n<Menu: Open one: {PARKING}>"
    ));
    olu.chooses("Open one", PARKING).await.reads_also(&format!(
        "**Question 1**\n- “{PARKING}”\n- “What is the parking like at Thinking About Headship?”\nIt was asked 2 times, first on "
    ));
    olu.reads_also("Nearest FAQs:\n- ");
    let all = ["Answer it", "It is asked before", "Dismiss it"];
    olu.can_press(&[&all[..], &["I am at it", "All open questions"]].concat());
    olu.presses("I am at it").await.reads_also("It is yours now.\n\n**Question 1**");
    olu.reads_also(&format!("\nOpen; <@{}> is at it\n", olu.person.id()));
    olu.can_press(&[&all[..], &["Leave it to others", "All open questions"]].concat());

    // Whoever comes second is told who is at it, whatever they try, and can take it over.
    let refused = format!("Nothing was changed: <@{}> is at this question.", olu.person.id());
    pam.types("unanswered").await.reads_also(&format!(", <@{}> is at it", olu.person.id()));
    pam.chooses("Open one", PARKING).await;
    pam.can_press(&[&all[..], &["Take it over", "All open questions"]].concat());
    let opened = pam.seen.clone();
    pam.presses("Dismiss it").await.fills_in(&[(REASON, "Not ours")]).await;
    pam.reads(&format!("{refused}\n[Take it over]"));
    let mut pam = pam.back_at(&opened);
    pam.presses("Answer it").await.fills_in(&[("The answer", "Yes, behind the school.")]).await;
    pam.presses("Save").await.reads(&format!("{refused}\n[Take it over] [Look at what I wrote]"));
    let refused_save = pam.seen.clone();
    pam.presses("Take it over").await.reads_also("It is yours now.");
    let mut pam = pam.back_at(&refused_save);
    pam.presses("Look at what I wrote").await.fills_in(&[]).await.presses("Save").await;
    pam.reads_also("“is-there-parking-at-thinking-about” is saved (change ");
    pam.types("unanswered").await.reads("There is no open question. Well done.");

    // The first officer's page is old by now.
    olu.presses("Leave it to others").await.reads_also("Nothing was changed: question 1 is answered already");
    scene.staff("Cat").asks(PARKING).await.reads_also("Yes, behind the school.");
    scene.end().await;
}

#[tokio::test]
async fn a_question_is_attached_to_a_faq_and_its_wording_is_known_from_then_on() {
    let scene = Scene::begin().await;
    let (mut olu, mut ann) = (scene.officer("Olu"), scene.staff("Ann"));
    let asked = "Does Thinking About Headship have a sheet to fill in somewhere?";
    ann.asks(asked).await.presses("This did not answer me").await.fills_in(&[]).await;
    olu.types("unanswered").await.chooses("Open one", asked).await.presses("It is asked before").await;
    olu.reads_also(&format!(
        "**Which FAQ answers this?**\n“{asked}”\nIts wordings will be added to that FAQ.\n"
    ));
    let likely = olu.seen.options("Choose a FAQ");
    assert!(likely.contains(&"where do i get the application form"), "{likely:?}");
    let choosing = olu.seen.clone();
    olu.presses("Back").await.reads_also("**Question 1**");
    let mut olu = olu.back_at(&choosing);
    olu.chooses("Choose a FAQ", "where do i get the application form").await;
    olu.reads_also("It is attached to “tah\\-form\\-where”.")
        .reads_also("Answered by the FAQ “tah\\-form\\-where”");
    ann.asks(asked).await.reads_also("or the West Partnership's lead officer, for a form.");
    olu.presses("Open it again").await.reads_also("It is open again.");
    scene.end().await;
}

#[tokio::test]
async fn a_question_is_dismissed_with_a_reason_and_stays_so_until_it_is_opened_again() {
    let scene = Scene::begin().await;
    let (mut olu, mut pam, mut ann) = (scene.officer("Olu"), scene.officer("Pam"), scene.staff("Ann"));
    ann.asks(PARKING).await;
    olu.types("unanswered").await.chooses("Open one", PARKING).await.presses("Dismiss it").await;
    olu.reads(
        "<Window: Dismiss a question\n  Why? Other officers will read this: ____ Not about our programmes>",
    );
    olu.fills_in(&[(REASON, "  ")])
        .await
        .reads("Nothing was changed: there is no reason; say in a sentence why it is dismissed.");
    olu.types("unanswered").await.chooses("Open one", PARKING).await.presses("Dismiss it").await;
    olu.fills_in(&[(REASON, "Venues **differ**")])
        .await
        .reads_also("It is dismissed, and stays so if it is asked again.\n\n**Question 1**");
    olu.reads_also("\nDismissed: Venues \\*\\*differ\\*\\*\n")
        .can_press(&["Open it again", "All open questions"]);
    scene.staff("Ben").asks(PARKING).await.reads_also("will not answer it here").does_not_read("differ");
    pam.types("unanswered").await.reads("There is no open question. Well done.");
    olu.presses("Open it again")
        .await
        .reads_also("It is open again.")
        .reads_also(&format!("“{PARKING}” (2 times)"));
    pam.types("unanswered").await.reads_also(&format!("- asked 2 times: “{PARKING}”"));
    scene.end().await;
}

#[tokio::test]
async fn the_queue_has_pages_and_a_question_with_long_wordings_has_too() {
    let scene = Scene::begin().await;
    let mut olu = scene.officer("Olu");
    let words = [
        "zebra",
        "yoghurt",
        "xylophone",
        "walrus",
        "violin",
        "umbrella",
        "tractor",
        "saffron",
        "rhubarb",
        "quartz",
        "pelican",
        "origami",
        "nutmeg",
        "marble",
        "lantern",
        "kayak",
        "juniper",
        "igloo",
        "hammock",
        "glacier",
        "falcon",
        "emerald",
        "dolphin",
        "cactus",
        "bamboo",
        "acorn",
        "anvil",
        "basalt",
    ];
    // One person alone cannot fill the queue.
    for (name, words) in [("Ann", &words[..20]), ("Ben", &words[20..])] {
        let mut asker = scene.staff(name);
        asker.asks("What is the best restaurant in Paisley?").await.presses("This did not answer me").await;
        let form = asker.seen.clone();
        for word in words {
            let mut asker = asker.back_at(&form);
            asker.fills_in(&[("What did you want to know?", &format!("{word} {word} {word}"))]).await;
            asker.reads_also("Thank you. I have passed this to the officers");
        }
        if words.len() == 20 {
            let mut asker = asker.back_at(&form);
            asker.fills_in(&[("What did you want to know?", "one more")]).await;
            asker.reads_also("You have passed on very many questions just now, so I passed nothing on.");
        }
    }
    olu.types("unanswered").await.reads_also("**28 open questions** (page 1 of 2)").can_press(&["Next page"]);
    assert_eq!(olu.seen.options("Open one").len(), 25);
    olu.presses("Next page").await.reads_also("(page 2 of 2)").can_press(&["Previous page"]);
    assert_eq!(olu.seen.options("Open one").len(), 3);
    olu.presses("Previous page").await.reads_also("(page 1 of 2)");
    scene.end().await;
}
