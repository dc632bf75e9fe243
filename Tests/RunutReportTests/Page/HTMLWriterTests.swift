import Testing

@testable import RunutReport

@Suite struct HTMLWriterTests {
    private func written(_ write: (HTMLWriter) -> Void) -> String {
        let html = HTMLWriter()
        write(html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test func `text can never be markup`() {
        let nasty = "<script>alert('x')</script> & \"quoted\" ]]> <!-- -->"
        let shown = written { $0.element("p", text: nasty) }
        #expect(
            shown
                == "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quoted&quot; ]]&gt; &lt;!-- --&gt;</p>"
        )
    }

    @Test func `an attribute cannot be left`() {
        let shown = written { html in
            html.leaf("input", [("value", "\" onfocus=\"alert(1)"), ("hidden", ""), ("lang", nil)])
        }
        #expect(shown == "<input value=\"&quot; onfocus=&quot;alert(1)\" hidden/>")
    }

    @Test func `what cannot be seen or turns directions is not shown`() {
        let shown = written { $0.text("a\u{202E}b\u{200B}c\u{1B}[31md\u{FEFF}") }
        #expect(shown == "abc\u{FFFD}[31md")
    }

    @Test func `JSON inside a script cannot end it`() {
        let shown = written { $0.json(Array("{\"a\":\"</script>\"}".utf8)) }
        #expect(shown == "{\"a\":\"\\u003c/script>\"}")
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func `base64 is the standard's`(text: String, expected: String) {
        #expect(base64(Array(text.utf8)) == expected)
    }

    @Test func `a policy names content by its hash`() {
        // The hash of nothing, as every list of test vectors has it.
        #expect(policyHash(of: []) == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    }

    @Test(arguments: [
        (0.0, "0"), (12.0, "12"), (12.34, "12.3"), (-0.25, "-0.3"), (1299.96, "1300"),
    ])
    func `a coordinate is short`(value: Double, expected: String) {
        #expect(shown(value) == expected)
    }
}
