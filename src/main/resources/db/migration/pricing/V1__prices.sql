create table prices (
    id            bigint generated always as identity primary key,
    kind          text not null check (kind in ('LIST', 'SEGMENT', 'ACCOUNT')),
    segment       text references segments (code),
    account_id    uuid references accounts (id),
    article_id    uuid not null references articles (id),
    from_quantity int not null check (from_quantity >= 1),
    price         numeric(14, 4) not null check (price >= 0),
    valid_from    date not null,
    check ((kind = 'SEGMENT') = (segment is not null)),
    check ((kind = 'ACCOUNT') = (account_id is not null)),
    unique nulls not distinct (article_id, kind, segment, account_id, valid_from, from_quantity)
);
