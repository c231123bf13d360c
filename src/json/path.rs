//! Where something stands: JSON Pointer (RFC 6901).

/// The way from the root to the value at hand.
#[derive(Debug, Clone, Default)]
pub struct Path<'a> {
    steps: Vec<Step<'a>>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// Steps into a member.
    pub fn enter_key(&mut self, key: &'a str) {
        self.steps.push(Step::Key(key));
    }

    /// Steps into an item.
    pub fn enter_index(&mut self, index: usize) {
        self.steps.push(Step::Index(index));
    }

    /// Steps back out.
    #[inline(never)]
    pub fn leave(&mut self) {
        self.steps.pop();
    }

    /// The pointer to here, as RFC 6901 writes it; the root is the empty text.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.steps {
            pointer.push('/');
            match step {
                Step::Key(key) => push_escaped(&mut pointer, key),
                Step::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }

    /// The pointer to a member of the value here.
    pub fn pointer_to(&self, key: &str) -> String {
        let mut pointer = self.pointer();
        pointer.push('/');
        push_escaped(&mut pointer, key);
        pointer
    }
}

fn push_escaped(pointer: &mut String, key: &str) {
    for letter in key.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}
