/// What a model that learns from paths credits labels with.
package struct ModelledCredits: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package var label: String?
        package var conversions: Double
        /// Money in the currency's major unit.
        package var value: Double

        package init(label: String?, conversions: Double, value: Double) {
            self.label = label
            self.conversions = conversions
            self.value = value
        }
    }

    package var model: PathModel
    /// Labels with any credit, most conversions first, then by text.
    package var rows: [Row]

    package init(model: PathModel, rows: [Row]) {
        self.model = model
        self.rows = rows
    }
}
