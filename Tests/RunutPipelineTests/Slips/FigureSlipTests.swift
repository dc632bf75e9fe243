import Testing

@testable import RunutPipeline

@Suite struct FigureSlipTests {
    /// One sentence of one dispatch with another figure in each outlet.
    func slips(_ figures: String...) -> [Slip] {
        RunutPipelineTests.slips(
            figures.enumerated().map { index, figure in
                MiniArticle(
                    outlet: "Media \(index)",
                    day: "2025-03-0\(index + 1)",
                    text:
                        "Air bah Sungai Lirang merendam \(figure) di Desa Karang Asri sejak Senin malam karena tanggul lama jebol."
                )
            }
        )
    }

    // MARK: Found

    @Test func `a rounding that is neither the nearest nor the lower one`() {
        let high = slips("1.463 rumah", "1.600 rumah", "1.600 rumah")
        #expect(shown(high) == ["slip/rounding: 1.600 ≠ 1.463"])
        let low = slips("1.463 rumah", "1.300 rumah", "1.300 rumah")
        #expect(shown(low) == ["slip/rounding: 1.300 ≠ 1.463"])
        #expect(low.first?.kind == .figure)
    }

    @Test func `swapped digits`() {
        let found = slips("1.463 rumah", "1.436 rumah", "1.436 rumah")
        #expect(shown(found) == ["slip/swapped-digits: 1.436 ≠ 1.463"])
    }

    @Test func `ten times too many`() {
        let found = slips("1,3 juta ekor ternak", "13 juta ekor ternak", "13 juta ekor ternak")
        #expect(shown(found) == ["slip/factor: 13 juta ≠ 1,3 juta"])
    }

    @Test func `a thousand times too few`() {
        let found = slips("25 juta ekor ternak", "25 ribu ekor ternak", "25 ribu ekor ternak")
        #expect(shown(found) == ["slip/factor: 25 ribu ≠ 25 juta"])
    }

    @Test func `kept digits with another unit`() {
        let found = slips("12 kilometer jalan", "12 meter jalan", "12 meter jalan")
        #expect(shown(found) == ["slip/unit: 12 meter ≠ 12 kilometer"])
    }

    // MARK: Silent

    @Test func `figures that merely differ`() {
        #expect(slips("3 rumah", "5 rumah", "5 rumah").isEmpty)
        #expect(slips("142 rumah", "157 rumah", "157 rumah").isEmpty)
        #expect(slips("2 rumah", "20 rumah", "20 rumah").isEmpty)
    }

    @Test func `fair roundings`() {
        #expect(slips("1.463 rumah", "1.500 rumah", "1.500 rumah").isEmpty)
        #expect(slips("1.463 rumah", "1.400 rumah", "1.400 rumah").isEmpty)
        #expect(slips("1.463 rumah", "sekitar 1.600 rumah", "sekitar 1.600 rumah").isEmpty)
    }

    @Test func `one outlet's own figure`() {
        #expect(slips("1.463 rumah", "1.463 rumah", "1.436 rumah").isEmpty)
    }

    @Test func `one figure under two customs`() {
        #expect(slips("1.300 rumah", "1,300 rumah", "1,300 rumah").isEmpty)
    }

    @Test func `which of two figures is the odd one cannot be told`() {
        let texts = ["1.463", "1.436", "1.436"].enumerated().map { index, figure in
            MiniArticle(
                outlet: "Media \(index)",
                text:
                    "Air bah Sungai Lirang merendam \(figure) rumah di Desa Karang Asri sejak Senin malam karena tanggul lama jebol."
            )
        }
        #expect(RunutPipelineTests.slips(texts).isEmpty)
    }
}
