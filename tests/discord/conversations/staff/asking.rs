//! `/ask`: every kind of reply, in the same words as on the command line.

use serde_json::{Value, json};

use crate::discord::conversations::{Conversation, Playing, play};
use crate::discord::scene::{Scene, said_on_the_command_line};
use crate::discord::talk::Talk;

pub const CONVERSATIONS: [Conversation; 9] = [
    ("a question is answered with its source, and followed up", answered_and_followed_up),
    ("what suits is asked in words and gone on with by menus", on_with_menus),
    ("where nothing is left to ask, the reasons are a button away", reasons),
    ("what is not known goes to the officers, masked, and the asker sees what is kept", referred),
    ("it asks back where it could be two things", which_one),
    ("hello and thanks", greetings),
    ("what has nothing to do with programmes", out_of_scope),
    ("distress is met with people, and kept nowhere", care),
    ("a long reply has pages of its own", pages),
];

#[tokio::test]
async fn ask_replies_as_the_command_line_does() {
    play(&CONVERSATIONS).await;
}

/// Under every reply to something typed.
pub const FORGOTTEN: &str =
    "-# Only you can see this. I forget what you type 15 minutes after your last message.";

impl Talk<'_> {
    /// They read what the command line says to the same messages, and nothing else.
    fn reads_the_reply_to(&mut self, turns: &[&str]) -> Value {
        let said = said_on_the_command_line(turns);
        self.reads_text(&format!("{}\n{FORGOTTEN}", said["text"].as_str().unwrap()));
        said
    }
}

fn answered_and_followed_up(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ann = scene.staff("Ann");
        ann.asks("How long is TAH?").await.reads(&format!(
            "Thinking About Headship: It lasts a year. Source: Leadership, Empowerment and Improvement page, newer version \
             (2024-25).\n{FORGOTTEN}\n[Ask something else] [This did not answer me]"
        ));
        ann.asks("and when does it start?").await;
        let said = ann.reads_the_reply_to(&["How long is TAH?", "and when does it start?"]);
        assert_eq!(
            (&said["kind"], &said["programmes"]),
            (&json!("answer"), &json!(["thinking-about-headship"]))
        );
        ann.presses("Ask something else").await.reads(
            "<Window: Ask about leadership programmes\n  Your question: ____ I am a depute with 3 years in post. What would \
             suit me?>",
        );
        ann.fills_in(&[("Your question", "Executive Coaching, how long is it?")]).await;
        ann.reads_the_reply_to(&["Executive Coaching, how long is it?"]);
        ann.can_press(&["Ask something else", "This did not answer me"]);
    })
}

fn on_with_menus(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ben = scene.staff("Ben");
        ben.asks("I am a depute in a primary with 3 years in post, what would suit me?").await.reads(
            &format!(
                "This looks right for you – Virtual Leadership Networks.\n\
             This looks right for you, with something to check – Improving Our Schools.\n\
             Does your headteacher support you going for a headship programme?\n\
             - Yes\n- Not yet\n- No\n- I'm not sure\n{FORGOTTEN}\n\
             [Answer with menus] [Ask something else] [This did not answer me]"
            ),
        );
        ben.presses("Answer with menus").await.reads(
            "**Does your headteacher support you going for a headship programme?**\n\
             You can use this checker before you have spoken to them. If you do not have a headteacher, choose “I'm not \
             sure”.\n-# Why we ask: One programme asks for your headteacher's support before you apply.\n\
             <Menu: Choose one: Yes | Not yet | No | I'm not sure>\n[Back] [Start again]",
        );
        ben.answers("Yes").await.answers("Headteacher").await.presses("Continue").await;
        // "3 years" in words is three years and some months.
        ben.reads_what_is_matched(json!({ "role": "depute_headteacher", "sector": "primary",
            "leadership_months": { "min": 36, "max": 47 }, "headteacher_support": "yes", "next_role": "headteacher" }))
        .await;
    })
}

fn reasons(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut cat = scene.staff("Cat");
        cat.asks("I'm a headteacher in a primary with exactly 5 years. What suits me?").await;
        cat.can_press(&["See why", "Ask something else", "This did not answer me"]);
        cat.presses("See why").await;
        cat.reads_what_is_matched(
            json!({ "role": "headteacher", "sector": "primary", "headship_months": 60 }),
        )
        .await;
    })
}

