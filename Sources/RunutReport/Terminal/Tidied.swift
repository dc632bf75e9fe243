/// A heading without debris: no marks before it, no bracket or quotation mark without its
/// partner, and a capital at its beginning. What is stored and written stays as it was.
package func tidied(_ text: String) -> String {
    var letters = Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let lonely = lonelyMarks(letters)
    letters = letters.indices.filter { !lonely.contains($0) }.map { letters[$0] }
    let start = letters.firstIndex { $0.isLetter || $0.isNumber || openers.contains($0) }
    guard let start else { return text }
    letters.removeFirst(start)
    while let last = letters.last, ",;:–—- ".contains(last) { letters.removeLast() }
    guard let first = letters.first(where: \.isLetter) else { return String(letters) }
    let word = letters.drop { !$0.isLetter }.prefix { $0.isLetter }
    // `iPad` has its own way; `3 kapal` begins with its number.
    guard word.allSatisfy(\.isLowercase), let place = letters.firstIndex(of: first),
        !letters[..<place].contains(where: \.isNumber)
    else { return String(letters) }
    letters.replaceSubrange(place...place, with: first.uppercased())
    return String(letters)
}

private let openers: Set<Character> = ["(", "[", "“", "‘", "\"", "'", "«", "$", "€", "£", "#", "@"]
private let closers: [Character: Character] = [")": "(", "]": "[", "”": "“", "»": "«"]

/// Places of brackets and double quotation marks that have no partner.
private func lonelyMarks(_ letters: [Character]) -> Set<Int> {
    var open: [(mark: Character, place: Int)] = []
    var lonely: Set<Int> = []
    for (place, letter) in letters.enumerated() {
        if letter == "\"" {
            if let partner = open.lastIndex(where: { $0.mark == letter }) {
                open.remove(at: partner)
            } else {
                open.append((letter, place))
            }
        } else if let opener = closers[letter] {
            if let partner = open.lastIndex(where: { $0.mark == opener }) {
                open.remove(at: partner)
            } else {
                lonely.insert(place)
            }
        } else if closers.values.contains(letter) {
            open.append((letter, place))
        }
    }
    return lonely.union(open.map(\.place))
}
