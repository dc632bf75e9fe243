// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "runut",
    products: [
        .library(name: "RunutPipeline", targets: ["RunutPipeline"]),
        .executable(name: "runut", targets: ["RunutCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CCurl",
            pkgConfig: "libcurl",
            providers: [.apt(["libcurl4-openssl-dev"])]
        ),
        .target(name: "RunutText", swiftSettings: strict),
        .target(name: "RunutEnglishWeights", exclude: ["weights.bin", "NOTICE.md"]),
        .target(name: "RunutIndonesianNameWeights", exclude: ["weights.bin", "NOTICE.md"]),
        .target(name: "RunutSpelling", exclude: ["words-id.txt", "words-en.txt", "NOTICE.md"]),
        .target(
            name: "RunutLanguages",
            dependencies: [
                "RunutText", "RunutEnglishWeights", "RunutIndonesianNameWeights", "RunutSpelling",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "RunutReading",
            dependencies: ["RunutText", "RunutLanguages", "CLibXML2", "CZlib", "CCurl"],
            swiftSettings: strict
        ),
        .target(
            name: "RunutPipeline",
            dependencies: ["RunutText", "RunutLanguages", "RunutReading"],
            swiftSettings: strict
        ),
        .target(
            name: "RunutTesting",
            dependencies: ["RunutText", "RunutPipeline"],
            swiftSettings: strict
        ),
        .target(name: "RunutPageAssets", exclude: ["page.css", "page.js"]),
        .target(
            name: "RunutReport",
            dependencies: [
                "RunutPipeline", "RunutReading", "RunutLanguages", "RunutText", "RunutPageAssets",
            ],
            swiftSettings: strict
        ),
        .target(name: "RunutExample"),
        .executableTarget(
            name: "RunutCommand",
            dependencies: [
                "RunutReport", "RunutPipeline", "RunutReading", "RunutLanguages", "RunutText",
                "RunutExample",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "RunutTraining",
            dependencies: ["RunutPipeline", "RunutReading", "RunutLanguages", "RunutText"],
            path: "Training",
            exclude: ["stories"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "RunutBenchmarks",
            dependencies: ["RunutPipeline", "RunutReading", "RunutLanguages", "RunutText"],
            path: "Benchmarks/Stages",
            swiftSettings: strict
        ),
        .testTarget(
            name: "RunutTextTests",
            dependencies: ["RunutText", "RunutTesting"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RunutPipelineTests",
            dependencies: [
                "RunutPipeline", "RunutReading", "RunutLanguages", "RunutText", "RunutTesting",
                "RunutExample",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RunutReadingTests",
            dependencies: [
                "RunutReading", "RunutText", "RunutArchiveBuilding", "RunutLocalServer",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RunutReportTests",
            dependencies: [
                "RunutReport", "RunutPipeline", "RunutReading", "RunutLanguages", "RunutText",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RunutCommandTests",
            dependencies: [
                "RunutCommand", "RunutPipeline", "RunutReading", "RunutLanguages", "RunutText",
                "RunutExample", "RunutArchiveBuilding", "RunutLocalServer",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "RunutArchiveBuilding",
            dependencies: ["CZlib"],
            path: "Tests/ArchiveBuilding",
            swiftSettings: strict
        ),
        .target(name: "RunutLocalServer", path: "Tests/LocalServer", swiftSettings: strict),
        .testTarget(name: "TidyTests", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzz targets see `package` functions, so they belong to this package; nobody who only
// builds or uses it builds them.
if Context.environment["RUNUT_FUZZING"] != nil {
    package.targets.append(
        .executableTarget(
            name: "RunutFuzzing",
            dependencies: ["RunutPipeline", "RunutReading", "RunutLanguages", "RunutText"],
            path: "Fuzzing/Targets",
            swiftSettings: strict
        )
    )
}
