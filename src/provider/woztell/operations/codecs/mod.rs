//! What no table can say of WOZTELL's operations.

mod answer;
mod context;
mod list;
mod page;
mod time;

pub(in crate::provider::woztell) use context::{PATH as CONTEXT_PATH, query as context_query, read_query as read_context_query};
pub(super) use {
    answer::{JSON_TEXT, ONE, OWN_ID, REASON, SILENT, SUCCESS, WRITTEN_ID},
    context::{ACCOUNT, CHANNEL, QUERY},
    list::{CATEGORIES, DIMENSIONS, DIRECTIONS, LIST, METRICS, STATUSES, TYPES},
    page::{CURSORS, LIMIT, LIMIT_OF_FLOWS},
    time::{OFFSET_TIME, SECONDS},
};
