-- Findings that the user has looked at, and figures that he locked. A finding
-- is told by its kind and sentence, so it stays seen when its report is read
-- again and still says so. Locked figures name unit and period by themselves:
-- they outlive the report that said them.
CREATE TABLE findings_seen (
	report INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
	key    TEXT NOT NULL,
	note   TEXT NOT NULL,
	at     INTEGER NOT NULL, -- Unix milliseconds
	PRIMARY KEY (report, key)
) WITHOUT ROWID;

CREATE TABLE locked_figures (
	indicator  TEXT NOT NULL,
	unit_key   TEXT NOT NULL, -- name and level, spellings unified, as in units
	unit_name  TEXT NOT NULL,
	unit_level TEXT NOT NULL,
	period     TEXT NOT NULL,
	basis      TEXT NOT NULL,
	value      REAL NOT NULL,
	estimate   INTEGER NOT NULL,
	by_whom    TEXT NOT NULL,
	at         INTEGER NOT NULL, -- Unix milliseconds
	report     INTEGER NOT NULL, -- that said it; it may be gone
	passage    TEXT NOT NULL,
	span_start INTEGER NOT NULL,
	span_end   INTEGER NOT NULL,
	PRIMARY KEY (indicator, unit_key, period, basis)
) WITHOUT ROWID;
