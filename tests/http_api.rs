//! The HTTP API of the real server: the same replies as the command line's, nothing kept, clear errors.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};

use crate::browser::server;
use crate::project::{json_lines, run};

/// Sends a request and gives the status, the headers and the body.
fn send(address: &str, request: &str) -> (u16, String, String) {
    let host = address.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(host).unwrap();
    stream.write_all(request.replace("HOST", host).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_ascii_lowercase(), body.to_owned())
}

fn post(address: &str, body: &str) -> (u16, Value) {
    let length = body.len();
    let request = format!(
        "POST /api/ask HTTP/1.1\r\nHost: HOST\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    let (status, head, body) = send(address, &request);
    assert!(
        head.contains("cache-control: no-store") && head.contains("content-type: application/json"),
        "{head}"
    );
    (status, serde_json::from_str(&body).unwrap())
}

#[test]
fn it_replies_as_the_command_line_does() {
    let (_server, address) = server(&["--no-site", "--as-of", "2026-11-22"]);
    for asked in [
        json!({ "id": "q1", "text": "How long is Thinking About Headship?" }),
        json!({ "turns": ["I'm a headteacher", "exactly five years", "what suits me?"] }),
        json!({ "id": 7, "text": "" }),
        json!({ "id": null, "text": "What's the weather?" }),
    ] {
        let printed = run(&["ask", "--jsonl", "--as-of", "2026-11-22"], &format!("{asked}\n"));
        assert_eq!(post(&address, &asked.to_string()), (200, json_lines(&printed.stdout)[0].clone()));
    }
}

#[test]
fn what_is_no_question_is_refused_with_what_is_allowed() {
    let (_server, address) = server(&["--no-site"]);
    for (body, says) in [
        ("hello", "no JSON object"),
        ("{}", "found neither text nor turns"),
        (r#"{"text": 5}"#, "found neither text nor turns"),
        (r#"{"turns": []}"#, "found none"),
    ] {
        let (status, answer) = post(&address, body);
        assert_eq!(status, 400, "{body}");
        assert!(answer["error"].as_str().unwrap().contains(says), "{answer}");
    }
    let (status, answer) = post(&address, &json!({ "text": "a".repeat(70_000) }).to_string());
    assert_eq!(status, 413);
    assert!(answer["error"].as_str().unwrap().contains("65536 bytes"), "{answer}");
    // A message in an address would be in the logs of whatever stands between.
    let (status, _, body) =
        send(&address, "GET /api/ask?text=hello HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n");
    assert_eq!(status, 405);
    assert!(body.contains("send a POST"), "{body}");
}
