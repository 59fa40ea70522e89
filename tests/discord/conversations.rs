//! Conversations of staff and officers with the real program, through the stand-in Discord. Each checks what is read, word by
//! word where it is short, and that nobody else can read it.

mod officer;
mod random_people;
mod results;
mod staff;

use std::pin::Pin;
use std::time::Instant;

use super::scene::Scene;

/// A conversation: what it shows, and how it goes.
pub type Conversation = (&'static str, for<'a> fn(&'a Scene) -> Playing<'a>);

/// A conversation that is being played.
pub type Playing<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;

/// Conversations that share one program.
const TOGETHER: [&[Conversation]; 7] = [
    &staff::verdicts::CONVERSATIONS,
    &staff::interview::CONVERSATIONS,
    &staff::asking::CONVERSATIONS,
    &staff::not_answered::CONVERSATIONS,
    &staff::reading::CONVERSATIONS,
    &officer::faqs::CONVERSATIONS,
    &officer::drafts::CONVERSATIONS,
];

#[test]
fn there_are_more_than_25_of_them_and_each_says_what_it_shows() {
    let mut shown: Vec<&str> = TOGETHER.iter().copied().flatten().map(|(shows, _)| *shows).collect();
    let count = shown.len();
    println!("{count} conversations, and those that need a program of their own");
    assert!(count >= 25);
    shown.sort_unstable();
    shown.dedup();
    assert_eq!(shown.len(), count, "two show the same");
}

/// Plays conversations one after the other with one program.
async fn play(conversations: &[Conversation]) {
    let begun = Instant::now();
    let scene = Scene::begin().await;
    for (shows, conversation) in conversations {
        println!("{shows}");
        conversation(&scene).await;
    }
    scene.end().await;
    println!("{} conversations in {:.1} s", conversations.len(), begun.elapsed().as_secs_f64());
}
