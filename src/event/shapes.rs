//! Values that several providers' bodies have alike.

use crate::shape::Shape::{Object, Renamed, Text};
use crate::shape::{Shape, needs, takes};

/// The button that was pressed.
pub const REPLY: Shape = Object(&[needs("id", "id", Text), needs("title", "title", Text)]);

/// The row of a list that was chosen.
pub const LIST_REPLY: Shape = Object(&[needs("id", "id", Text), needs("title", "title", Text), takes("description", "description", Text)]);

/// How far a template is, in the words of WhatsApp's `message_template_status_update` as providers pass them on.
pub const TEMPLATE_STATUS: Shape = Renamed(&[
    ("APPROVED", "approved"),
    ("PENDING", "pending"),
    ("REJECTED", "rejected"),
    ("IN_APPEAL", "in_appeal"),
    ("PENDING_DELETION", "pending_deletion"),
    ("DELETED", "deleted"),
    ("REINSTATED", "reinstated"),
    ("FLAGGED", "flagged"),
    ("PAUSED", "paused"),
    ("FIRST_PAUSED", "paused"),
    ("SECOND_PAUSED", "paused"),
    ("DISABLED", "disabled"),
]);

/// How well something is received.
pub const QUALITY: Shape = Renamed(&[
    ("HIGH", "green"),
    ("MEDIUM", "yellow"),
    ("LOW", "red"),
    ("GREEN", "green"),
    ("YELLOW", "yellow"),
    ("RED", "red"),
    ("UNKNOWN", "unknown"),
]);
