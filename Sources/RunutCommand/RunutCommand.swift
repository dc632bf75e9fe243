import RunutText

@main
struct RunutCommand {
    static func main() {
        print(tokens(in: Text("Halo, dunia")).count)
    }
}
