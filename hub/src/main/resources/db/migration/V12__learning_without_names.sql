-- What the monthly extract without names counts: one row for each accepted message that one of its measures looks at,
-- in codes, with the day on which the hub took it. Rows go with their family: by order, or two years after its first.
create table learning_event (
  number       bigint generated always as identity primary key,
  family       varchar(64)  not null,
  -- CBS code; empty when the message names none
  municipality varchar(4)   not null,
  seen_on      date         not null,
  event        varchar(64)  not null,
  kind         varchar(64)  not null,
  -- codes, comma separated
  states       varchar(255) not null,
  outcomes     varchar(255) not null,
  hearings     varchar(255) not null,
  -- partner ids
  sender       varchar(64)  not null,
  recipients   text         not null
);
create index learning_by_family on learning_event (family, number);
create index learning_by_day on learning_event (seen_on);
-- The extract of a month, made once and never again: two of one month would differ by one family.
create table learning_extract (
  extract_month varchar(7) primary key,
  content       text not null
);
