/// A string that is safe to show: nothing in it moves the cursor, colours the terminal,
/// rings its bell or turns its letters around.
///
/// Everything that came from outside goes through here before it is shown.
package func printable(_ string: some StringProtocol) -> String {
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(string) }
    var result = ""
    result.unicodeScalars.reserveCapacity(string.utf8.count)
    for scalar in string.unicodeScalars {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result.unicodeScalars.append(" ")
        case 0x00..<0x20, 0x7F..<0xA0: result.unicodeScalars.append("\u{FFFD}")
        // Marks that turn the direction of what follows, and letters that cannot be seen.
        case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            continue
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}
