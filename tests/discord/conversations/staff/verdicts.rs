//! `/suits-me` to every headline, with the verdicts of `pathways match` for the same facts.

use std::slice::from_ref;

use serde_json::json;

use crate::discord::conversations::{Conversation, Playing, play};
use crate::discord::scene::{Scene, matched};

pub const CONVERSATIONS: [Conversation; 8] = [
    ("a headteacher of exactly five years is told to ask", exactly_five_years),
    ("a headteacher of four years is told from when more would suit", from_when),
    ("a depute with everything fits", everything_fits),
    ("a depute who has not spoken to their head is told what to do first", what_to_do_first),
    ("a faculty head is told what to check", what_to_check),
    ("somebody for whom nothing is meant is told so kindly", nothing_fits),
    ("somebody who is not sure is told to find out", not_sure),
    ("reasons that are many have pages", many_reasons),
];

#[tokio::test]
async fn suits_me_comes_to_every_verdict() {
    play(&CONVERSATIONS).await;
}

fn exactly_five_years(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ann = scene.staff("Ann");
        ann.types("suits-me").await.reads(
            "**Find a leadership programme that suits you**\n\
             -# Only you can see this. I keep none of your answers: they travel in the buttons.\n\n\
             **What is your role?**\n\
             Choose the job you do now. If you are acting up or about to start a new job, choose that one.\n\
             -# Why we ask: Each programme is for people in certain roles.\n\
             <Menu: Choose one: Class teacher | Lead teacher | Principal teacher | Faculty head | Depute headteacher | \
             Headteacher | Depute head of centre | Head of centre | Education officer or quality improvement officer | \
             Support staff | Something else>",
        );
        ann.answers("Headteacher").await.reads(
            "**What is your role?**\nHeadteacher\n\nTick any that are true for you. Then press Continue.\n\
             <Menu: Tick any that are true for you: I am acting up, or my post is temporary | \
             I have got this job but have not started it yet>\n[Continue] [Change the answer]",
        );
        ann.presses("Continue").await.reads(
            "**Which sector do you work in?**\n\
             If you work in more than one, choose where you spend most of your time.\n\
             -# Why we ask: Some programmes are for one sector only.\n\
             <Menu: Choose one: Early years | Primary | Secondary | Additional support for learning (ASL or ASN) | \
             All-through school | Council or central team | I'm not sure>\n[Back] [Start again]",
        );
        ann.answers("Primary").await.enters("5", "0").await.reads(
            "**How long have you been a headteacher?**\n5 years\n\n\
             Tick any that are true for you. Then press Continue.\n\
             <Menu: Tick any that are true for you: I have had time away, such as family leave or a career break | \
             I have been both a headteacher and a head of centre>\n\
             [Continue] [Change the answer] [Back] [Start again]",
        );
        ann.presses("Continue").await.reads_text(
            "**What suits you**\n\n**This looks right for you**\n\
             - Improving Our Schools: A bit over a year of improvement work that a whole primary school does together.\n\
             - Leadership Learning Sets: Small, confidential groups where headteachers or heads of centre help each \
             other with real challenges.\n\
             - Virtual Leadership Networks: Online meetings after school for leaders from any sector.\n\n\
             **The page does not say: ask**\n\
             - Executive Coaching: One-to-one coaching for headteachers and heads of centre with less than five years in \
             the job.\n\
             - Leadership Mentoring: Mentoring for headteachers, set up council by council.\n\
             - #ThinkHexagon coaching: Group and one-to-one coaching for headteachers with more than five years in the \
             job.\n\n\
             **Aimed at other people**\n\
             Improving Our Classrooms, Improving Our Departments / Faculties, Thinking About Headship\n\n\
             -# This is a guide, not a decision. Check with the officer before you plan around it.",
        );
        ann.can_press(&["Start again", "Ask something else"]);
        ann.reads_what_is_matched(
            json!({ "role": "headteacher", "sector": "primary", "headship_months": 60 }),
        )
        .await;
        let why = ann.reads_every_why().await;
        let coaching = why.iter().find(|text| text.starts_with("**Executive Coaching**")).unwrap();
        assert!(
            coaching
                .contains("You have been in post for exactly five years. That is right on the line, so ask.")
        );
        assert!(
            coaching
                .contains("**To check**\n- One programme is for more than five years and one is for less")
        );
    })
}

fn from_when(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ben = scene.staff("Ben");
        ben.types("suits-me").await.answers("Headteacher").await.presses("Continue").await;
        ben.answers("Secondary").await.enters("4", "11").await.presses("Continue").await;
        ben.reads_also(
            "**Not yet**\n- #ThinkHexagon coaching: Group and one-to-one coaching for headteachers with more than five \
             years in the job. You could meet this from 22 January 2027.",
        );
        let profile = json!({ "role": "headteacher", "sector": "secondary", "headship_months": 59 });
        let on_the_command_line = matched(from_ref(&profile));
        assert_eq!(on_the_command_line[0]["not_yet"]["thinkhexagon-coaching"]["from"], "2027-01-22");
        ben.reads_what_is_matched(profile).await;
    })
}

