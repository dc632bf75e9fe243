extension StoryWords {
    /// How much each thing that two articles have in common says of whether they tell one story,
    /// in the order of `StoryFeature`, the log odds of a pair without anything first. Learned;
    /// see `Documentation/Decisions/0018-stories-by-a-learned-likeness.md`.
    static let likenessOfIndonesian: [Float] = [
        4.432,
        -0.597, -0.991, 4.815, 0.778, 0.699, -0.274, 0.032, 0.903,
        9.669, -2.369, -4.566, 0.817, 2.234, -2.537, 0.957, 0.651,
        0.181, -1.862, -0.010, -0.511, 0.539, -0.842, -0.048, -0.288,
        0.475, -0.144,
    ]
}
