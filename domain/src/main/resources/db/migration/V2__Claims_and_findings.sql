-- What an article asserts, what the source audit noticed, and what people decided about both.
--
--   edition --< claim >-- block        claim --< claim_change (history, one row for each step)
--   edition --< finding                article --< dismissal (holds for all editions of the article)

create table claim (
    id              bigint           not null primary key,
    edition_id      bigint           not null,
    block_id        bigint           not null,
    start_offset    integer          not null,
    end_offset      integer          not null,
    kinds           varchar(100)     not null,
    attributed_to   varchar(1000),
    label           varchar(200),
    claim_state     varchar(20)      not null,
    salience        double precision not null,
    added_by_hand   boolean          not null,
    carried_from_id bigint,
    carried_by      varchar(20),
    version         integer          not null,
    constraint claim_of_edition foreign key (edition_id) references edition,
    constraint claim_in_block foreign key (block_id) references block,
    constraint claim_carried_from foreign key (carried_from_id) references claim
);

create index claim_edition on claim (edition_id);
create index claim_block on claim (block_id);
create index claim_carried on claim (carried_from_id);

create table claim_change (
    id                   bigint       not null primary key,
    decision             bigint       not null,
    edition_id           bigint       not null,
    claim_id             bigint       not null,
    change_action        varchar(20)  not null,
    before_start         integer,
    before_end           integer,
    before_kinds         varchar(100),
    before_attributed_to varchar(1000),
    before_label         varchar(200),
    before_state         varchar(20),
    after_start          integer      not null,
    after_end            integer      not null,
    after_kinds          varchar(100) not null,
    after_attributed_to  varchar(1000),
    after_label          varchar(200),
    after_state          varchar(20)  not null,
    decided_by           varchar(200) not null,
    decided_at           timestamp(6) with time zone not null,
    undone               boolean      not null,
    constraint claim_change_of_edition foreign key (edition_id) references edition,
    constraint claim_change_of_claim foreign key (claim_id) references claim
);

create index claim_change_edition on claim_change (edition_id, decision);
create index claim_change_claim on claim_change (claim_id);

create table finding (
    id             bigint         not null primary key,
    edition_id     bigint         not null,
    position       integer        not null,
    code           varchar(60)    not null,
    severity       varchar(10)    not null,
    message        varchar(2000)  not null,
    subject_kind   varchar(20)    not null,
    subject_id     varchar(100),
    source_lines   varchar(20000) not null,
    raw_text       varchar(20000) not null,
    fingerprint    varchar(64)    not null,
    constraint finding_position_once unique (edition_id, position),
    constraint finding_of_edition foreign key (edition_id) references edition
);

create table dismissal (
    id           bigint        not null primary key,
    article_id   bigint        not null,
    fingerprint  varchar(64)   not null,
    reason       varchar(1000) not null,
    dismissed_by varchar(200)  not null,
    dismissed_at timestamp(6) with time zone not null,
    constraint dismissal_once unique (article_id, fingerprint),
    constraint dismissal_of_article foreign key (article_id) references article
);
