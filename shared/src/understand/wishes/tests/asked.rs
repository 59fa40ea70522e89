use super::*;

fn check_none(messages: &[&str]) {
    let rows: Vec<_> = messages.iter().map(|message| (*message, None, None)).collect();
    check(&rows);
}

#[test]
fn a_question_says_nothing_of_support() {
    check_none(&[
        "",
        "?",
        "do I need my head's support?",
        "do i need my heads support",
        "does my head have to support me?",
        "what if my head won't support me?",
        "can I apply without my head's support?",
        "who supports me?",
        "Who backs me if I have no headteacher?",
        "Is my head's backing needed?",
        "would my head have to agree",
        "Does my head need to know?",
        "what happens if my head says no",
        "What does headteacher support mean?",
        "how do I get my head's support",
        "what if my boss isn't on board",
        "if my head supports me can I go on it",
        "unless my head backs me I can't apply, right?",
        "I wonder whether my head has to sign it off",
        "TAH dht 3 years do i need ht backing",
        "Should my head be supportive before I apply?",
        "Who's supposed to back me for TAH then?",
        "can I do it if my head said no?",
        "does the head get told",
        "Will my HT find out I've been asking about this?",
        "what counts as support from my head",
        "is it ok if my HT isn't keen",
        "My friend asks: does her head have to back her?",
    ]);
}

#[test]
fn what_is_not_said_of_support() {
    check_none(&[
        "My head suggested Thinking About Headship",
        "My headteacher has asked me to find out about Improving Our Classrooms",
        "The course supports heads",
        "headteacher support programme",
        "a group has an experienced headteacher supporter",
        "programmes that need headteacher support",
        "my head has to support me",
        "Our head needs to have signed us off",
        "I need my head's support",
        "hopefully my head will support me",
        "my head might back me",
        "my head would support me if I asked in May",
        "My head retires at Christmas and the new one won't know me from Adam.",
        "my head is spinning with all this",
        "I can't get my head round it",
        "head of maths, supportive team",
        "My old head supported me",
        "your head has to be on board",
        "It says the headteacher must be supportive",
        "I'm a head and I support my staff",
        "The depute head supports me with planning",
        "my head supports pupils with additional needs",
        "I have to speak to a headteacher about behaviour policy",
        "as a head, supportive of staff, I wonder about coaching",
        "I'm the head here, happy to travel",
        "the head and I are still feeling each other out",
        "my mentor is right behind me",
        "I was told you need to ask your head first",
        "My headteacher is bullying me and I don't know what to do",
        "the head sent us papers for Wednesday",
        "thanks, that's great with me",
    ]);
}

#[test]
fn what_is_no_next_role() {
    check_none(&[
        "what's next after TAH?",
        "Is Thinking About Headship for me?",
        "I want to do Thinking About Headship",
        "I'm looking at Into Headship",
        "applying for Into Headship next year",
        "I'm doing the Standard for Headship",
        "the headship programme",
        "I want to go on the headship course",
        "Thinking of Headship course",
        "I want to be a better head",
        "I'm a head",
        "new head",
        "my next head",
        "I'm looking for headteacher mentoring",
        "I'd like coaching for heads",
        "my head next door is new to the job",
        "who is the next head of the cluster",
        "I'm seeing the head next week",
        "do you have to want to be a head next?",
        "if I want to be a head, what then?",
        "is it for people who want to be heads",
        "It's only for those aiming for headship",
        "what's the next step to apply",
        "not sure when the next TAH starts",
        "can I book a place for the next one?",
        "depute, secondary, 3 years",
        "I am a depute head and I'd like to go on a programme",
        "I was a depute and went for head of maths",
        "I'm acting head just now",
        "I want my depute to go on this",
        "I've been appointed headteacher and start in January",
        "My head wants to be on a learning set",
        "In my own school we have four PTs",
        "would TAH take a depute next session?",
        "after three years as a head I'm tired",
        "I'm not happy where I am",
        "I'm going to see my head",
        "I'm not a head yet",
        "Is headship lonely?",
        "what is it like to be a head",
    ]);
}
