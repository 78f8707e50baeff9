-- Which platform an entry is about; what was written before this column is about none.
alter table journal_entry add column platform uuid default '00000000-0000-0000-0000-000000000000' not null;
create index journal_entry_platform on journal_entry (platform, happened_at);
create index journal_entry_time on journal_entry (happened_at);
