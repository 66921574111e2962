-- Whom an annotation was for when it said something else: what was said in private is not read by others later.
alter table annotation_version add column audience varchar(20) default 'READING' not null;
update annotation_version set audience = (select a.audience from annotation a where a.id = annotation_id);

-- The last change of an annotation that others than the staff may notice. A flag is none.
alter table annotation add column noticed_revision bigint default 0 not null;
update annotation set noticed_revision = revision;
