-- What an article is. Runs unchanged on H2 and PostgreSQL. Ids are made by the application.
--
--   article 1 ──< edition 1 ──< affiliation 1 ──< affiliation_name
--     └─ current ─> │    │           └───────────< authorship_affiliation
--                   │    ├──< authorship >── author      │
--                   │    │       ├────────────────────── ┘
--                   │    │       └──< authorship_name
--                   │    ├──< section (parent: section) 1 ──< block 1 ──< span
--                   │    ├──< note (repeats: note)                └──< citation >── reference
--                   │    ├──< reference 1 ──< reference_person
--                   │    └──< citation
--                   └──< edition_text, edition_statement, edition_problem, edition_unplaced
--
-- Everything that hangs on an edition has a position within it, and (edition, position) is unique.

create table article (
    id         bigint      not null primary key,
    slug       varchar(80) not null,
    doi        varchar(500),
    current_id bigint,
    version    integer     not null,
    constraint article_slug_once unique (slug),
    constraint article_doi_once unique (doi)
);

create table edition (
    id               bigint                      not null primary key,
    article_id       bigint                      not null,
    edition_number   integer                     not null,
    file_name        varchar(500)                not null,
    format           varchar(40)                 not null,
    sha256           varchar(64)                 not null,
    imported_at      timestamp(6) with time zone not null,
    language         varchar(20)                 not null,
    article_type     varchar(200),
    doi              varchar(500),
    edn              varchar(40),
    issn             varchar(20),
    volume           varchar(40),
    issue            varchar(40),
    first_page       varchar(40),
    last_page        varchar(40),
    publication_year integer,
    received_on      varchar(10),
    revised_on       varchar(10),
    accepted_on      varchar(10),
    published_on     varchar(10),
    licence_text     varchar(4000),
    licence_url      varchar(2000),
    constraint edition_number_once unique (article_id, edition_number),
    constraint edition_bytes_once unique (sha256),
    constraint edition_of_article foreign key (article_id) references article
);

create index edition_imported_at on edition (imported_at);

alter table article
    add constraint article_current_edition foreign key (current_id) references edition;

create index article_current on article (current_id);

create table edition_text (
    edition_id bigint         not null,
    position   integer        not null,
    kind       varchar(20)    not null,
    language   varchar(20)    not null,
    text_value varchar(20000) not null,
    primary key (edition_id, position),
    constraint edition_text_of foreign key (edition_id) references edition
);

create table edition_statement (
    edition_id   bigint         not null,
    position     integer        not null,
    kind         varchar(20)    not null,
    language     varchar(20)    not null,
    label        varchar(200),
    text_value   varchar(20000) not null,
    source_lines varchar(2000)  not null,
    primary key (edition_id, position),
    constraint edition_statement_of foreign key (edition_id) references edition
);

create table edition_problem (
    edition_id    bigint        not null,
    position      integer       not null,
    severity      varchar(10)   not null,
    message       varchar(1000) not null,
    source_line   integer       not null,
    source_column integer       not null,
    primary key (edition_id, position),
    constraint edition_problem_of foreign key (edition_id) references edition
);

create table edition_unplaced (
    edition_id  bigint          not null,
    position    integer         not null,
    source_line integer         not null,
    text_value  varchar(100000) not null,
    primary key (edition_id, position),
    constraint edition_unplaced_of foreign key (edition_id) references edition
);

create table author (
    id    bigint not null primary key,
    orcid varchar(19),
    spin  varchar(20),
    constraint author_orcid_once unique (orcid)
);

create table affiliation (
    id         bigint      not null primary key,
    edition_id bigint      not null,
    position   integer     not null,
    label      varchar(20) not null,
    constraint affiliation_position_once unique (edition_id, position),
    constraint affiliation_of_edition foreign key (edition_id) references edition
);

create table affiliation_name (
    affiliation_id bigint        not null,
    position       integer       not null,
    language       varchar(20)   not null,
    name           varchar(1000) not null,
    primary key (affiliation_id, position),
    constraint affiliation_name_of foreign key (affiliation_id) references affiliation
);

create table authorship (
    id            bigint       not null primary key,
    edition_id    bigint       not null,
    position      integer      not null,
    author_id     bigint       not null,
    family_name   varchar(200) not null,
    given_name    varchar(200),
    patronymic    varchar(200),
    email         varchar(320),
    degree        varchar(500),
    academic_rank varchar(500),
    post          varchar(2000),
    corresponding boolean      not null,
    constraint authorship_position_once unique (edition_id, position),
    constraint authorship_of_edition foreign key (edition_id) references edition,
    constraint authorship_by foreign key (author_id) references author
);

create index authorship_author on authorship (author_id);

