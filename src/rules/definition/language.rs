//! The languages that templates have.

use super::look;
use crate::json::{Node, Path};
use crate::rules::check::Checking;
use crate::rules::issue::Issue;
use crate::rules::rule::Rule;

pub(super) const RULES: &[Rule] = &[look("template_definition.language", "/language", unknown_language)];

/// WhatsApp, supported languages of message templates (2025-11-04): to the letter, with an underscore.
pub const LANGUAGES: &str = "af sq ar ar_EG ar_AE ar_LB ar_MA ar_QA az be_BY bn bn_IN bg ca zh_CN zh_HK zh_TW hr cs da prs_AF nl nl_BE en en_GB \
    en_US en_AE en_AU en_CA en_GH en_IE en_IN en_JM en_MY en_NZ en_QA en_SG en_UG en_ZA et fil fi fr fr_BE fr_CA fr_CH fr_CI fr_MA ka de \
    de_AT de_CH el gu ha he hi hu id ga it ja kn kk rw_RW ko ky_KG lo lv lt mk ms ml mr nb ps_AF fa pl pt_BR pt_PT pa ro ru sr si_LK sk \
    sl es es_AR es_CL es_CO es_CR es_DO es_EC es_HN es_MX es_PA es_PE es_ES es_UY sw sv ta te th tr uk ur uz vi zu";

fn unknown_language(checking: &mut Checking<'_>, rule: &Rule, node: &Node<'_>, path: &Path<'_>) {
    let languages: Vec<&'static str> = LANGUAGES.split(' ').collect();
    let Some(given) = node.text().filter(|given| !languages.contains(given)) else { return };
    let is_near = |language: &&&str| {
        let mut letters = language.bytes().zip(given.bytes());
        language.len() == given.len() && letters.all(|(one, other)| one.eq_ignore_ascii_case(&other) || (one == b'_' && other == b'-'))
    };
    let near = languages.iter().find(is_near).map(|language| ["; did you mean ", language, "?"].concat());
    let message = ["WhatsApp has no templates in this language", near.as_deref().unwrap_or(".")].concat();
    checking.found(rule, path.pointer(), message);
    if let Some(Issue { allowed, .. }) = checking.report.issues.last_mut() {
        *allowed = Some(languages);
    }
}
