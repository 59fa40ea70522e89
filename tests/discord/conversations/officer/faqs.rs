//! `/faq`: writing, changing, removing, taking back; two officers at once.

use serde_json::json;

use crate::discord::conversations::{Conversation, Playing, play};
use crate::discord::scene::{Scene, of_officers};

pub const CONVERSATIONS: [Conversation; 6] = [
    ("a new FAQ is shown before it is saved, and used at once", added),
    ("what is not known is refused with what is", unknown_names),
    ("a figure that contradicts the facts is shown before saving", contradicted),
    ("two officers change the same FAQ", two_at_once),
    ("a FAQ is removed and brought back", removed_and_brought_back),
    ("a FAQ of the catalogue is changed and made what it was", as_in_the_catalogue),
];

#[tokio::test]
async fn officers_keep_the_faqs() {
    play(&CONVERSATIONS).await;
}

const ANSWER: &str = "The answer";
const PROGRAMMES: &str = "Programmes, with commas (may be empty)";
const TOPIC: &str = "Topic (may be empty)";
const SOURCES: &str = "Document: section, one a line (may be empty)";
const SAVED: &str = "Everybody gets it like this from now on, wherever they ask.\n\
                     [History, and take it back] [All FAQs]";

fn added(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (mut olu, mut ann) = (scene.officer("Olu"), scene.staff("Ann"));
        ann.asks("Where do I leave my bicycle?")
            .await
            .reads_also("I can only help with leadership programmes");
        olu.types_with("faq add", json!({ "question": "Where do I leave my bicycle?", "kind": "An answer" }))
            .await;
        olu.reads(
            "<Window: Write a FAQ\n  Ways of asking it, one a line: ____ Where do I leave my bicycle?\n  The answer: ____ \n  \
             Programmes, with commas (may be empty) (may be left empty): ____ TAH, Executive Coaching\n  \
             Topic (may be empty) (may be left empty): ____ cost\n  Document: section, one a line (may be empty) (may be \
             left empty): ____ Left empty, you are the source, with today's date>",
        );
        olu.fills_in(&[(ANSWER, "Behind the building, on the left.")]).await.reads(
            "**Is this right?** Nothing is saved yet.\n\n\
             **where\\-do\\-i\\-leave\\-my\\-bicycle** (answer)\nBehind the building, on the left.\n\n\
             People ask it like this:\n- Where do I leave my bicycle?\n[Save] [Change it] [Throw it away]",
        );
        // Nothing is saved yet, for anybody.
        ann.asks("Where do I leave my bicycle?").await.does_not_read("Behind the building");
        olu.presses("Save")
            .await
            .reads(&format!("“where-do-i-leave-my-bicycle” is saved (change 1).\n{SAVED}"));
        ann.asks("Where do I leave my bicycle?")
            .await
            .reads_also(&format!("Behind the building, on the left. {}", of_officers()));
        let suggested = olu.suggested("faq edit", "faq", "leave bicycle").await;
        assert_eq!(suggested[0].label, "Where do I leave my bicycle? (where-do-i-leave-my-bicycle)");

        // Its draft is used up: what is pressed twice is saved once.
        let mut again = olu.back_at(&olu.seen.clone());
        again.presses("History, and take it back").await.does_not_read("2. ");
    })
}

fn unknown_names(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut olu = scene.officer("Olu");
        olu.types_with("faq add", json!({ "programme": "Wizardry" })).await;
        olu.reads_also("I know no programme called “Wizardry”.");
        olu.types_with("faq add", json!({ "question": "Is lunch given?", "programme": "TAH" })).await;
        olu.reads_also("____ thinking-about-headship");
        olu.fills_in(&[
            (ANSWER, "Yes."),
            (PROGRAMMES, "TAH, Wizardry"),
            (TOPIC, "magic"),
            (SOURCES, "the-book"),
        ])
        .await;
        olu.reads_also("**This cannot be saved yet**\n- ")
            .reads_also("- unknown programme \"Wizardry\"; allowed");
        olu.reads_also("- the document \"the\\-book\" has no section; say which part of it");
        olu.reads_also("unknown topic \"magic\"; allowed").can_press(&["Change it", "Throw it away"]);
        olu.presses("Change it").await.reads_also("____ thinking-about-headship, Wizardry");
        olu.fills_in(&[(PROGRAMMES, "tah"), (TOPIC, ""), (SOURCES, "")]).await;
        olu.reads_also("**Is this right?** Nothing is saved yet.");
        let draft = olu.seen.clone();
        olu.presses("Throw it away").await.reads("It is thrown away. Nothing was changed.");
        olu.back_at(&draft)
            .presses("Save")
            .await
            .reads("This draft is gone: it was saved, thrown away, or is more than a day old.");
        for command in ["faq edit", "faq remove", "faq history"] {
            olu.types_with(command, json!({ "faq": "no-such-*faq*" })).await.reads(
                "There is no FAQ “no\\-such\\-\\*faq\\*”. Choose one from the suggestions, or look at `/faq list`.",
            );
        }
    })
}

