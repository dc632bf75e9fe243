package import RunutText

/// A stage's result together with what it noticed on the way.
///
/// Odd news is not an error: a stage always returns a value.
package struct Outcome<Value: Sendable>: Sendable {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }
}

/// Something a reader of the results may want to know.
package struct Diagnostic: Hashable, Sendable {
    /// Stable, greppable name such as `date/ambiguous-day-month`.
    package let code: String
    package let message: String
    package let range: TextRange?

    package init(code: String, message: String, range: TextRange? = nil) {
        self.code = code
        self.message = message
        self.range = range
    }
}
