//! WhatsApp's formatting, as its help page has it, and where signs are only signs.

use super::{alone, blocks, preview, spans};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};

fn shown(text: &str) -> String {
    let preview = alone(&json!({ "type": "text", "to": "1", "text": text }));
    preview.get("body").map(blocks).unwrap_or_default()
}

#[track_caller]
fn all(cases: &[(&str, &str)]) {
    for (text, wanted) in cases {
        assert_eq!(shown(text), *wanted, "{text:?}");
    }
}

#[test]
fn the_signs_of_the_help_page() {
    all(&[
        ("*bold*", "p(<b:bold>)"),
        ("_italic_", "p(<i:italic>)"),
        ("~struck~", "p(<s:struck>)"),
        ("```mono```", "p(<m:mono>)"),
        ("`code`", "p(<m:code>)"),
        ("* one\n* two", "-(one)-(two)"),
        ("- one\n- two", "-(one)-(two)"),
        ("1. one\n2. two\n10. ten", "1(one)2(two)10(ten)"),
        ("> said", ">(said)"),
    ]);
}

#[test]
fn signs_stand_within_each_other() {
    all(&[
        ("*_both_*", "p(<bi:both>)"),
        ("_*both*_", "p(<bi:both>)"),
        ("*~_all_~*", "p(<bis:all>)"),
        ("*bold _and italic_ again*", "p(<b:bold ><bi:and italic><b: again>)"),
        ("_*a* and *b*_", "p(<bi:a><i: and ><bi:b>)"),
        ("*bold `code` bold*", "p(<b:bold ><bm:code><b: bold>)"),
        ("_a ```m``` b_", "p(<i:a ><im:m><i: b>)"),
        ("*a _b* c_", "p(<b:a _b> c_)"),
        ("*a *b* c*", "p(<b:a *b> c*)"),
    ]);
}

#[test]
fn a_sign_opens_at_the_beginning_of_a_word_and_closes_at_the_end_of_one() {
    all(&[
        ("2*3*4", "p(2*3*4)"),
        ("snake_case_name", "p(snake_case_name)"),
        ("a*b*", "p(a*b*)"),
        ("*a*b", "p(*a*b)"),
        ("*a*b c*", "p(<b:a*b c>)"),
        ("(*a*), *b*. *c*!", "p((<b:a>), <b:b>. <b:c>!)"),
        ("*a*-_b_/~c~", "p(<b:a>-<i:b>/<s:c>)"),
        ("über*fett*", "p(über*fett*)"),
        ("*fett*über", "p(*fett*über)"),
        ("«*gras*»", "p(«<b:gras>»)"),
        ("¡*hola*!", "p(¡<b:hola>!)"),
        ("你好*粗体*", "p(你好*粗体*)"),
        ("你好，*粗体*。", "p(你好，<b:粗体>。)"),
    ]);
}

#[test]
fn blanks_on_the_inner_side_make_a_sign_a_sign() {
    all(&[
        ("* a*b", "-(a*b)"),
        ("x * a*", "p(x * a*)"),
        ("*a *", "p(*a *)"),
        ("*a * b*", "p(<b:a * b>)"),
        ("_ a_", "p(_ a_)"),
        ("~a ~", "p(~a ~)"),
        ("*\u{a0}a*", "p(*\u{a0}a*)"),
        ("` `", "p(` `)"),
    ]);
}

#[test]
fn what_is_not_closed_stays() {
    all(&[
        ("*open", "p(*open)"),
        ("close*", "p(close*)"),
        ("*", "p(*)"),
        ("**", "p(**)"),
        ("***", "p(***)"),
        ("****", "p(****)"),
        ("`open", "p(`open)"),
        ("```open", "p(```open)"),
        ("``````", "p(``````)"),
        ("*a\nb*", "p(*a\nb*)"),
        ("_a\n_b_", "p(_a\n<i:b>)"),
        ("`a\nb`", "p(`a\nb`)"),
        ("*a _b*", "p(<b:a _b>)"),
        ("**bold**", "p(*<b:bold>*)"),
    ]);
}

#[test]
fn inside_code_nothing_is_a_sign() {
    all(&[
        ("`*a* _b_`", "p(<m:*a* _b_>)"),
        ("```~a~ `b` https://shop.example```", "p(<m:~a~ `b` https://shop.example>)"),
        ("*see `a* b` now*", "p(<b:see ><bm:a* b><b: now>)"),
        ("`a` `b`", "p(<m:a> <m:b>)"),
        ("pre`fix`", "p(pre<m:fix>)"),
    ]);
}

