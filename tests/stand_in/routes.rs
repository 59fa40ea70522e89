//! Which of Discord's routes a request is for, and what answers it. A route that is not here is one that Discord has not, or
//! that nobody thought the bot would need: either way a test hears of it.

use serde_json::{Value, json};

use super::answer::Answer;
use super::world::World;
use super::world::{APPLICATION, BOT_NAME, OTHER_SERVER, SERVER};
use super::{Shared, channels, commands, interactions, payload, signed};

/// A route of the REST API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// GET /gateway
    Gateway,
    /// GET /gateway/bot
    GatewayBot,
    /// GET /applications/@me and /oauth2/applications/@me
    Application,
    /// GET /users/@me
    OwnUser,
    /// GET of the commands registered for everywhere
    ReadCommands,
    /// PUT of the commands registered for everywhere
    Commands,
    /// GET of a server's commands
    ReadServerCommands,
    /// PUT of a server's commands
    ServerCommands,
    /// POST /interactions/{id}/{token}/callback
    Callback,
    /// GET of the first response
    ReadOriginal,
    /// PATCH of the first response
    EditOriginal,
    /// DELETE of the first response
    DeleteOriginal,
    /// POST of a further message
    FollowUp,
    /// GET of a further message
    ReadFollowUp,
    /// PATCH of a further message
    EditFollowUp,
    /// DELETE of a further message
    DeleteFollowUp,
    /// POST /users/@me/channels
    DirectChannel,
    /// POST /channels/{id}/messages
    Message,
    /// PATCH /channels/{id}/messages/{id}
    EditMessage,
    /// GET /channels/{id}
    Channel,
    /// GET /guilds/{id}
    Server,
    /// GET /guilds/{id}/roles
    Roles,
    /// GET /guilds/{id}/members/{id}
    ServerMember,
    /// Any other
    Unknown,
}

/// A request, read.
pub(super) struct Call {
    pub route: Route,
    ids: Vec<u64>,
    token: String,
}

impl Call {
    /// Which route a method and a path name.
    pub fn of(method: &str, path: &str) -> Self {
        let path = path.strip_prefix("/api/v10").unwrap_or("/");
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let mut token = String::new();
        let route = match (method, parts.as_slice()) {
            ("GET", ["gateway"]) => Route::Gateway,
            ("GET", ["gateway", "bot"]) => Route::GatewayBot,
            ("GET", ["applications", "@me"] | ["oauth2", "applications", "@me"]) => Route::Application,
            ("GET", ["users", "@me"]) => Route::OwnUser,
            ("GET", ["applications", _, "commands"]) => Route::ReadCommands,
            ("PUT", ["applications", _, "commands"]) => Route::Commands,
            ("GET", ["applications", _, "guilds", _, "commands"]) => Route::ReadServerCommands,
            ("PUT", ["applications", _, "guilds", _, "commands"]) => Route::ServerCommands,
            ("POST", ["interactions", _, secret, "callback"]) => {
                token = (*secret).to_owned();
                Route::Callback
            }
            (_, ["webhooks", _, secret, rest @ ..]) => {
                token = (*secret).to_owned();
                match (method, rest) {
                    ("POST", []) => Route::FollowUp,
                    ("GET", ["messages", "@original"]) => Route::ReadOriginal,
                    ("PATCH", ["messages", "@original"]) => Route::EditOriginal,
                    ("DELETE", ["messages", "@original"]) => Route::DeleteOriginal,
                    ("GET", ["messages", _]) => Route::ReadFollowUp,
                    ("PATCH", ["messages", _]) => Route::EditFollowUp,
                    ("DELETE", ["messages", _]) => Route::DeleteFollowUp,
                    _ => Route::Unknown,
                }
            }
            ("POST", ["users", "@me", "channels"]) => Route::DirectChannel,
            ("POST", ["channels", _, "messages"]) => Route::Message,
            ("PATCH", ["channels", _, "messages", _]) => Route::EditMessage,
            ("GET", ["channels", _]) => Route::Channel,
            ("GET", ["guilds", _]) => Route::Server,
            ("GET", ["guilds", _, "roles"]) => Route::Roles,
            ("GET", ["guilds", _, "members", _]) => Route::ServerMember,
            _ => Route::Unknown,
        };
        // A token is never all digits, so the numbers of a path are its ids, in order.
        let ids = parts.iter().filter_map(|part| part.parse().ok()).collect();
        Self { route, ids, token }
    }

