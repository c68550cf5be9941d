create table price_imports (
    id          uuid primary key,
    book        text not null,
    account_id  uuid references accounts (id),
    file_name   varchar(200) not null,
    content     bytea not null,
    -- from when rows count that name no day, or one that is over
    valid_from  date not null,
    state       varchar(20) not null check (state in ('CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'DISCARDED')),
    rows        integer not null,
    done        integer not null default 0,
    uploaded_by varchar(200) not null,
    uploaded_at timestamptz not null,
    applied_by  varchar(200) not null default '',
    applied_at  timestamptz
);

create index price_imports_newest on price_imports (uploaded_at desc);

create table price_import_rows (
    import_id     uuid not null references price_imports (id),
    line          integer not null,
    -- as the file says
    number        text not null,
    quantity_text text not null,
    price_text    text not null,
    from_text     text not null,
    until_text    text not null,
    -- as it was understood
    article_id    uuid references articles (id),
    from_quantity integer,
    price         numeric(14, 4),
    valid_from    date,
    valid_until   date,
    verdict       varchar(20) not null check (verdict in ('NEW', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    reason        jsonb,
    before        numeric(14, 4),
    primary key (import_id, line)
);

create index price_import_rows_article on price_import_rows (article_id, import_id);
