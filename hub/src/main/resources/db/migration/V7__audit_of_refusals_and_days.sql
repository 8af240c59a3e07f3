-- The audit trail also tells of refusals and of its own readers. What stands is copied as it is: an entry of form 1
-- keeps the fields it was hashed over, so the chain goes on. Copied and not altered, because the two databases give a
-- unique constraint another name.
-- Who still writes to the old table waits for this row, and then finds the table gone: nothing falls between.
update audit_head set number = number where one = 1;
create table audit_record (
  number        bigint primary key,
  -- over which fields its hash is made
  form          int          not null,
  at            timestamp(6) with time zone not null,
  kind          varchar(16)  not null,
  delivery_id   uuid,
  message_id    uuid,
  sender        varchar(64)  not null,
  recipient     varchar(64)  not null,
  family        varchar(64)  not null,
  event         varchar(64)  not null,
  legal_basis   varchar(64)  not null,
  purpose       varchar(64)  not null,
  data          varchar(1000) not null,
  withheld      varchar(1000) not null,
  rules         varchar(4000) not null,
  asked         varchar(1000) not null,
  release       int          not null,
  previous_hash char(64)     not null,
  hash          char(64)     not null,
  constraint audit_once unique (delivery_id, kind)
);
insert into audit_record (number, form, at, kind, delivery_id, message_id, sender, recipient, family, event, legal_basis,
  purpose, data, withheld, rules, asked, release, previous_hash, hash)
select number, 1, at, 'disclosure', delivery_id, message_id, sender, recipient, family, event, legal_basis,
  purpose, '', withheld, '', '', 0, previous_hash, hash
from audit_entry;
drop table audit_entry;
alter table audit_record rename to audit_entry;
create index audit_by_time on audit_entry (at);
create index audit_by_family on audit_entry (family, number);
create index audit_by_message on audit_entry (message_id);
-- Each day is closed with a signature over the head of its chain and over the day before.
create table audit_seal (
  sealed_day  date primary key,
  last_number bigint        not null,
  signature   varchar(4000) not null
);
-- How far entries have gone to a logbook outside.
create table audit_sent (
  logbook varchar(16) primary key,
  number  bigint not null
);
