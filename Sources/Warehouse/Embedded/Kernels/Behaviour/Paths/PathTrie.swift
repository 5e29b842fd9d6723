import Semantics

/// Paths that are kept, as nodes: each continues its parent's path by one value.
struct PathTrie {
    struct Node {
        var parent: Int
        var code: UInt32
        var depth: Int
        var count = 0
        var ends = 0
    }

    /// The first stands for the empty path.
    private(set) var nodes = [Node(parent: -1, code: 0, depth: 0)]
    private var children: [UInt64: Int] = [:]

    func child(of node: Int, _ code: UInt32) -> Int? { children[UInt64(node) << 32 | UInt64(code)] }

    /// The child, made if there is none.
    mutating func grow(_ node: Int, _ code: UInt32) -> Int {
        if let known = child(of: node, code) { return known }
        nodes.append(Node(parent: node, code: code, depth: nodes[node].depth + 1))
        children[UInt64(node) << 32 | UInt64(code)] = nodes.count - 1
        return nodes.count - 1
    }

    mutating func count(_ node: Int, _ amount: Int = 1) { nodes[node].count += amount }
    mutating func end(_ node: Int) { nodes[node].ends += 1 }

    /// The codes from the root to a node.
    func path(_ node: Int) -> [UInt32] {
        var path: [UInt32] = []
        var node = node
        while node > 0 {
            path.append(nodes[node].code)
            node = nodes[node].parent
        }
        return path.reversed()
    }

    /// The tree, more frequent children first, then by text.
    func roots(_ texts: PathTexts) -> [PathTree.Node] {
        var below: [[Int]] = Array(repeating: [], count: nodes.count)
        for node in nodes.indices.dropFirst() { below[nodes[node].parent].append(node) }
        func made(_ node: Int) -> PathTree.Node {
            PathTree.Node(
                value: texts[nodes[node].code], count: nodes[node].count, ends: nodes[node].ends,
                children: ordered(below[node]))
        }
        func ordered(_ children: [Int]) -> [PathTree.Node] {
            children.map(made).sorted { $0.count == $1.count ? $0.value < $1.value : $0.count > $1.count }
        }
        return ordered(below[0])
    }
}
