import GRDB

/// The tables of a workspace file, and how an older file becomes a current one.
///
/// `PRAGMA user_version` holds the format; a file with a higher one is refused untouched.
enum Schema {
    /// "fdga" in ASCII: what tells a workspace from any other SQLite file.
    static let applicationID = 0x6664_6761
    /// The format of this version.
    static let version = 5
    /// The oldest format that can be brought up to this one.
    static let oldest = 2
    /// Large pages make blobs quick to read.
    static let pageSize = 16_384

    private static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                create table property(name text primary key, value text not null) strict, without rowid;
                create table counter(name text primary key, value integer not null) strict, without rowid;
                create table inbox(
                    id integer primary key autoincrement, run text not null, source text not null,
                    received integer not null, first integer not null, last integer not null, events integer not null,
                    body blob not null) strict;
                create table run(
                    id text primary key, accepted integer not null, duplicates integer not null,
                    repeated integer not null, unidentified integer not null,
                    first integer, last integer) strict, without rowid;
                create table key_chunk(
                    id integer primary key, run integer not null, keys integer not null, low integer not null,
                    high integer not null, body blob not null) strict;
                create table segment(
                    id integer primary key autoincrement, base integer references segment, revision integer not null,
                    rows integer not null, items integer not null, first integer not null, last integer not null,
                    columns text not null, checksum integer not null default 0) strict;
                create table segment_column(
                    segment integer not null references segment, name text not null, scope integer not null,
                    body blob not null, unique(segment, name)) strict;
                create table session_block(
                    base integer primary key, revision integer not null, rows integer not null,
                    first integer, last integer) strict;
                create table session_column(
                    base integer not null references session_block, name text not null, body blob not null,
                    unique(base, name)) strict;
                create table dictionary(
                    name text not null, code integer not null, value blob, checksum integer not null default 0,
                    primary key(name, code)) strict, without rowid;
                create table traffic(
                    code integer primary key, source integer not null, medium integer not null,
                    campaign integer not null) strict;
                create table user(ordinal integer primary key, key blob not null) strict;
                create table user_hash(
                    hash integer not null, ordinal integer not null, primary key(hash, ordinal)) strict, without rowid;
                create table purchase(
                    hash integer not null, tail integer not null, time integer not null, key_high integer not null,
                    key_low integer not null, primary key(hash, tail)) strict, without rowid;
                create table event_name(code integer primary key, events integer not null) strict;
                create table observation(
                    source text not null, key text not null, start integer not null, finish integer not null,
                    from_ms integer, to_ms integer, dimensions text not null, cost integer, conversion_value integer,
                    impressions real, clicks real, reach real, conversions real, series text,
                    origin text not null, imported integer not null,
                    primary key(source, key)) strict;
                create index observation_by_day on observation(start, finish);
                create table source(
                    name text primary key, events integer not null, first integer, last integer,
                    imported integer not null) strict, without rowid;
                create table answer(
                    id text primary key, sequence integer not null, recorded integer not null, question text not null,
                    body text not null) strict, without rowid;
                """)
        try bringToFour(db)
    }

    @Sendable static func isOutdated(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "pragma user_version") ?? 0 < version
    }

    /// Brings a file to the current format inside one transaction.
    ///
    /// Format 5 has columns for custom properties, and keeps texts plain that dictionaries have no room for: other tables than
    /// format 4 it does not have, and segments of that are read as they are.
    @Sendable static func migrate(_ db: Database) throws {
        switch try Int.fetchOne(db, sql: "pragma user_version") ?? 0 {
        case 0: try create(db)
        case 2:
            try bringToThree(db)
            try bringToFour(db)
        case 3: try bringToFour(db)
        default: break
        }
        try db.execute(sql: "pragma application_id = \(applicationID)")
        try db.execute(sql: "pragma user_version = \(version)")
    }

    /// Format 4 keeps alert rules and what they did, and knows who is the same person as whom.
    private static func bringToFour(_ db: Database) throws {
        try addAlerts(db)
        try addIdentities(db)
    }

    /// Triggers hold that the log only grows.
    private static func addAlerts(_ db: Database) throws {
        try db.execute(
            sql: """
                create table alert_rule(
                    id text primary key, sequence integer not null, body text not null, judged text) strict,
                    without rowid;
                create table alert_log(
                    number integer primary key, recorded integer not null, event text not null, firing integer,
                    body text not null) strict;
                create trigger alert_log_is_not_changed before update on alert_log
                begin select raise(abort, 'the alert log only grows'); end;
                create trigger alert_log_is_not_cut before delete on alert_log
                begin select raise(abort, 'the alert log only grows'); end;
                """)
    }

    /// Format 3 notes when the sessions of a block lie (what is not noted is read as "any time"), and counts users.
    private static func bringToThree(_ db: Database) throws {
        try db.execute(
            sql: """
                alter table session_block add column first integer; alter table session_block add column last integer;
                insert into counter(name, value) select 'users', count(*) from user where true
                on conflict(name) do update set value = excluded.value
                """)
    }

    private static func addIdentities(_ db: Database) throws {
        try db.execute(
            sql: """
                create table identity(
                    alias integer primary key, user integer not null, time integer not null,
                    key_high integer not null, key_low integer not null) strict
                """)
    }
}
