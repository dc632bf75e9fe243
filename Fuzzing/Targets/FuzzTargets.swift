/// Reads one input. That it may not be read is no finding; a trap, an access outside of memory
/// and an unkept promise are.
typealias FuzzTarget = @Sendable ([UInt8]) -> Void

let fuzzTargets: [String: FuzzTarget] = [
    "page": page, "charset": charset, "feeds": feeds,
    "json-strict": strictJSON, "json-lenient": lenientJSON, "json-records": jsonRecords,
    "tables": tables, "dates": dates, "zip": archive, "gzip": archive, "warc": archive,
    "mhtml": mhtml,
    "docx": docx, "sniff": sniff, "names": ownNames, "facts": plainFacts, "times": times,
]