create table authorship_name (
    authorship_id bigint        not null,
    position      integer       not null,
    language      varchar(20)   not null,
    name          varchar(1000) not null,
    primary key (authorship_id, position),
    constraint authorship_name_of foreign key (authorship_id) references authorship
);

create table authorship_affiliation (
    authorship_id  bigint not null,
    affiliation_id bigint not null,
    primary key (authorship_id, affiliation_id),
    constraint authorship_works foreign key (authorship_id) references authorship,
    constraint authorship_works_at foreign key (affiliation_id) references affiliation
);

create index authorship_affiliation_affiliation on authorship_affiliation (affiliation_id);

create table section (
    id            bigint      not null primary key,
    edition_id    bigint      not null,
    position      integer     not null,
    section_key   varchar(20) not null,
    section_level integer     not null,
    parent_id     bigint,
    kind          varchar(20) not null,
    title         varchar(2000),
    source_line   integer,
    constraint section_position_once unique (edition_id, position),
    constraint section_of_edition foreign key (edition_id) references edition,
    constraint section_in_section foreign key (parent_id) references section
);

create index section_parent on section (parent_id);

create table block (
    id               bigint           not null primary key,
    edition_id       bigint           not null,
    section_id       bigint           not null,
    position         integer          not null,
    paragraph_number integer,
    kind             varchar(20)      not null,
    item_label       varchar(20),
    text_value       varchar(1000000) not null,
    source_lines     varchar(20000)   not null,
    constraint block_position_once unique (edition_id, position),
    constraint block_paragraph_once unique (edition_id, paragraph_number),
    constraint block_of_edition foreign key (edition_id) references edition,
    constraint block_in_section foreign key (section_id) references section
);

create index block_section on block (section_id);

create table span (
    block_id     bigint      not null,
    position     integer     not null,
    kind         varchar(20) not null,
    start_offset integer     not null,
    end_offset   integer     not null,
    target       varchar(4000),
    primary key (block_id, position),
    constraint span_in_block foreign key (block_id) references block
);

create table note (
    id                  bigint          not null primary key,
    edition_id          bigint          not null,
    position            integer         not null,
    note_number         varchar(20)     not null,
    text_value          varchar(100000) not null,
    source_author       varchar(2000),
    source_title        varchar(4000),
    source_publisher    varchar(2000),
    source_date         varchar(10),
    source_language     varchar(20),
    source_url          varchar(4000),
    source_url_repaired varchar(4000),
    accessed_on         varchar(10),
    source_locator      varchar(200),
    repeats_id          bigint,
    source_lines        varchar(20000)  not null,
    constraint note_position_once unique (edition_id, position),
    constraint note_of_edition foreign key (edition_id) references edition,
    constraint note_repeats_note foreign key (repeats_id) references note
);

create index note_repeats on note (repeats_id);

create table reference (
    id              bigint         not null primary key,
    edition_id      bigint         not null,
    position        integer        not null,
    reference_key   varchar(100)   not null,
    raw_text        varchar(20000) not null,
    text_value      varchar(20000) not null,
    csl_type        varchar(40),
    issued_year     integer,
    year_suffix     varchar(4),
    title           varchar(4000),
    container_title varchar(4000),
    volume          varchar(100),
    issue           varchar(100),
    pages           varchar(100),
    doi             varchar(500),
    edn             varchar(40),
    url             varchar(4000),
    publisher       varchar(1000),
    publisher_place varchar(500),
    language        varchar(20),
    source_lines    varchar(20000) not null,
    constraint reference_position_once unique (edition_id, position),
    constraint reference_of_edition foreign key (edition_id) references edition
);

create table reference_person (
    reference_id     bigint      not null,
    position         integer     not null,
    contributor_role varchar(20) not null,
    family_name      varchar(500),
    given_name       varchar(500),
    literal_name     varchar(1000),
    primary key (reference_id, position),
    constraint reference_person_of foreign key (reference_id) references reference
);

create table citation (
    id           bigint  not null primary key,
    edition_id   bigint  not null,
    position     integer not null,
    block_id     bigint  not null,
    start_offset integer not null,
    end_offset   integer not null,
    reference_id bigint,
    locator      varchar(200),
    constraint citation_position_once unique (edition_id, position),
    constraint citation_of_edition foreign key (edition_id) references edition,
    constraint citation_in_block foreign key (block_id) references block,
    constraint citation_to_reference foreign key (reference_id) references reference
);

create index citation_block on citation (block_id);
create index citation_reference on citation (reference_id);

-- Whoever stores an edition holds this row: two imports of one file must not make two articles.
create table import_turn (
    id integer not null primary key
);

insert into import_turn (id) values (1);
