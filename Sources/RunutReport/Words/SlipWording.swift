internal import RunutPipeline

extension Interface {
    /// `salah ketik`, `typo`
    func slip(_ slip: Slip) -> String {
        switch slip.rule {
        case "slip/typo": self("salah ketik", "typo")
        case "slip/lost-space": self("spasi hilang", "lost space")
        case "slip/doubled-word": self("kata ganda", "doubled word")
        case "slip/rounding": self("pembulatan ganjil", "odd rounding")
        case "slip/swapped-digits": self("angka tertukar", "swapped digits")
        case "slip/factor": self("angka bergeser", "digits out of place")
        case "slip/unit": self("satuan lain", "another unit")
        case "slip/mistranslation": self("terjemahan ganjil", "odd translation")
        case "slip/name": self("ejaan nama", "spelling of a name")
        case "slip/misgiven-quote": self("kutipan atas nama lain", "quote given to another")
        default: slip.rule
        }
    }

    /// What the other form is: from articles, or from the list of words alone.
    func slipExpected(_ slip: Slip) -> String {
        if slip.against.isEmpty { return self("biasanya", "usually") }
        return self("di tempat lain", "elsewhere")
    }

    /// Before the one shared slip that follows, and before several.
    func slipCount(_ count: Int) -> String {
        self.count(count, "kekeliruan yang sama", "shared slip", "shared slips")
    }

    var noSlips: String {
        self(
            "Tak ada kekeliruan yang sama: itu tidak membuktikan apa pun, ke arah mana pun.",
            "No shared slips: that shows nothing either way."
        )
    }

    /// What a slip shows and what it does not, said once.
    var whatSlipsAre: String {
        self(
            "Bentuk ganjil yang sama di dua media berarti yang satu mengambil dari yang lain, atau "
                + "keduanya dari satu teks. Bentuk mana yang benar tidak diputuskan di sini.",
            "The same odd form in two outlets means that one had it from the other, or both from "
                + "one text. Which form is right is not decided here."
        )
    }
}
