-- Whether the page is of an account that was told of: what is new is counted from those that are.
ALTER TABLE page ADD COLUMN told SMALLINT DEFAULT 0 NOT NULL;

UPDATE page SET told = 1 WHERE EXISTS (SELECT 1 FROM account);

-- What became of the account when pages came or went, one line of JSON each.
CREATE TABLE news (
  number BIGINT PRIMARY KEY,
  made TEXT NOT NULL,
  form TEXT NOT NULL
);
