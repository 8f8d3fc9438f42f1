-- Pages that were read from their pictures, by the SHA-256 of their file: a page
-- is read once, whatever ends the work, and its words are shown on the picture.
CREATE TABLE scans (
	id     INTEGER PRIMARY KEY,
	hash   BLOB NOT NULL,
	page   INTEGER NOT NULL, -- 1-based
	reader INTEGER NOT NULL, -- version of what read it
	kept   INTEGER NOT NULL, -- Unix milliseconds
	words  BLOB NOT NULL,    -- data.Scan as JSON, deflated
	UNIQUE (hash, page)
);

-- How many pages of a file wait for their pictures to be read.
ALTER TABLE versions ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;
CREATE INDEX versions_waiting ON versions (waiting) WHERE waiting > 0;
