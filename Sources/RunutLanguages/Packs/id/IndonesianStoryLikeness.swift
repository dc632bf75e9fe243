extension StoryWords {
    /// How much each thing that two articles have in common says of whether they tell one story,
    /// in the order of `StoryFeature`, the log odds of a pair without anything first. Learned;
    /// see `Documentation/Decisions/0018-stories-by-a-learned-likeness.md`.
    static let likenessOfIndonesian: [Float] = [
        2.821,
        -2.658, 0.324, 4.756, 2.780, 1.031, -0.100, -0.119, 0.844,
        9.996, -4.348, -4.076, 0.871, 1.966, -2.457, 0.737, 0.654,
        0.156, -1.617, 0.321, -0.134, -0.460, -1.522, 0.057, -0.295,
        0.893, -0.183,
    ]
}
