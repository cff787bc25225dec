-- How far web archives were read, by their paths: the next reading goes on there.
CREATE TABLE archive (
  path TEXT PRIMARY KEY,
  reached BIGINT NOT NULL,
  size BIGINT NOT NULL,
  mark VARCHAR(64) NOT NULL
);
