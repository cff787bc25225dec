-- What can be found: passages of pages, and items of the account (page is empty).
CREATE TABLE findable (
  id BIGINT PRIMARY KEY,
  page TEXT COLLATE "C" NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  first_day TEXT COLLATE "C",
  last_day TEXT COLLATE "C"
);

CREATE INDEX findable_in_order ON findable (page, number);

-- Its words as they are shown, and where they stand.
CREATE TABLE findable_part (
  findable BIGINT NOT NULL REFERENCES findable ON DELETE CASCADE,
  number INTEGER NOT NULL,
  words TEXT NOT NULL,
  file TEXT,
  line INTEGER,
  first_unit INTEGER,
  end_unit INTEGER,
  PRIMARY KEY (findable, number)
);

-- Its words as they are looked up. They come cut and folded.
CREATE TABLE findable_index (
  id BIGINT PRIMARY KEY REFERENCES findable ON DELETE CASCADE,
  words TSVECTOR NOT NULL,
  people TSVECTOR NOT NULL,
  places TSVECTOR NOT NULL,
  pages TSVECTOR NOT NULL
);

CREATE INDEX findable_by_words ON findable_index USING GIN (words, people, places, pages);
