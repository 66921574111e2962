-- Who reads what with whom.
--
--   course --< membership >-- account        course --< join_code      course --< roster
--   course --< group_set --< course_group --< group_member (one group of a set for each account)
--   course --< reading >-- edition            reading --< prompt
--   course >--< article (article_share)

-- Who may see an article: everybody, or its owner and the courses it is shared with.
alter table article add column owner_id bigint;
alter table article add column open_to varchar(20) default 'EVERYBODY' not null;
alter table article add constraint article_owner foreign key (owner_id) references account;
create index article_owner on article (owner_id);

create table course (
    id             bigint        not null primary key,
    title          varchar(300)  not null,
    term           varchar(100)  not null,
    description    varchar(4000) not null,
    course_state   varchar(20)   not null,
    copied_from_id bigint,
    created_by     bigint        not null,
    created_at     timestamp(6) with time zone not null,
    version        integer       not null,
    constraint course_copied_from foreign key (copied_from_id) references course,
    constraint course_created_by foreign key (created_by) references account
);

create index course_copied on course (copied_from_id);
create index course_maker on course (created_by);

create table membership (
    id          bigint      not null primary key,
    course_id   bigint      not null,
    account_id  bigint      not null,
    course_role varchar(20) not null,
    joined_at   timestamp(6) with time zone not null,
    left_at     timestamp(6) with time zone,
    removed     boolean     not null,
    version     integer     not null,
    constraint membership_once unique (course_id, account_id),
    constraint membership_in_course foreign key (course_id) references course,
    constraint membership_of_account foreign key (account_id) references account
);

create index membership_account on membership (account_id);

create table join_code (
    id          bigint      not null primary key,
    course_id   bigint      not null,
    code        varchar(20) not null unique,
    course_role varchar(20) not null,
    issued_by   bigint      not null,
    issued_at   timestamp(6) with time zone not null,
    expires_at  timestamp(6) with time zone,
    max_uses    integer,
    uses        integer     not null,
    withdrawn   boolean     not null,
    version     integer     not null,
    constraint join_code_of_course foreign key (course_id) references course,
    constraint join_code_by foreign key (issued_by) references account
);

create index join_code_course on join_code (course_id);
create index join_code_issuer on join_code (issued_by);

-- A list of people as it was given, until somebody has looked through it and brings them in.
create table roster (
    id         bigint       not null primary key,
    course_id  bigint       not null,
    made_by    bigint       not null,
    made_at    timestamp(6) with time zone not null,
    applied_at timestamp(6) with time zone,
    constraint roster_of_course foreign key (course_id) references course,
    constraint roster_by foreign key (made_by) references account
);

create index roster_course on roster (course_id);
create index roster_maker on roster (made_by);

create table roster_part (
    roster_id bigint         not null,
    position  integer        not null,
    words     varchar(50000) not null,
    constraint roster_part_once primary key (roster_id, position),
    constraint roster_part_of foreign key (roster_id) references roster
);

create table group_set (
    id         bigint       not null primary key,
    course_id  bigint       not null,
    name       varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    version    integer      not null,
    constraint group_set_of_course foreign key (course_id) references course
);

create index group_set_course on group_set (course_id);

create table course_group (
    id           bigint       not null primary key,
    course_id    bigint       not null,
    group_set_id bigint       not null,
    name         varchar(200) not null,
    position     integer      not null,
    constraint course_group_of_set foreign key (group_set_id) references group_set,
    constraint course_group_of_course foreign key (course_id) references course
);

create index course_group_set on course_group (group_set_id);
create index course_group_course on course_group (course_id);

create table group_member (
    id           bigint not null primary key,
    course_id    bigint not null,
    group_set_id bigint not null,
    group_id     bigint not null,
    account_id   bigint not null,
    constraint group_member_once unique (group_set_id, account_id),
    constraint group_member_of_group foreign key (group_id) references course_group,
    constraint group_member_of_set foreign key (group_set_id) references group_set,
    constraint group_member_of_course foreign key (course_id) references course,
    constraint group_member_account foreign key (account_id) references account
);

create index group_member_group on group_member (group_id);
create index group_member_of on group_member (account_id);
create index group_member_in on group_member (course_id);

create table article_share (
    id         bigint not null primary key,
    course_id  bigint not null,
    article_id bigint not null,
    shared_by  bigint not null,
    shared_at  timestamp(6) with time zone not null,
    constraint article_share_once unique (article_id, course_id),
    constraint article_share_with foreign key (course_id) references course,
    constraint article_share_of foreign key (article_id) references article,
    constraint article_share_by foreign key (shared_by) references account
);

create index article_share_course on article_share (course_id);
create index article_share_sharer on article_share (shared_by);

create table reading (
    id                   bigint         not null primary key,
    course_id            bigint         not null,
    edition_id           bigint         not null,
    position             integer        not null,
    title                varchar(300)   not null,
    instructions         varchar(20000) not null,
    published            boolean        not null,
    opens_at             timestamp(6) with time zone,
    closes_at            timestamp(6) with time zone,
    peers_shown          varchar(20)    not null,
    own_needed           integer        not null,
    revealed_at          timestamp(6) with time zone,
    anonymous            boolean        not null,
    group_set_id         bigint,
    groups_apart         boolean        not null,
    expected_annotations integer        not null,
    expected_replies     integer        not null,
    due_at               timestamp(6) with time zone,
    created_at           timestamp(6) with time zone not null,
    version              integer        not null,
    constraint reading_in_course foreign key (course_id) references course,
    constraint reading_of_edition foreign key (edition_id) references edition,
    constraint reading_group_set foreign key (group_set_id) references group_set
);

create index reading_course on reading (course_id);
create index reading_edition on reading (edition_id);
create index reading_groups on reading (group_set_id);

create table prompt (
    id           bigint        not null primary key,
    course_id    bigint        not null,
    reading_id   bigint        not null,
    position     integer       not null,
    question     varchar(4000) not null,
    block_id     bigint,
    created_at   timestamp(6) with time zone not null,
    version      integer       not null,
    constraint prompt_in_reading foreign key (reading_id) references reading,
    constraint prompt_in_course foreign key (course_id) references course,
    constraint prompt_at_block foreign key (block_id) references block
);

create index prompt_reading on prompt (reading_id, position);
create index prompt_course on prompt (course_id);
create index prompt_block on prompt (block_id);
