//! The interview's pages: errors, tick boxes, going back, changing an answer, naming a council, starting again.

use serde_json::json;

use crate::discord::conversations::{Conversation, Playing, play};
use crate::discord::scene::Scene;

pub const CONVERSATIONS: [Conversation; 6] = [
    ("what is no length of time is put right", times_that_are_wrong),
    ("tick boxes change what suits", tick_boxes),
    ("somebody goes back and answers again", going_back),
    ("an answer is changed from the results and the others stay", changing_an_answer),
    ("a council is chosen and named in the reasons", a_council),
    ("somebody starts again", starting_again),
];

#[tokio::test]
async fn the_interview_goes_forth_and_back() {
    play(&CONVERSATIONS).await;
}

const YEARS_WRONG: &str = "Years must be a whole number from 0 to 60";
const MONTHS_WRONG: &str = "Months must be a whole number from 0 to 11";
const QUESTION: &str = "**How long have you been a headteacher?**\n\
                        Add up time in every school or centre. Part-time counts just like full-time. If you are acting up, \
                        count that time too.\n\
                        -# Why we ask: Some coaching is for people with more, or less, than five years.\n\
                        [Enter years and months] [I'm not sure] [Back] [Start again]";

fn times_that_are_wrong(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ann = scene.staff("Ann");
        ann.types("suits-me").await.answers("Headteacher").await.presses("Continue").await;
        ann.answers("Primary").await.reads(QUESTION);
        ann.presses("Enter years and months").await.reads(
            "<Window: How long have you been a headteacher?\n  Years (may be left empty): ____ \n  \
             Months (may be left empty): ____ >",
        );
        let missing = "Enter how long you have been in post, in years and months".to_owned();
        for (years, months, error) in [
            ("", "", missing.clone()),
            (" ", " ", missing),
            ("61", "", YEARS_WRONG.to_owned()),
            ("five", "1", YEARS_WRONG.to_owned()),
            ("2.5", "", YEARS_WRONG.to_owned()),
            ("-1", "0", YEARS_WRONG.to_owned()),
            ("", "12", MONTHS_WRONG.to_owned()),
            ("1", "½", MONTHS_WRONG.to_owned()),
            ("99999999999999999999", "@everyone", format!("{YEARS_WRONG}. {MONTHS_WRONG}")),
        ] {
            ann.enters(years, months).await.reads(&format!("**Error:** {error}\n{QUESTION}"));
        }
        ann.enters("", "11").await.reads_also("**How long have you been a headteacher?**\n11 months\n");
        ann.presses("Change the answer").await.presses("Enter years and months").await;
        ann.reads_also("Years (may be left empty): ____ 0").reads_also("Months (may be left empty): ____ 11");
        ann.fills_in(&[("Years", " ７ "), ("Months", "")]).await.reads_also("\n7 years\n");
        ann.presses("Continue").await;
        ann.reads_what_is_matched(
            json!({ "role": "headteacher", "sector": "primary", "headship_months": 84 }),
        )
        .await;
    })
}

fn tick_boxes(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut ben = scene.staff("Ben");
        let tick = "Tick any that are true for you";
        let (acting, not_started) =
            ("I am acting up, or my post is temporary", "I have got this job but have not started it yet");
        ben.types("suits-me").await.answers("Headteacher").await;
        ben.chooses_all(tick, &[acting, not_started]).await;
        assert_eq!(ben.chosen(tick), [acting, not_started]);
        ben.chooses(tick, not_started).await;
        assert_eq!(ben.chosen(tick), [not_started]);
        ben.presses("Continue").await.answers("Primary").await.enters("3", "0").await;
        ben.chooses(tick, "I have had time away, such as family leave or a career break").await;
        ben.presses("Continue").await;
        let mut profile = json!({ "role": "headteacher", "not_started": true, "sector": "primary",
            "headship_months": 36, "time_away": true });
        ben.reads_what_is_matched(profile.clone()).await;

        // Nothing ticked is an answer too.
        ben.chooses("Change an answer", "How long have you been a headteacher?").await;
        ben.enters("3", "0").await;
        assert_eq!(ben.chosen(tick), ["I have had time away, such as family leave or a career break"]);
        ben.chooses_all(tick, &[]).await.presses("Continue").await;
        profile["time_away"] = false.into();
        ben.reads_what_is_matched(profile).await;
    })
}

