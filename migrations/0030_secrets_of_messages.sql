-- Codes and links that let somebody in: what a message must carry and must not keep. Once it is sent they are gone from it.
alter table messages.outgoing add column secrets text[] not null default '{}';
select app.classify('messages.outgoing', '{"secrets": "special protected"}');
grant update (subject, body, secrets) on messages.outgoing to moothall_web, moothall_jobs;
