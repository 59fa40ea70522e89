//! The types, by the compiler: right uses compile, and every wrong one that the files mark is an error.

use std::fs;

use serde_json::json;

use super::installed::{project, run, tool};

const FILES: [(&str, &str); 2] =
    [("uses.ts", include_str!("uses.ts")), ("uses-in-react.tsx", include_str!("uses-in-react.tsx"))];

#[test]
fn typescript_takes_right_uses_and_refuses_wrong_ones() {
    let folder = project().join("typed");
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in FILES {
        fs::write(folder.join(name), text).unwrap();
    }
    let react = tool("@types/react");
    for (module, resolution) in [("esnext", "bundler"), ("nodenext", "nodenext")] {
        let settings = json!({
            "compilerOptions": {
                "strict": true, "noEmit": true, "skipLibCheck": false, "exactOptionalPropertyTypes": true,
                "target": "es2022", "lib": ["es2022", "dom", "dom.iterable"], "types": [],
                "module": module, "moduleResolution": resolution, "jsx": "react-jsx",
                "paths": { "react": [react.join("index.d.ts")], "react/jsx-runtime": [react.join("jsx-runtime.d.ts")] },
            },
            "files": FILES.map(|(name, _)| name),
        });
        fs::write(folder.join("tsconfig.json"), settings.to_string()).unwrap();
        fs::write(folder.join("package.json"), r#"{ "type": "module" }"#).unwrap();
        let compiler = tool("typescript/bin/tsc");
        if let Err(errors) = run("node", &folder, [compiler.as_os_str(), "--project".as_ref(), ".".as_ref()])
        {
            panic!("with {resolution}: {errors}");
        }
    }
    let marked: usize = FILES.iter().map(|(_, text)| text.matches("@ts-expect-error").count()).sum();
    assert!(marked >= 12, "{marked} wrong uses");
}
