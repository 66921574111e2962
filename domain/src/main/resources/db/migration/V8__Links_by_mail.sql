-- Where a link was sent by mail: using it proves that address and no other.
alter table one_time_link add column sent_to varchar(254);
