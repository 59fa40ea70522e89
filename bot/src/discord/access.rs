//! How Discord's API is reached: the real one with serenity's own rate limiter, or a proxy that keeps the limits itself.

use std::time::Duration;

use anyhow::Context;
use serenity::all::{ApplicationId, Http, HttpBuilder};

use crate::config::Token;

/// The address and the token.
#[derive(Clone)]
pub struct Access {
    token: Token,
    api: Option<String>,
    client: reqwest::Client,
    application: Option<ApplicationId>,
}

impl Access {
    /// To `api`, or to Discord itself.
    ///
    /// # Errors
    /// Where this machine cannot make connections at all.
    pub fn new(token: Token, api: Option<String>) -> anyhow::Result<Self> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_secs(30))
            .build()
            .context("connections to Discord cannot be set up")?;
        Ok(Self { token, api, client, application: None })
    }

    /// The same with connections of its own, for use on another runtime: a connection ends with the one that it was made on.
    ///
    /// # Errors
    /// As with [`Access::new`].
    pub fn elsewhere(&self) -> anyhow::Result<Self> {
        let new = Self::new(self.token.clone(), self.api.clone())?;
        Ok(Self { application: self.application, ..new })
    }

    /// With the application's number, which changes of a response need.
    pub fn of_application(self, application: ApplicationId) -> Self {
        Self { application: Some(application), ..self }
    }

    /// A client of the API.
    pub fn http(&self) -> Http {
        let mut builder = HttpBuilder::new(self.token.secret()).client(self.client.clone());
        if let Some(api) = &self.api {
            // serenity ignores the proxy while its own limiter is on, and would ask the real Discord.
            builder = builder.proxy(api).ratelimiter_disabled(true);
        }
        if let Some(application) = self.application {
            builder = builder.application_id(application);
        }
        builder.build()
    }

    /// What is reached, for messages to whoever looks after the bot.
    pub fn address(&self) -> &str {
        self.api.as_deref().unwrap_or("https://discord.com")
    }
}
