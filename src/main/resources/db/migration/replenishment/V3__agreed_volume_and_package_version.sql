-- what lines come to at the prices agreed: each line rounded to cents, as UnitPrice.lineNet does
create function reorder_agreed(lines text) returns numeric
    language sql immutable parallel safe
    return (select coalesce(sum(round((line ->> 'agreed')::numeric * (line ->> 'quantity')::numeric
                                / case line ->> 'agreedPer' when 'HUNDRED' then 100 when 'THOUSAND' then 1000 else 1 end,
                                2)), 0)
            from jsonb_array_elements(lines::jsonb) line);

alter table reorder_plans
    add column agreed numeric(14, 2) generated always as (reorder_agreed(lines)) stored,
    -- the version of a starter package that suggested it
    add column package_version uuid;
create index on reorder_plans (package_version) where package_version is not null;
