-- How far a call has come that is adding pages: one row, nought of nought where none is.
CREATE TABLE coming (
  done BIGINT NOT NULL,
  pages BIGINT NOT NULL
);

INSERT INTO coming (done, pages) VALUES (0, 0);
