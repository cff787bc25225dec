-- In which order decisions came into the collection, so that a number once given stays that one's.
CREATE TABLE decision_number (
  id VARCHAR(12) PRIMARY KEY,
  number BIGINT NOT NULL
);

-- The form ends with the second of the decision: those that are there are numbered by time.
INSERT INTO decision_number (id, number)
  SELECT id, ROW_NUMBER() OVER (ORDER BY substr(form, length(form) - 21), id) FROM decision;
