//! The desk on a thread of its own: databases block, and nothing that blocks may run on an async thread.
//!
//! One thread is also the one writer that SQLite wants. What it does is `pathways-desk`'s; this only hands work over.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc;

use pathways_desk::{Desk, DeskError, Settings};
use tokio::sync::oneshot;

type Job = Box<dyn FnOnce(&mut Desk) + Send>;

/// A handle on the desk. The thread ends, and with it the file is closed, when the last handle is gone.
#[derive(Clone)]
pub struct DeskThread {
    jobs: mpsc::Sender<Job>,
}

impl DeskThread {
    /// Opens the desk and starts its thread.
    ///
    /// # Errors
    /// A file that cannot be used.
    pub fn open(file: &Path, settings: Settings) -> anyhow::Result<Self> {
        let mut desk = Desk::open(file, settings)?;
        let (jobs, work) = mpsc::channel::<Job>();
        std::thread::Builder::new().name("desk".to_owned()).spawn(move || {
            for job in work {
                // A fault in one piece of work must not end the desk: whoever asked is told, and the rest goes on. A transaction
                // that was begun is taken back.
                let _ = catch_unwind(AssertUnwindSafe(|| job(&mut desk)));
            }
        })?;
        Ok(Self { jobs })
    }

    /// Does something with the desk, after whatever was asked of it before, and waits without blocking.
    ///
    /// # Errors
    /// The work's own, or [`DeskError`] where the thread has ended.
    pub async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T, DeskError> + Send + 'static,
    ) -> Result<T, DeskError> {
        let (done, wait) = oneshot::channel();
        let job: Job = Box::new(move |desk| {
            // Whoever asked may have given up waiting; the work is done all the same.
            let _ = done.send(work(desk));
        });
        self.jobs.send(job).map_err(|_| closed())?;
        wait.await.map_err(|_| closed())?
    }
}

fn closed() -> DeskError {
    DeskError::Failed("the work was not done".to_owned())
}
