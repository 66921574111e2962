-- The change that hid an annotation: what becomes of it later is nothing to those who do not see it any more.
alter table annotation add column hidden_revision bigint;
update annotation set hidden_revision = noticed_revision where annotation_state = 'HIDDEN';
