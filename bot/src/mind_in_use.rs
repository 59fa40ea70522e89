//! The mind that a long-running host replies with: made anew when officers have changed a FAQ, by whatever process.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use pathways::Catalogue;
use pathways::understand::conversation::Mind;
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::catalogue_in_use;
use crate::desk_thread::DeskThread;

/// How long a reply waits to hear whether officers changed something.
const PATIENCE: Duration = Duration::from_millis(300);

/// The mind, and how it is kept up to date.
pub struct MindInUse {
    catalogue: Catalogue,
    desk: Option<DeskThread>,
    current: RwLock<Made>,
    /// Held while a new one is made, so that it is made once.
    making: Mutex<()>,
}

#[derive(Clone)]
struct Made {
    revision: u64,
    mind: Arc<Mind>,
}

impl MindInUse {
    /// Makes the first mind. Without a desk it stays as it is.
    ///
    /// # Errors
    /// Where the desk cannot be read.
    pub async fn new(catalogue: Catalogue, desk: Option<DeskThread>) -> anyhow::Result<Self> {
        let made = make(&catalogue, desk.as_ref()).await?;
        Ok(Self { catalogue, desk, current: RwLock::new(made), making: Mutex::new(()) })
    }

    /// The catalogue without officers' FAQs, as it was read.
    pub fn catalogue_as_read(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The mind with every FAQ as officers have it now. Where the desk cannot be read, the last one that was made: an old
    /// answer with its date is better than none.
    pub async fn now(&self) -> Arc<Mind> {
        let made = self.made();
        let Some(desk) = &self.desk else { return made.mind };
        // Another process may be writing: nobody waits for that.
        let asked = timeout(PATIENCE, desk.with(|desk| desk.revision())).await;
        let Ok(newest) = asked else { return made.mind };
        match newest {
            Ok(newest) if newest != made.revision => {}
            Ok(_) => return made.mind,
            Err(error) => {
                eprintln!("pathways: the store cannot be read, so FAQs may be out of date: {error}");
                return made.mind;
            }
        }
        let _making = self.making.lock().await;
        let made = self.made();
        if newest.is_ok_and(|newest| newest <= made.revision) {
            return made.mind;
        }
        match make(&self.catalogue, Some(desk)).await {
            Ok(new) => {
                if let Ok(mut current) = self.current.write() {
                    *current = new.clone();
                }
                new.mind
            }
            Err(error) => {
                eprintln!("pathways: FAQs cannot be brought up to date: {error:#}");
                made.mind
            }
        }
    }

    fn made(&self) -> Made {
        // A writer that panicked cannot have left half a value.
        self.current.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

async fn make(catalogue: &Catalogue, desk: Option<&DeskThread>) -> anyhow::Result<Made> {
    let (revision, kept) = match desk {
        Some(desk) => desk.with(|desk| Ok((desk.revision()?, desk.kept()?))).await?,
        None => (0, Vec::new()),
    };
    let catalogue = catalogue.clone();
    let mind = tokio::task::spawn_blocking(move || {
        Arc::new(Mind::new(catalogue_in_use::laid_over(catalogue, &kept)))
    });
    Ok(Made { revision, mind: mind.await? })
}
