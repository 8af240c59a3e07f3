-- When a delivery may leave that a route has wait; empty means at once.
alter table delivery add column held_until timestamp(6) with time zone;
