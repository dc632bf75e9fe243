package import RunutLanguages
internal import RunutText

/// Bundles articles into stories by their sketches: groups of positions in `sketches`, in
/// order of their first member.
package func bundle(_ sketches: [Sketch], using packs: [LanguagePack]) -> [[Int]] {
    var bundler = Bundler(using: packs, pile: PileSurvey(sketches))
    bundler.insert(sketches)
    _ = bundler.settle()
    var groups: [[Int]] = []
    var groupOf: [UInt64: Int] = [:]
    for (position, sketch) in sketches.enumerated() {
        guard let story = bundler.story(of: sketch.article) else { continue }
        if let group = groupOf[story.value] {
            groups[group].append(position)
        } else {
            groupOf[story.value] = groups.count
            groups.append([position])
        }
    }
    return groups
}
