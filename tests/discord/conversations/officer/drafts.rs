//! "Draft an answer" on somebody's message, and `/desk report`.

use crate::discord::conversations::{Conversation, Playing, play};
use crate::discord::scene::Scene;

pub const CONVERSATIONS: [Conversation; 3] = [
    ("an answer is drafted to a message, for the officer alone", drafted),
    ("what is said in distress is drafted kindly and kept nowhere", in_distress),
    ("the report tells of the last seven days", report),
];

#[tokio::test]
async fn officers_draft_answers_and_read_the_report() {
    play(&CONVERSATIONS).await;
}

const DRAFT: &str = "Draft an answer";
const KEPT_NOTHING: &str = "-# Only you can see this. I have sent nothing and kept nothing.";

fn drafted(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (ann, mut olu) = (scene.staff("Ann"), scene.officer("Olu"));
        olu.uses_on(DRAFT, &ann.person, "Hi Olu, how long is TAH? Cheers, Ann").await.reads(&format!(
            "**A draft for you to check and send**\n\
             Thinking About Headship: It lasts a year. Source: Leadership, Empowerment and Improvement page, newer version \
             (2024-25).\n{KEPT_NOTHING}\n[Put the question in the queue]"
        ));
        assert!(ann.person.sees(&scene.discord).is_empty(), "the officer alone sees it");
        // A conversation of its own: it follows nothing up.
        olu.uses_on(DRAFT, &ann.person, "and when does it start?")
            .await
            .does_not_read("In 2022, sessions started");
        olu.uses_on(DRAFT, &ann.person, "Are dogs allowed? 0141 496 0123").await;
        olu.presses("Put the question in the queue").await.reads_also("____ Are dogs allowed? [phone]>");
        olu.fills_in(&[]).await.reads_also("“Are dogs allowed? \\[phone\\]”");
        olu.types("unanswered").await.reads_also("Are dogs allowed?");
        olu.uses_on(DRAFT, &ann.person, " ")
            .await
            .reads("There is no text in this message that I could answer.");
    })
}

fn in_distress(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (ann, mut olu) = (scene.staff("Ann"), scene.officer("Olu"));
        olu.uses_on(DRAFT, &ann.person, "I am being bullied by my headteacher").await;
        olu.reads_also("I am sorry that you are going through this.").can_press(&[]);
        olu.asks("hello").await;
        assert!(!scene.store_says("bullied"));
    })
}

fn report(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (mut ann, mut olu) = (scene.staff("Ann"), scene.officer("Olu"));
        ann.asks("How long is Leadership Mentoring?").await.asks("Is there parking at TAH?").await;
        let pages = olu.types("desk report").await.turns_all_pages().await;
        let whole = pages.join("\n");
        for part in [
            "**What was asked, 16 November 2026 to 22 November 2026**\n",
            "- Leadership Mentoring: 1\n",
            "**The queue**\n",
            "\"Is there parking at TAH?\" (once)\n",
            "**Facts that have grown old**\n",
        ] {
            assert!(whole.contains(part), "{part} is not in:\n{whole}");
        }
        olu.presses("Open the unanswered questions").await.reads_also("open questions** (page 1 of 1)");
    })
}
