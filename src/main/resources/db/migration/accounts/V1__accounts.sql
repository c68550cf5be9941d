create sequence account_numbers start 10001;

create table segments (
    code text primary key,
    de   text not null,
    en   text not null
);
insert into segments values ('STANDARD', 'Standard', 'Standard');

create table accounts (
    id                  uuid primary key,
    number              text not null unique,
    legal_name          text not null,
    vat_id              text,
    trade               text not null,
    headcount           text not null,
    billing_name        text not null,
    billing_street      text not null,
    billing_postal_code text not null,
    billing_city        text not null,
    segment             text not null references segments (code),
    status              text not null,
    strategy            text not null,
    growth_tier         text not null,
    version             bigint not null
);

create table strategy_changes (
    id         uuid primary key,
    account_id uuid not null references accounts (id),
    strategy   text not null,
    since      date not null,
    reason     text not null,
    origin     text not null
);
create index on strategy_changes (account_id, since);

create table delivery_addresses (
    id          uuid primary key,
    account_id  uuid not null references accounts (id),
    name        text not null,
    street      text not null,
    postal_code text not null,
    city        text not null,
    position    int not null
);
create index on delivery_addresses (account_id, position);

create table members (
    login_id    uuid primary key,
    account_id  uuid not null references accounts (id),
    name        text not null,
    email       text not null,
    owner       boolean not null,
    order_limit numeric(14, 2) check (order_limit >= 0),
    version     bigint not null
);
create index on members (account_id);
