-- The partner that was meant, when the recipient took over from it.
alter table delivery add column in_place_of varchar(64);
-- By which release this delivery is judged, when it is not that of its message: one that names a successor.
alter table delivery add column release int;
-- When it was laid in the mailbox of its recipient, where it waits to be fetched.
alter table delivery add column in_mailbox_at timestamp(6) with time zone;
-- What partners fetch that cannot be called: deliveries in parts, and answers to their own messages.
create table mailbox (
  id         uuid        not null,
  part       int         not null,
  parts      int         not null,
  partner    varchar(64) not null,
  message_id varchar(64) not null,
  event      varchar(64) not null,
  format     varchar(64) not null,
  media_type varchar(128) not null,
  crisis     boolean     not null,
  content    ${binary}   not null,
  laid_at    timestamp(6) with time zone not null,
  fetched_at timestamp(6) with time zone,
  primary key (id, part)
);
create index mailbox_by_partner on mailbox (partner, fetched_at);
