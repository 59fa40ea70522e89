//! serenity's client on a runtime of its own, which ends with it.
//!
//! The client starts tasks that hold on to one another, and that go on beginning sessions when the client is given up just
//! while one of them begins a session. Ending their runtime ends them for certain. Nothing else may live there: answers are
//! given on the program's own runtime.

use anyhow::Context;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

/// The library's reader may keep one thread to itself (see `supervisor.rs`); what it has read goes on with the other.
const THREADS: usize = 2;

/// A runtime; what it runs ends with this value.
pub struct Apart {
    runtime: Option<Runtime>,
}

impl Apart {
    /// A runtime with nothing to do yet.
    ///
    /// # Errors
    /// Where this machine has no thread for it.
    pub fn new() -> anyhow::Result<Self> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(THREADS)
            .thread_name("gateway")
            .enable_all()
            .build()
            .context("the connection to Discord cannot be given a thread")?;
        Ok(Self { runtime: Some(runtime) })
    }

    /// Runs something there. What comes of it is `None` where it was never begun.
    pub fn run<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> Option<JoinHandle<T>> {
        self.runtime.as_ref().map(|runtime| runtime.spawn(work))
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Waiting for its tasks would block a thread of the program's own runtime, and is what they are not worth.
            runtime.shutdown_background();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use tokio::time::{sleep, timeout};

    use super::*;

    #[tokio::test]
    async fn what_was_started_there_ends_with_it() {
        let ticks = Arc::new(AtomicU32::new(0));
        let apart = Apart::new().unwrap();
        let counted = Arc::clone(&ticks);
        let started = apart.run(async move {
            // Nobody holds on to it, as nobody does to the library's.
            drop(tokio::spawn(async move {
                loop {
                    counted.fetch_add(1, Ordering::Relaxed);
                    sleep(Duration::from_millis(1)).await;
                }
            }));
        });
        started.unwrap().await.unwrap();
        assert_eq!(Arc::strong_count(&ticks), 2, "it goes on by itself");
        drop(apart);
        let ended = async {
            while Arc::strong_count(&ticks) > 1 {
                sleep(Duration::from_millis(1)).await;
            }
        };
        timeout(Duration::from_secs(10), ended).await.unwrap();
    }
}
