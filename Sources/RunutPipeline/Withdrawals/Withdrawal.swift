package import RunutText

/// Somebody who can be taken out of a story: a source, a relay, an agency or an outlet.
package struct WithdrawnSource: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case person, body, agency, outlet, unnamed
    }

    /// An entity of the story, or the id of a lineage node where no entity is known.
    package let id: String
    package let kind: Kind
    package let name: String
    /// Every name that a user may call it by; the name itself comes first.
    package let aliases: [String]
    /// How many claims name it, pass through it or stand in its articles.
    package let claimCount: Int
}

/// `least` to `most` independent origins; both nil where no source is named.
package struct OriginInterval: Hashable, Sendable {
    package let least: Int?
    package let most: Int?

    package init(least: Int?, most: Int?) {
        self.least = least
        self.most = most
    }
}

/// What is left of a story's claims when one source is taken away.
package struct Withdrawal: Sendable {
    package let source: WithdrawnSource
    /// The claims that change, in the story's order.
    package let claims: [WithdrawnClaim]
    package let unaffectedCount: Int
}

/// What happens to one claim.
package struct WithdrawnClaim: Sendable {
    /// Index into the story's claims.
    package let claim: Int
    package let asserted: WithdrawnSupport
    /// Nil where nobody denies the claim.
    package let denied: WithdrawnSupport?
}

/// What happens to those who assert a claim, or to those who deny it.
package struct WithdrawnSupport: Sendable {
    package enum Effect: String, Sendable {
        /// Nobody says it any more.
        case lost
        /// Where several origins were possible, one at most is left.
        case fallsToOne
        /// Fewer tellings or origins; more than one origin may be left, or there was one before.
        case fewer
        /// What is left names no source, or may itself rest on the one that was taken away.
        case cannotTell
        case unaffected
    }

    /// Why a telling falls.
    package enum Cause: String, Sendable {
        /// It names no other source.
        case source
        /// The source passed it on.
        case relay
        /// The source published it.
        case outlet
        /// Its sentence stands in the source's dispatch.
        case dispatch
        /// It names no source, and is a version of a sentence that names this one.
        case rewrite
        /// It sums up what its article has from the source.
        case summary
    }

    package struct Fall: Hashable, Sendable {
        /// Index into the claim's tellings.
        package let telling: Int
        package let cause: Cause
    }

    package let effect: Effect
    package let before: OriginInterval
    package let after: OriginInterval
    /// The same if all of `mayFall` fall too.
    package let atWorst: OriginInterval
    package let falls: [Fall]
    /// Tellings of which nobody can say whether they rest on the source: without a source of
    /// their own, in an article that credits it only as a whole or copies its text.
    package let mayFall: [Int]
    /// Articles of the outlets that no longer tell it.
    package let lostBy: [Identifier<Article>]
}
