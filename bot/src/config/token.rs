//! The Discord bot's token: where it comes from, and that nobody sees it.

use std::fmt;
use std::path::Path;

use anyhow::{Context, bail};

/// The environment variable that holds the token.
pub const TOKEN_VARIABLE: &str = "PATHWAYS_DISCORD_TOKEN";

/// What the bot proves itself with. It has no `Display`, and its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// The token of the environment, else of the file.
    ///
    /// # Errors
    /// Where there is none, or what is there cannot be one. What was found is never part of the message.
    pub fn find(file: Option<&Path>) -> anyhow::Result<Self> {
        let (text, from) = match (std::env::var(TOKEN_VARIABLE), file) {
            (Ok(text), _) if !text.trim().is_empty() => (text, format!("the variable {TOKEN_VARIABLE}")),
            (_, Some(file)) => {
                let text = std::fs::read_to_string(file)
                    .with_context(|| format!("cannot read the bot's token from {}", file.display()))?;
                (text, file.display().to_string())
            }
            (_, None) => bail!(
                "the Discord bot has no token; put it in the variable {TOKEN_VARIABLE}, or in a file and name that as \
                 token_file under [discord]; docs/discord.md says where to get one"
            ),
        };
        Self::read(&text).with_context(|| format!("{from} holds no token of a bot"))
    }

    fn read(text: &str) -> anyhow::Result<Self> {
        let text = text.trim();
        let text = text.strip_prefix("Bot ").unwrap_or(text);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if text.is_empty() || !text.chars().all(plain) {
            bail!(
                "found {} characters; allowed: one line of letters, digits, . _ and -",
                text.chars().count()
            );
        }
        Ok(Self(text.to_owned()))
    }

    /// The token itself, for the library that sends it and for the key that is made of it.
    pub fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(not shown)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_may_have_space_around_it_and_the_word_that_goes_before_it() {
        for text in ["abc.DEF-1_2", " abc.DEF-1_2\n", "Bot abc.DEF-1_2"] {
            assert_eq!(Token::read(text).unwrap().secret(), "abc.DEF-1_2");
        }
    }

    #[test]
    fn what_is_no_token_is_refused_without_being_shown() {
        for text in ["", "se cret", "secret\nsecret", "sécret"] {
            let error = format!("{:#}", Token::read(text).unwrap_err());
            assert!(!error.contains("cret"), "{error}");
        }
        assert!(!format!("{:?}", Token::read("secret").unwrap()).contains("secret"));
    }
}
