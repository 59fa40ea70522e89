//! The tasks that serve connections, so that all of them can be cut at once.

use std::sync::{Mutex, PoisonError};

use tokio::task::{AbortHandle, JoinHandle};

/// What runs now.
#[derive(Default)]
pub(super) struct Connections {
    listening: Mutex<Option<JoinHandle<()>>>,
    serving: Mutex<Vec<AbortHandle>>,
}

impl Connections {
    /// The task that accepts connections.
    pub fn listen(&self, task: JoinHandle<()>) {
        *self.listening.lock().unwrap_or_else(PoisonError::into_inner) = Some(task);
    }

    /// A task that serves one.
    pub fn serve(&self, task: AbortHandle) {
        let mut serving = self.serving.lock().unwrap_or_else(PoisonError::into_inner);
        serving.retain(|task| !task.is_finished());
        serving.push(task);
    }

    /// Stops listening and cuts every connection. What is returned ends when nothing listens any more.
    pub fn end_all(&self) -> Option<JoinHandle<()>> {
        let listening = self.listening.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(task) = &listening {
            task.abort();
        }
        for task in self.serving.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            task.abort();
        }
        listening
    }
}
