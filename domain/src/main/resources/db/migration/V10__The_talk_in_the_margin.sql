-- What a discussion needs besides its words.
--
--   reading.talk_revision: how many changes its talk has seen. Every change takes the next number, one after the other,
--   and leaves it in annotation.revision; so what changed since a number is found by an index, and nothing is missed.
--   reading.rebuilt_revision: what was read before this number is read anew as a whole, since rows are gone.
--
--   annotation --< annotation_version (its words before)      annotation --< mark (thanks, me too)
--   annotation --< flag                                       annotation --< mention
--   reading --< visit

alter table reading add column talk_revision bigint default 0 not null;
alter table reading add column rebuilt_revision bigint default 0 not null;
alter table reading add column shows_presence boolean default false not null;
alter table reading add column tag_list varchar(2000) default '' not null;
alter table reading add column tags_fixed boolean default false not null;

alter table annotation add column revision bigint default 0 not null;
alter table annotation add column published_revision bigint default 0 not null;
alter table annotation add column tags varchar(500) default '' not null;
alter table annotation add column send_key varchar(40);
alter table annotation add column hidden_reason varchar(500);
alter table annotation add column pinned_at timestamp(6) with time zone;
alter table annotation add column answer_id bigint;
alter table annotation add column answered_at timestamp(6) with time zone;
alter table annotation add column outcome varchar(500);
alter table annotation add column outcome_at timestamp(6) with time zone;
alter table annotation add column outcome_by bigint;
alter table annotation add constraint annotation_sent_once unique (author_id, reading_id, send_key);
alter table annotation add constraint annotation_answered_by foreign key (answer_id) references annotation;
alter table annotation add constraint annotation_settled_by foreign key (outcome_by) references account;
drop index annotation_author;
create index annotation_changed on annotation (reading_id, revision);
create index annotation_answer on annotation (answer_id);
create index annotation_settler on annotation (outcome_by);

create table annotation_version (
    id            bigint         not null primary key,
    course_id     bigint         not null,
    reading_id    bigint         not null,
    annotation_id bigint         not null,
    kind          varchar(20)    not null,
    words         varchar(20000) not null,
    tags          varchar(500)   not null,
    replaced_at   timestamp(6) with time zone not null,
    constraint annotation_version_of foreign key (annotation_id) references annotation
);

create index annotation_version_of on annotation_version (annotation_id, id);

create table mark (
    id            bigint      not null primary key,
    course_id     bigint      not null,
    reading_id    bigint      not null,
    annotation_id bigint      not null,
    account_id    bigint      not null,
    kind          varchar(20) not null,
    made_at       timestamp(6) with time zone not null,
    constraint mark_once unique (annotation_id, account_id, kind),
    constraint mark_on foreign key (annotation_id) references annotation,
    constraint mark_by foreign key (account_id) references account
);

create index mark_of on mark (account_id, reading_id);

create table flag (
    id            bigint       not null primary key,
    course_id     bigint       not null,
    reading_id    bigint       not null,
    annotation_id bigint       not null,
    account_id    bigint       not null,
    reason        varchar(20)  not null,
    remark        varchar(500) not null,
    raised_at     timestamp(6) with time zone not null,
    settled_at    timestamp(6) with time zone,
    settled_by    bigint,
    constraint flag_once unique (annotation_id, account_id),
    constraint flag_on foreign key (annotation_id) references annotation,
    constraint flag_by foreign key (account_id) references account,
    constraint flag_settled foreign key (settled_by) references account
);

create index flag_reading on flag (reading_id, settled_at);
create index flag_of on flag (account_id);
create index flag_settler on flag (settled_by);

create table mention (
    id            bigint not null primary key,
    course_id     bigint not null,
    reading_id    bigint not null,
    annotation_id bigint not null,
    account_id    bigint not null,
    constraint mention_once unique (annotation_id, account_id),
    constraint mention_in foreign key (annotation_id) references annotation,
    constraint mention_of foreign key (account_id) references account
);

create index mention_whom on mention (account_id, reading_id);

-- Where somebody stopped reading a discussion; it tells only themselves what is new.
create table visit (
    id              bigint not null primary key,
    course_id       bigint not null,
    reading_id      bigint not null,
    account_id      bigint not null,
    seen_revision   bigint not null,
    latest_revision bigint not null,
    visited_at      timestamp(6) with time zone not null,
    constraint visit_once unique (account_id, reading_id),
    constraint visit_in foreign key (reading_id) references reading,
    constraint visit_by foreign key (account_id) references account
);

create index visit_reading on visit (reading_id);
