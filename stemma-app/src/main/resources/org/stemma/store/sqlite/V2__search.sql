-- What can be found: passages of pages, and items of the account (page is empty).
CREATE TABLE findable (
  id INTEGER PRIMARY KEY,
  page TEXT NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT
);

CREATE INDEX findable_in_order ON findable (page, number);

-- Its words as they are shown, and where they stand.
CREATE TABLE findable_part (
  findable INTEGER NOT NULL REFERENCES findable ON DELETE CASCADE,
  number INTEGER NOT NULL,
  words TEXT NOT NULL,
  file TEXT,
  line INTEGER,
  first_unit INTEGER,
  end_unit INTEGER,
  PRIMARY KEY (findable, number)
);

-- Its words as they are looked up. They come cut and folded: only blanks part them.
CREATE VIRTUAL TABLE findable_index USING fts5(
  words, people, places, pages,
  content = '', contentless_delete = 1, tokenize = "ascii tokenchars '.,:'", prefix = '2 3'
);
