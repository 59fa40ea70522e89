//! The configuration file of `pathways serve`, and the token of the Discord bot.
//!
//! A token is never in the file itself, never logged, and never shown.

mod token;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};
use serde::Deserialize;

pub use token::{TOKEN_VARIABLE, Token};

/// The file that is read where none is named.
pub const DEFAULT_FILE: &str = "pathways.toml";

/// Everything that can be configured. What is left out has a default.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Where officers' answers and unanswered questions are kept.
    pub store: Store,
    /// The Discord bot; without it there is none.
    pub discord: Option<Discord>,
}

/// Where officers' answers and unanswered questions are kept, and for how long.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Store {
    /// The database file.
    pub file: Option<PathBuf>,
    /// How many days a question is kept that nobody has answered.
    pub keep_questions_days: u16,
}

impl Default for Store {
    fn default() -> Self {
        Self { file: None, keep_questions_days: 180 }
    }
}

/// The Discord bot.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Discord {
    /// A file with the token; the environment variable wins over it.
    pub token_file: Option<PathBuf>,
    /// The server whose officers may use the desk. Without it the desk is closed to everybody.
    pub server: Option<Snowflake>,
    /// The roles that make a member of that server an officer. None: members who may manage the server.
    pub officer_roles: Vec<Snowflake>,
    /// How interactions arrive.
    pub transport: Transport,
    /// The application's public key, with which Discord's signatures are checked.
    pub public_key: Option<String>,
    /// Where Discord's API is reached instead of `https://discord.com`: a proxy that keeps Discord's rate limits.
    pub api: Option<String>,
    /// How long the buttons of a message go on working.
    pub buttons_last: jiff::SignedDuration,
}

impl Default for Discord {
    fn default() -> Self {
        Self {
            token_file: None,
            server: None,
            officer_roles: Vec::new(),
            transport: Transport::Gateway,
            public_key: None,
            api: None,
            buttons_last: jiff::SignedDuration::from_hours(24),
        }
    }
}

/// How interactions arrive.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Transport {
    /// Over a socket that the bot opens to Discord.
    #[default]
    Gateway,
    /// As signed requests from Discord to the HTTP server.
    Http,
}

/// A number by which Discord knows something, written as a text or as a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Snowflake(pub u64);

impl<'de> Deserialize<'de> for Snowflake {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Number(u64),
            Text(String),
        }
        let number = match Written::deserialize(deserializer)? {
            Written::Number(number) => Some(number),
            Written::Text(text) => text.trim().parse().ok(),
        };
        number.filter(|number| *number > 0).map(Self).ok_or_else(|| {
            serde::de::Error::custom("this is no Discord ID; allowed: digits in quotes, as in \"1234567890\"")
        })
    }
}

impl Config {
    /// Reads the file named, or `pathways.toml` of the folder at hand where there is one. Paths in it are read from its own
    /// folder.
    ///
    /// # Errors
    /// A file that cannot be read, or something in it that is wrong, with its place.
    pub fn read(named: Option<&Path>) -> anyhow::Result<Self> {
        let path = match named {
            Some(path) => path,
            None if Path::new(DEFAULT_FILE).is_file() => Path::new(DEFAULT_FILE),
            None => return Ok(Self::default()),
        };
        let text = std::fs::read_to_string(path).with_context(|| {
            format!("cannot read the configuration {}; docs/discord.md has an example", path.display())
        })?;
        let mut config: Self = toml::from_str(&text).with_context(|| {
            format!("the configuration {} cannot be used; docs/discord.md has an example", path.display())
        })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        let files = [
            config.store.file.as_mut(),
            config.discord.as_mut().and_then(|discord| discord.token_file.as_mut()),
        ];
        for file in files.into_iter().flatten() {
            *file = folder.join(&*file);
        }
        config.check().with_context(|| format!("the configuration {} cannot be used", path.display()))?;
        Ok(config)
    }

