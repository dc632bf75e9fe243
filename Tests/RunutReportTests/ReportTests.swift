import Foundation
import RunutLanguages
import RunutPipeline
import RunutReading
import RunutReport
import RunutText
import Testing

@Suite struct ReportTests {
    static let packs = LanguagePack.all

    /// Two outlets on one event, told by hand.
    static func story() -> (trace: Trace, facts: [ArticleFacts]) {
        let texts = [
            "Kabarlaut.com, Palu - Perahu itu tiba pukul tujuh, kata nakhoda \u{1B}[31mRara\u{1B}[0m.",
            "Terasombak.com, Palu - Perahu itu tiba pukul delapan, kata seorang pejabat.",
        ]
        let facts = texts.enumerated().map { index, text in
            let page = RawPage(
                path: "\(index).txt",
                form: .text,
                sha256: "",
                byteCount: text.utf8.count,
                text: Text(text)
            )
            return RunutPipeline.facts(in: page, published: nil, using: packs).value
        }
        let ids = facts.map(\.article.id)
        let tellings = ids.enumerated().map { index, id in
            Telling(
                article: id,
                ranges: [TextRange(22, 43)],
                who: index == 0 ? "Rara" : "seorang pejabat",
                whoEntities: index == 0 ? ["person/rara"] : [],
                via: index == 0 ? [] : ["AFP", "Radio Ombak"],
                stance: .asserts,
                certainty: index == 0 ? .plain : .hedged,
                isCarried: false,
                time: nil
            )
        }
        let reason = OriginReason(code: "unnamed-may-be-named", names: ["Rara", "seorang pejabat"])
        let origins = Origins(
            least: 1,
            most: 2,
            groups: [
                OriginGroup(names: ["Rara"], tellings: [0]),
                OriginGroup(names: ["seorang pejabat"], tellings: [1]),
            ],
            mayBeOne: [MayBeOne(first: 0, second: 1, because: reason, evidence: [])],
            reasons: [OriginReason(code: "quite-new-reason", names: ["AFP"])]
        )
        let claim = Claim(
            id: "c1",
            says: "Perahu itu tiba",
            tellings: tellings,
            origins: origins,
            denials: nil,
            differs: [
                Difference(
                    slot: .time,
                    values: [
                        .init(value: "2024-07-08T07:00+08:00", tellings: [0]),
                        .init(value: "2024-07-08T20:00+08:00", tellings: [1]),
                    ]
                )
            ]
        )
        let unknown = Claim(
            id: "c2",
            says: "semua bersorak",
            tellings: tellings.map {
                Telling(
                    article: $0.article,
                    ranges: $0.ranges,
                    who: nil,
                    whoEntities: [],
                    via: [],
                    stance: .asserts,
                    certainty: .plain,
                    isCarried: false,
                    time: nil
                )
            },
            origins: Origins(
                least: nil,
                most: nil,
                groups: [OriginGroup(names: ["Kabarlaut.com"], tellings: [0, 1])],
                mayBeOne: [],
                reasons: []
            ),
            denials: nil,
            differs: []
        )
        let dispatch = Lineage.Node(
            id: "dispatch:1",
            kind: .dispatch,
            name: "AFP",
            basis: .credited
        )
        let evidence = zip(ids, [22, 23]).map { id, start in
            Evidence(article: id, range: TextRange(start, start + 21))
        }
        let story = Story(
            id: "story-1",
            title: "Perahu Tua \u{1B}[2JPulang",
            articles: ids,
            entities: [],
            claims: [claim, unknown],
            lineage: Lineage(
                nodes: [dispatch],
                edges: ids.enumerated().map { index, id in
                    Lineage.Edge(
                        from: "article:" + id.text,
                        to: "dispatch:1",
                        relation: .sameDispatch,
                        isDirected: true,
                        evidence: index == 0 ? evidence : evidence.reversed()
                    )
                }
            ),
            timeline: [
                TimelineEntry(
                    value: "2024-07-08",
                    begin: "2024-07-08",
                    end: "2024-07-08",
                    toldOn: [Day(year: 2024, month: 7, day: 9)].compactMap(\.self),
                    claim: "c1"
                )
            ]
        )
        return (Trace(background: "x", stories: [story]), facts)
    }

