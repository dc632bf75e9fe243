/// How a run fetches.
package struct FetchSettings: Sendable {
    /// How the run names itself to servers.
    package var agent = "Runut"
    /// Asked of every address that a connection would go to, after names were resolved.
    package var refuses: @Sendable (IPAddress) -> Bool = { $0.isPrivate }
    /// Where pages are kept for conditional requests; nil to keep none.
    package var cacheFolder: String?
    package var limits = FetchLimits()
    package let clock: FetchClock

    package init(clock: FetchClock) { self.clock = clock }
}

/// What waits between two requests to one host.
package struct FetchClock: Sendable {
    /// Seconds that only ever grow.
    let now: @Sendable () -> Double
    let pause: @Sendable (_ seconds: Double) -> Void

    package init(
        now: @escaping @Sendable () -> Double,
        pause: @escaping @Sendable (_ seconds: Double) -> Void
    ) {
        (self.now, self.pause) = (now, pause)
    }
}

/// What one fetch may take.
package struct FetchLimits: Sendable {
    package var connectMilliseconds = 10_000
    /// From the first byte sent to the last received.
    package var wholeMilliseconds = 60_000
    package var redirects = 5
    /// The least that RFC 9309 wants to be read; what comes after it counts for nothing.
    package var robotsBytes = 500 << 10
    /// Between two requests to one host.
    package var delaySeconds = 1.0
    /// A longer delay that robots.txt asks for is cut to this.
    package var delaySecondsMost = 10.0
    /// Servers refuse longer ones.
    package var addressBytes = 8 << 10

    package init() {}
}
