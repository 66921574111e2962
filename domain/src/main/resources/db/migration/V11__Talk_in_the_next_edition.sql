-- What was written about one edition of a text, when the reading has the next: annotation.carried_by says how its
-- target was found there. Where it was not, orphaned is true and the target stays in the old edition. earlier_quote is
-- what the target said when it was written about, where it says something else now or is gone.

alter table annotation add column carried_by varchar(20);
alter table annotation add column orphaned boolean default false not null;
alter table annotation add column earlier_quote varchar(20000);
