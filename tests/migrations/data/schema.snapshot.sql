-- index accounts_mission
CREATE INDEX accounts_mission ON accounts (mission_id);

-- index documents_bin
CREATE INDEX documents_bin ON documents (deleted_at) WHERE deleted_at IS NOT NULL;

-- index documents_created
CREATE INDEX documents_created ON documents (created_at) WHERE deleted_at IS NULL;

-- index documents_language
CREATE INDEX documents_language ON documents (language, updated_at) WHERE deleted_at IS NULL;

-- index documents_mission
CREATE INDEX documents_mission ON documents (mission_id);

-- index documents_status
CREATE INDEX documents_status ON documents (status, updated_at) WHERE deleted_at IS NULL;

-- index documents_title
CREATE INDEX documents_title ON documents (title_key) WHERE deleted_at IS NULL;

-- index documents_topic
CREATE INDEX documents_topic ON documents (topic_id);

-- index documents_updated
CREATE INDEX documents_updated ON documents (updated_at) WHERE deleted_at IS NULL;

-- index persons_holder
CREATE UNIQUE INDEX persons_holder ON persons (holder) WHERE holder = 1;

-- index talking_points_status
CREATE INDEX talking_points_status ON talking_points (status);

-- index talking_points_topic
CREATE INDEX talking_points_topic ON talking_points (topic_id, status);

-- index translations_source
CREATE INDEX translations_source ON translations (source_id);

-- table accounts
CREATE TABLE accounts ( id TEXT PRIMARY KEY, mission_id TEXT NOT NULL REFERENCES missions (id) ON DELETE RESTRICT, platform TEXT NOT NULL, handle TEXT NOT NULL, language TEXT NOT NULL, owner TEXT NOT NULL, rotation_due TEXT, credential_state TEXT NOT NULL, credential_changed_at TEXT, revision INTEGER NOT NULL, updated_at TEXT NOT NULL) STRICT;

-- table audit
CREATE TABLE audit ( seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, entity_id TEXT NOT NULL, detail TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL UNIQUE) STRICT;

-- table blocks
CREATE TABLE blocks ( id TEXT NOT NULL, version INTEGER NOT NULL, modified_at TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (id, version)) STRICT;

-- table contacts
CREATE TABLE contacts ( id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updated_at TEXT NOT NULL, content TEXT NOT NULL) STRICT;

-- table credentials
CREATE TABLE credentials ( account_id TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE, sealed BLOB NOT NULL) STRICT;

-- table demo_rows
CREATE TABLE demo_rows (entity TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (entity, id)) STRICT;

-- table document_coverage
CREATE TABLE document_coverage ( document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, point_id TEXT NOT NULL, status TEXT NOT NULL, PRIMARY KEY (document_id, point_id)) STRICT, WITHOUT ROWID;

-- table document_texts
CREATE TABLE document_texts ( row INTEGER PRIMARY KEY REFERENCES documents (row) ON DELETE CASCADE, title TEXT NOT NULL, text TEXT NOT NULL) STRICT;

-- table document_trigrams
CREATE VIRTUAL TABLE document_trigrams USING fts5 (title, text, content = 'document_texts', content_rowid = 'row', tokenize = 'trigram');

-- table document_trigrams_config
CREATE TABLE 'document_trigrams_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table document_trigrams_data
CREATE TABLE 'document_trigrams_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table document_trigrams_docsize
CREATE TABLE 'document_trigrams_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

-- table document_trigrams_idx
CREATE TABLE 'document_trigrams_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table document_versions
CREATE TABLE document_versions ( document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, revision INTEGER NOT NULL, saved_at TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, title TEXT NOT NULL, words INTEGER NOT NULL, hash TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (document_id, revision)) STRICT;

