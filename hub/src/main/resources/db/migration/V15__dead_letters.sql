-- What class of fault ended a delivery as a dead letter, how often it was sent again, and that nothing is to come of it.
alter table delivery add column fault varchar(16);
alter table delivery add column replays integer default 0 not null;
alter table delivery add column discarded_at timestamp(6) with time zone;
update delivery set fault = 'refused' where status = 'dead';
create index delivery_by_end on delivery (status, ended_at);
-- What operators did with dead letters, and why.
create table repair (
  number      bigint generated always as identity primary key,
  delivery_id uuid         not null references delivery (id),
  action      varchar(16)  not null,
  operator    varchar(64)  not null,
  reason      varchar(300) not null,
  at          timestamp(6) with time zone not null
);
create index repair_of_delivery on repair (delivery_id);
alter table mailbox add column replay boolean default false not null;
