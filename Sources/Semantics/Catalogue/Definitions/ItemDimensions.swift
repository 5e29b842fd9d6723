/// Products.
enum ItemDimensions {
    static let all: [DimensionDefinition] = [
        DimensionDefinition(
            id: "item_name", name: "Product",
            summary: "The product's name.",
            scope: .item, binding: .item(.name), source: "Google Analytics Data API: itemName",
            synonyms: ["product", "products", "item", "items", "item name", "product name", "article", "articles"]),
        DimensionDefinition(
            id: "item_id", name: "Product id",
            summary: "The product's number.",
            scope: .item, binding: .item(.id), source: "Google Analytics Data API: itemId",
            synonyms: ["item id", "product id", "sku", "skus"]),
        DimensionDefinition(
            id: "item_category", name: "Product category",
            summary: "The product's category.",
            scope: .item, binding: .item(.category), source: "Google Analytics Data API: itemCategory",
            synonyms: ["category", "categories", "product category", "product categories", "item category"]),
        DimensionDefinition(
            id: "item_brand", name: "Brand",
            summary: "The product's brand.",
            scope: .item, binding: .item(.brand), source: "Google Analytics Data API: itemBrand",
            synonyms: ["brand", "brands", "item brand", "product brand"]),
        DimensionDefinition(
            id: "item_variant", name: "Product variant",
            summary: "The product's version: size, colour.",
            scope: .item, binding: .item(.variant), source: "Google Analytics Data API: itemVariant",
            synonyms: ["item variant", "product variant", "size", "colour", "color"]),
    ]
}
