-- The audit trail: every change of a FAQ and everything done to the queue, one after another.
CREATE TABLE changes (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    at       INTEGER NOT NULL,              -- microseconds since 1970
    who      TEXT NOT NULL,
    act      TEXT NOT NULL,
    faq      TEXT,                          -- the FAQ that it changed
    says     TEXT CHECK (says IN ('entry', 'nothing', 'as_the_catalogue')),
    entry    TEXT,                          -- what the FAQ says since, as JSON
    revert   INTEGER,                       -- the change that it was put back to
    question INTEGER,
    reason   TEXT,
    request  TEXT UNIQUE,                   -- the name of the request, where it may come twice
    CHECK ((faq IS NULL) = (says IS NULL)),
    CHECK ((says IS 'entry') = (entry IS NOT NULL))
) STRICT;

CREATE INDEX changes_of_faq ON changes (faq, number) WHERE faq IS NOT NULL;
CREATE INDEX changes_of_faqs ON changes (number) WHERE faq IS NOT NULL;

CREATE TRIGGER changes_stay BEFORE DELETE ON changes
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never deleted from');
END;

-- "INSERT OR REPLACE" deletes without asking the trigger above.
CREATE TRIGGER changes_are_not_replaced BEFORE INSERT ON changes
WHEN EXISTS (SELECT 1 FROM changes WHERE number = NEW.number OR request = NEW.request)
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never deleted from');
END;

-- Only who it was may be taken out, when a person is forgotten.
CREATE TRIGGER changes_are_not_changed BEFORE UPDATE ON changes
WHEN NEW.who IS NOT 'forgotten'
    OR NEW.number IS NOT OLD.number OR NEW.at IS NOT OLD.at OR NEW.act IS NOT OLD.act
    OR NEW.faq IS NOT OLD.faq OR NEW.says IS NOT OLD.says OR NEW.entry IS NOT OLD.entry
    OR NEW.revert IS NOT OLD.revert OR NEW.question IS NOT OLD.question
    OR NEW.reason IS NOT OLD.reason OR NEW.request IS NOT OLD.request
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never changed');
END;

-- Questions that were not answered. Who asked them is nowhere.
CREATE TABLE questions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    version    INTEGER NOT NULL DEFAULT 0,
    state      TEXT NOT NULL CHECK (state IN ('open', 'answered', 'dismissed')),
    why        TEXT NOT NULL CHECK (why IN ('referred', 'unhelpful')),
    times      INTEGER NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    claimed_by TEXT,
    reason     TEXT,
    faq        TEXT,
    programmes TEXT NOT NULL,               -- ids with a space between them
    topic      TEXT
) STRICT;

CREATE INDEX questions_by_last ON questions (last);

CREATE TABLE wordings (
    question INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    wording  TEXT NOT NULL,
    times    INTEGER NOT NULL,
    PRIMARY KEY (question, wording)
) STRICT, WITHOUT ROWID;

-- Requests that noted a question, for a day: one that comes twice, or to two instances, notes it once.
CREATE TABLE noted (
    request  TEXT PRIMARY KEY,
    question INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who wants to be told of an answer: apart from the questions, and gone once told.
CREATE TABLE wishes (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    question INTEGER NOT NULL REFERENCES questions (id) ON DELETE CASCADE,
    user     INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    refused  INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1)),
    leased   INTEGER,                       -- until when somebody is telling them
    UNIQUE (question, user)
) STRICT;

CREATE INDEX wishes_of_user ON wishes (user);

-- What officers have written and not saved.
CREATE TABLE drafts (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    who   TEXT NOT NULL,
    at    INTEGER NOT NULL,
    draft TEXT NOT NULL
) STRICT;

-- What was asked about, in numbers alone.
CREATE TABLE counts (
    day       TEXT NOT NULL,
    kind      TEXT NOT NULL,
    programme TEXT NOT NULL,                -- empty for none
    topic     TEXT NOT NULL,                -- empty for none
    times     INTEGER NOT NULL,
    PRIMARY KEY (day, kind, programme, topic)
) STRICT, WITHOUT ROWID;

-- "Path", so that a file of another program is not taken for ours.
PRAGMA application_id = 0x50617468;
