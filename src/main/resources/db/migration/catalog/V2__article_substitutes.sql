-- what may be bought instead of an article, best first
create table article_substitutes (
    article_id    uuid not null references articles,
    substitute_id uuid not null references articles,
    position      integer not null,
    primary key (article_id, substitute_id),
    constraint no_article_replaces_itself check (article_id <> substitute_id)
);
