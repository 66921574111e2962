-- Who can sign in, how, and what was changed about anybody's rights.
--
--   account --< session            what a cookie stands for; ended sessions stay until they expire
--   account --< one_time_link      first password, forgotten password; only the hash of its secret is kept
--   account --< external_identity  the same person at an identity provider (OpenID Connect)
--   sign_in_failure                wrong passwords, counted per account and per network address
--   audit_entry                    append-only: who changed whose rights, what was hidden or deleted

create table account (
    id            bigint       not null primary key,
    sign_in_name  varchar(254) not null unique,
    email         varchar(254) unique,
    email_proven  boolean      not null,
    display_name  varchar(200) not null,
    password_hash varchar(500),
    site_role     varchar(20)  not null,
    account_state varchar(20)  not null,
    language      varchar(10),
    created_at    timestamp(6) with time zone not null,
    version       integer      not null
);

create table session (
    id           bigint      not null primary key,
    account_id   bigint      not null,
    secret_hash  varchar(64) not null unique,
    started_at   timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    expires_at   timestamp(6) with time zone not null,
    ended_at     timestamp(6) with time zone,
    browser      varchar(200),
    constraint session_of_account foreign key (account_id) references account
);

create index session_account on session (account_id);
create index session_expiry on session (expires_at);

create table one_time_link (
    id          bigint      not null primary key,
    account_id  bigint      not null,
    purpose     varchar(20) not null,
    secret_hash varchar(64) not null unique,
    issued_by   bigint,
    issued_at   timestamp(6) with time zone not null,
    expires_at  timestamp(6) with time zone not null,
    used_at     timestamp(6) with time zone,
    constraint one_time_link_of_account foreign key (account_id) references account,
    constraint one_time_link_by foreign key (issued_by) references account
);

create index one_time_link_account on one_time_link (account_id);
create index one_time_link_issuer on one_time_link (issued_by);

create table external_identity (
    id         bigint       not null primary key,
    account_id bigint       not null,
    issuer     varchar(500) not null,
    subject    varchar(255) not null,
    linked_at  timestamp(6) with time zone not null,
    constraint external_identity_once unique (issuer, subject),
    constraint external_identity_of_account foreign key (account_id) references account
);

create index external_identity_account on external_identity (account_id);

create table sign_in_failure (
    counted_for    varchar(300) not null primary key,
    failures       integer      not null,
    last_failed_at timestamp(6) with time zone not null,
    refused_until  timestamp(6) with time zone not null
);

create index sign_in_failure_time on sign_in_failure (last_failed_at);

create table audit_entry (
    id           bigint        not null primary key,
    happened_at  timestamp(6) with time zone not null,
    actor_id     bigint,
    actor_name   varchar(200)  not null,
    entry_action varchar(60)   not null,
    account_id   bigint,
    course_id    bigint,
    subject_kind varchar(30),
    subject_id   bigint,
    details      varchar(2000) not null
);

create index audit_entry_time on audit_entry (happened_at);
create index audit_entry_account on audit_entry (account_id, happened_at);
create index audit_entry_course on audit_entry (course_id, happened_at);
