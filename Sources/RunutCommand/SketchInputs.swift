internal import RunutPipeline
internal import RunutReport

/// Files of sketches among a command's inputs, told by what they begin with.
struct SketchInputs {
    private var files: [String] = []
    /// The other inputs.
    private(set) var others: [String] = []

    init(_ inputs: [String]) {
        for path in inputs {
            if SketchFile.isSketches(path) { files.append(path) } else { others.append(path) }
        }
    }

    var isEmpty: Bool { files.isEmpty }

    /// Hands over every sketch in order. What is damaged is told and left out: false where
    /// anything was.
    func readAll(_ say: Interface, _ use: (SketchedArticle) -> Void) throws -> Bool {
        var isWhole = true
        for path in files {
            do throws(SketchFile.Failure) {
                var file = try SketchFile(reading: path)
                try file.readAll(
                    damage: { failure in
                        Console.note(say.message(failure))
                        isWhole = false
                    },
                    use
                )
            } catch {
                Console.note(say.message(error))
                throw ExitStatus.worldFailed
            }
        }
        return isWhole
    }
}