fn referred(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (mut dee, mut olu) = (scene.staff("Dee"), scene.officer("Olu"));
        let asked = "Is there parking at Thinking About Headship? I'm Mary Smith, mary.smith@example.org, 0141 496 0123";
        let masked = "Is there parking at Thinking About Headship?";
        dee.asks(asked).await;
        let said = said_on_the_command_line(&[asked]);
        assert_eq!(said["kind"], "refer");
        dee.reads_also(&format!(
            "{}\n\n-# I have passed this question to the officers without your name: “{masked}",
            said["text"].as_str().unwrap()
        ));
        dee.can_press(&["Ask something else", "Tell me when it is answered"]);
        for private in ["Mary Smith", "mary.smith", "example.org", "0141", "496 0123"] {
            dee.does_not_read(private);
            assert!(!scene.store_says(private), "{private} is in the store");
        }
        olu.types("unanswered").await.reads_also(&format!("- asked once: “{masked}")).does_not_read("Dee");
    })
}

fn which_one(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut eve = scene.staff("Eve");
        eve.asks("how long is the coaching?").await.reads(&format!(
            "Which one do you mean: Executive Coaching, #ThinkHexagon coaching?\n{FORGOTTEN}\n\
             [Ask something else] [This did not answer me]"
        ));
        eve.asks("hexagon").await.reads_the_reply_to(&["how long is the coaching?", "hexagon"]);
    })
}

fn greetings(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut fay = scene.staff("Fay");
        for greeting in ["hello", "thanks, that's all", "help"] {
            fay.asks(greeting).await;
            assert_eq!(fay.reads_the_reply_to(&[greeting])["kind"], "greeting", "{greeting}");
            fay.can_press(&["Ask something else"]);
        }
    })
}

fn out_of_scope(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut gus = scene.staff("Gus");
        gus.asks("What is the best restaurant in Paisley?").await.reads(&format!(
            "I can only help with leadership programmes for school staff in the West Partnership.\n{FORGOTTEN}\n\
             [Ask something else] [This did not answer me]"
        ));
        assert!(!scene.store_says("restaurant"), "what was not passed on is not kept");
    })
}

fn care(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let (mut hal, mut olu) = (scene.staff("Hal"), scene.officer("Olu"));
        hal.asks("How long is TAH?").await.asks("I'm being bullied by my head, every tuesday").await;
        let said = said_on_the_command_line(&["I'm being bullied by my head, every tuesday"]);
        hal.reads(said["text"].as_str().unwrap());
        hal.reads_also("I have not kept what you wrote.");
        // Not even what was said before it is followed up.
        hal.asks("and when does it start?").await.reads_also("Which one do you mean: ");
        hal.presses("This did not answer me").await.does_not_read("bullied");
        // Nor does it get into the queue by the form.
        hal.fills_in(&[("What did you want to know?", "my head is bullying me, every tuesday")]).await;
        hal.reads(said["text"].as_str().unwrap());
        olu.types("unanswered").await.does_not_read("bull").does_not_read("tuesday");
        olu.types("desk report").await.does_not_read("care");
        for word in ["bullied", "bullying", "tuesday"] {
            assert!(!scene.store_says(word), "{word} is in the store");
        }
    })
}

fn pages(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ida = scene.staff("Ida");
        let asked = "compare TAH, executive coaching and hexagon";
        ida.asks(asked).await.can_press(&["Next page", "Ask something else", "This did not answer me"]);
        let first = ida.seen.clone();
        let pages = ida.turns_all_pages().await;
        assert_eq!(pages.len(), 2);
        let whole: String = pages.iter().map(|page| page.split("\n-# Page ").next().unwrap()).collect();
        let said = format!("{}\n{FORGOTTEN}", said_on_the_command_line(&[asked])["text"].as_str().unwrap());
        let words = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(words(&whole), words(&said), "nothing is lost between the pages");
        ida.presses("Next page").await;
        ida.can_press(&["Previous page", "Ask something else", "This did not answer me"]);

        // A button under an earlier reply does not turn the pages of a later one.
        ida.asks("How long is TAH?").await;
        ida.back_at(&first)
            .presses("Next page")
            .await
            .reads("I have forgotten this reply. Please ask again.");
    })
}
