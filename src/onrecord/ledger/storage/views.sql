-- Views of a ledger, in SQL that SQLite and PostgreSQL both know. One statement each, no semicolon inside.
-- Who is named in them is named as across all reports. A row of a family of copies stands once for each copy: count
-- `source`, not rows. docs/questions.md has ten questions that are asked of them.

create view said as
select s.id, d.day, coalesce(d.outlet, d.path, d.id) as outlet, i.name as speaker, coalesce(p.country, i.country) as country,
  coalesce(p.sector, i.sector) as sector, coalesce(p.role, i.role) as role, s.act,
  s.content, s.cue, s.polarity, s.stance, s.quotation, u.sources, u.disputed, s.utterance, s.document, d.title,
  s.content_at, d.family as source, i.id as identity
from statements s
join documents d on d.id = s.document
left join actors a on a.id = s.speaker
left join profiles p on p.id = a.profile
left join profiles i on i.id = p.identity
left join utterances u on u.id = s.utterance;

create view happened as
select e.id, e.begins, e.ends, e.type, e.mode, e.status, coalesce(i.name, v.source, v.cue, 'narration') as voice,
  e.sentence, e.trigger_words, l.name as place, l.country, h.incident, n.title as incident_title, n.sources, n.disputed,
  e.intensity, e.document, coalesce(d.outlet, d.path, d.id) as outlet, d.day, d.family as source
from events e
join documents d on d.id = e.document
left join statements v on v.id = e.voice
left join actors a on a.id = v.speaker
left join profiles p on p.id = a.profile
left join profiles i on i.id = p.identity
left join places l on l.id = e.place
left join happenings h on h.id = e.happening
left join incidents n on n.id = h.incident;

create view who_took_part as
select e.id as event, y.part, i.name, i.kind, coalesce(f.country, i.country) as country, f.sector, f.role,
  i.id as identity, e.type, e.mode, e.status, e.begins, h.incident, e.document, d.family as source
from event_parties y
join events e on e.id = y.event
join documents d on d.id = e.document
join actors a on a.id = y.actor
left join profiles f on f.id = a.profile
left join profiles i on i.id = f.identity
left join happenings h on h.id = e.happening;

create view who_did_what_to_whom as
select e.id, e.begins, e.type, e.mode, e.status, coalesce(one_known.name, one.name) as actor,
  coalesce(one.country, one_known.country) as actor_country, coalesce(other_known.name, other.name) as recipient,
  coalesce(other.country, other_known.country) as recipient_country, e.intensity, case when e.voice is null then 'narration' else 'statement' end as voice, h.incident,
  e.document, d.family as source
from events e
join documents d on d.id = e.document
left join event_parties y on y.event = e.id and y.part = 'actor'
left join actors one on one.id = y.actor
left join profiles one_profile on one_profile.id = one.profile
left join profiles one_known on one_known.id = one_profile.identity
left join event_parties z on z.event = e.id and z.part = 'recipient'
left join actors other on other.id = z.actor
left join profiles other_profile on other_profile.id = other.profile
left join profiles other_known on other_known.id = other_profile.identity
left join happenings h on h.id = e.happening;

create view counted as
select f.id, f.measure, f.low, f.best, f.high, f.qualifier, f.unit, f.words, w.name as of_whom,
  case when f.voice is null then coalesce(d.outlet, d.path, d.id) else coalesce(i.name, v.source, v.cue) end as voice,
  case when f.voice is null then 'narration' else 'statement' end as told_in, coalesce(x.begins, d.day) as as_of,
  l.name as place, l.country, h.incident, n.title as incident_title, f.document,
  coalesce(d.outlet, d.path, d.id) as outlet, d.day, d.family as source
from figures f
join documents d on d.id = f.document
left join actors w on w.id = f.who
left join statements v on v.id = f.voice
left join actors a on a.id = v.speaker
left join profiles p on p.id = a.profile
left join profiles i on i.id = p.identity
left join dates x on x.id = f.as_of
left join places l on l.id = f.place
left join happenings h on h.id = f.happening
left join incidents n on n.id = h.incident;

create view speaks_against as
select 'in one report' as found, coalesce(d.day, '') as day, l.from_row, l.to_row, l.because, l.score,
  l.document as from_document, l.document as to_document
from links l
join documents d on d.id = l.document
where l.kind = 'disputes'
union all
select 'between reports', case when coalesce(a.day, '') > coalesce(b.day, '') then a.day else coalesce(b.day, '') end,
  r.from_row, r.to_row, r.because, r.score, r.from_document, r.to_document
from relations r
join documents a on a.id = r.from_document
join documents b on b.id = r.to_document
where r.kind = 'disputes';

create view words_of_rows as
select s.id, 'statement' as kind, s.content as words, s.content_at as words_at, s.document from statements s
union all
select e.id, 'event', e.sentence, e.sentence_at, e.document from events e
union all
select f.id, 'figure', f.words, f.words_at, f.document from figures f;

create view families as
select d.family, count(*) as reports, min(d.day) as first_day, min(d.origin) as origin
from documents d group by d.family;

create view manifest as
select i.path, case when i.error is not null then 'failed'
    when d.path is null or i.path <> d.path then 'already there'
    when d.family <> d.id or exists (select 1 from copies c where c.one = d.id) then 'added, has copies'
    else 'added' end as became,
  i.document, d.family, i.error
from inputs i
left join documents d on d.id = i.document;
