-- The version of what makes a report of a document (header, outline, figures,
-- indicators) by which a file was read; 0 = before it was noted.
ALTER TABLE versions ADD COLUMN understanding INTEGER NOT NULL DEFAULT 0;
