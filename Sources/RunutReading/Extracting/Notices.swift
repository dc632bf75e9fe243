/// Whether a short line is a page's own word to its readers and no part of the article: a
/// pointer to other articles, an offer, a picture's credit.
func isNotice(_ text: [UInt8]) -> Bool {
    let folded = foldedName(text)
    guard let first = folded.first else { return true }
    for notice in noticesByFirst[Int(first)] where folded.starts(with: notice) {
        return true
    }
    return folded.count < 48 && wholeNotices.contains(folded)
}

private func folded(_ lines: String) -> [[UInt8]] {
    lines.split(separator: "\n").map { foldedName(Array($0.utf8)) }.filter { !$0.isEmpty }
}

private let noticesByFirst: [[[UInt8]]] = {
    var result: [[[UInt8]]] = Array(repeating: [], count: 256)
    for notice in folded(noticeOpenings) { result[Int(notice[0])].append(notice) }
    return result
}()

private let wholeNotices = Set(folded(noticeLines))

/// Lines that begin so.
private let noticeOpenings = """
    baca juga
    baca selengkapnya
    lihat juga
    simak juga
    tonton juga
    saksikan juga
    ikuti kami
    unless otherwise stated
    this post contains
    read more
    read also
    also read
    read next
    see also
    related articles
    related stories
    you may also like
    you might also like
    you may also be interested
    more on this
    follow us
    sign up for
    subscribe to our
    subscribe now
    click here to
    share this
    this entry was posted
    posted in
    filed under
    tagged with
    photo by
    photo credit
    image credit
    all rights reserved
    alle angaben ohne gewähr
    sofern nicht anders
    zum weiterlesen
    mehr zum thema
    mehr zu diesem thema
    mehr von
    mehr themen
    lesen sie auch
    lesen sie hier
    lesen sie mehr
    lies auch
    lest auch
    auch interessant
    auch lesenswert
    das könnte dich
    das könnte sie
    das könnte euch
    das könnte auch
    das thema könnte
    schon gelesen
    dieser eintrag wurde
    dieser beitrag wurde
    der beitrag wurde
    dieser artikel wurde veröffentlicht
    artikel teilen
    beitrag teilen
    jetzt teilen
    zum newsletter
    newsletter abonnieren
    folgen sie uns
    folge uns
    meistgelesen
    meistdiskutiert
    neueste artikel
    weitere artikel
    weitere beiträge
    weitere themen
    weitere meldungen
    weitere pressemitteilungen
    weiterlesen
    bildnachweis
    bildquelle
    bild anzeigen
    lire aussi
    à lire aussi
    voir aussi
    pour lire la suite
    crédits photo
    lea también
    lea además
    leer también
    le puede interesar
    te puede interesar
    síguenos
    compartir en
    leia também
    leia mais
    veja também
    leggi anche
    lees ook
    zobacz także
    zobacz też
    zobacz również
    czytaj także
    czytaj też
    czytaj również
    läs också
    läs även
    """

/// Lines that hold nothing else.
private let noticeLines = """
    advertisement
    advertising
    anzeige
    werbung
    iklan
    publicidad
    publicité
    reklama
    share
    teilen
    bagikan
    compartir
    tweet
    print
    drucken
    imprimir
    kommentare
    comments
    no comments
    keine kommentare
    bisher keine kommentare
    kommentare geschlossen
    kommentare sind geschlossen
    comments are closed
    leave a comment
    weitere informationen
    weiterführende links
    weiterführender link
    mehr
    more
    externer inhalt
    artikel
    related
    tags
    quelle
    continue reading
    facebook
    twitter
    whatsapp
    """
