#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What libFuzzer calls for each input. `RUNUT_FUZZ_TARGET` names the target.
@c(LLVMFuzzerTestOneInput)
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    chosen(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}

private let chosen: FuzzTarget = {
    let name = getenv("RUNUT_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = fuzzTargets[name] else {
        print(fuzzTargets.keys.sorted().joined(separator: "\n"))
        exit(2)
    }
    return target
}()
