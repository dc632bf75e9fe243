import Foundation
import Testing

@Suite struct TimesCommandTests {
    @Test func `a phrase is read as of a day`() throws {
        let run = try runut("times", "pekan lalu", "--on", "2023-09-12")
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(
            run.text == "pekan lalu  2023-W36  2023-09-04  2023-09-10  DATE  id/time/period\n"
        )
    }

    @Test func `a short text is tried in all languages`() throws {
        let run = try runut("times", "last week", "3 May 2024", "--on", "2023-09-12")
        let lines = run.text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.contains("en/time/") })
        let forced = try runut("times", "last week", "--language", "id", "--on", "2023-09-12")
        #expect(forced.text.isEmpty)
    }

    @Test func `without a day the value stays open, and a hint says why`() throws {
        let run = try runut("times", "pekan lalu")
        #expect(run.status == 0)
        #expect(run.text.contains("XXXX-WXX"))
        #expect(run.errors.contains("--on"))
    }

    @Test func `standard input and files are read, and JSON has the fields of facts`() throws {
        let text = "Air naik sejak Minggu malam, ujar Rina, Selasa (12/9/2023).\n"
        let run = try runut("times", "--json", "-", "--on", "2023-09-12", input: Data(text.utf8))
        let lines = try run.lines
        #expect(lines.map { $0["text"] as? String } == ["Minggu malam", "Selasa (12/9/2023)"])
        #expect(lines.map { $0["of"] as? String } == ["event", "statement"])
        #expect(lines.map { $0["begin"] as? String } == ["2023-09-10", "2023-09-12"])
        #expect((lines.first?["range"] as? [Int]) == [15, 27])
        let scratch = try Scratch()
        let path = try scratch.write("satu.txt", text)
        let file = try runut("times", "--json", path, "--on", "2023-09-12")
        #expect(file.text == run.text)
    }

    @Test func `what cannot be is told beside the times`() throws {
        let run = try runut("times", "31 April 2024")
        #expect(run.status == 0)
        #expect(run.text.isEmpty)
        #expect(run.errors.contains("time/impossible-date: 31 April 2024"))
        let nothing = try runut("times", "halo", "--interface", "id")
        #expect(nothing.status == 0)
        #expect(nothing.errors.contains("tidak ada waktu"))
    }

    @Test func `wrong usage and bad input end as everywhere`() throws {
        #expect(try runut("times").status == 2)
        #expect(try runut("times", "x", "--language", "fr").status == 2)
        #expect(try runut("times", "x", "--on", "2023-02-29").status == 2)
        let scratch = try Scratch()
        let path = try scratch.write("dua.txt", Data([0x41, 0x00]))
        let run = try runut("times", path, "kemarin", "--on", "2023-09-12")
        #expect(run.status == 1)
        #expect(run.text.contains("2023-09-11"))
    }
}
