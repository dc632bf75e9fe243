extension StoryWords {
    /// How much each thing that two articles have in common says of whether they tell one story,
    /// in the order of `StoryFeature`, the log odds of a pair without anything first. Learned from
    /// reference/stories-id, 584 articles, by `Training/stories`, which writes this file; see
    /// `Documentation/Decisions/0018-stories-by-a-learned-likeness.md`.
    static let likenessOfIndonesian: [Float] = [
        5.824,
        2.832, 1.317, 3.147, 0.094, 0.583, -0.394, 0.447, 1.044,
        1.492, -1.293, -1.038, 0.406, 2.725, 0.944, 1.121, 0.419,
        -0.002, -2.301, -0.003, -0.585, 0.403, -0.661, -0.056, -0.163,
        0.400, -0.116,
    ]
}
