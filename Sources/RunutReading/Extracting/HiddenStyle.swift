/// Whether a `style` keeps an element from its readers: not shown, or put far outside the screen,
/// as pages do with words that are meant for search engines alone.
func isInvisible(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    var name: [UInt8] = []
    var value: [UInt8] = []
    var isValue = false
    var isHidden = false
    func end() {
        if hides(name, value) { isHidden = true }
        name.removeAll(keepingCapacity: true)
        value.removeAll(keepingCapacity: true)
        isValue = false
    }
    for byte in style where byte > 0x20 {
        switch byte {
        case 0x3B: end()
        case 0x3A where !isValue: isValue = true
        default:
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            if isValue { value.append(lower) } else { name.append(lower) }
        }
    }
    end()
    return isHidden
}

private func hides(_ name: [UInt8], _ value: [UInt8]) -> Bool {
    switch name.first {
    case UInt8(ascii: "d"):
        name.elementsEqual("display".utf8) && value.starts(with: "none".utf8)
    case UInt8(ascii: "v"):
        name.elementsEqual("visibility".utf8) && value.starts(with: "hidden".utf8)
    case UInt8(ascii: "l"): name.elementsEqual("left".utf8) && isFarOff(value)
    case UInt8(ascii: "t"):
        (name.elementsEqual("top".utf8) || name.elementsEqual("text-indent".utf8))
            && isFarOff(value)
    default: false
    }
}

/// `-9999px`: no screen is a thousand pixels beside itself.
private func isFarOff(_ value: [UInt8]) -> Bool {
    value.first == UInt8(ascii: "-")
        && value.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }.count >= 4
}
