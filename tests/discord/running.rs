//! How `pathways serve` starts, goes on and ends with Discord: what it says of mistakes, what it does when Discord will not have
//! it or cannot be reached, and that it leaves nothing half done and nothing secret behind.

mod configured;
mod secret;
mod sessions;
mod stopping;

use pathways_tests::stand_in::Bot;

/// Starts a bot and waits until it has ended by itself: its exit code and what it said.
async fn ended(bot: &mut Bot) -> (Option<i32>, String) {
    bot.spawn();
    let status = bot.ends().await;
    (status.code(), bot.output())
}

/// The page of the bot's own server answers.
fn is_served(bot: &Bot) -> bool {
    use std::io::{Read, Write};
    let address = bot.address();
    let host = address.trim_start_matches("http://").trim_end_matches('/');
    let Ok(mut stream) = std::net::TcpStream::connect(host) else { return false };
    let body = r#"{"text": "How long is Executive Coaching?"}"#;
    let length = body.len();
    let request = format!(
        "POST /api/ask HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    let mut answer = String::new();
    stream.write_all(request.as_bytes()).is_ok()
        && stream.read_to_string(&mut answer).is_ok()
        && answer.starts_with("HTTP/1.1 200")
}
