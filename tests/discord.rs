//! The real bot against the stand-in Discord.

mod faults;
mod gate;
mod running;
mod transports;