    func report(_ interface: Interface, width: Int = 80, color: Bool = false) -> String {
        let (trace, facts) = Self.story()
        return Report.text(
            of: trace,
            facts: facts,
            options: .init(interface: interface, width: width, hasColor: color, showsAll: false)
        )
    }

    @Test func `Indonesian, as it is`() {
        #expect(
            report(.indonesian) == """
                1 cerita dalam 2 artikel

                1 CERITA ───────────────────────────────────────────────────────────────────────
                Perahu Tua \u{FFFD}2JPulang
                2 artikel dari 2 media
                Kabarlaut.com, Terasombak.com
                Bersandar pada 1 teks:
                  • Kabarlaut.com = Terasombak.com: satu naskah, dicantumkan sebagai milik AFP
                    │ Kabarlaut.com: “Perahu itu tiba pukul”
                    │ Terasombak.com: “Perahu itu tiba pukul”

                KLAIM

                  1  “Perahu itu tiba”
                     1–2 asal · 2 media
                     ├ Rara — Kabarlaut.com
                     ├ seorang pejabat — Terasombak.com (lewat AFP ← Radio Ombak; dengan
                       keraguan)
                     ? “Rara” dan “seorang pejabat” mungkin orang yang sama
                     ? quite new reason: “AFP”
                     ≠ berbeda waktu: 8 Jul 2024, 07.00 (UTC+8) (Kabarlaut.com) ≠ 8 Jul 2024,
                       20.00 (UTC+8) (Terasombak.com)

                  2  “Semua bersorak”
                     asal: tidak dapat dipastikan · 2 media
                     ├ tanpa sumber — Kabarlaut.com, Terasombak.com

                LINI MASA
                  waktu (menurut cerita) │ diceritakan │
                  8 Jul 2024             │ 9 Jul 2024  │ “Perahu itu tiba”

                Asal ialah sumber pertama yang dapat disebut di balik sebuah penuturan. “1–2
                asal” berarti sedikitnya satu dan sebanyaknya dua: teksnya tidak memastikan
                apakah keduanya sama. Banyak asal tidak berarti benar.

                """
        )
    }

    @Test(arguments: [40, 60, 80, 100])
    func `fits any width`(width: Int) {
        for line in report(.english, width: width).split(separator: "\n") {
            #expect(displayWidth(line) <= width, "\(line)")
        }
    }

    @Test func `English words`() {
        let text = report(.english)
        for words in [
            "1 story in 2 articles", "2 articles from 2 outlets", "They rest on 1 text:",
            "1–2 origins · 2 outlets", "origins: cannot tell", "via AFP ← Radio Ombak; hedged",
            "differs time: 8 Jul 2024, 07:00", "TIMELINE",
        ] { #expect(text.contains(words), "\(words)") }
    }

    @Test func `what an article brings along never steers the terminal`() {
        for text in [report(.english), report(.indonesian)] {
            #expect(!text.contains("\u{1B}"))
        }
        let colored = report(.english, color: true)
        #expect(!colored.contains("\u{1B}[2J"))
    }
}

@Suite struct PrintableTests {
    @Test(arguments: [
        ("abc", "abc"), ("é – “ya” 漢", "é – “ya” 漢"), ("a\nb\tc", "a b c"),
        ("\u{1B}[31mx", "\u{FFFD}[31mx"), ("a\u{7F}\u{85}\u{9B}b", "a\u{FFFD}\u{FFFD}\u{FFFD}b"),
        ("a\u{202E}b\u{200F}c\u{FEFF}", "abc"),
        ("a\u{200C}b\u{200D}c\u{2066}d\u{2069}e\u{2064}f", "abcdef"), ("x\u{2028}y", "x y"),
    ])
    func `nothing that steers a terminal is left`(text: String, expected: String) {
        #expect(printable(text) == expected)
    }

    @Test(arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("🙂", 2), ("", 0)])
    func `columns`(text: String, width: Int) {
        #expect(displayWidth(text) == width)
    }

    @Test func `shortened between words`() {
        #expect(shortened("satu dua tiga empat", to: 12) == "satu dua…")
        #expect(shortened("satu dua", to: 12) == "satu dua")
        #expect(shortened("satu, dua tiga", to: 7) == "satu…")
    }
}

