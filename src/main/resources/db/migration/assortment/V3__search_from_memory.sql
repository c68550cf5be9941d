-- searches are answered from memory; this table is what is read into it, at the start and whenever it changed (DD034);
-- filled anew from the catalogue when the portal starts
drop table search_entries;

create table search_entries (
    article_id        uuid primary key references articles,
    -- letters and digits only, in lower case
    number_norm       text not null,
    gtin              text not null,
    manufacturer_norm text not null,
    -- 0 standard range, 1 others, 2 discontinued of the standard range, 3 other discontinued
    place             smallint not null,
    -- numbers padded, so that 933-8-16 comes before 933-8-100
    sort_key          text not null,
    name_de           text not null,
    name_en           text not null,
    -- folded words of the names; those of attributes, categories, descriptions besides
    title             text[] not null,
    words             text[] not null,
    -- ids of facet_values
    facets            integer[] not null,
    packaging_unit    integer not null,
    lead_time_days    integer not null,
    back_order        boolean not null,
    -- no longer found; the row stays, so that memories that know the article hear of it
    hidden            boolean not null default false,
    -- the transaction that wrote the row: what began after the last look may be new
    changed_in        xid8 not null default pg_current_xact_id()
);

create index search_entries_changed on search_entries (changed_in);
