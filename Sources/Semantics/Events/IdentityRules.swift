/// Who is one person: rules that every metric source follows.
///
/// An event of a user that names an `alias` says that the alias is this user under another name. From then on, and for
/// all that was kept before, everything that counts, follows or describes *users* takes the two for one person.
///
/// * Of several events that name one alias, the earliest holds (of equal times the one with the lower key): a browser that
///   two people use belongs to whoever signed in first, and does not make them one.
/// * Links are followed to their end: what was an alias of an alias is the person at the end. Names that link to each
///   other in a ring are one person.
/// * An alias of nobody, or of itself, says nothing and is not kept.
/// * *Sessions* stay as they are: each belongs to the name its events came under, for a session is one visit by one device.
///   Of a person with several names only the earliest of all sessions is the first, whatever the source counts (of equally
///   early ones that of the lowest name, byte by byte); it tells how the person was acquired.
package enum IdentityRules {
    /// Whether a link says something.
    package static func links(alias: String?, to user: String?) -> Bool {
        guard let alias, let user else { return false }
        return alias != user
    }

    /// Where links lead from one name to its person, for names of any kind.
    ///
    /// - Parameter next: whom a name is an alias of; nil for none.
    /// - Returns: the name at the end; in a ring, its lowest.
    package static func person<Name: Hashable & Comparable>(of name: Name, next: (Name) -> Name?) -> Name {
        var passed: [Name] = [name]
        var seen: Set<Name> = [name]
        var current = name
        while let following = next(current) {
            guard seen.insert(following).inserted else {
                let ring = passed[(passed.firstIndex(of: following) ?? 0)...]
                return ring.min() ?? following
            }
            passed.append(following)
            current = following
        }
        return current
    }
}
