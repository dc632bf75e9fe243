internal import ArgumentParser

/// The inputs of a command that has no example of its own to read.
struct RequiredInputs: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files, folders, addresses (https://...), or - for standard input.",
            valueName: "input"
        ),
        completion: .file()
    )
    var paths: [String] = []

    /// Throws where neither an input nor a list of addresses is given.
    func validate(with options: CommonOptions) throws {
        if paths.isEmpty, options.fetching.urls == nil {
            throw ValidationError("Missing expected argument '<input> ...'")
        }
    }
}
