/// Of the languages that pages are read in, in lower case where they have one.
let monthNames: [[UInt8]: Int] = {
    let months = [
        "january jan januari januar jänner jan januari enero ene janvier janv janeiro gennaio gen stycznia styczeń ledna leden",
        "february feb februari februar februari feb pebruari febrero février févr fevereiro fev febbraio lutego luty",
        "march mar maret märz mrz maerz mars maart mrt marzo março marca marzec",
        "april apr avril avr abril abr aprile kwietnia kwiecień",
        "may mei mai mayo maio maggio mag maja maj",
        "june jun juni juin junio junho giugno giu czerwca czerwiec",
        "july jul juli juillet juil julio julho luglio lug lipca lipiec",
        "august aug agustus agu ags agt août aout agosto ago augustus augusti sierpnia sierpień",
        "september sep sept septembre septiembre setiembre setembro set settembre września wrzesień",
        "october oct oktober okt octobre octubre outubro out ottobre ott października październik",
        "november nov nopember nop novembre noviembre novembro listopada listopad",
        "december dec desember des dezember dez december décembre déc diciembre dic dezembro dicembre grudnia grudzień",
    ]
    var result: [[UInt8]: Int] = [:]
    for (index, names) in months.enumerated() {
        for name in names.split(separator: " ") {
            result[name.utf8.map { $0 < 0x80 ? $0 | 0x20 : $0 }] = index + 1
        }
    }
    return result
}()
