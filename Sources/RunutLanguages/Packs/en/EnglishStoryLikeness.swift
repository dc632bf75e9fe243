extension StoryWords {
    /// How much each thing that two articles have in common says of whether they tell one story,
    /// in the order of `StoryFeature`, the log odds of a pair without anything first. Learned;
    /// see `Documentation/Decisions/0018-stories-by-a-learned-likeness.md`.
    static let likenessOfEnglish: [Float] = [
        2.955,
        -2.131, 1.122, 9.111, 2.848, 1.270, -0.972, 0.551, 2.812,
        6.720, -2.012, -3.643, 1.084, 2.099, -1.274, 0.588, 0.927,
        0.045, -1.889, -1.399, 0.000, -0.460, -1.522, 2.896, 0.241,
        3.213, 0.033,
    ]
}
