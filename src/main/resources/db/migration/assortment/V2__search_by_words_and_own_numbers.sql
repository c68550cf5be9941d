-- what a search answers is worked out anew from the catalogue when the portal starts
drop table search_entries;

-- what results can be narrowed by: categories, norms, sizes; article's tokens hold f:<id>
create table facet_values (
    id       integer generated always as identity primary key,
    facet    varchar(60) not null,
    value    varchar(200) not null,
    label_de varchar(120) not null,
    label_en varchar(120) not null,
    name_de  varchar(200) not null,
    name_en  varchar(200) not null,
    -- numbers padded, so that M8 comes before M10
    sort_key text not null,
    unique (facet, value)
);

create table search_entries (
    article_id        uuid primary key references articles,
    -- letters and digits only, in lower case
    number_norm       text not null,
    gtin              text not null,
    manufacturer_norm text not null,
    -- 0 standard range, 1 others, 2 discontinued; then numbers padded, so that 933-8-16 comes before 933-8-100
    place             smallint not null,
    sort_key          text not null,
    name_de           text collate "C" not null,
    name_en           text collate "C" not null,
    -- folded words of the names; those of names, attributes, categories, descriptions, and the values of facets
    title             tsvector not null,
    tokens            tsvector not null,
    facets            integer[] not null,
    packaging_unit    integer not null,
    lead_time_days    integer not null,
    back_order        boolean not null
);

create index search_entries_number on search_entries (number_norm text_pattern_ops);
create index search_entries_gtin on search_entries (gtin text_pattern_ops);
create index search_entries_manufacturer on search_entries (manufacturer_norm text_pattern_ops);
create index search_entries_tokens on search_entries using gin (tokens) with (fastupdate = off);
create index search_entries_place on search_entries (place, sort_key);
create index search_entries_name_de on search_entries (name_de, sort_key);
create index search_entries_name_en on search_entries (name_en, sort_key);

create table own_numbers (
    account_id uuid not null references accounts,
    article_id uuid not null references articles,
    number     varchar(35) not null,
    -- letters and digits only, in lower case
    folded     text not null,
    primary key (account_id, article_id),
    unique (account_id, folded)
);

create index own_numbers_begin on own_numbers (account_id, folded text_pattern_ops);
