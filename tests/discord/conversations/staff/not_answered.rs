//! "This did not answer me": the form, what it keeps, and the wish to be told.

use crate::discord::conversations::{Conversation, Playing, play};
use crate::discord::scene::Scene;

pub const CONVERSATIONS: [Conversation; 3] = [
    ("the form begins with the question as it would be kept, and can be changed", the_form),
    ("a form with nothing in it passes nothing on", nothing_written),
    ("whoever asks what officers have dismissed is told so", dismissed),
];

#[tokio::test]
async fn what_did_not_help_is_passed_on() {
    play(&CONVERSATIONS).await;
}

const FIELD: &str = "What did you want to know?";

fn the_form(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (mut ann, mut olu) = (scene.staff("Ann"), scene.officer("Olu"));
        ann.asks("How long is TAH? Ring me on 0141 496 0123").await.presses("This did not answer me").await;
        ann.reads(
            "<Window: Pass a question to the officers\n  What did you want to know?: ____ How long is TAH? Ring me on \
             [phone]>",
        );
        ann.fills_in(&[(FIELD, "Is lunch given at TAH? Write to ann@example.org")]).await.reads(
            "Thank you. I have passed this to the officers without your name: “Is lunch given at TAH? Write to \
             \\[e\\-mail\\]”\n[Tell me when it is answered]",
        );
        ann.presses("Tell me when it is answered").await.reads(
            "I will send you a direct message when an officer has answered. I keep your number for that alone, and \
             delete it then.",
        );
        olu.types("unanswered").await.reads_also("“Is lunch given at TAH? Write to \\[e\\-mail\\]”");
        for private in ["0141", "ann@example.org"] {
            assert!(!scene.store_says(private), "{private} is in the store");
        }
    })
}

fn nothing_written(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ben = scene.staff("Ben");
        ben.asks("What is the best restaurant in Paisley?").await.presses("This did not answer me").await;
        ben.fills_in(&[(FIELD, "   ")]).await.reads("There was no question in it, so I passed nothing on.");
        assert!(!scene.store_says("Paisley"));
    })
}

fn dismissed(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (mut cat, mut olu) = (scene.staff("Cat"), scene.officer("Olu"));
        let asked = "Is there a crèche at Executive Coaching?";
        cat.asks(asked).await.presses("This did not answer me").await.fills_in(&[]).await;
        cat.reads_also(&format!("“{asked}”"));
        olu.types("unanswered").await.chooses("Open one", asked).await.presses("Dismiss it").await;
        olu.fills_in(&[("Why? Other officers will read this", "Not for us to say")]).await;
        cat.asks(asked).await.presses("This did not answer me").await.fills_in(&[]).await.reads(
            "The officers have read this question before and will not answer it here. Ask your council's officer yourself.",
        );
        olu.presses("All open questions").await.does_not_read("crèche");
    })
}
