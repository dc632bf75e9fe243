import RunutText

@testable import RunutReading

func page(_ bytes: [UInt8]) { check(extractPage(bytes)) }

/// The first byte chooses what the answer's header says.
func charset(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let header = charsets[Int(first) % charsets.count]
    let decoded = decodePage(Array(bytes.dropFirst()), header: header)
    precondition(invalidByteOffset(in: decoded.bytes) == nil, "what is decoded is no UTF-8")
}

func feeds(_ bytes: [UInt8]) {
    for case .record(let record) in feedItems(path: "a.xml", bytes: bytes) {
        precondition(record.content != nil || record.url != nil, "a record of nothing")
        guard case .html(let markup)? = record.content?.value else { continue }
        check(extractPage(markup, charset: "utf-8"))
    }
}

func mhtml(_ bytes: [UInt8]) {
    do throws(ReadingError) {
        _ = try RunutReading.page(ofMHTML: bytes, path: "a.mhtml", limits: smallLimits)
    } catch {}
}

func docx(_ bytes: [UInt8]) {
    let source = ByteSource(path: "a.docx", bytes: bytes)
    do throws(ReadingError) {
        check(try document(ofDOCX: source, limits: smallLimits))
    } catch {}
}

private let charsets: [String?] = [
    nil, "utf-8", "iso-8859-1", "gb18030", "big5", "shift_jis", "euc-kr", "utf-16", "iso-2022-jp",
    "utf-7", "hz", "koi8-r", "no-charset",
]

private func check(_ page: ExtractedPage) {
    let count = page.text.utf8.count
    for block in page.blocks {
        precondition(0...count ~= block.range.upperBound, "a block outside of the text")
    }
}
