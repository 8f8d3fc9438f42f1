-- What the user said of single figures (data/taught): in the order of the rows.
-- A teaching holds for its wording in all reports, so it outlives its report.
CREATE TABLE teachings (
	id      INTEGER PRIMARY KEY AUTOINCREMENT,
	report  INTEGER NOT NULL,
	anchor  TEXT NOT NULL,
	wording TEXT NOT NULL,
	body    TEXT NOT NULL, -- JSON of data.Teaching
	UNIQUE (report, anchor)
);

-- Indicators of the user's own, and how he changed the program's.
CREATE TABLE own_indicators (
	id   TEXT PRIMARY KEY,
	body TEXT NOT NULL -- JSON of data.IndicatorChange
) WITHOUT ROWID;

-- Who assigned the plans that a value is held against: JSON, NULL = not said.
ALTER TABLE observations ADD COLUMN plans TEXT;
