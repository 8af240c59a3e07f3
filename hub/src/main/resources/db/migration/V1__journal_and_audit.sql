-- The journal: operational record. The same statements run on H2 and on PostgreSQL.
create table message (
  id                uuid primary key,
  sender            varchar(64)  not null,
  sender_message_id varchar(255),
  -- sender and its own id, only of an accepted message: a refused one may be mended and sent again under its id
  accepted_key      varchar(330) unique,
  content_hash      char(64)     not null,
  status            varchar(16)  not null,
  refusal           varchar(16),
  event             varchar(64),
  format            varchar(64),
  family            varchar(64),
  received_at       timestamp(6) with time zone not null,
  legal_basis       varchar(64),
  purpose           varchar(64),
  authorised_by     varchar(255),
  native_content    ${binary},
  canonical_content text,
  issues            text
);
create index message_by_content on message (sender, content_hash);
create index message_by_time on message (sender, received_at);

create table delivery (
  id           uuid primary key,
  message_id   uuid        not null references message (id),
  position     int         not null,
  recipient    varchar(64) not null,
  route        varchar(128) not null,
  format       varchar(64) not null,
  status       varchar(16) not null,
  crisis       boolean     not null,
  withheld     text,
  lost         text,
  reason       text,
  created_at   timestamp(6) with time zone not null,
  -- when its work item was last given to the broker; empty means it never was
  enqueued_at  timestamp(6) with time zone,
  ended_at     timestamp(6) with time zone
);
create index delivery_by_message on delivery (message_id);
create index delivery_by_state on delivery (status, enqueued_at);

create table timeline (
  number      bigint generated always as identity primary key,
  message_id  uuid        not null references message (id),
  delivery_id uuid,
  at          timestamp(6) with time zone not null,
  step        varchar(16) not null,
  outcome     varchar(32) not null,
  detail      varchar(1000)
);
create index timeline_by_message on timeline (message_id, number);

-- The audit trail: who disclosed what kind of data about whom to whom, on which ground. No payload.
create table audit_entry (
  number        bigint primary key,
  at            timestamp(6) with time zone not null,
  delivery_id   uuid        not null unique,
  message_id    uuid        not null,
  sender        varchar(64) not null,
  recipient     varchar(64) not null,
  family        varchar(64) not null,
  event         varchar(64) not null,
  legal_basis   varchar(64) not null,
  purpose       varchar(64) not null,
  withheld      varchar(1000) not null,
  previous_hash char(64)    not null,
  hash          char(64)    not null
);
create table audit_head (
  one    int primary key check (one = 1),
  number bigint   not null,
  hash   char(64) not null
);
insert into audit_head (one, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
