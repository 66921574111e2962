-- Whether the sign-in name or the address of an account is only what its owner says, as at open sign-up. Of accounts that
-- are there already: who has a password and never used a one-time link made the account for themselves.
alter table account add column claimed boolean default false not null;

update account set claimed = true
where password_hash is not null
  and not exists (select 1 from one_time_link l where l.account_id = account.id and l.used_at is not null);