-- table document_words
CREATE VIRTUAL TABLE document_words USING fts5 (title, text, content = 'document_texts', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

-- table document_words_config
CREATE TABLE 'document_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table document_words_data
CREATE TABLE 'document_words_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table document_words_docsize
CREATE TABLE 'document_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

-- table document_words_idx
CREATE TABLE 'document_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table documents
CREATE TABLE documents ( row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, title_key TEXT NOT NULL, type TEXT NOT NULL, language TEXT NOT NULL, direction TEXT NOT NULL, topic_id TEXT REFERENCES topics (id) ON DELETE SET NULL, mission_id TEXT REFERENCES missions (id) ON DELETE SET NULL, status TEXT NOT NULL, words INTEGER NOT NULL, errors INTEGER, warnings INTEGER, revision INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deleted_at TEXT) STRICT;

-- table evidence
CREATE TABLE evidence (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- table exercises
CREATE TABLE exercises ( id TEXT PRIMARY KEY, revision INTEGER NOT NULL, updated_at TEXT NOT NULL, content TEXT NOT NULL) STRICT;

-- table incidents
CREATE TABLE incidents ( id TEXT PRIMARY KEY, header TEXT NOT NULL, playbook_id TEXT NOT NULL, playbook_version INTEGER NOT NULL, updated_at TEXT NOT NULL, line TEXT NOT NULL, FOREIGN KEY (playbook_id, playbook_version) REFERENCES playbooks (id, version)) STRICT;

-- table log_entries
CREATE TABLE log_entries ( row INTEGER PRIMARY KEY, incident_id TEXT NOT NULL REFERENCES incidents (id), seq INTEGER NOT NULL, kind TEXT NOT NULL, happened_at TEXT NOT NULL, text TEXT NOT NULL, entry TEXT NOT NULL, UNIQUE (incident_id, seq)) STRICT;

-- table log_signatures
CREATE TABLE log_signatures ( incident_id TEXT NOT NULL REFERENCES incidents (id), number INTEGER NOT NULL, signature TEXT NOT NULL, PRIMARY KEY (incident_id, number)) STRICT, WITHOUT ROWID;

-- table log_words
CREATE VIRTUAL TABLE log_words USING fts5 (text, content = 'log_entries', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

-- table log_words_config
CREATE TABLE 'log_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table log_words_data
CREATE TABLE 'log_words_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table log_words_docsize
CREATE TABLE 'log_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

-- table log_words_idx
CREATE TABLE 'log_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table missions
CREATE TABLE missions ( id TEXT PRIMARY KEY, code TEXT NOT NULL COLLATE NOCASE UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT NOT NULL, city TEXT NOT NULL, time_zone TEXT NOT NULL, languages TEXT NOT NULL, revision INTEGER NOT NULL, updated_at TEXT NOT NULL) STRICT;

-- table persons
CREATE TABLE persons ( id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, holder INTEGER NOT NULL, public_key TEXT NOT NULL, sealed_key BLOB NOT NULL, kdf TEXT, throttle TEXT NOT NULL, created_at TEXT NOT NULL, retired_at TEXT) STRICT;

-- table playbooks
CREATE TABLE playbooks ( id TEXT NOT NULL, version INTEGER NOT NULL, status TEXT NOT NULL, modified_at TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (id, version)) STRICT;

-- table point_statements
CREATE TABLE point_statements ( row INTEGER PRIMARY KEY, point_id TEXT NOT NULL REFERENCES talking_points (id) ON DELETE CASCADE, language TEXT NOT NULL, statement TEXT NOT NULL, UNIQUE (point_id, language)) STRICT;

-- table point_trigrams
CREATE VIRTUAL TABLE point_trigrams USING fts5 (statement, content = 'point_statements', content_rowid = 'row', tokenize = 'trigram');

-- table point_trigrams_config
CREATE TABLE 'point_trigrams_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table point_trigrams_data
CREATE TABLE 'point_trigrams_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table point_trigrams_docsize
CREATE TABLE 'point_trigrams_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

-- table point_trigrams_idx
CREATE TABLE 'point_trigrams_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table point_versions
CREATE TABLE point_versions ( point_id TEXT NOT NULL REFERENCES talking_points (id) ON DELETE CASCADE, version INTEGER NOT NULL, approved_at TEXT NOT NULL, approved_by TEXT NOT NULL, hash TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (point_id, version)) STRICT;

-- table point_words
CREATE VIRTUAL TABLE point_words USING fts5 (statement, content = 'point_statements', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

-- table point_words_config
CREATE TABLE 'point_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table point_words_data
CREATE TABLE 'point_words_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table point_words_docsize
CREATE TABLE 'point_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

-- table point_words_idx
CREATE TABLE 'point_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table removed_blocks
CREATE TABLE removed_blocks (id TEXT PRIMARY KEY, removed_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- table settings
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- table signers
CREATE TABLE signers ( id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, post TEXT NOT NULL, public_key TEXT NOT NULL UNIQUE, added_at TEXT NOT NULL, added_by TEXT NOT NULL, removed_at TEXT) STRICT;

-- table sqlite_sequence
CREATE TABLE sqlite_sequence(name,seq);

-- table talking_points
CREATE TABLE talking_points ( id TEXT PRIMARY KEY, topic_id TEXT REFERENCES topics (id) ON DELETE SET NULL, origin TEXT NOT NULL, slots TEXT NOT NULL, slots_confirmed INTEGER NOT NULL, mandatory INTEGER NOT NULL, missions TEXT NOT NULL, embargo_until TEXT, valid_from TEXT, valid_until TEXT, supersedes TEXT, classification TEXT NOT NULL, sources TEXT NOT NULL, status TEXT NOT NULL, version INTEGER NOT NULL, changed INTEGER NOT NULL, revision INTEGER NOT NULL, updated_at TEXT NOT NULL) STRICT;

-- table terms
CREATE TABLE terms ( id TEXT PRIMARY KEY, concept TEXT NOT NULL, language TEXT NOT NULL, term TEXT NOT NULL, status TEXT NOT NULL, use TEXT NOT NULL, allowed_in TEXT NOT NULL, revision INTEGER NOT NULL, updated_at TEXT NOT NULL, UNIQUE (concept, language, term)) STRICT;

-- table title_trigrams
CREATE VIRTUAL TABLE title_trigrams USING fts5 (title, content = 'document_texts', content_rowid = 'row', tokenize = 'trigram');

-- table title_trigrams_config
CREATE TABLE 'title_trigrams_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table title_trigrams_data
CREATE TABLE 'title_trigrams_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table title_trigrams_docsize
CREATE TABLE 'title_trigrams_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

-- table title_trigrams_idx
CREATE TABLE 'title_trigrams_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table title_words
CREATE VIRTUAL TABLE title_words USING fts5 (title, content = 'document_texts', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

-- table title_words_config
CREATE TABLE 'title_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table title_words_data
CREATE TABLE 'title_words_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table title_words_docsize
CREATE TABLE 'title_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

-- table title_words_idx
CREATE TABLE 'title_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table topics
CREATE TABLE topics ( id TEXT PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE, description TEXT NOT NULL, revision INTEGER NOT NULL, updated_at TEXT NOT NULL) STRICT;

-- table translations
CREATE TABLE translations ( document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE, source_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, CHECK (document_id <> source_id)) STRICT, WITHOUT ROWID;

-- table waivers
CREATE TABLE waivers ( id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, fingerprint TEXT NOT NULL, rule TEXT NOT NULL, point_id TEXT, reason TEXT NOT NULL, author TEXT NOT NULL, created_at TEXT NOT NULL, UNIQUE (document_id, fingerprint)) STRICT;

-- trigger audit_no_delete
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

-- trigger audit_no_update
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

-- trigger blocks_no_change
CREATE TRIGGER blocks_no_change BEFORE UPDATE ON blocks BEGIN SELECT RAISE(ABORT, 'a version of a block never changes'); END;

-- trigger blocks_no_delete
CREATE TRIGGER blocks_no_delete BEFORE DELETE ON blocks BEGIN SELECT RAISE(ABORT, 'a version of a block is kept'); END;

-- trigger document_trigrams_move
CREATE TRIGGER document_trigrams_move AFTER UPDATE OF title, text ON document_texts WHEN old.title IS NOT new.title OR old.text IS NOT new.text BEGIN INSERT INTO document_trigrams (document_trigrams, rowid, title, text) SELECT 'delete', old.row, old.title, old.text WHERE old.title GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*' OR old.text GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; INSERT INTO document_trigrams (rowid, title, text) SELECT new.row, new.title, new.text WHERE new.title GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*' OR new.text GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; END;

-- trigger document_trigrams_put
CREATE TRIGGER document_trigrams_put AFTER INSERT ON document_texts BEGIN INSERT INTO document_trigrams (rowid, title, text) SELECT new.row, new.title, new.text WHERE new.title GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*' OR new.text GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; END;

-- trigger document_trigrams_take
CREATE TRIGGER document_trigrams_take AFTER DELETE ON document_texts BEGIN INSERT INTO document_trigrams (document_trigrams, rowid, title, text) SELECT 'delete', old.row, old.title, old.text WHERE old.title GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*' OR old.text GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; END;

-- trigger document_versions_no_delete
CREATE TRIGGER document_versions_no_delete BEFORE DELETE ON document_versions WHEN NOT EXISTS (SELECT 1 FROM demo_rows WHERE entity = 'document' AND id = old.document_id) BEGIN SELECT RAISE(ABORT, 'document_versions is append-only'); END;

-- trigger document_versions_no_update
CREATE TRIGGER document_versions_no_update BEFORE UPDATE ON document_versions WHEN old.kind <> 'autosave' AND (new.revision IS NOT old.revision OR new.hash IS NOT old.hash OR new.body IS NOT old.body) BEGIN SELECT RAISE(ABORT, 'document_versions is append-only'); END;

-- trigger document_words_move
CREATE TRIGGER document_words_move AFTER UPDATE OF title, text ON document_texts WHEN old.title IS NOT new.title OR old.text IS NOT new.text BEGIN INSERT INTO document_words (document_words, rowid, title, text) SELECT 'delete', old.row, old.title, old.text WHERE 1; INSERT INTO document_words (rowid, title, text) SELECT new.row, new.title, new.text WHERE 1; END;

-- trigger document_words_put
CREATE TRIGGER document_words_put AFTER INSERT ON document_texts BEGIN INSERT INTO document_words (rowid, title, text) SELECT new.row, new.title, new.text WHERE 1; END;

-- trigger document_words_take
CREATE TRIGGER document_words_take AFTER DELETE ON document_texts BEGIN INSERT INTO document_words (document_words, rowid, title, text) SELECT 'delete', old.row, old.title, old.text WHERE 1; END;

-- trigger evidence_no_delete
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

-- trigger evidence_no_update
CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

-- trigger log_entries_no_delete
CREATE TRIGGER log_entries_no_delete BEFORE DELETE ON log_entries BEGIN SELECT RAISE(ABORT, 'log_entries is append-only'); END;

-- trigger log_entries_no_update
CREATE TRIGGER log_entries_no_update BEFORE UPDATE ON log_entries BEGIN SELECT RAISE(ABORT, 'log_entries is append-only'); END;

-- trigger log_signatures_no_delete
CREATE TRIGGER log_signatures_no_delete BEFORE DELETE ON log_signatures BEGIN SELECT RAISE(ABORT, 'log_signatures is append-only'); END;

-- trigger log_signatures_no_update
CREATE TRIGGER log_signatures_no_update BEFORE UPDATE ON log_signatures BEGIN SELECT RAISE(ABORT, 'log_signatures is append-only'); END;

-- trigger log_words_move
CREATE TRIGGER log_words_move AFTER UPDATE OF text ON log_entries WHEN old.text IS NOT new.text BEGIN INSERT INTO log_words (log_words, rowid, text) SELECT 'delete', old.row, old.text WHERE 1; INSERT INTO log_words (rowid, text) SELECT new.row, new.text WHERE 1; END;

-- trigger log_words_put
CREATE TRIGGER log_words_put AFTER INSERT ON log_entries BEGIN INSERT INTO log_words (rowid, text) SELECT new.row, new.text WHERE 1; END;

-- trigger log_words_take
CREATE TRIGGER log_words_take AFTER DELETE ON log_entries BEGIN INSERT INTO log_words (log_words, rowid, text) SELECT 'delete', old.row, old.text WHERE 1; END;

-- trigger playbooks_no_change
CREATE TRIGGER playbooks_no_change BEFORE UPDATE OF id, version, content ON playbooks WHEN old.status IN ('published', 'superseded') BEGIN SELECT RAISE(ABORT, 'playbooks is append-only'); END;

-- trigger playbooks_no_delete
CREATE TRIGGER playbooks_no_delete BEFORE DELETE ON playbooks WHEN old.status IN ('published', 'superseded') BEGIN SELECT RAISE(ABORT, 'playbooks is append-only'); END;

-- trigger point_trigrams_move
CREATE TRIGGER point_trigrams_move AFTER UPDATE OF statement ON point_statements WHEN old.statement IS NOT new.statement BEGIN INSERT INTO point_trigrams (point_trigrams, rowid, statement) SELECT 'delete', old.row, old.statement WHERE old.statement GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; INSERT INTO point_trigrams (rowid, statement) SELECT new.row, new.statement WHERE new.statement GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; END;

-- trigger point_trigrams_put
CREATE TRIGGER point_trigrams_put AFTER INSERT ON point_statements BEGIN INSERT INTO point_trigrams (rowid, statement) SELECT new.row, new.statement WHERE new.statement GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; END;

-- trigger point_trigrams_take
CREATE TRIGGER point_trigrams_take AFTER DELETE ON point_statements BEGIN INSERT INTO point_trigrams (point_trigrams, rowid, statement) SELECT 'delete', old.row, old.statement WHERE old.statement GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; END;

-- trigger point_versions_no_delete
CREATE TRIGGER point_versions_no_delete BEFORE DELETE ON point_versions WHEN NOT EXISTS (SELECT 1 FROM demo_rows WHERE entity = 'point' AND id = old.point_id) BEGIN SELECT RAISE(ABORT, 'point_versions is append-only'); END;

-- trigger point_versions_no_update
CREATE TRIGGER point_versions_no_update BEFORE UPDATE ON point_versions BEGIN SELECT RAISE(ABORT, 'point_versions is append-only'); END;

-- trigger point_words_move
CREATE TRIGGER point_words_move AFTER UPDATE OF statement ON point_statements WHEN old.statement IS NOT new.statement BEGIN INSERT INTO point_words (point_words, rowid, statement) SELECT 'delete', old.row, old.statement WHERE 1; INSERT INTO point_words (rowid, statement) SELECT new.row, new.statement WHERE 1; END;

-- trigger point_words_put
CREATE TRIGGER point_words_put AFTER INSERT ON point_statements BEGIN INSERT INTO point_words (rowid, statement) SELECT new.row, new.statement WHERE 1; END;

-- trigger point_words_take
CREATE TRIGGER point_words_take AFTER DELETE ON point_statements BEGIN INSERT INTO point_words (point_words, rowid, statement) SELECT 'delete', old.row, old.statement WHERE 1; END;

-- trigger signers_no_change
CREATE TRIGGER signers_no_change BEFORE UPDATE OF id, public_key ON signers BEGIN SELECT RAISE(ABORT, 'signers keep their keys'); END;

-- trigger signers_no_delete
CREATE TRIGGER signers_no_delete BEFORE DELETE ON signers BEGIN SELECT RAISE(ABORT, 'signers keep their ids'); END;

-- trigger title_trigrams_move
CREATE TRIGGER title_trigrams_move AFTER UPDATE OF title ON document_texts WHEN old.title IS NOT new.title BEGIN INSERT INTO title_trigrams (title_trigrams, rowid, title) SELECT 'delete', old.row, old.title WHERE old.title GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; INSERT INTO title_trigrams (rowid, title) SELECT new.row, new.title WHERE new.title GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; END;

-- trigger title_trigrams_put
CREATE TRIGGER title_trigrams_put AFTER INSERT ON document_texts BEGIN INSERT INTO title_trigrams (rowid, title) SELECT new.row, new.title WHERE new.title GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; END;

-- trigger title_trigrams_take
CREATE TRIGGER title_trigrams_take AFTER DELETE ON document_texts BEGIN INSERT INTO title_trigrams (title_trigrams, rowid, title) SELECT 'delete', old.row, old.title WHERE old.title GLOB '*[぀-ヿ㐀-䶿一-鿿豈-﫿가-힣฀-໿ក-៿]*'; END;

-- trigger title_words_move
CREATE TRIGGER title_words_move AFTER UPDATE OF title ON document_texts WHEN old.title IS NOT new.title BEGIN INSERT INTO title_words (title_words, rowid, title) SELECT 'delete', old.row, old.title WHERE 1; INSERT INTO title_words (rowid, title) SELECT new.row, new.title WHERE 1; END;

-- trigger title_words_put
CREATE TRIGGER title_words_put AFTER INSERT ON document_texts BEGIN INSERT INTO title_words (rowid, title) SELECT new.row, new.title WHERE 1; END;

-- trigger title_words_take
CREATE TRIGGER title_words_take AFTER DELETE ON document_texts BEGIN INSERT INTO title_words (title_words, rowid, title) SELECT 'delete', old.row, old.title WHERE 1; END;
