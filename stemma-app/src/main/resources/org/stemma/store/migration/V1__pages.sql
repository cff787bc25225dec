-- What was received, each once, whatever number of pages it came as.
CREATE TABLE payload (
  sha256 VARCHAR(64) PRIMARY KEY,
  bytes ${bytes} NOT NULL
);

-- What is known of a page from outside it.
CREATE TABLE page (
  name TEXT PRIMARY KEY,
  sha256 VARCHAR(64) NOT NULL REFERENCES payload,
  origin TEXT NOT NULL,
  media_type TEXT,
  address TEXT,
  publisher TEXT,
  published TEXT,
  captured TEXT,
  added TEXT NOT NULL
);

CREATE INDEX page_by_payload ON page (sha256);

-- What one build of the program found on a page: JSON, deflated.
CREATE TABLE reading (
  page TEXT PRIMARY KEY REFERENCES page,
  build TEXT NOT NULL,
  form ${bytes} NOT NULL
);

-- The account of all pages as one build made it; none while pages have come since.
CREATE TABLE account (
  build TEXT PRIMARY KEY,
  form ${bytes} NOT NULL
);
