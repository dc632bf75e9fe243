/// The elements that reading a page tells apart; what it does not know is `other`.
enum MarkupTag: UInt8, Sendable, CaseIterable {
    case root, text, other
    case a, abbr, address, amp, article, aside, audio, b, blockquote, body, br, button, caption,
        center, cite, code, dd, del, details, dialog, div, dl, dt, em, embed, fieldset, figcaption,
        figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup,
        hr, html, i, iframe, img, input, ins, label, legend, li, link, main, map, mark, math, menu,
        meta, nav, noscript, object, ol, option, p, picture, pre, q, s, samp, script, section,
        select, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody,
        td, template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul, video
}

extension MarkupTag {
    /// Whether a line ends where it begins and where it ends.
    var isBlock: Bool { Self.blocks[Int(rawValue)] }

    var isHeading: Bool { rawValue >= MarkupTag.h1.rawValue && rawValue <= MarkupTag.h6.rawValue }

    private static let blocks: [Bool] = {
        let blocks: Set<MarkupTag> = [
            .root, .address, .article, .aside, .blockquote, .body, .br, .caption, .center, .dd,
            .details, .dialog, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form,
            .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html,
            .iframe, .legend, .li, .main, .menu, .nav, .noscript, .object, .ol, .option, .p, .pre,
            .script, .section, .select, .style, .summary, .table, .tbody, .td, .template,
            .textarea, .tfoot, .th, .thead, .title, .tr, .ul, .video,
        ]
        return allCases.map { blocks.contains($0) }
    }()

    /// By their names in lower case, as the parser gives them.
    init(name: UnsafeBufferPointer<UInt8>) {
        var key: UInt64 = 0
        // No known name is longer than ten letters; eight and the length tell them apart.
        guard name.count <= 10 else {
            self = .other
            return
        }
        for byte in name.prefix(8) { key = key << 8 | UInt64(byte) }
        self = Self.byKey[key] ?? .other
        guard self != .root, self != .text else {
            self = .other
            return
        }
    }

    private static let byKey: [UInt64: MarkupTag] = {
        var result: [UInt64: MarkupTag] = [:]
        for tag in allCases {
            var key: UInt64 = 0
            for byte in "\(tag)".utf8.prefix(8) { key = key << 8 | UInt64(byte) }
            result[key] = tag
        }
        // Old names of elements that mean the same.
        for (name, tag) in [("strike", MarkupTag.s), ("image", .img)] {
            var key: UInt64 = 0
            for byte in name.utf8 { key = key << 8 | UInt64(byte) }
            result[key] = tag
        }
        return result
    }()
}

/// The attributes that reading a page asks for; others are not kept.
enum MarkupAttribute: UInt8, Sendable, CaseIterable {
    case ariaHidden, charset, `class`, component, content, datetime, hidden, href, httpEquiv, id,
        itemprop, itemtype, lang, name, property, rel, role, style, testID, title, type

    /// As pages write them; in the order of the cases.
    private static let names = [
        "aria-hidden", "charset", "class", "data-component", "content", "datetime", "hidden",
        "href", "http-equiv", "id", "itemprop", "itemtype", "lang", "name", "property", "rel",
        "role", "style", "data-testid", "title", "type",
    ]

    init?(name: UnsafeBufferPointer<UInt8>) {
        guard name.count <= 14, let first = name.first else { return nil }
        for index in Self.byFirst[Int(first)] {
            let known = Self.bytes[index]
            if known.count == name.count, known.elementsEqual(name) {
                self = Self.allCases[index]
                return
            }
        }
        return nil
    }

    private static let bytes = names.map { Array($0.utf8) }

    private static let byFirst: [[Int]] = (0..<256).map { first in
        names.indices.filter { Int(bytes[$0][0]) == first }
    }
}
