//! States of the widget, brought about in a browser one after the other and looked at by a script.

use serde_json::{Value, json};

use super::driver::Browser;
use crate::widget::states::State;

/// A script that stands after what brings a state about.
macro_rules! after_bring {
    ($script:literal) => {
        concat!(include_str!("bring.js"), include_str!($script))
    };
}
pub(super) use after_bring;

/// What a script says of each state. `more`: what it is given besides the states. Only so many states at a time, so that a slow
/// engine keeps to the time that a script may take.
pub async fn look_at_each(
    browser: &Browser,
    states: &[State],
    at_a_time: usize,
    script: &str,
    more: &[Value],
) -> Vec<Value> {
    let mut seen = Vec::new();
    for states in states.chunks(at_a_time) {
        let states: Vec<Value> =
            states.iter().map(|state| json!({ "name": state.name, "acts": state.acts })).collect();
        let given = [&[json!(states)], more].concat();
        let looked = browser.client.execute_async(script, given).await.unwrap();
        seen.extend(looked.as_array().unwrap_or_else(|| panic!("{}: {looked}", browser.engine)).clone());
    }
    seen
}
