CREATE TABLE file_info (
  "key" VARCHAR(40) NOT NULL,
  value TEXT NOT NULL,
  CONSTRAINT pk_file_info PRIMARY KEY ("key")
);
CREATE TABLE handout (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  event_id INTEGER NOT NULL,
  attendance_id INTEGER,
  kind VARCHAR(40) NOT NULL,
  calendar_uid TEXT DEFAULT '' NOT NULL,
  sequence INTEGER DEFAULT '0' NOT NULL,
  dtstamp TEXT DEFAULT '' NOT NULL,
  facts TEXT DEFAULT '' NOT NULL,
  organiser_mail TEXT DEFAULT '' NOT NULL,
  file_name TEXT DEFAULT '' NOT NULL,
  content BLOB NOT NULL,
  made_at TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_handout_uid UNIQUE (uid)
);
CREATE INDEX ix_handout_attendance_id ON handout (attendance_id);
CREATE INDEX ix_handout_event_id ON handout (event_id);
CREATE TABLE issued_copy (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  event_id INTEGER NOT NULL,
  notice_id INTEGER NOT NULL,
  version INTEGER NOT NULL,
  form VARCHAR(40) NOT NULL,
  file_name TEXT DEFAULT '' NOT NULL,
  titles TEXT DEFAULT '' NOT NULL,
  told TEXT DEFAULT '' NOT NULL,
  content BLOB NOT NULL,
  sha256 TEXT DEFAULT '' NOT NULL,
  issued_at TEXT DEFAULT '' NOT NULL,
  pc TEXT DEFAULT '' NOT NULL,
  user TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_issued_copy_uid UNIQUE (uid)
);
CREATE INDEX ix_issued_copy_event_id ON issued_copy (event_id);
CREATE TABLE journal_step (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  at VARCHAR(20) NOT NULL,
  user TEXT DEFAULT '' NOT NULL,
  pc TEXT DEFAULT '' NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  kind VARCHAR(10) NOT NULL,
  state VARCHAR(10) NOT NULL,
  of_step INTEGER,
  merge_key TEXT,
  session TEXT DEFAULT '' NOT NULL,
  revision TEXT DEFAULT '' NOT NULL,
  place_entity TEXT,
  place_id INTEGER,
  place_field TEXT DEFAULT '' NOT NULL
);
CREATE INDEX ix_journal_step_state ON journal_step (state);
CREATE TABLE setting (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  "key" TEXT NOT NULL,
  value TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_setting_uid UNIQUE (uid),
  CONSTRAINT uq_setting_key UNIQUE ("key")
);
CREATE TABLE source (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  "key" TEXT DEFAULT '' NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  publisher TEXT DEFAULT '' NOT NULL,
  published_earliest VARCHAR(10),
  published_latest VARCHAR(10),
  published_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  published_text TEXT DEFAULT '' NOT NULL,
  weight VARCHAR(40) NOT NULL,
  url TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_source_uid UNIQUE (uid)
);
CREATE TABLE council (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  founded_earliest VARCHAR(10),
  founded_latest VARCHAR(10),
  founded_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  founded_text TEXT DEFAULT '' NOT NULL,
  dissolved_earliest VARCHAR(10),
  dissolved_latest VARCHAR(10),
  dissolved_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  dissolved_text TEXT DEFAULT '' NOT NULL,
  is_dissolved BOOLEAN DEFAULT '0' NOT NULL,
  purpose TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_council_uid UNIQUE (uid),
  CONSTRAINT fk_council_source_id_source FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_council_source_id ON council (source_id);
CREATE TABLE event (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  kind VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  number INTEGER,
  title TEXT DEFAULT '' NOT NULL,
  subtitle TEXT DEFAULT '' NOT NULL,
  theme TEXT DEFAULT '' NOT NULL,
  purpose TEXT DEFAULT '' NOT NULL,
  form VARCHAR(40) NOT NULL,
  form_text TEXT DEFAULT '' NOT NULL,
  question_note TEXT DEFAULT '' NOT NULL,
  declared_fiscal_year INTEGER,
  shows_change_note BOOLEAN DEFAULT '1' NOT NULL,
  capacity INTEGER,
  fee_yen INTEGER,
  application TEXT DEFAULT '' NOT NULL,
  application_until VARCHAR(10),
  audience TEXT DEFAULT '' NOT NULL,
  materials TEXT DEFAULT '' NOT NULL,
  sign_language BOOLEAN DEFAULT '0' NOT NULL,
  note_taking BOOLEAN DEFAULT '0' NOT NULL,
  captions BOOLEAN DEFAULT '0' NOT NULL,
  childcare BOOLEAN DEFAULT '0' NOT NULL,
  participants INTEGER,
  participants_about BOOLEAN DEFAULT '0' NOT NULL,
  participants_without_staff BOOLEAN DEFAULT '0' NOT NULL,
  activity_detail TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  trashed_at TEXT,
  CONSTRAINT uq_event_uid UNIQUE (uid),
  CONSTRAINT fk_event_source_id_source FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_event_source_id ON event (source_id);
CREATE TABLE journal_entry (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL,
  table_name VARCHAR(40) NOT NULL,
  row_id INTEGER NOT NULL,
  "before" TEXT,
  "after" TEXT,
  CONSTRAINT fk_journal_entry_step_id_journal_step FOREIGN KEY(step_id) REFERENCES journal_step (id)
);
CREATE INDEX ix_journal_entry_step_id ON journal_entry (step_id);
CREATE INDEX ix_journal_entry_table_name_row_id ON journal_entry (table_name, row_id);
CREATE TABLE observation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  on_earliest VARCHAR(10),
  on_latest VARCHAR(10),
  on_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  on_text TEXT DEFAULT '' NOT NULL,
  complete BOOLEAN DEFAULT '0' NOT NULL,
  member_class VARCHAR(40),
  accepted BOOLEAN DEFAULT '0' NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_observation_uid UNIQUE (uid),
  CONSTRAINT fk_observation_source_id_source FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_observation_source_id ON observation (source_id);
CREATE TABLE organisation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  reading TEXT DEFAULT '' NOT NULL,
  kind VARCHAR(40) NOT NULL,
  code VARCHAR(6),
  address TEXT DEFAULT '' NOT NULL,
  url TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  trashed_at TEXT,
  CONSTRAINT uq_organisation_uid UNIQUE (uid),
  CONSTRAINT fk_organisation_source_id_source FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_organisation_code ON organisation (code);
CREATE INDEX ix_organisation_source_id ON organisation (source_id);
CREATE TABLE person (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  family TEXT DEFAULT '' NOT NULL,
  given TEXT DEFAULT '' NOT NULL,
  family_reading TEXT DEFAULT '' NOT NULL,
  given_reading TEXT DEFAULT '' NOT NULL,
  former_family TEXT DEFAULT '' NOT NULL,
  latin TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  trashed_at TEXT,
  CONSTRAINT uq_person_uid UNIQUE (uid),
  CONSTRAINT fk_person_source_id_source FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_person_source_id ON person (source_id);
CREATE TABLE variant (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  subject_entity TEXT DEFAULT '' NOT NULL,
  subject_uid TEXT DEFAULT '' NOT NULL,
  attribute TEXT DEFAULT '' NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_variant_uid UNIQUE (uid),
  CONSTRAINT fk_variant_source_id_source FOREIGN KEY(source_id) REFERENCES source (id)
);
CREATE INDEX ix_variant_source_id ON variant (source_id);
CREATE TABLE activity_wording (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  council_id INTEGER NOT NULL,
  fiscal_year INTEGER DEFAULT '0' NOT NULL,
  kind VARCHAR(40) NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_activity_wording_uid UNIQUE (uid),
  CONSTRAINT fk_activity_wording_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_activity_wording_council_id_council FOREIGN KEY(council_id) REFERENCES council (id)
);
CREATE INDEX ix_activity_wording_council_id ON activity_wording (council_id);
CREATE INDEX ix_activity_wording_source_id ON activity_wording (source_id);
CREATE TABLE affiliation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  person_id INTEGER NOT NULL,
  organisation_id INTEGER,
  organisation_text TEXT DEFAULT '' NOT NULL,
  department TEXT DEFAULT '' NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  start_earliest VARCHAR(10),
  start_latest VARCHAR(10),
  start_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  start_text TEXT DEFAULT '' NOT NULL,
  end_earliest VARCHAR(10),
  end_latest VARCHAR(10),
  end_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  end_text TEXT DEFAULT '' NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  is_main BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT uq_affiliation_uid UNIQUE (uid),
  CONSTRAINT fk_affiliation_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_affiliation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_affiliation_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_affiliation_source_id ON affiliation (source_id);
CREATE TABLE alias (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  organisation_id INTEGER NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  reading TEXT DEFAULT '' NOT NULL,
  kind VARCHAR(40) NOT NULL,
  start_earliest VARCHAR(10),
  start_latest VARCHAR(10),
  start_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  start_text TEXT DEFAULT '' NOT NULL,
  end_earliest VARCHAR(10),
  end_latest VARCHAR(10),
  end_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  end_text TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_alias_uid UNIQUE (uid),
  CONSTRAINT fk_alias_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_alias_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_alias_organisation_id ON alias (organisation_id);
CREATE INDEX ix_alias_source_id ON alias (source_id);
CREATE TABLE clause (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  council_id INTEGER NOT NULL,
  kind VARCHAR(40) NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_clause_uid UNIQUE (uid),
  CONSTRAINT fk_clause_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_clause_council_id_council FOREIGN KEY(council_id) REFERENCES council (id)
);
CREATE INDEX ix_clause_council_id ON clause (council_id);
CREATE INDEX ix_clause_source_id ON clause (source_id);
CREATE TABLE council_name (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  council_id INTEGER NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  start_earliest VARCHAR(10),
  start_latest VARCHAR(10),
  start_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  start_text TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_council_name_uid UNIQUE (uid),
  CONSTRAINT fk_council_name_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_council_name_council_id_council FOREIGN KEY(council_id) REFERENCES council (id)
);
CREATE INDEX ix_council_name_council_id ON council_name (council_id);
CREATE INDEX ix_council_name_source_id ON council_name (source_id);
CREATE TABLE department (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  organisation_id INTEGER NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  reading TEXT DEFAULT '' NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  start_earliest VARCHAR(10),
  start_latest VARCHAR(10),
  start_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  start_text TEXT DEFAULT '' NOT NULL,
  end_earliest VARCHAR(10),
  end_latest VARCHAR(10),
  end_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  end_text TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_department_uid UNIQUE (uid),
  CONSTRAINT fk_department_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_department_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_department_organisation_id ON department (organisation_id);
CREATE INDEX ix_department_source_id ON department (source_id);
CREATE TABLE link (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  event_id INTEGER NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  kind VARCHAR(40) NOT NULL,
  url TEXT DEFAULT '' NOT NULL,
  label TEXT DEFAULT '' NOT NULL,
  public BOOLEAN DEFAULT '0' NOT NULL,
  public_from VARCHAR(10),
  public_until VARCHAR(10),
  person_id INTEGER,
  note TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_link_uid UNIQUE (uid),
  CONSTRAINT fk_link_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_link_event_id_event FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_link_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_link_event_id ON link (event_id);
CREATE INDEX ix_link_person_id ON link (person_id);
CREATE INDEX ix_link_source_id ON link (source_id);
CREATE TABLE membership (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  organisation_id INTEGER,
  member_class VARCHAR(40) NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_membership_uid UNIQUE (uid),
  CONSTRAINT fk_membership_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_membership_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_membership_organisation_id ON membership (organisation_id);
CREATE INDEX ix_membership_source_id ON membership (source_id);
CREATE TABLE notice (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  event_id INTEGER NOT NULL,
  kind VARCHAR(40) NOT NULL,
  issuer_id INTEGER,
  division TEXT DEFAULT '' NOT NULL,
  section TEXT DEFAULT '' NOT NULL,
  in_charge TEXT DEFAULT '' NOT NULL,
  tel TEXT DEFAULT '' NOT NULL,
  extension TEXT DEFAULT '' NOT NULL,
  mail TEXT DEFAULT '' NOT NULL,
  release_date VARCHAR(10),
  release_time TEXT,
  number TEXT DEFAULT '' NOT NULL,
  addressee TEXT DEFAULT '' NOT NULL,
  tagline TEXT DEFAULT '' NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  embargo TEXT DEFAULT '' NOT NULL,
  press_reception TEXT DEFAULT '' NOT NULL,
  press_area TEXT DEFAULT '' NOT NULL,
  press_interview TEXT DEFAULT '' NOT NULL,
  press_entry TEXT DEFAULT '' NOT NULL,
  press_phone TEXT DEFAULT '' NOT NULL,
  with_outline BOOLEAN DEFAULT '1' NOT NULL,
  time_style TEXT DEFAULT '' NOT NULL,
  ruby_style TEXT DEFAULT '' NOT NULL,
  state VARCHAR(40) NOT NULL,
  version INTEGER DEFAULT '1' NOT NULL,
  drafted_on VARCHAR(10),
  decided_on VARCHAR(10),
  note TEXT DEFAULT '' NOT NULL,
  trashed_at TEXT,
  CONSTRAINT uq_notice_uid UNIQUE (uid),
  CONSTRAINT fk_notice_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_notice_event_id_event FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_notice_issuer_id_organisation FOREIGN KEY(issuer_id) REFERENCES organisation (id)
);
CREATE INDEX ix_notice_event_id ON notice (event_id);
CREATE INDEX ix_notice_issuer_id ON notice (issuer_id);
CREATE INDEX ix_notice_source_id ON notice (source_id);
CREATE TABLE office_term (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  council_id INTEGER NOT NULL,
  organisation_id INTEGER,
  office VARCHAR(40) NOT NULL,
  start_earliest VARCHAR(10),
  start_latest VARCHAR(10),
  start_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  start_text TEXT DEFAULT '' NOT NULL,
  end_earliest VARCHAR(10),
  end_latest VARCHAR(10),
  end_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  end_text TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_office_term_uid UNIQUE (uid),
  CONSTRAINT fk_office_term_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_office_term_council_id_council FOREIGN KEY(council_id) REFERENCES council (id),
  CONSTRAINT fk_office_term_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_office_term_council_id ON office_term (council_id);
CREATE INDEX ix_office_term_organisation_id ON office_term (organisation_id);
CREATE INDEX ix_office_term_source_id ON office_term (source_id);
CREATE TABLE organiser (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  event_id INTEGER NOT NULL,
  organisation_id INTEGER,
  name TEXT DEFAULT '' NOT NULL,
  kind VARCHAR(40) NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  state VARCHAR(40) NOT NULL,
  marked_planned BOOLEAN DEFAULT '0' NOT NULL,
  granted_on VARCHAR(10),
  granted_number TEXT DEFAULT '' NOT NULL,
  granted_name TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_organiser_uid UNIQUE (uid),
  CONSTRAINT fk_organiser_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_organiser_event_id_event FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_organiser_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_organiser_event_id ON organiser (event_id);
CREATE INDEX ix_organiser_organisation_id ON organiser (organisation_id);
CREATE INDEX ix_organiser_source_id ON organiser (source_id);
CREATE TABLE post (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  organisation_id INTEGER,
  title TEXT DEFAULT '' NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  reading TEXT DEFAULT '' NOT NULL,
  is_head BOOLEAN DEFAULT '0' NOT NULL,
  elected BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT uq_post_uid UNIQUE (uid),
  CONSTRAINT fk_post_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_post_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_post_organisation_id ON post (organisation_id);
CREATE INDEX ix_post_source_id ON post (source_id);
CREATE TABLE program_item (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  event_id INTEGER NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  kind VARCHAR(40) NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  theme TEXT DEFAULT '' NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  room TEXT DEFAULT '' NOT NULL,
  start TEXT,
  minutes INTEGER,
  printed_in VARCHAR(40) NOT NULL,
  names_heads BOOLEAN DEFAULT '0' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_program_item_uid UNIQUE (uid),
  CONSTRAINT fk_program_item_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_program_item_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
);
CREATE INDEX ix_program_item_event_id ON program_item (event_id);
CREATE INDEX ix_program_item_source_id ON program_item (source_id);
CREATE TABLE sitting (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  event_id INTEGER NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  day VARCHAR(10),
  start TEXT,
  "end" TEXT,
  ends_next_day BOOLEAN DEFAULT '0' NOT NULL,
  zone TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_sitting_uid UNIQUE (uid),
  CONSTRAINT fk_sitting_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_sitting_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
);
CREATE INDEX ix_sitting_day ON sitting (day);
CREATE INDEX ix_sitting_event_id ON sitting (event_id);
CREATE INDEX ix_sitting_source_id ON sitting (source_id);
CREATE TABLE venue (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  event_id INTEGER NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  name TEXT DEFAULT '' NOT NULL,
  room TEXT DEFAULT '' NOT NULL,
  address TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_venue_uid UNIQUE (uid),
  CONSTRAINT fk_venue_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_venue_event_id_event FOREIGN KEY(event_id) REFERENCES event (id)
);
CREATE INDEX ix_venue_event_id ON venue (event_id);
CREATE INDEX ix_venue_source_id ON venue (source_id);
CREATE TABLE appearance (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  item_id INTEGER NOT NULL,
  role VARCHAR(40) NOT NULL,
  role_word TEXT DEFAULT '' NOT NULL,
  post_id INTEGER,
  person_id INTEGER,
  printed BOOLEAN DEFAULT '1' NOT NULL,
  printed_position INTEGER DEFAULT '0' NOT NULL,
  stage_position INTEGER DEFAULT '0' NOT NULL,
  speaking_position INTEGER DEFAULT '0' NOT NULL,
  topic TEXT DEFAULT '' NOT NULL,
  materials TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  frozen_name TEXT DEFAULT '' NOT NULL,
  frozen_reading TEXT DEFAULT '' NOT NULL,
  frozen_titles TEXT DEFAULT '' NOT NULL,
  frozen_at TEXT,
  CONSTRAINT uq_appearance_uid UNIQUE (uid),
  CONSTRAINT fk_appearance_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_appearance_item_id_program_item FOREIGN KEY(item_id) REFERENCES program_item (id),
  CONSTRAINT fk_appearance_post_id_post FOREIGN KEY(post_id) REFERENCES post (id),
  CONSTRAINT fk_appearance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_appearance_item_id ON appearance (item_id);
CREATE INDEX ix_appearance_person_id ON appearance (person_id);
CREATE INDEX ix_appearance_post_id ON appearance (post_id);
CREATE INDEX ix_appearance_source_id ON appearance (source_id);
CREATE TABLE contact (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  organisation_id INTEGER,
  department_id INTEGER,
  person_id INTEGER,
  role VARCHAR(40) NOT NULL,
  division TEXT DEFAULT '' NOT NULL,
  section TEXT DEFAULT '' NOT NULL,
  in_charge TEXT DEFAULT '' NOT NULL,
  tel TEXT DEFAULT '' NOT NULL,
  tel_public BOOLEAN DEFAULT '0' NOT NULL,
  extension TEXT DEFAULT '' NOT NULL,
  fax TEXT DEFAULT '' NOT NULL,
  fax_public BOOLEAN DEFAULT '0' NOT NULL,
  mail TEXT DEFAULT '' NOT NULL,
  mail_public BOOLEAN DEFAULT '0' NOT NULL,
  confirmed_on VARCHAR(10),
  note TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_contact_uid UNIQUE (uid),
  CONSTRAINT fk_contact_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_contact_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id),
  CONSTRAINT fk_contact_department_id_department FOREIGN KEY(department_id) REFERENCES department (id),
  CONSTRAINT fk_contact_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_contact_department_id ON contact (department_id);
CREATE INDEX ix_contact_organisation_id ON contact (organisation_id);
CREATE INDEX ix_contact_person_id ON contact (person_id);
CREATE INDEX ix_contact_source_id ON contact (source_id);
CREATE TABLE membership_event (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  membership_id INTEGER NOT NULL,
  kind VARCHAR(40) NOT NULL,
  on_earliest VARCHAR(10),
  on_latest VARCHAR(10),
  on_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  on_text TEXT DEFAULT '' NOT NULL,
  accepted BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT uq_membership_event_uid UNIQUE (uid),
  CONSTRAINT fk_membership_event_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_membership_event_membership_id_membership FOREIGN KEY(membership_id) REFERENCES membership (id)
);
CREATE INDEX ix_membership_event_membership_id ON membership_event (membership_id);
CREATE INDEX ix_membership_event_source_id ON membership_event (source_id);
CREATE TABLE joint_issuer (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  notice_id INTEGER NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  organisation_id INTEGER,
  CONSTRAINT uq_joint_issuer_uid UNIQUE (uid),
  CONSTRAINT fk_joint_issuer_notice_id_notice FOREIGN KEY(notice_id) REFERENCES notice (id),
  CONSTRAINT fk_joint_issuer_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
CREATE INDEX ix_joint_issuer_notice_id ON joint_issuer (notice_id);
CREATE INDEX ix_joint_issuer_organisation_id ON joint_issuer (organisation_id);
CREATE TABLE notice_block (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  notice_id INTEGER NOT NULL,
  "key" VARCHAR(40) NOT NULL,
  heading TEXT DEFAULT '' NOT NULL,
  position INTEGER,
  text TEXT,
  based_on TEXT DEFAULT '' NOT NULL,
  shown BOOLEAN DEFAULT '1' NOT NULL,
  CONSTRAINT uq_notice_block_uid UNIQUE (uid),
  CONSTRAINT fk_notice_block_notice_id_notice FOREIGN KEY(notice_id) REFERENCES notice (id)
);
CREATE INDEX ix_notice_block_notice_id ON notice_block (notice_id);
CREATE TABLE observed_member (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  observation_id INTEGER NOT NULL,
  membership_id INTEGER,
  as_printed TEXT DEFAULT '' NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT uq_observed_member_uid UNIQUE (uid),
  CONSTRAINT fk_observed_member_observation_id_observation FOREIGN KEY(observation_id) REFERENCES observation (id),
  CONSTRAINT fk_observed_member_membership_id_membership FOREIGN KEY(membership_id) REFERENCES membership (id)
);
CREATE INDEX ix_observed_member_membership_id ON observed_member (membership_id);
CREATE INDEX ix_observed_member_observation_id ON observed_member (observation_id);
CREATE TABLE sdg_target (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  notice_id INTEGER NOT NULL,
  position INTEGER DEFAULT '0' NOT NULL,
  goal INTEGER DEFAULT '0' NOT NULL,
  target TEXT DEFAULT '' NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_sdg_target_uid UNIQUE (uid),
  CONSTRAINT fk_sdg_target_notice_id_notice FOREIGN KEY(notice_id) REFERENCES notice (id)
);
CREATE INDEX ix_sdg_target_notice_id ON sdg_target (notice_id);
CREATE TABLE tenure (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  source_id INTEGER,
  source_note TEXT DEFAULT '' NOT NULL,
  inferred BOOLEAN DEFAULT '0' NOT NULL,
  post_id INTEGER NOT NULL,
  person_id INTEGER,
  start_earliest VARCHAR(10),
  start_latest VARCHAR(10),
  start_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  start_text TEXT DEFAULT '' NOT NULL,
  end_earliest VARCHAR(10),
  end_latest VARCHAR(10),
  end_precision VARCHAR(40) DEFAULT 'unknown' NOT NULL,
  end_text TEXT DEFAULT '' NOT NULL,
  term_ends VARCHAR(10),
  acting BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT uq_tenure_uid UNIQUE (uid),
  CONSTRAINT fk_tenure_source_id_source FOREIGN KEY(source_id) REFERENCES source (id),
  CONSTRAINT fk_tenure_post_id_post FOREIGN KEY(post_id) REFERENCES post (id),
  CONSTRAINT fk_tenure_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE INDEX ix_tenure_person_id ON tenure (person_id);
CREATE INDEX ix_tenure_post_id ON tenure (post_id);
CREATE INDEX ix_tenure_source_id ON tenure (source_id);
CREATE TABLE attendance (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  event_id INTEGER NOT NULL,
  post_id INTEGER,
  person_id INTEGER,
  comes VARCHAR(40) NOT NULL,
  deputy_title TEXT DEFAULT '' NOT NULL,
  deputy_name TEXT DEFAULT '' NOT NULL,
  deputy_reading TEXT DEFAULT '' NOT NULL,
  state VARCHAR(40) NOT NULL,
  contact_id INTEGER,
  reply_by VARCHAR(10),
  busy_from TEXT,
  busy_until TEXT,
  connects_from TEXT DEFAULT '' NOT NULL,
  connection_test TEXT DEFAULT '' NOT NULL,
  waiting_room TEXT DEFAULT '' NOT NULL,
  companions TEXT DEFAULT '' NOT NULL,
  day_contact TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_attendance_uid UNIQUE (uid),
  CONSTRAINT fk_attendance_event_id_event FOREIGN KEY(event_id) REFERENCES event (id),
  CONSTRAINT fk_attendance_post_id_post FOREIGN KEY(post_id) REFERENCES post (id),
  CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
  CONSTRAINT fk_attendance_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id)
);
CREATE INDEX ix_attendance_contact_id ON attendance (contact_id);
CREATE INDEX ix_attendance_event_id ON attendance (event_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_post_id ON attendance (post_id);
CREATE TABLE chosen_affiliation (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  appearance_id INTEGER NOT NULL,
  affiliation_id INTEGER,
  position INTEGER DEFAULT '0' NOT NULL,
  CONSTRAINT uq_chosen_affiliation_uid UNIQUE (uid),
  CONSTRAINT fk_chosen_affiliation_appearance_id_appearance FOREIGN KEY(appearance_id) REFERENCES appearance (id),
  CONSTRAINT fk_chosen_affiliation_affiliation_id_affiliation FOREIGN KEY(affiliation_id) REFERENCES affiliation (id)
);
CREATE INDEX ix_chosen_affiliation_affiliation_id ON chosen_affiliation (affiliation_id);
CREATE INDEX ix_chosen_affiliation_appearance_id ON chosen_affiliation (appearance_id);
CREATE TABLE timeline_entry (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid VARCHAR(36) NOT NULL,
  attendance_id INTEGER NOT NULL,
  "on" VARCHAR(10),
  state VARCHAR(40) NOT NULL,
  channel VARCHAR(40),
  "by" TEXT DEFAULT '' NOT NULL,
  note TEXT DEFAULT '' NOT NULL,
  CONSTRAINT uq_timeline_entry_uid UNIQUE (uid),
  CONSTRAINT fk_timeline_entry_attendance_id_attendance FOREIGN KEY(attendance_id) REFERENCES attendance (id)
);
CREATE INDEX ix_timeline_entry_attendance_id ON timeline_entry (attendance_id);
CREATE TABLE search_text (
        id INTEGER PRIMARY KEY,
        entity TEXT NOT NULL,
        entity_id INTEGER NOT NULL,
        field TEXT NOT NULL,
        folded TEXT NOT NULL
    );
CREATE VIRTUAL TABLE search_pairs USING fts5(
        pairs, content='', columnsize=0, detail=none, prefix='5', tokenize='ascii'
    );
CREATE TABLE search_symposium (id INTEGER PRIMARY KEY, order_key TEXT NOT NULL);
CREATE INDEX search_symposium_order ON search_symposium (order_key);
CREATE TABLE search_state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL);
INSERT INTO search_state VALUES (1, 1);
