-- What analysts decided, one line of JSON each. Rows are added and never changed: to undo is a row.
CREATE TABLE decision (
  id VARCHAR(12) PRIMARY KEY,
  form TEXT NOT NULL
);

-- One row: how often anything was written, so that readers know when to look again.
CREATE TABLE state (
  number BIGINT NOT NULL
);

INSERT INTO state (number) VALUES (0);