fn contradicted(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut olu = scene.officer("Olu");
        olu.types_with("faq add", json!({ "question": "Is TAH two years now?", "programme": "TAH" })).await;
        olu.fills_in(&[(ANSWER, "Yes, it lasts two years.")]).await.reads(
            "**Look at this before you save: our facts say otherwise**\n\
             - the answer says \"two years\", but the facts of Thinking About Headship say \"It lasts a year.\"; correct the one \
             that is wrong\n\n\
             **is\\-tah\\-two\\-years\\-now** (answer)\nYes, it lasts two years.\n\nAbout: thinking-about-headship\n\
             People ask it like this:\n- Is TAH two years now?\n[Save it all the same] [Change it] [Throw it away]",
        );
        olu.presses("Change it").await.fills_in(&[(ANSWER, "No, it lasts a year.")]).await;
        olu.reads_also("**Is this right?**").can_press(&["Save", "Change it", "Throw it away"]);
        olu.presses("Change it").await.fills_in(&[(ANSWER, "Yes, it lasts two years.")]).await;
        olu.presses("Save it all the same").await.reads_also("“is-tah-two-years-now” is saved");
    })
}

fn two_at_once(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (mut olu, mut pam) = (scene.officer("Olu"), scene.officer("Pam"));
        let faq = json!({ "faq": "are-they-free" });
        olu.types_with("faq edit", faq.clone()).await;
        pam.types_with("faq edit", faq.clone()).await;
        olu.fills_in(&[(ANSWER, "Our sources do not say. Ask Olu.")]).await.presses("Save").await;
        pam.fills_in(&[(ANSWER, "Our sources do not say. Ask Pam.")]).await.presses("Save").await.reads(&format!(
            "Nothing was changed: <@{}> has changed “are\\-they\\-free” since you opened it. Look at it as it is now, and make \
             your change again if it is still needed.\n[Open it as it is now] [Look at what I wrote]",
            olu.person.id()
        ));
        let refused = pam.seen.clone();
        pam.presses("Look at what I wrote").await.reads_also("Ask Pam.");
        let mut pam = pam.back_at(&refused);
        pam.presses("Open it as it is now").await.reads_also("____ Our sources do not say. Ask Olu.");
        pam.fills_in(&[(ANSWER, "Our sources do not say. Ask Olu or Pam.")]).await.presses("Save").await;
        pam.reads_also("“are-they-free” is saved");
        pam.types_with("faq history", faq).await;
        let by = |officer: u64| format!("<@{officer}>: changed: “Our sources do not say. Ask ");
        let (of_olu, of_pam) = (by(olu.person.id()), by(pam.person.id()));
        pam.reads_also(&of_olu).reads_also(&of_pam);
    })
}

fn removed_and_brought_back(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (mut olu, mut ann) = (scene.officer("Olu"), scene.staff("Ann"));
        olu.types_with("faq add", json!({ "question": "Which colour is the door?" })).await;
        olu.fills_in(&[(ANSWER, "The door is green.")]).await.presses("Save").await;
        ann.asks("Which colour is the door?").await.reads_also("The door is green.");
        olu.types_with("faq remove", json!({ "faq": "which-colour-is-the-door" })).await.reads(
            "**Remove this?** It can be brought back from its history.\n\n\
             **which\\-colour\\-is\\-the\\-door** (answer)\nThe door is green.\n\n\
             People ask it like this:\n- Which colour is the door?\n[Remove it]",
        );
        ann.asks("Which colour is the door?").await.reads_also("The door is green.");
        olu.presses("Remove it").await.reads_also("“which-colour-is-the-door” is removed (change ");
        olu.reads_also("Nobody gets this answer any more.");
        ann.asks("Which colour is the door?").await.does_not_read("green");
        olu.types_with("faq edit", json!({ "faq": "which-colour-is-the-door" })).await;
        olu.reads_also("There is no FAQ “which\\-colour");

        // The way back, for an officer who was not there.
        let mut pam = scene.officer("Pam");
        pam.types("faq list").await.reads_also(", 1 removed (page 1 of ");
        pam.chooses("Bring a removed one back", "which-colour-is-the-door").await;
        pam.reads_also(": removed\n").reads_also(": added: “The door is green.”");
        let before = pam.seen.options("Make it what it was")[0].to_owned();
        pam.chooses("Make it what it was", &before).await.reads_also("is again what it was at change ");
        ann.asks("Which colour is the door?").await.reads_also("The door is green.");
        pam.presses("History, and take it back").await.reads_also(": made it what it was at change ");
    })
}

fn as_in_the_catalogue(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (mut olu, mut ann) = (scene.officer("Olu"), scene.staff("Ann"));
        let asked = "who decides if i get a place";
        ann.asks(asked).await;
        let before = ann.seen.content.clone();
        let suggested = olu.suggested("faq edit", "faq", asked).await;
        let faq = json!({ "faq": suggested[0].value });
        olu.types_with("faq edit", faq.clone()).await;
        olu.fills_in(&[(ANSWER, "The officers decide, and write to you.")]).await.presses("Save").await;
        ann.asks(asked).await.reads_also("The officers decide, and write to you.");
        olu.types_with("faq history", faq).await.reads_also("\n0. In the catalogue from the beginning");
        olu.chooses("Make it what it was", "As in the catalogue").await;
        olu.reads_also("is again what the catalogue has (change ");
        ann.asks(asked).await.reads_text(&before);
    })
}
