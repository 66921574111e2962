-- What administrators page and filter by.
create index account_by_name on account (display_name, id);
create index audit_entry_actor on audit_entry (actor_id, id);
create index audit_entry_whom on audit_entry (account_id, id);
create index audit_entry_where on audit_entry (course_id, id);
create index audit_entry_what on audit_entry (entry_action, id);
