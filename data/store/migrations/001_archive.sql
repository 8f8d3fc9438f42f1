-- The archive's first form. Text is NFC; days are ISO ("2024-01-31", '' = not given).
-- Row numbers of passages and figures carry their report: report * 1048576 + number
-- (rowid.go), so that what belongs together lies together and needs no index of its
-- own. For the same reason they have no foreign key: SQLite would look for children
-- of every deleted passage without an index to do so.

CREATE TABLE units (
	id         INTEGER PRIMARY KEY,
	key        TEXT NOT NULL UNIQUE, -- name and level, spellings unified
	name       TEXT NOT NULL,
	level      TEXT NOT NULL,
	parent     INTEGER REFERENCES units (id),
	valid_from TEXT NOT NULL DEFAULT '',
	valid_to   TEXT NOT NULL DEFAULT ''
);

CREATE TABLE unit_successors (
	unit      INTEGER NOT NULL REFERENCES units (id),
	successor INTEGER NOT NULL REFERENCES units (id),
	PRIMARY KEY (unit, successor)
) WITHOUT ROWID;

CREATE TABLE reports (
	id           INTEGER PRIMARY KEY AUTOINCREMENT, -- never used again
	unit         INTEGER REFERENCES units (id),
	kind         TEXT NOT NULL,
	period_kind  TEXT NOT NULL,
	period_start TEXT NOT NULL,
	period_end   TEXT NOT NULL,
	year         INTEGER NOT NULL, -- 0 = not known
	day          INTEGER NOT NULL, -- days since 1900 by which reports are ordered
	identity     INTEGER NOT NULL, -- hash of unit, kind and period
	version      INTEGER NOT NULL, -- the one whose text is kept
	versions     INTEGER NOT NULL,
	figures      INTEGER NOT NULL,
	findings     INTEGER NOT NULL, -- wrong and doubtful
	added        INTEGER NOT NULL, -- Unix milliseconds
	removed      TEXT,             -- the word that undoes it; purged when the archive opens next
	file         TEXT NOT NULL,
	format       TEXT NOT NULL,
	header       TEXT NOT NULL     -- header.go; with the user's corrections
);
CREATE INDEX reports_identity ON reports (identity);
CREATE INDEX reports_removed ON reports (removed) WHERE removed IS NOT NULL;

CREATE TABLE versions (
	id             INTEGER PRIMARY KEY AUTOINCREMENT,
	report         INTEGER NOT NULL REFERENCES reports (id),
	hash           BLOB NOT NULL UNIQUE, -- SHA-256 of the original
	original       TEXT NOT NULL,        -- below the archive's folder, '' if there is none
	name           TEXT NOT NULL,
	format         TEXT NOT NULL,
	reader         TEXT NOT NULL,
	reader_version INTEGER NOT NULL,
	added          INTEGER NOT NULL,
	identity       INTEGER NOT NULL,
	header         TEXT NOT NULL         -- as read
);
CREATE INDEX versions_report ON versions (report);
CREATE INDEX versions_identity ON versions (identity);

CREATE TABLE contents (
	report INTEGER PRIMARY KEY REFERENCES reports (id),
	body   BLOB NOT NULL -- JSON: outline, notes, tasks, relations, findings, doubts, recipients
);

CREATE TABLE passages (
	id      INTEGER PRIMARY KEY,
	kind    TEXT NOT NULL,
	section TEXT NOT NULL,
	topic   TEXT NOT NULL,
	text    TEXT NOT NULL,
	extra   TEXT -- JSON: what few passages have
);

CREATE TABLE figures (
	id         INTEGER PRIMARY KEY,
	passage    INTEGER NOT NULL, -- the passage's number in the report
	span_start INTEGER NOT NULL, -- code points
	span_end   INTEGER NOT NULL,
	name       TEXT,             -- its id where that is not its number
	number     TEXT NOT NULL,
	unscaled   INTEGER NOT NULL,
	scale      INTEGER NOT NULL,
	unit       TEXT NOT NULL,
	subject    TEXT NOT NULL,
	role       TEXT NOT NULL,
	time       TEXT NOT NULL,
	approx     INTEGER NOT NULL,
	qualifier  TEXT NOT NULL,
	direction  TEXT NOT NULL,
	source     TEXT NOT NULL,
	grp        TEXT NOT NULL,
	indicator  TEXT NOT NULL
);

CREATE TABLE observations (
	id         INTEGER PRIMARY KEY, -- report and number, as of passages
	indicator  TEXT NOT NULL,
	unit_name  TEXT, -- NULL: unit is the report's, and follows its corrections
	unit_level TEXT,
	period     TEXT, -- NULL: the report's, likewise
	basis      TEXT NOT NULL,
	estimate   INTEGER NOT NULL,
	value      REAL,
	target     REAL,
	percent    REAL,
	prior      REAL,
	passage    TEXT NOT NULL,
	span_start INTEGER NOT NULL,
	span_end   INTEGER NOT NULL
);
CREATE INDEX observations_indicator ON observations (indicator);

CREATE TABLE corrections (
	report INTEGER NOT NULL REFERENCES reports (id),
	field  TEXT NOT NULL,
	value  TEXT NOT NULL,
	PRIMARY KEY (report, field)
) WITHOUT ROWID;

-- Words of the archive with the number of times they were filed; a hint for
-- completing words, so it is never counted down.
CREATE TABLE words (
	word  TEXT PRIMARY KEY,
	times INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE settings (
	name  TEXT PRIMARY KEY,
	value TEXT NOT NULL
) WITHOUT ROWID;

-- The full-text tables keep no text of their own. search.Terms has cut and
-- spelled the words already (tone placement, i/y, đ, plain numbers), so the
-- cheap ascii tokenizer, which leaves every letter beyond ASCII alone, gives the
-- same terms as unicode61 with remove_diacritics 0. "written" holds the words
-- that carry marks, "folded" all words without them.
CREATE VIRTUAL TABLE title_index USING fts5 (
	written, folded, symbol, content='', contentless_delete=1, tokenize="ascii tokenchars '.'"
);
CREATE VIRTUAL TABLE passage_index USING fts5 (
	written, folded, content='', contentless_delete=1, tokenize="ascii tokenchars '.'"
);
CREATE VIRTUAL TABLE subject_index USING fts5 (
	written, folded, content='', contentless_delete=1, tokenize="ascii tokenchars '.'"
);