    fn check(&self) -> anyhow::Result<()> {
        if self.store.keep_questions_days == 0 {
            bail!(
                "[store] keep_questions_days: found 0; allowed: 1 or more, the days that a question is kept"
            );
        }
        let Some(discord) = &self.discord else { return Ok(()) };
        if discord.transport == Transport::Http && discord.public_key.is_none() {
            bail!(
                "[discord] transport is \"http\" and public_key is missing; copy it from \"General Information\" of the \
                 application in Discord's developer portal"
            );
        }
        if !discord.buttons_last.is_positive() {
            bail!(
                "[discord] buttons_last: found {}; allowed: more than nothing, as in \"24h\"",
                discord.buttons_last
            );
        }
        if let Some(api) = &discord.api
            && !(api.starts_with("http://") || api.starts_with("https://"))
        {
            bail!("[discord] api: found {api:?}; allowed: an address with http:// or https://");
        }
        if discord.server.is_none() && !discord.officer_roles.is_empty() {
            bail!(
                "[discord] officer_roles is given and server is not; give the ID of the server that has these roles"
            );
        }
        Ok(())
    }
}

impl Discord {
    /// How long buttons work.
    pub fn buttons_last(&self) -> Duration {
        self.buttons_last.unsigned_abs()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Config, String> {
        let folder = std::env::temp_dir().join(format!("pathways-config-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file =
            folder.join(format!("{:x}.toml", text.len() * 31 + text.bytes().map(usize::from).sum::<usize>()));
        std::fs::write(&file, text).unwrap();
        Config::read(Some(&file)).map_err(|error| format!("{error:#}"))
    }

    #[test]
    fn an_empty_file_is_enough() {
        let config = read("").unwrap();
        assert!(config.discord.is_none() && config.store.keep_questions_days == 180);
    }

    #[test]
    fn files_are_looked_for_beside_the_configuration() {
        let config = read("[store]\nfile = \"faqs.db\"\n[discord]\ntoken_file = \"token\"").unwrap();
        assert!(config.store.file.unwrap().ends_with("faqs.db"));
        assert!(config.discord.unwrap().token_file.unwrap().is_absolute());
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place_and_what_is_allowed() {
        for (text, said) in [
            ("[discord]\ntokn_file = \"x\"", vec!["line 2", "tokn_file", "token_file"]),
            ("[discord]\nserver = \"my server\"", vec!["line 2", "digits in quotes"]),
            ("[discord]\ntransport = \"carrier pigeon\"", vec!["line 2", "gateway", "http"]),
            ("[discord]\ntransport = \"http\"", vec!["public_key", "General Information"]),
            ("[discord]\nbuttons_last = \"0s\"", vec!["buttons_last", "24h"]),
            ("[discord]\nofficer_roles = [\"1\"]", vec!["officer_roles", "server"]),
            ("[discord]\napi = \"discord.test\"", vec!["discord.test", "http://"]),
            ("[store]\nkeep_questions_days = 0", vec!["keep_questions_days", "1 or more"]),
            ("[discord", vec!["line 1"]),
        ] {
            let error = read(text).err().unwrap_or_else(|| panic!("{text} was taken"));
            for words in said {
                assert!(error.contains(words), "{text}: {error}");
            }
        }
    }

    #[test]
    fn the_example_can_be_used_and_says_what_the_defaults_are() {
        let example = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/pathways.example.toml"));
        let config = Config::read(Some(example)).unwrap();
        assert_eq!(config.store.keep_questions_days, Store::default().keep_questions_days);
        let (given, default) = (config.discord.unwrap(), Discord::default());
        assert_eq!((given.transport, given.buttons_last), (default.transport, default.buttons_last));
        assert_eq!(given.officer_roles, default.officer_roles);
    }

    #[test]
    fn ids_may_be_texts_or_numbers() {
        let config = read("[discord]\nserver = 7\nofficer_roles = [\"8\", 9]").unwrap().discord.unwrap();
        assert_eq!(
            (config.server, config.officer_roles),
            (Some(Snowflake(7)), vec![Snowflake(8), Snowflake(9)])
        );
    }
}
