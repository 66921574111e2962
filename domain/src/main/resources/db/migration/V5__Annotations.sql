-- What members write about an article. Every row carries its course and its reading.
--
--   annotation (thread_id = id) --< annotation (replies: thread_id of the first, parent_id of what they answer,
--                                        branch_id of the nearest by a student)

create table annotation (
    id               bigint         not null primary key,
    course_id        bigint         not null,
    reading_id       bigint         not null,
    thread_id        bigint         not null,
    parent_id        bigint,
    branch_id        bigint,
    author_id        bigint         not null,
    by_staff         boolean        not null,
    author_group_id  bigint,
    kind             varchar(20)    not null,
    audience         varchar(20)    not null,
    annotation_state varchar(20)    not null,
    target_kind      varchar(20)    not null,
    target_id        bigint,
    block_id         bigint,
    end_block_id     bigint,
    start_offset     integer,
    end_offset       integer,
    exact_quote      varchar(20000),
    prefix           varchar(64),
    suffix           varchar(64),
    words            varchar(20000) not null,
    created_at       timestamp(6) with time zone not null,
    published_at     timestamp(6) with time zone,
    edited_at        timestamp(6) with time zone,
    deleted_at       timestamp(6) with time zone,
    version          integer        not null,
    constraint annotation_in_reading foreign key (reading_id) references reading,
    constraint annotation_in_course foreign key (course_id) references course,
    constraint annotation_in_thread foreign key (thread_id) references annotation,
    constraint annotation_answers foreign key (parent_id) references annotation,
    constraint annotation_in_branch foreign key (branch_id) references annotation,
    constraint annotation_by foreign key (author_id) references account,
    constraint annotation_of_group foreign key (author_group_id) references course_group,
    constraint annotation_at_block foreign key (block_id) references block,
    constraint annotation_to_block foreign key (end_block_id) references block
);

create index annotation_reading on annotation (reading_id, thread_id, id);
create index annotation_author on annotation (author_id, reading_id);
create index annotation_thread on annotation (thread_id);
create index annotation_parent on annotation (parent_id);
create index annotation_branch on annotation (branch_id);
create index annotation_course on annotation (course_id);
create index annotation_group on annotation (author_group_id);
create index annotation_block on annotation (block_id);
create index annotation_end_block on annotation (end_block_id);
