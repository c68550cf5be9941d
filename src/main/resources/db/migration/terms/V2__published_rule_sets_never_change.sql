-- a rule neither leaves nor enters a published version
create or replace function refuse_published_rule_change() returns trigger language plpgsql as
$$
begin
    if exists (select from rule_sets
               where version in (old.rule_set_version, new.rule_set_version)
                 and state in ('PUBLISHED', 'SUPERSEDED')) then
        raise exception 'a published rule set never changes';
    end if;
    return coalesce(new, old);
end
$$;

-- the version itself stays as published; all that may still happen to it is that another one supersedes it
create function refuse_published_rule_set_change() returns trigger language plpgsql as
$$
begin
    if old.state not in ('PUBLISHED', 'SUPERSEDED') then
        return coalesce(new, old);
    end if;
    if tg_op = 'DELETE' or new.state not in ('PUBLISHED', 'SUPERSEDED')
        or (new.version, new.valid_from, new.published_at)
            is distinct from (old.version, old.valid_from, old.published_at) then
        raise exception 'a published rule set never changes';
    end if;
    return new;
end
$$;

create trigger published_rule_sets_never_change
    before update or delete on rule_sets
    for each row execute function refuse_published_rule_set_change();
