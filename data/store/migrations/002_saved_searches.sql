-- Queries that the user keeps. "seen" is the last report filed when he last
-- looked at one: what was filed later is new to him.
CREATE TABLE saved_searches (
	id     INTEGER PRIMARY KEY,
	text   TEXT NOT NULL,
	filter TEXT NOT NULL, -- JSON of data.Filter
	pinned INTEGER NOT NULL,
	seen   INTEGER NOT NULL,
	UNIQUE (text, filter)
);
