internal import RunutPipeline
internal import RunutReport

/// Files of sketches among a command's inputs, told by what they begin with.
struct SketchInputs {
    private let files: [String]
    /// The other inputs.
    let others: [String]

    init(_ inputs: [String]) {
        files = inputs.filter(SketchFile.isSketches)
        others = inputs.filter { !SketchFile.isSketches($0) }
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