@Suite struct InterfaceTests {
    @Test(
        arguments: [
            (["LANG": "id_ID.UTF-8"], Interface.indonesian), (["LANG": "en_US.UTF-8"], .english),
            (["LANG": "id_ID", "LC_ALL": "C"], .english), ([:], .english),
            (["LC_MESSAGES": "id", "LANG": "en_US"], .indonesian), (["LANG": "ido"], .english),
        ] as [([String: String], Interface)]
    )
    func `from the locale`(variables: [String: String], expected: Interface) {
        #expect(Interface(locale: { variables[$0] }) == expected)
    }

    @Test(arguments: [
        ("2024-07-13", "13 Jul 2024"), ("2024-07", "Jul 2024"), ("2024", "2024"),
        ("2024-07-13T21:30+08:00", "13 Jul 2024, 21.30 (UTC+8)"),
        ("2024-07-13TNI", "13 Jul 2024, malam"),
        ("2023-W37", "11–17 Sep 2023"), ("2023-W37-WE", "16–17 Sep 2023"),
        ("2024-W28-WE", "13–14 Jul 2024"), ("2024-W01", "1–7 Jan 2024"),
        ("2020-W53", "28 Des 2020 – 3 Jan 2021"), ("2024-07-13TDN", "13 Jul 2024, dini hari"),
        ("2023-Q3", "triwulan ke-3 2023"), ("PAST_REF", "dahulu"),
        ("2024-07-13/2024-07-16", "13 Jul 2024 – 16 Jul 2024"),
        ("2024-07-13/..", "13 Jul 2024 – …"),
        ("XXXX-07", "XXXX-07"), ("P3D", "P3D"), ("2023-S1", "2023-S1"),
    ])
    func `times in words`(value: String, expected: String) {
        #expect(Interface.indonesian.shown(timex: value) == expected)
    }
}

@Suite struct WordingTests {
    @Test func `every reason that the pipeline can give has words`() throws {
        let folder = repository.appending(path: "Sources/RunutPipeline/Origins")
        let code = /["`]([a-z]+(?:-[a-z]+)+)["`]/
        var codes: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            codes.formUnion(text.matches(of: code).map { String($0.1) })
        }
        #expect(codes.count >= 10)
        for code in codes {
            let reason = OriginReason(code: code, names: ["Satu", "Dua"])
            for interface in Interface.allCases {
                let words = interface.because(reason)
                #expect(!words.hasPrefix(code.replacing("-", with: " ") + ":"), "\(code)")
                #expect(words.contains("Satu"), "\(code)")
            }
        }
    }

    @Test func `every part of the day has words`() {
        for interface in Interface.allCases {
            for part in ["DN", "MO", "MI", "AF", "EV", "NI", "DT"] {
                let words = interface.shown(timex: "2024-07-13T" + part)
                #expect(!words.contains(part), "\(words)")
            }
        }
    }

    @Test func `articles without an outlet are counted as such`() {
        let (say, telling) = (Interface.indonesian, Interface.english)
        #expect(
            telling.articles(8, named: 7, unknown: 1)
                == "8 articles: 7 named outlets, 1 of unknown outlet"
        )
        #expect(
            say.articles(8, named: 7, unknown: 1)
                == "8 artikel: 7 media bernama, 1 dari media tak dikenal"
        )
        #expect(telling.articles(2, named: 1, unknown: 0) == "2 articles from 1 outlet")
        #expect(telling.articles(2, named: 0, unknown: 2) == "2 articles of unknown outlet")
        #expect(telling.outlets(named: 6, unknown: 1) == "6 outlets + 1 unknown")
        #expect(say.outlets(named: 6, unknown: 1) == "6 media + 1 tak dikenal")
    }

    @Test(arguments: [
        ("- , perahu tiba", "Perahu tiba"), ("Perahu (tiba", "Perahu tiba"),
        ("“perahu” tiba", "“Perahu” tiba"), ("tiba” kata Rara", "Tiba kata Rara"),
        ("(Palu) tiba", "(Palu) tiba"), (") tiba,", "Tiba"), ("iPad dijual", "iPad dijual"),
        ("22 orang hilang", "22 orang hilang"), ("Kupang's port", "Kupang's port"),
        ("\"Papan Patah\", cerita", "\"Papan Patah\", cerita"), ("--", "--"), ("", ""),
    ])
    func `headings without debris`(text: String, expected: String) {
        #expect(tidied(text) == expected)
    }
}

private let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
