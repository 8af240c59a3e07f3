-- The data key of each stored payload, wrapped by the master keyset, which is not in this database. The key of a message
-- has the id of the message and stays as a tombstone once it is destroyed; a part in a mailbox has one of its own.
create table payload_key (
  id                uuid primary key,
  message_id        uuid not null,
  -- by which all keys of one family are destroyed together; empty when the message was refused before it was known
  family            varchar(64),
  -- which key of the master keyset wraps it; these three are empty once it is destroyed
  master_key        bigint,
  wrapped           ${binary},
  live_since        timestamp(6) with time zone,
  destroyed_at      timestamp(6) with time zone,
  destroyed_because varchar(16),
  destroyed_note    varchar(300),
  destroyed_by      varchar(128)
);
create index payload_key_by_message on payload_key (message_id);
create index payload_key_by_family on payload_key (family);
create index payload_key_by_master on payload_key (master_key);
create index payload_key_by_age on payload_key (live_since);
create index message_by_family on message (family);
-- The keys of the master keyset by their number: since when each wraps, and when another took its place.
create table master_key (
  id          bigint primary key,
  since       timestamp(6) with time zone not null,
  replaced_at timestamp(6) with time zone
);
-- One row, so that one instance at a time changes the keyset.
create table master_key_lock (
  one int primary key check (one = 1)
);
insert into master_key_lock (one) values (1);
-- Empty for what was laid before contents were encrypted.
alter table mailbox add column key_id uuid;
