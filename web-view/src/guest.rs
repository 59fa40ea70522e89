//! A view that lives in a WebAssembly module of its own: bytes in, bytes out, and nothing imported.
//!
//! A page runs a module of this kind with four exports and without generated bindings, so one short piece of JavaScript
//! serves every such module. The page asks for room with `input`, writes a request there, calls `run`, and reads the screen
//! from `output`. A module holds one view of one element: another element gets an instance of its own.

use crate::screen::{Act, Screen};
use crate::wire::{Request, Setup, bytes_of, read};

/// What a module shows: one view, or several.
pub trait Program: Default {
    /// A view from its beginning, or `None` where the catalogue or the day given is none.
    fn start(&mut self, setup: Setup) -> Option<Screen>;

    /// A view after an action, or `None` where it was not started.
    fn act(&mut self, view: &str, act: &Act) -> Option<Screen>;

    /// Answers a request, or `None` where there is nothing to show.
    fn answer(&mut self, request: Request) -> Option<Screen> {
        match request {
            Request::Start(setup) => self.start(setup),
            Request::Act(view, act) => self.act(&view, &act),
        }
    }
}

/// A module as it runs, with the bytes that come and go.
#[derive(Default)]
pub struct Running<P> {
    program: P,
    input: Vec<u8>,
    output: Vec<u8>,
}

impl<P: Program> Running<P> {
    /// Room for a request of so many bytes: its address.
    pub fn input(&mut self, length: usize) -> *mut u8 {
        self.input.clear();
        self.input.resize(length, 0);
        self.input.as_mut_ptr()
    }

    /// Answers the request: the length of the screen in bytes. Nought where there is none to show.
    pub fn run(&mut self) -> usize {
        let request = read(&std::mem::take(&mut self.input));
        let screen = request.and_then(|request| self.program.answer(request));
        self.output = screen.map_or_else(Vec::new, |screen| bytes_of(&screen));
        self.output.len()
    }

    /// Where the screen is.
    pub fn output(&self) -> *const u8 {
        self.output.as_ptr()
    }
}

/// The exports of a module that shows a view.
#[macro_export]
macro_rules! guest {
    ($program:ty) => {
        thread_local! {
            static RUNNING: std::cell::RefCell<$crate::guest::Running<$program>> = std::cell::RefCell::default();
        }

        /// Room for a request of so many bytes: its address.
        #[unsafe(no_mangle)]
        #[expect(unsafe_code, reason = "an export that a page calls by name")]
        pub extern "C" fn input(length: usize) -> *mut u8 {
            RUNNING.with_borrow_mut(|running| running.input(length))
        }

        /// Answers the request: the length of the screen in bytes, nought where there is none.
        #[unsafe(no_mangle)]
        #[expect(unsafe_code, reason = "an export that a page calls by name")]
        pub extern "C" fn run() -> usize {
            RUNNING.with_borrow_mut(|running| running.run())
        }

        /// Where the screen is.
        #[unsafe(no_mangle)]
        #[expect(unsafe_code, reason = "an export that a page calls by name")]
        pub extern "C" fn output() -> *const u8 {
            RUNNING.with_borrow(|running| running.output())
        }
    };
}
