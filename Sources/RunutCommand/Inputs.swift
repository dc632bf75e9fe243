internal import RunutExample
internal import RunutReading
internal import RunutText

/// One article that is to be read, and where else the same one stands.
struct InputArticle: Sendable {
    enum Source: Sendable {
        case file(InputFile)
        case standardInput
        /// Fetched when its turn comes.
        case address
        /// An article of the built-in example.
        case example(Int)
    }

    let source: Source
    let path: String
    var alsoAt: [String] = []
    /// Nil when it cannot be told before reading.
    let byteCount: Int?

    /// What all places of one article have in common.
    fileprivate var name: String {
        if case .address = source { return plainAddress(path) }
        return InputFile(path: path).name
    }
}

/// All articles that the arguments stand for, in the order of their paths.
struct Inputs {
    private(set) var articles: [InputArticle] = []
    private(set) var problems: [ReadingError] = []
    /// Paths of articles that stand elsewhere too, with the path that is read.
    private(set) var repeated: [(path: String, first: String)] = []

    static var example: Inputs {
        var inputs = Inputs()
        for index in 0..<runut_example_count() {
            let article = runut_example_article(index)
            inputs.articles.append(
                InputArticle(
                    source: .example(index),
                    path: String(cString: article.path),
                    byteCount: article.count
                )
            )
        }
        return inputs
    }

    /// `addressList` is a file that holds addresses.
    init(_ arguments: [String], addressList: String? = nil) {
        for argument in arguments {
            if argument == "-" {
                articles.append(InputArticle(source: .standardInput, path: "-", byteCount: nil))
            } else if isWebAddress(argument) {
                add(address: argument)
            } else {
                let listing = articleFiles(at: argument)
                problems += listing.problems
                for file in listing.files { add(file) }
            }
        }
        if let addressList { add(addressesIn: addressList) }
        articles.sort { isBefore($0.path, $1.path) }
        problems.sort { isBefore($0.path, $1.path) }
        joinRepeated()
    }

    private init() {}

    /// Whether something is to be fetched.
    var haveAddresses: Bool {
        articles.contains { if case .address = $0.source { true } else { false } }
    }

    /// Adds an article that is asked about, unless it is among the articles already.
    mutating func add(asked path: String) {
        guard index(of: path) == nil else { return }
        if isWebAddress(path) {
            add(address: path)
        } else if InputFile(path: path).isRegular {
            for file in articleFiles(at: path).files { add(file) }
        }
        articles.sort { isBefore($0.path, $1.path) }
    }

    private mutating func add(_ file: InputFile) {
        articles.append(
            InputArticle(source: .file(file), path: file.path, byteCount: file.byteCount)
        )
    }

    private mutating func add(address: String) {
        articles.append(InputArticle(source: .address, path: address, byteCount: nil))
    }

    /// One address a line; the lines that hold none do not keep the others from being fetched.
    private mutating func add(addressesIn path: String) {
        do throws(ReadingError) {
            let bytes =
                path == "-" ? try readStandardInput() : try InputFile(path: path).readBytes()
            let list = addressList(bytes, path: path)
            for address in list.addresses { add(address: address) }
            problems += list.problems
        } catch {
            problems.append(error)
        }
    }

    private func index(of path: String) -> Int? {
        articles.firstIndex { article in
            guard article.path != path else { return true }
            guard case .file(let file) = article.source else { return false }
            return file.isSame(as: InputFile(path: path))
        }
    }

    /// Files of one name with the same content are one article, as their ids will be.
    private mutating func joinRepeated() {
        var byName: [String: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            byName[article.name, default: []].append(index)
        }
        var dropped: Set<Int> = []
        for indices in byName.values where indices.count > 1 {
            var seen: [String: Int] = [:]
            for index in indices {
                guard let digest = digest(of: index, among: indices) else { continue }
                guard let first = seen[digest] else {
                    seen[digest] = index
                    continue
                }
                dropped.insert(index)
                let path = articles[index].path
                if path != articles[first].path, !articles[first].alsoAt.contains(path) {
                    articles[first].alsoAt.append(path)
                }
            }
        }
        noteRepeated(dropped)
        articles = articles.indices.filter { !dropped.contains($0) }.map { articles[$0] }
    }

    private mutating func noteRepeated(_ dropped: Set<Int>) {
        let first = Dictionary(
            articles.indices.filter { !dropped.contains($0) }
                .flatMap { index in
                    (articles[index].alsoAt + [articles[index].path])
                        .map { ($0, articles[index].path) }
                },
            uniquingKeysWith: { earlier, _ in earlier }
        )
        var noted: Set<String> = []
        for index in dropped.sorted() {
            let path = articles[index].path
            guard noted.insert(path).inserted else { continue }
            repeated.append((path, first[path] ?? path))
        }
    }

    /// What makes two articles of one name the same; nil where no other file has its size.
    private func digest(of index: Int, among others: [Int]) -> String? {
        let article = articles[index]
        guard case .file(let file) = article.source else { return article.name }
        guard others.contains(where: { $0 != index && articles[$0].byteCount == article.byteCount })
        else { return nil }
        // One that cannot be read is reported when its turn comes.
        do throws(ReadingError) {
            return SHA256.hexadecimal(of: try file.readBytes())
        } catch {
            return article.path
        }
    }
}

/// By bytes, so that no locale has a say.
func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
}
