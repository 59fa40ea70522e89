//! `/programme`, `/compare`, `/dates`, `/about`.

use serde_json::json;

use crate::discord::conversations::{Conversation, Playing, play};
use crate::discord::scene::{Scene, said_on_the_command_line};
use crate::project::catalogue;

pub const CONVERSATIONS: [Conversation; 7] = [
    ("a programme is found while typing", found_while_typing),
    ("every programme is told in full, by its short name too", every_programme),
    ("a name that is none leads to those that are", unknown_names),
    ("two and three programmes side by side", side_by_side),
    ("the same programme twice is no comparison", the_same_twice),
    ("when programmes run: one, and all", dates),
    ("about the bot", about),
];

#[tokio::test]
async fn programmes_can_be_read_about() {
    play(&CONVERSATIONS).await;
}

fn found_while_typing(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let ann = scene.staff("Ann");
        let suggested = ann.suggested("programme", "name", "head").await;
        let labels: Vec<&str> = suggested.iter().map(|choice| choice.label.as_str()).collect();
        assert_eq!(
            labels,
            [
                "Headteacher support and adviser role (headteacher adviser role)",
                "Into Headship (IH)",
                "Leadership Mentoring (mentoring)",
                "Thinking About Headship (TAH)",
            ]
        );
        let mut ann = ann;
        ann.types_with("programme", json!({ "name": suggested[3].value })).await;
        ann.reads_also("**Thinking About Headship**\nA year of preparation");
        let all = ann.suggested("programme", "name", "").await.len();
        assert_eq!(all, catalogue().catalogue.programmes.len());
        assert!(ann.suggested("dates", "programme", "zzz").await.is_empty());
        assert_eq!(ann.suggested("compare", "second", "#think").await[0].value, "thinkhexagon-coaching");
    })
}

fn every_programme(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ben = scene.staff("Ben");
        for programme in &catalogue().catalogue.programmes {
            ben.types_with("programme", json!({ "name": programme.name })).await;
            let pages = ben.turns_all_pages().await;
            let whole = pages.join("\n");
            assert!(whole.starts_with(&format!("**{}**\n{}", programme.name, programme.summary)), "{whole}");
            for part in ["**Is it running?**", "**Who to ask**", "This is a guide, not a decision."] {
                assert!(whole.contains(part), "{part} is not in:\n{whole}");
            }
            for short in programme.also_known_as.iter().take(2) {
                ben.types_with("programme", json!({ "name": short.to_uppercase() }))
                    .await
                    .reads_text(&pages[0]);
            }
            ben.reads_also("[Check what suits me] [Ask something else]");
        }
        ben.types_with("programme", json!({ "name": "DLP" })).await.presses("Check what suits me").await;
        ben.reads_also("**What is your role?**");
    })
}

fn unknown_names(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut cat = scene.staff("Cat");
        let names =
            catalogue().catalogue.programmes.iter().map(|programme| format!("\n- {}", programme.name));
        let names: String = names.collect();
        cat.types_with("programme", json!({ "name": "**nonsense** @everyone" })).await.reads(&format!(
            "I know no programme called “\\*\\*nonsense\\*\\* \\@everyone”. These are the ones that I know:{names}"
        ));
        cat.types_with("programme", json!({ "name": "long ".repeat(1000) })).await.reads_also(&names);
        cat.types_with("dates", json!({ "programme": "TA" }))
            .await
            .reads_also("I know no programme called “TA”.");
        cat.types_with("compare", json!({ "first": "TAH", "second": "HAT" })).await;
        cat.reads_also("I know no programme called “HAT”.");
    })
}

fn side_by_side(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut dee = scene.staff("Dee");
        dee.types_with("compare", json!({ "first": "TAH", "second": "executive-coaching" })).await;
        let said = said_on_the_command_line(&["compare Thinking About Headship and Executive Coaching"]);
        assert_eq!(said["kind"], "compare");
        dee.reads_text(said["text"].as_str().unwrap());
        dee.types_with("compare", json!({ "first": "TAH", "second": "EC", "third": "hexagon" })).await;
        let pages = dee.turns_all_pages().await;
        assert_eq!(pages.len(), 2);
        let whole = pages.concat();
        assert!(whole.contains("#ThinkHexagon coaching: Group and one-to-one coaching"), "{whole}");
    })
}

fn the_same_twice(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut eve = scene.staff("Eve");
        eve.types_with("compare", json!({ "first": "TAH", "second": "thinking about headship" })).await;
        eve.reads("That is the same programme twice. Choose two different ones.");
        // Of three, two that differ are enough.
        eve.types_with("compare", json!({ "first": "TAH", "second": "tah", "third": "EC" })).await;
        eve.reads_also("Executive Coaching: One-to-one coaching");
    })
}

fn dates(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut fay = scene.staff("Fay");
        fay.types_with("dates", json!({ "programme": "IOS" })).await.reads_also(
            "**Improving Our Schools**\n- This year's dates are not confirmed. The page gives a yearly pattern, with dates from \
             2023 and 2024 that are past.\n- It usually recruits in January, for a start in March. The next would be January \
             2027: check that it is running.\n- ",
        );
        let pages = fay.types("dates").await.turns_all_pages().await;
        assert!(pages.len() > 2, "{}", pages.len());
        for programme in &catalogue().catalogue.programmes {
            let heading = format!("**{}**\n", programme.name);
            assert_eq!(pages.iter().filter(|page| page.contains(&heading)).count(), 1, "{heading}");
        }
    })
}

fn about(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut gus = scene.staff("Gus");
        let pages = gus.types("about").await.turns_all_pages().await;
        let whole = pages.join("\n");
        for part in [
            "I help school staff in eight councils, the West Partnership, find leadership programmes that suit them.",
            "- What you answer in `/suits-me` is not kept.",
            "- What you type in `/ask` I forget 15 minutes after your last message.",
            "**Who to ask**",
            "**Where my facts come from**",
        ] {
            assert!(whole.contains(part), "{part} is not in:\n{whole}");
        }
        for source in &catalogue().catalogue.sources {
            assert!(whole.contains(&source.title), "{}", source.title);
        }
    })
}
