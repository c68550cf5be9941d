-- the way of a rule set from draft to published: who wrote it, who approved it, and why it was published as it was
alter table rule_sets alter column valid_from drop not null;
alter table rule_sets
    add title         text not null default '' check (length(title) <= 80),
    add revision      int not null default 0,
    add based_on      int references rule_sets (version),
    add author        text not null default '',
    add changed_at    timestamptz not null default now(),
    add approver      text not null default '',
    add approver_id   uuid,
    add comment       text not null default '' check (length(comment) <= 500),
    add reason        text not null default '' check (length(reason) <= 500),
    add check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    add check (state not in ('PUBLISHED', 'SUPERSEDED') or valid_from is not null and published_at is not null);

-- everybody who wrote at it: none of them may approve it
create table rule_set_authors (
    rule_set_version int  not null references rule_sets (version),
    login_id         uuid not null,
    primary key (rule_set_version, login_id)
);

-- nothing about a published version changes, its title and its approver neither
create or replace function refuse_published_rule_set_change() returns trigger language plpgsql as
$$
begin
    if old.state not in ('PUBLISHED', 'SUPERSEDED') then
        return coalesce(new, old);
    end if;
    if tg_op = 'DELETE' or new.state not in ('PUBLISHED', 'SUPERSEDED')
        or to_jsonb(new) - 'state' is distinct from to_jsonb(old) - 'state' then
        raise exception 'a published rule set never changes';
    end if;
    return new;
end
$$;

-- nor who wrote it
create trigger published_authors_never_change
    before insert or update or delete on rule_set_authors
    for each row execute function refuse_published_rule_change();
