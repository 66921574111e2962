-- Files that a teacher uploaded and has not yet kept or discarded, in parts that both databases hold.
--
--   account --< upload --< upload_part        upload >-- article (the one that the file corrects)
--
-- Articles belong to people now, and two of them may have a text of the same work: neither a DOI nor the bytes of a file
-- are there once any more.

alter table article drop constraint article_doi_once;
create index article_doi on article (doi);

alter table edition drop constraint edition_bytes_once;
create index edition_bytes on edition (sha256);

create table upload (
    id               bigint       not null primary key,
    account_id       bigint       not null,
    article_id       bigint,
    file_name        varchar(500) not null,
    sha256           varchar(64)  not null,
    byte_count       integer      not null,
    uploaded_at      timestamp(6) with time zone not null,
    expires_at       timestamp(6) with time zone not null,
    busy_until       timestamp(6) with time zone,
    refusal          varchar(2000),
    refused_line     integer      not null,
    refused_column   integer      not null,
    version          integer      not null,
    constraint upload_by foreign key (account_id) references account,
    constraint upload_corrects foreign key (article_id) references article
);

create index upload_account on upload (account_id);
create index upload_article on upload (article_id);
create index upload_expiry on upload (expires_at);

create table upload_part (
    upload_id bigint  not null,
    position  integer not null,
    bytes     bytea   not null,
    primary key (upload_id, position),
    constraint upload_part_of foreign key (upload_id) references upload
);