fn everything_fits(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut cat = scene.staff("Cat");
        cat.types("suits-me").await.answers("Depute headteacher").await.presses("Continue").await;
        cat.reads_also("**Does your headteacher support you going for a headship programme?**");
        cat.answers("Yes").await.reads_also("**What is likely to be your next role?**");
        cat.answers("Headteacher").await.presses("Continue").await;
        cat.answers("Secondary").await.enters("3", "").await.presses("Continue").await;
        cat.reads_also("**This looks right for you**\n- Thinking About Headship: A year of preparation");
        cat.reads_what_is_matched(json!({ "role": "depute_headteacher", "headteacher_support": "yes",
            "next_role": "headteacher", "sector": "secondary", "leadership_months": 36 }))
            .await;
        cat.reads_every_why().await;
    })
}

fn what_to_do_first(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut dee = scene.staff("Dee");
        dee.types("suits-me").await.answers("Depute headteacher").await.presses("Continue").await;
        dee.answers("Not yet").await;
        dee.answers_whatever_is_asked(&[
            ("Which sector", "Secondary"),
            ("likely to be your next role", "Headteacher"),
        ])
        .await;
        let profile = json!({ "role": "depute_headteacher", "headteacher_support": "not_yet",
            "next_role": "headteacher", "sector": "secondary" });
        let on_the_command_line = matched(from_ref(&profile));
        let not_yet = &on_the_command_line[0]["not_yet"]["thinking-about-headship"];
        let step = not_yet["steps"][0].as_str().unwrap();
        dee.reads_also("**Not yet**\n- Thinking About Headship: ").reads_also(step);
        dee.reads_what_is_matched(profile).await;
        dee.chooses("Why? Choose a programme", "Thinking About Headship").await;
        dee.reads_also(&format!("**What to do first**\n- {step}\n"));
    })
}

fn what_to_check(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut eve = scene.staff("Eve");
        eve.types("suits-me").await.answers("Faculty head").await.presses("Continue").await;
        eve.answers_whatever_is_asked(&[
            ("headteacher support", "Yes"),
            ("likely to be your next role", "Headteacher"),
            ("Which sector", "Primary"),
            ("in a leadership role", "3/6"),
        ])
        .await;
        eve.reads_also("**This looks right for you, with something to check**\n- ");
        eve.reads_what_is_matched(json!({ "role": "faculty_head", "headteacher_support": "yes",
            "next_role": "headteacher", "sector": "primary", "leadership_months": 42 }))
            .await;
        eve.chooses("Why? Choose a programme", "Thinking About Headship").await;
        eve.reads_also("**Thinking About Headship**\nThis looks right for you, with something to check\n");
        eve.reads_also("**To check**\n- ");
    })
}

fn nothing_fits(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut fay = scene.staff("Fay");
        fay.types("suits-me").await.answers("Something else").await.presses("Continue").await;
        fay.reads_also(
            "**What suits you**\n\nNone of these is a close match right now. You can still ask what would suit you.\n\n\
             **Aimed at other people**\nExecutive Coaching, Improving Our Classrooms",
        );
        fay.reads_what_is_matched(json!({ "role": "other" })).await;
        fay.chooses("Why? Choose a programme", "Leadership Mentoring").await;
        fay.reads_also("**Leadership Mentoring**\nAimed at other people\n").does_not_read("To check");
    })
}

fn not_sure(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut gus = scene.staff("Gus");
        gus.types("suits-me").await.answers("Headteacher").await.presses("Continue").await;
        gus.answers("I'm not sure").await.presses("I'm not sure").await;
        gus.reads_also("**How long have you been a headteacher?**").presses("Continue").await;
        gus.reads_what_is_matched(
            json!({ "role": "headteacher", "not_sure": ["sector", "headship_months"] }),
        )
        .await;
        gus.chooses("Why? Choose a programme", "Improving Our Schools").await;
        gus.reads_also(
            "- You were not sure of your sector, and it makes a difference here. Find out, or ask.",
        );
    })
}

fn many_reasons(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ida = scene.staff("Ida");
        let tick = "Tick any that are true for you";
        ida.types("suits-me").await.answers("Faculty head").await;
        ida.chooses(tick, "I am acting up, or my post is temporary").await;
        ida.answers_whatever_is_asked(&[
            ("headteacher support", "I'm not sure"),
            ("likely to be your next role", "Something else"),
            ("Which sector", "All-through school"),
            ("in a leadership role", "2/0"),
        ])
        .await;
        ida.chooses("Who do you work for? (optional)", "An independent school or another employer").await;
        let why = "Why? Choose a programme";
        ida.chooses(why, "Thinking About Headship").await;
        let pages = ida.turns_all_pages().await;
        assert_eq!(pages.len(), 2);
        ida.presses("Next page").await.presses("Back to the results").await.reads_also("**What suits you**");
    })
}
