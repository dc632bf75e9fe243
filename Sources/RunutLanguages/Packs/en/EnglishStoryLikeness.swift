extension StoryWords {
    /// How much each thing that two articles have in common says of whether they tell one story,
    /// in the order of `StoryFeature`, the log odds of a pair without anything first. Learned from
    /// ECB+ topics 1-35, 772 articles, by `Training/stories`, which writes this file; see
    /// `Documentation/Decisions/0018-stories-by-a-learned-likeness.md`.
    static let likenessOfEnglish: [Float] = [
        4.973,
        1.086, 1.081, 8.723, 3.801, 1.374, -0.722, 0.641, 2.927,
        5.656, -1.890, -3.809, 0.789, 1.741, -1.940, 0.497, 1.229,
        -0.131, -2.581, -1.892, 0.000, 0.403, -0.661, 1.109, 0.557,
        1.260, -0.020,
    ]
}