    /// An id of the path. One that is not a number is no one's.
    fn id(&self, place: usize) -> u64 {
        self.ids.get(place).copied().unwrap_or_default()
    }

    /// Whose interaction or direct channel it is about.
    pub fn person(&self, world: &World, body: &Value) -> Option<u64> {
        match self.route {
            Route::Callback => world.interactions.get(&self.id(0)).map(|known| known.person),
            Route::DirectChannel => body["recipient_id"].as_str().and_then(|id| id.parse().ok()),
            Route::Message | Route::EditMessage | Route::Channel => world.direct_with(self.id(0)),
            _ => world.by_token.get(&self.token).and_then(|id| Some(world.interactions.get(id)?.person)),
        }
    }

    /// Whether the bot has to show its token. An interaction's own token is what the others go by.
    pub fn needs_the_bots_token(&self) -> bool {
        self.token.is_empty() && self.route != Route::Gateway
    }
}

/// Does what was asked for.
pub(super) fn answer(shared: &Shared, call: &Call, body: &Value) -> Answer {
    let world = &mut *shared.world();
    match call.route {
        Route::Gateway => Answer::ok(json!({ "url": format!("ws://{}", shared.address) })),
        Route::GatewayBot => Answer::ok(json!({
            "url": format!("ws://{}", shared.address),
            "shards": 1,
            "session_start_limit": {
                "total": 1000,
                "remaining": shared.options.sessions_left.saturating_sub(world.identifies),
                "reset_after": 86_400_000,
                "max_concurrency": 1,
            },
        })),
        Route::Application => Answer::ok(application()),
        Route::OwnUser => Answer::ok(payload::user(world, APPLICATION)),
        Route::ReadCommands | Route::Commands | Route::ReadServerCommands | Route::ServerCommands => {
            if call.id(0) != APPLICATION {
                return Answer::error(404, 10002, "Unknown Application");
            }
            let server = call.ids.get(1).copied();
            if server.is_some_and(|server| ![SERVER, OTHER_SERVER].contains(&server)) {
                return Answer::error(403, 50001, "Missing Access");
            }
            if matches!(call.route, Route::Commands | Route::ServerCommands) {
                let answer = commands::register(world, server, body);
                shared.changed.notify_waiters();
                answer
            } else {
                Answer::ok(world.commands.get(&server).cloned().unwrap_or_default().into())
            }
        }
        Route::Callback => {
            interactions::first_response(&shared.options, world, call.id(0), &call.token, body)
        }
        Route::ReadOriginal
        | Route::EditOriginal
        | Route::DeleteOriginal
        | Route::FollowUp
        | Route::ReadFollowUp
        | Route::EditFollowUp
        | Route::DeleteFollowUp => {
            if call.id(0) != APPLICATION {
                return Answer::unknown_webhook();
            }
            let answer =
                interactions::later(&shared.options, world, call.route, &call.token, call.id(1), body);
            shared.changed.notify_waiters();
            answer
        }
        Route::DirectChannel => channels::open_direct(world, body),
        Route::Message => {
            let answer = channels::post(world, call.id(0), body);
            shared.changed.notify_waiters();
            answer
        }
        Route::EditMessage => channels::edit(world, call.id(0), call.id(1), body),
        Route::Channel => channels::read(world, call.id(0)),
        Route::Server => match call.id(0) {
            server @ (SERVER | OTHER_SERVER) => Answer::ok(payload::server(server)),
            _ => Answer::error(404, 10004, "Unknown Guild"),
        },
        Route::Roles => match call.id(0) {
            server @ (SERVER | OTHER_SERVER) => Answer::ok(payload::server(server)["roles"].clone()),
            _ => Answer::error(404, 10004, "Unknown Guild"),
        },
        Route::ServerMember => Answer::error(404, 10007, "Unknown Member"),
        Route::Unknown => Answer::no_such_route(),
    }
}

fn application() -> Value {
    json!({
        "id": APPLICATION.to_string(),
        "name": BOT_NAME,
        "icon": null,
        "description": "",
        "bot_public": false,
        "bot_require_code_grant": false,
        "verify_key": signed::public_key(),
        "team": null,
        "flags": 0,
    })
}