#[test]
fn code_over_several_lines_is_a_block() {
    all(&[
        ("```\nlet a = *b*;\n\n- c\n```", "code(let a = *b*;\n\n- c)"),
        ("See:\n```a\nb```\nthere", "p(See:)code(a\nb)p(there)"),
        ("See ```a\nb``` there", "p(See )code(a\nb)p( there)"),
        ("```x``` and ```a\nb```", "p(<m:x> and )code(a\nb)"),
        ("```a\nb", "p(```a\nb)"),
        ("```\n```", "p(```\n```)"),
    ]);
}

#[test]
fn blocks_begin_with_a_line() {
    all(&[
        ("Menu:\n- *soup*\n- fish\n\nEnjoy", "p(Menu:)-(<b:soup>)-(fish)p(\nEnjoy)"),
        ("a\n\nb\n", "p(a\n\nb\n)"),
        ("- a\n\n- b", "-(a)p()-(b)"),
        ("\n- a", "p()-(a)"),
        ("> a\n> _b_\nc", ">(a)>(<i:b>)p(c)"),
        ("-a", "p(-a)"),
        (">a", "p(>a)"),
        ("1.a", "p(1.a)"),
        ("1) a", "p(1) a)"),
        ("- ", "p(- )"),
        ("a - b > c", "p(a - b > c)"),
        ("01. a", "1(a)"),
        ("2024. a year", "p(2024. a year)"),
        ("* *a* b", "-(<b:a> b)"),
        ("- a\r\n- b", "-(a\r)-(b)"),
    ]);
}

#[test]
fn links_are_taken_whole() {
    all(&[
        ("See https://shop.example/a_b_c?x=*1*.", "p(See <l:https://shop.example/a_b_c?x=*1>*.)"),
        ("*https://shop.example*", "p(<bl:https://shop.example>)"),
        ("_see http://shop.example/_x_ now_", "p(<i:see ><il:http://shop.example/_x> now_)"),
        ("(https://shop.example/)", "p((<l:https://shop.example/>))"),
        ("HTTPS://Shop.example", "p(<l:HTTPS://Shop.example>)"),
        ("https://, http://", "p(https://, http://)"),
        ("xhttps://shop.example", "p(xhttps://shop.example)"),
        ("shop.example", "p(shop.example)"),
    ]);
}

#[test]
fn emoji_and_other_scripts() {
    all(&[
        ("🎉*party*🎉", "p(🎉<b:party>🎉)"),
        ("❤️*love*👍🏽", "p(❤️<b:love>👍🏽)"),
        ("*👨‍👩‍👧*", "p(<b:👨‍👩‍👧>)"),
        ("*مرحبا* _بالعالم_", "p(<b:مرحبا> <i:بالعالم>)"),
        ("\u{200f}*שלום*\u{200f}", "p(\u{200f}<b:שלום>\u{200f})"),
        ("*नमस्ते* दुनिया", "p(<b:नमस्ते> दुनिया)"),
        ("नमस्ते*x*", "p(नमस्ते*x*)"),
        ("- مرحبا", "-(مرحبا)"),
    ]);
}

#[test]
fn braces_are_variables_in_templates_only() {
    assert_eq!(shown("*Hi {{1}}*"), "p(<b:Hi {{1}}>)");
    let body = |text: &str| blocks(&alone(&json!({ "name": "a", "body": text }))["body"]);
    assert_eq!(body("*Hi {{1}}*, _{{first_name}}_"), "p(<b:Hi ><bv:{{1}}>, <iv:{{first_name}}>)");
    assert_eq!(body("{{ 1 }} {{no name}} {{1"), "p(<v:{{1}}> {{no name}} {{1)");
    assert_eq!(body("https://shop.example/{{1}}/*x*"), "p(<l:https://shop.example/><v:{{1}}>/<b:x>)");
    assert_eq!(body("- {{1}}\n> {{2}}"), "-(<v:{{1}}>)>(<v:{{2}}>)");
    assert_eq!(body("`{{1}}`"), "p(<m:{{1}}>)");
}

#[test]
fn values_are_formatted_where_they_stand() {
    let given = json!({ "template": { "body": "*Hi {{1}}*, {{2}}" } });
    let message = json!({ "type": "template", "to": "1", "name": "a", "language": "en", "body": ["Ann _Lee_", "{{2}}"] });
    assert_eq!(blocks(&preview(&message, &given)["body"]), "p(<b:Hi Ann ><bi:Lee>, {{2}})");
}

