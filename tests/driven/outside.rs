//! The world outside, as a browser finds it in a test: a proxy that lets nothing through and writes down what was wanted.
//!
//! Pages of a test are on this machine, and browsers go there without a proxy. So whatever comes here was meant for somebody
//! else.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The proxy, as long as it is held.
pub struct Outside {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    ended: Arc<AtomicBool>,
}

impl Outside {
    /// Begins to listen.
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let outside = Self {
            port: listener.local_addr().unwrap().port(),
            asked: Arc::default(),
            ended: Arc::default(),
        };
        let (asked, ended) = (Arc::clone(&outside.asked), Arc::clone(&outside.ended));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if ended.load(Ordering::Relaxed) {
                    return;
                }
                let asked = Arc::clone(&asked);
                std::thread::spawn(move || refuse(&stream, &asked));
            }
        });
        outside
    }

    /// Where it listens, as browsers want it told.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// What was wanted from elsewhere so far: the first line of each request.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

fn refuse(mut stream: &TcpStream, asked: &Mutex<Vec<String>>) {
    let mut line = String::new();
    // A connection without a word is a request too: somebody wanted to go out.
    let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
    let _ = BufReader::new(stream).read_line(&mut line);
    asked.lock().unwrap().push(line.trim().to_owned());
    let _ = stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
}

impl Drop for Outside {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // Wakes the thread, so that it sees that it is over.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
    }
}
