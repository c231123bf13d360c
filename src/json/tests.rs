use super::*;

#[test]
fn parses_what_json_allows() {
    let document = parse(r#" {"a":[1,-2.5e3,true,null,"x\n\u00e9\ud83d\ude00"],"b":{}} "#).unwrap();
    let items = document.root.get("a").unwrap().items();
    assert_eq!(items[1].number(), Some(-2500.0));
    assert_eq!(items[4].text(), Some("x\né😀"));
    assert!(document.root.get("b").unwrap().is_object());
    assert!(document.damaged.is_empty());
}

#[test]
fn refuses_what_json_does_not_allow() {
    for text in ["", "{", "[1,]", "{\"a\" 1}", "01", "1.", "\"\u{1}\"", "\"\\x\"", "nul", "1 2", "\"\\u12\"", "-", "{a:1}"] {
        assert!(parse(text).is_err(), "{text}");
    }
}

#[test]
fn refuses_depth_instead_of_exhausting_the_stack() {
    let deep = "[".repeat(100_000);
    assert_eq!(parse(&deep).unwrap_err().reason, "The value is nested too deeply");
}

#[test]
fn notes_lone_surrogates() {
    let document = parse(r#"["\ud800", "ok", "\udc00x\ud800A"]"#).unwrap();
    assert_eq!(document.damaged.len(), 2);
    assert_eq!(document.root.items()[2].text(), Some("\u{fffd}x\u{fffd}A"));
}

#[test]
fn points_as_rfc_6901_says() {
    let mut path = Path::default();
    assert_eq!(path.pointer(), "");
    path.enter_key("a/b~c");
    path.enter_index(3);
    assert_eq!(path.pointer_to("d"), "/a~1b~0c/3/d");
}

#[test]
fn counts_lines_and_columns_in_characters() {
    assert_eq!(line_and_column("é\nüx", 3), (2, 1));
    assert_eq!(line_and_column("é\nüx", 5), (2, 2));
}

#[test]
fn writes_numbers_as_they_came() {
    let document = parse("[52, 18446744073709551615, 12.25, -3]").unwrap();
    assert_eq!(write(&document.root), "[52,18446744073709551615,12.25,-3]");
}

#[test]
fn writes_every_shape_that_records_have() {
    assert_eq!(write(&[1, 2]), "[1,2]");
    assert_eq!(write(&vec![Some("a\"\\\n\u{1}é"), None]), "[\"a\\\"\\\\\\n\\u0001é\",null]");
    assert_eq!(write(&std::collections::BTreeMap::from([("a", true), ("b", false)])), "{\"a\":true,\"b\":false}");
    assert_eq!(write(&[-0.25, 91.5, 3.0, -7.0, 1e300, 0.000_000_4]), "[-0.25,91.5,3,-7,9000000000000,0]");
}
