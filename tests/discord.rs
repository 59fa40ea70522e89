//! The real bot against the stand-in Discord.

mod conversations;
mod faults;
mod gate;
mod running;
mod scene;
mod screens;
mod talk;
mod told;
mod transports;
