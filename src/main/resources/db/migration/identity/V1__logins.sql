create table logins (
    id                uuid         primary key,
    version           bigint       not null,
    email             text         not null unique check (email = lower(email) and length(email) <= 254),
    name              varchar(120) not null,
    account_id        uuid,
    language          text         not null check (language in ('de', 'en')),
    password_hash     text,
    stamp             integer      not null,
    locked            boolean      not null,
    created_at        timestamptz  not null,
    last_signed_in_at timestamptz
);

create index logins_by_account on logins (account_id) where account_id is not null;

create table login_roles (
    login_id uuid not null references logins (id),
    role     text not null,
    primary key (login_id, role)
);

-- Only the hash of a link's secret is kept, so that reading the table opens no account.
create table password_resets (
    id         uuid        primary key,
    login_id   uuid        not null references logins (id),
    token_hash bytea       not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index password_resets_by_login on password_resets (login_id) where used_at is null;
