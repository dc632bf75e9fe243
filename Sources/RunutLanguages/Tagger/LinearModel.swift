/// The weights of one linear tagger: a hashed table of small integers and the costs of going
/// from one label to the next.
///
/// Labels fill seven lanes: none, then for each of three roles its beginning and its rest. A slot
/// of the table is eight bytes: seven signed weights, and on top a check byte, so that a feature
/// which was never trained seldom borrows another's weights.
package struct LinearModel: Sendable {
    package static let lanes = 8
    package static let labelCount = 7
    /// The kinds of places that have transitions of their own.
    package static let transitionKinds = 16
    package static let transitionCount = transitionKinds * lanes * lanes

    /// The value of one step of a weight.
    package let scale: Float
    /// By kind of place, label before, label after.
    package let transitions: [Float]
    /// A power of two of them.
    package let slots: [UInt64]

    package init(scale: Float, transitions: [Float], slots: [UInt64]) {
        precondition(transitions.count == Self.transitionCount, "one cost for every transition")
        precondition(slots.count.nonzeroBitCount == 1, "slots are found by masking")
        self.scale = scale
        self.transitions = transitions
        self.slots = slots
    }

    /// Whether a label may stand right after another: the rest of a role only goes on with it.
    package static func may(_ label: Int, follow before: Int) -> Bool {
        label == 0 || label % 2 == 1 || before == label || before == label - 1
    }
}
