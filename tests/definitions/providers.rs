//! What the providers' tables and documents add.