fn going_back(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut cat = scene.staff("Cat");
        cat.types("suits-me").await.answers("Class teacher").await.presses("Change the answer").await;
        assert_eq!(cat.chosen("Choose one"), ["Class teacher"]);
        cat.can_press(&["Continue"]).answers("Headteacher").await.presses("Continue").await;
        cat.reads_also("**Which sector do you work in?**").answers("Secondary").await;
        cat.reads_also("**How long have you been a headteacher?**").presses("Back").await;
        cat.reads_also("**Which sector do you work in?**");
        assert_eq!(cat.chosen("Choose one"), ["Secondary"]);
        cat.presses("Back").await.reads_also("**What is your role?**");
        assert_eq!(cat.chosen("Choose one"), ["Headteacher"]);
        cat.answers("Head of centre").await.presses("Continue").await;
        cat.reads_also("**How long have you been a head of centre?**");
    })
}

fn changing_an_answer(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut dee = scene.staff("Dee");
        let change = "Change an answer";
        dee.types("suits-me").await.answers("Depute headteacher").await.presses("Continue").await;
        dee.answers("Yes").await.answers("Headteacher").await.presses("Continue").await;
        dee.answers("Primary").await.enters("2", "0").await.presses("Continue").await;
        let mut profile = json!({ "role": "depute_headteacher", "headteacher_support": "yes",
            "next_role": "headteacher", "sector": "primary", "leadership_months": 24 });
        dee.reads_what_is_matched(profile.clone()).await;
        assert_eq!(
            dee.seen.options(change),
            [
                "What is your role?",
                "Does your headteacher support you going for a headship programme?",
                "What is likely to be your next role?",
                "Which sector do you work in?",
                "How long have you been in a leadership role in a school?",
            ]
        );

        // Another sector: everything else stays as it was, and nothing is asked again.
        dee.chooses(change, "Which sector do you work in?").await.answers("Secondary").await;
        profile["sector"] = "secondary".into();
        dee.reads_what_is_matched(profile.clone()).await;

        // Another role: what a headteacher is asked is asked now; the sector stays.
        dee.chooses(change, "What is your role?").await.answers("Headteacher").await;
        dee.presses("Continue").await.reads_also("**How long have you been a headteacher?**");
        dee.enters("6", "1").await.presses("Continue").await;
        dee.reads_what_is_matched(
            json!({ "role": "headteacher", "sector": "secondary", "headship_months": 73 }),
        )
        .await;

        // And back to depute: what makes no sense for a headteacher is asked again, the sector is not.
        dee.chooses(change, "What is your role?").await.answers("Depute headteacher").await;
        dee.answers_whatever_is_asked(&[
            ("headteacher support", "Yes"),
            ("likely to be your next role", "Headteacher"),
            ("in a leadership role", "2/0"),
        ])
        .await;
        dee.reads_what_is_matched(profile).await;
    })
}

fn a_council(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut eve = scene.staff("Eve");
        let council = "Who do you work for? (optional)";
        eve.types("suits-me").await.answers("Headteacher").await.presses("Continue").await;
        eve.answers("Primary").await.enters("1", "0").await.presses("Continue").await;
        eve.chooses(council, "Renfrewshire Council").await;
        assert_eq!(eve.chosen(council), ["Renfrewshire Council"]);
        let why = "Why? Choose a programme";
        eve.chooses(why, "Executive Coaching").await;
        eve.reads_also("- Ask the officer for leadership development at Renfrewshire Council.");
        eve.presses("Back to the results").await.chooses(council, "I would rather not say").await;
        assert_eq!(eve.chosen(council), [""; 0]);
        eve.chooses(why, "Executive Coaching").await;
        eve.reads_also("- Ask the officer for leadership development in your council.");
        eve.presses("Back to the results").await.chooses(council, "Another council").await;
        eve.reads_what_is_matched(json!({ "role": "headteacher", "sector": "primary", "headship_months": 12,
            "employer": "other_council" }))
            .await;
    })
}

fn starting_again(scene: &Scene) -> Playing<'_> {
    Box::pin(async {
        let mut fay = scene.staff("Fay");
        fay.types("suits-me").await;
        let first = fay.seen.content.clone();
        fay.answers("Headteacher").await.presses("Continue").await.answers("Primary").await;
        fay.presses("Start again").await.reads_text(&first).can_press(&[]);
        assert_eq!(fay.chosen("Choose one"), [""; 0], "nothing is left of what was answered");
        fay.answers("Something else").await.presses("Continue").await.reads_also("**What suits you**");
        fay.presses("Start again").await.reads_text(&first);
    })
}
