create table search_entries (
    article_id        uuid primary key references articles,
    -- letters and digits only, in lower case
    number_norm       text not null,
    gtin              text not null,
    manufacturer_norm text not null,
    -- numbers padded, so that 933-8-16 comes before 933-8-100
    sort_key          text not null,
    -- folded names of both languages; folded names, attributes, category and description of both languages
    title             text not null,
    words             text not null,
    category          varchar(40) not null,
    status            varchar(20) not null,
    standard_range    boolean not null
);

create index search_entries_number on search_entries (number_norm text_pattern_ops);
create index search_entries_gtin on search_entries (gtin);
create index search_entries_manufacturer on search_entries (manufacturer_norm);
create index search_entries_words on search_entries using gin (words gin_trgm_ops);
create index search_entries_category on search_entries (category, sort_key);
