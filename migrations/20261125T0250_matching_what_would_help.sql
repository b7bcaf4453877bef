-- Beside why somebody has no partner stands what would give them one, as the engine found it by trying.
alter table match_unmatched add column help jsonb not null default '[]';