#[test]
fn headers_have_no_formatting_and_footers_have() {
    let shown = alone(
        &json!({ "type": "buttons", "to": "1", "header": { "text": "*Now* https://shop.example" }, "body": "b", "footer": "_By_ us\n- a", "buttons": [] }),
    );
    assert_eq!(spans(&shown["header"]["spans"]), "*Now* https://shop.example");
    assert_eq!(spans(&shown["footer"]), "<i:By> us\n- a");
}

/// What is left of a text when some of its signs are taken out, in order; `None` where anything else is missing.
fn without_signs(text: &str, shown: &str) -> Option<usize> {
    let (mut left, mut taken) = (shown.chars().peekable(), 0);
    for letter in text.chars() {
        if left.peek() == Some(&letter) {
            left.next();
        } else if "*_~`".contains(letter) {
            taken += 1;
        } else {
            return None;
        }
    }
    left.next().is_none().then_some(taken)
}

/// The texts of the spans of every block, a line each.
fn told(body: &Value) -> String {
    let line = |block: &Value| match block.get("spans") {
        Some(spans) => spans.as_array().unwrap().iter().map(|span| span["text"].as_str().unwrap()).collect::<String>(),
        None => block["text"].as_str().unwrap().to_owned(),
    };
    body.as_array().unwrap().iter().map(line).collect::<Vec<_>>().join("\n")
}

fn config() -> Config {
    Config { cases: 1_000, failure_persistence: None, ..Config::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn unformatted_text_is_itself(text in "[a-zA-Z0-9äéßЖ你🎉 .,!?;:()/'\"{}\n]{1,60}") {
        // A number with a point before a line would be an item.
        let text = text.replace(". ", ".");
        let shown = alone(&json!({ "type": "text", "text": text }));
        prop_assert_eq!(shown["text"].as_str(), Some(text.as_str()));
        prop_assert_eq!(told(&shown["body"]), text);
    }

    #[test]
    fn only_signs_are_taken_out(text in "[ab🎉*_~` ]{1,40}(\n[ab*_~`]{1,10}){0,2}") {
        let text = format!("a{text}");
        let shown = alone(&json!({ "type": "text", "text": text }));
        let told = told(&shown["body"]);
        if !blocks(&shown["body"]).contains("code(") {
            prop_assert_eq!(shown["text"].as_str(), Some(told.as_str()));
            let taken = without_signs(&text, &told);
            prop_assert!(taken.is_some_and(|count| count % 2 == 0), "{:?} as {:?}", text, told);
        }
    }

    #[test]
    fn what_stands_between_signs_is_marked(words in prop::collection::vec(("[a-z]{1,5}", 0..5usize), 1..8)) {
        const SIGNS: [(&str, &str); 5] = [("", ""), ("*", "b"), ("_", "i"), ("~", "s"), ("`", "m")];
        let text: Vec<String> = words.iter().map(|(word, style)| [SIGNS[*style].0, word, SIGNS[*style].0].concat()).collect();
        let wanted: Vec<String> = words.iter().map(|(word, style)| match SIGNS[*style].1 {
            "" => word.clone(),
            letter => format!("<{letter}:{word}>"),
        }).collect();
        prop_assert_eq!(shown(&text.join(" ")), format!("p({})", wanted.join(" ")));
    }

    #[test]
    fn no_text_is_too_odd(text in "(\\PC|[*_~`>\\-{}\n\r\t]|http://|```|\\{\\{1\\}\\}|1\\. ){0,80}") {
        for input in [json!(text), json!({ "type": "text", "text": text }), json!({ "header": text, "body": text, "footer": text })] {
            let shown = preview(&input, &json!({ "values": { "body": [text] } }));
            prop_assert!(shown["text"].is_string());
        }
    }
}

#[test]
fn long_texts_take_no_longer_than_they_must() {
    // What looks on from every sign to the end takes minutes for these.
    let in_time = |input: Value| {
        let began = std::time::Instant::now();
        assert!(alone(&input)["text"].is_string());
        assert!(began.elapsed().as_secs() < 40, "{:?} for {:.40}", began.elapsed(), input.to_string());
    };
    for part in ["*a ", "*a _b ~c ", "`", "` a", "```a\n", "{{", "http://", "- a\n", "_a_ ", "*_~", "**", "\n", "1. "] {
        in_time(json!({ "type": "text", "text": part.repeat(30_000) }));
    }
    for part in ["{{", "{{1}} ", "{{1} "] {
        in_time(json!({ "body": part.repeat(15_000), "buttons": [{ "type": "url", "url": part.repeat(15_000) }] }));
    }
}
