/// Runs `transform` on every index below `count`, at most `width` at a time, and hands the
/// results to `consume` in order.
///
/// The pipeline's only concurrency: stages themselves are plain synchronous functions. No
/// more than four results a task wait for their turn, so memory does not grow with `count`.
/// Give each index a chunk of work: a task costs some microseconds. When `consume` gives
/// false, nothing new is begun.
package func concurrentForEach<Result: Sendable>(
    count: Int,
    width: Int,
    _ transform: @escaping @Sendable (Int) -> Result,
    consume: (Result) -> Bool
) async {
    precondition(width > 0, "at least one task must run")
    let window = width * 4
    await withTaskGroup(of: (Int, Result).self) { group in
        var waiting: [Int: Result] = [:]
        var (started, running, done) = (0, 0, 0)
        var goesOn = true
        while done < count {
            while goesOn, running < width, started < count, started - done < window {
                let index = started
                group.addTask { (index, transform(index)) }
                (started, running) = (started + 1, running + 1)
            }
            guard let (index, result) = await group.next() else { return }
            running -= 1
            waiting[index] = result
            while let next = waiting.removeValue(forKey: done) {
                done += 1
                if goesOn { goesOn = consume(next) }
            }
        }
    }
}
