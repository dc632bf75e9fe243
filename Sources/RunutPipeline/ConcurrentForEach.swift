/// Runs `transform` on all that `next` gives, at most `width` at a time, and hands the results
/// to `consume` in order.
///
/// The pipeline's only concurrency: stages themselves are plain synchronous functions. No
/// more than four results a task wait for their turn, so memory does not grow with their
/// number. Give each task a chunk of work: it costs some microseconds. When `consume` gives
/// false, nothing new is begun.
package func concurrentForEach<Input: Sendable, Result: Sendable>(
    _ next: () -> Input?,
    width: Int,
    _ transform: @escaping @Sendable (Input) -> Result,
    consume: (Result) -> Bool
) async {
    precondition(width > 0, "at least one task must run")
    let window = width * 4
    await withTaskGroup(of: (Int, Result).self) { group in
        var waiting: [Int: Result] = [:]
        var (started, running, done) = (0, 0, 0)
        var (goesOn, isWanted) = (true, true)
        while true {
            while goesOn, running < width, started - done < window {
                guard let input = next() else {
                    goesOn = false
                    break
                }
                let index = started
                group.addTask { (index, transform(input)) }
                (started, running) = (started + 1, running + 1)
            }
            guard let (index, result) = await group.next() else { return }
            running -= 1
            waiting[index] = result
            while let next = waiting.removeValue(forKey: done) {
                done += 1
                if isWanted {
                    isWanted = consume(next)
                    goesOn = goesOn && isWanted
                }
            }
        }
    }
}

/// The results of all values in their order; `transform` is given a piece of them at a time.
package func concurrentMap<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    width: Int,
    _ transform: @escaping @Sendable (ArraySlice<Value>) -> [Result]
) async -> [Result] {
    // Several pieces a task, so that none is waited for long; not so many that they cost.
    let count = max(1, min(256, values.count / (width * 4)))
    var start = 0
    var results: [Result] = []
    results.reserveCapacity(values.count)
    await concurrentForEach(
        {
            guard start < values.count else { return nil }
            defer { start += count }
            return values[start..<min(values.count, start + count)]
        },
        width: width,
        transform,
        consume: {
            results += $0
            return true
        }
    )
    return results
}
