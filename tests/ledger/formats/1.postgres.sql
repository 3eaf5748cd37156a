BEGIN;
create table readings (
  id text collate "C" not null,
  document text collate "C" not null,
  onrecord text collate "C" not null,
  model text collate "C" not null,
  text_profile text collate "C" not null,
  current bigint not null,
  primary key (id)
);
create index readings_by_document on readings (document);
create table documents (
  id text collate "C" not null,
  title text collate "C",
  outlet text collate "C",
  published text collate "C",
  day text collate "C",
  byline text collate "C",
  dateline text collate "C",
  url text collate "C",
  path text collate "C",
  language text collate "C",
  reading text collate "C" not null,
  family text collate "C" not null,
  source text collate "C" not null,
  origin text collate "C",
  title_at text collate "C",
  captions_at text collate "C",
  extra text collate "C" not null,
  retrieved text collate "C",
  shingles bigint not null,
  about text collate "C" not null,
  text text collate "C" not null,
  primary key (id)
);
create index documents_by_family on documents (family);
create index documents_by_day on documents (day);
create index documents_by_outlet on documents using hash (outlet);
create index documents_by_reading on documents (reading);
create table sightings (
  id text collate "C" not null,
  document text collate "C" not null,
  title text collate "C",
  outlet text collate "C",
  published text collate "C",
  byline text collate "C",
  url text collate "C",
  path text collate "C",
  first bigint not null,
  details text collate "C" not null,
  primary key (id)
);
create index sightings_by_document on sightings (document);
create table inputs (
  id text collate "C" not null,
  path text collate "C" not null,
  document text collate "C",
  error text collate "C",
  primary key (id)
);
create index inputs_by_document on inputs (document);
create index inputs_by_path on inputs using hash (path);
create table actors (
  id text collate "C" not null,
  document text collate "C" not null,
  position bigint not null,
  name text collate "C" not null,
  kind text collate "C" not null,
  country text collate "C",
  sector text collate "C",
  role text collate "C",
  wikidata text collate "C",
  mentions_at text collate "C" not null,
  profile text collate "C",
  primary key (id)
);
create index actors_by_document on actors (document);
create index actors_by_profile_and_document on actors (profile, document);
create table dates (
  id text collate "C" not null,
  document text collate "C" not null,
  position bigint not null,
  words text collate "C" not null,
  words_at text collate "C" not null,
  begins text collate "C",
  ends text collate "C",
  precision text collate "C",
  type text collate "C",
  value text collate "C",
  primary key (id)
);
create index dates_by_document on dates (document);
create table places (
  id text collate "C" not null,
  document text collate "C" not null,
  position bigint not null,
  name text collate "C" not null,
  words text collate "C" not null,
  words_at text collate "C" not null,
  country text collate "C",
  latitude double precision,
  longitude double precision,
  gazetteer_id text collate "C",
  precision text collate "C",
  primary key (id)
);
create index places_by_document on places (document);
create index places_by_name on places using hash (name);
create index places_by_country on places (country);
create table statements (
  id text collate "C" not null,
  document text collate "C" not null,
  position bigint not null,
  speaker text collate "C",
  act text collate "C" not null,
  content text collate "C" not null,
  source text collate "C",
  cue text collate "C",
  polarity text collate "C" not null,
  stance text collate "C" not null,
  quotation text collate "C" not null,
  addressee text collate "C",
  via text collate "C" not null,
  date text collate "C",
  place text collate "C",
  inside text collate "C",
  utterance text collate "C",
  score double precision not null,
  content_at text collate "C" not null,
  source_at text collate "C" not null,
  cue_at text collate "C",
  addressee_at text collate "C",
  date_at text collate "C",
  place_at text collate "C",
  primary key (id)
);
create index statements_by_document on statements (document);
create index statements_by_speaker on statements (speaker);
create index statements_by_utterance on statements (utterance);
create index statements_by_inside on statements (inside);
create table events (
  id text collate "C" not null,
  document text collate "C" not null,
  position bigint not null,
  type text collate "C" not null,
  mode text collate "C",
  status text collate "C" not null,
  voice text collate "C",
  trigger_words text collate "C" not null,
  sentence text collate "C" not null,
  date text collate "C",
  place text collate "C",
  begins text collate "C",
  ends text collate "C",
  intensity double precision,
  contexts text collate "C" not null,
  figures text collate "C" not null,
  scheme text collate "C" not null,
  happening text collate "C",
  trigger_at text collate "C" not null,
  sentence_at text collate "C" not null,
  primary key (id)
);
create index events_by_document on events (document);
create index events_by_type_and_begins on events (type, begins);
create index events_by_happening on events (happening);
create index events_by_voice on events (voice);
create table event_parties (
  event text collate "C" not null,
  part text collate "C" not null,
  position bigint not null,
  actor text collate "C" not null,
  primary key (event, part, position)
);
create index event_parties_by_actor on event_parties (actor);
create table figures (
  id text collate "C" not null,
  document text collate "C" not null,
  position bigint not null,
  measure text collate "C" not null,
  low double precision,
  best double precision,
  high double precision,
  unit text collate "C",
  qualifier text collate "C",
  words text collate "C" not null,
  who text collate "C",
  place text collate "C",
  date text collate "C",
  as_of text collate "C",
  voice text collate "C",
  happening text collate "C",
  words_at text collate "C" not null,
  primary key (id)
);
create index figures_by_document on figures (document);
create index figures_by_measure on figures (measure);
create index figures_by_happening on figures (happening);
create index figures_by_voice on figures (voice);
create table links (
  id text collate "C" not null,
  document text collate "C" not null,
  position bigint not null,
  kind text collate "C" not null,
  from_row text collate "C" not null,
  to_row text collate "C" not null,
  because text collate "C" not null,
  score double precision not null,
  primary key (id)
);
create index links_by_document on links (document);
create index links_by_from_row on links (from_row);
create index links_by_to_row on links (to_row);
create table superseded (
  id text collate "C" not null,
  reading text collate "C" not null,
  kind text collate "C" not null,
  document text collate "C" not null,
  body text collate "C" not null,
  primary key (id, reading)
);
create index superseded_by_document on superseded (document);
create table sketches (
  value bigint not null,
  document bytea not null,
  primary key (value, document)
);
create table copies (
  one text collate "C" not null,
  other text collate "C" not null,
  resemblance double precision not null,
  containment double precision not null,
  score double precision not null,
  because text collate "C" not null,
  primary key (one, other)
);
create index copies_by_other on copies (other);
create table profiles (
  id text collate "C" not null,
  name text collate "C" not null,
  kind text collate "C" not null,
  country text collate "C",
  sector text collate "C",
  role text collate "C",
  names text collate "C" not null,
  identity text collate "C" not null,
  primary key (id)
);
create index profiles_by_identity on profiles (identity);
create index profiles_by_name on profiles using hash (name);
create index profiles_by_country on profiles (country);
create table happenings (
  id text collate "C" not null,
  document text collate "C" not null,
  incident text collate "C",
  type text collate "C" not null,
  body text collate "C" not null,
  primary key (id)
);
create index happenings_by_document on happenings (document);
create index happenings_by_incident on happenings (incident);
create table blocks (
  key bigint not null,
  member bytea not null,
  primary key (key, member)
);
create table joins (
  one text collate "C" not null,
  other text collate "C" not null,
  kind text collate "C" not null,
  score double precision not null,
  because text collate "C" not null,
  primary key (one, other)
);
create index joins_by_other on joins (other);
create table incidents (
  id text collate "C" not null,
  type text collate "C" not null,
  mode text collate "C",
  begins text collate "C",
  ends text collate "C",
  place text collate "C",
  country text collate "C",
  title text collate "C" not null,
  reports bigint not null,
  sources bigint not null,
  disputed bigint not null,
  primary key (id)
);
create index incidents_by_begins_and_id on incidents (begins, id);
create index incidents_by_type_and_begins on incidents (type, begins);
create index incidents_by_country_and_begins on incidents (country, begins);
create index incidents_by_sources_and_begins_and_id on incidents (sources, begins, id);
create index incidents_by_disputed on incidents (disputed);
create table utterances (
  id text collate "C" not null,
  content text collate "C" not null,
  speaker text collate "C",
  begins text collate "C",
  reports bigint not null,
  sources bigint not null,
  disputed bigint not null,
  primary key (id)
);
create index utterances_by_sources on utterances (sources);
create table relations (
  from_row text collate "C" not null,
  to_row text collate "C" not null,
  kind text collate "C" not null,
  because text collate "C" not null,
  score double precision not null,
  incident text collate "C",
  from_document text collate "C" not null,
  to_document text collate "C" not null,
  primary key (from_row, to_row, kind)
);
create index relations_by_to_row on relations (to_row);
create index relations_by_from_document on relations (from_document);
create index relations_by_to_document on relations (to_document);
create index relations_by_incident on relations (incident);
create table entries (
  id bigint generated by default as identity not null,
  row text collate "C" not null,
  kind text collate "C" not null,
  document text collate "C" not null,
  day text collate "C",
  primary key (id)
);
create index entries_by_row on entries (row);
create index entries_by_document on entries (document);
create table judgements (
  id text collate "C" not null,
  row text collate "C" not null,
  other text collate "C",
  verdict text collate "C" not null,
  field text collate "C",
  value text collate "C",
  judge text collate "C" not null,
  because text collate "C",
  at text collate "C" not null,
  reading text collate "C",
  seen text collate "C",
  primary key (id)
);
create index judgements_by_row_and_judge on judgements (row, judge);
create index judgements_by_judge on judgements (judge);
create index judgements_by_other on judgements (other);
create table ledger (
  name text collate "C" not null,
  value text collate "C" not null,
  primary key (name)
);
alter table documents add foreign key (reading) references readings (id) deferrable initially deferred;
alter table sightings add foreign key (document) references documents (id) deferrable initially deferred;
alter table inputs add foreign key (document) references documents (id) deferrable initially deferred;
alter table actors add foreign key (document) references documents (id) deferrable initially deferred;
alter table actors add foreign key (profile) references profiles (id) deferrable initially deferred;
alter table dates add foreign key (document) references documents (id) deferrable initially deferred;
alter table places add foreign key (document) references documents (id) deferrable initially deferred;
alter table statements add foreign key (document) references documents (id) deferrable initially deferred;
alter table statements add foreign key (speaker) references actors (id) deferrable initially deferred;
alter table statements add foreign key (date) references dates (id) deferrable initially deferred;
alter table statements add foreign key (place) references places (id) deferrable initially deferred;
alter table statements add foreign key (inside) references statements (id) deferrable initially deferred;
alter table statements add foreign key (utterance) references utterances (id) deferrable initially deferred;
alter table events add foreign key (document) references documents (id) deferrable initially deferred;
alter table events add foreign key (voice) references statements (id) deferrable initially deferred;
alter table events add foreign key (date) references dates (id) deferrable initially deferred;
alter table events add foreign key (place) references places (id) deferrable initially deferred;
alter table events add foreign key (happening) references happenings (id) deferrable initially deferred;
alter table event_parties add foreign key (event) references events (id) deferrable initially deferred;
alter table event_parties add foreign key (actor) references actors (id) deferrable initially deferred;
alter table figures add foreign key (document) references documents (id) deferrable initially deferred;
alter table figures add foreign key (who) references actors (id) deferrable initially deferred;
alter table figures add foreign key (place) references places (id) deferrable initially deferred;
alter table figures add foreign key (date) references dates (id) deferrable initially deferred;
alter table figures add foreign key (as_of) references dates (id) deferrable initially deferred;
alter table figures add foreign key (voice) references statements (id) deferrable initially deferred;
alter table figures add foreign key (happening) references happenings (id) deferrable initially deferred;
alter table links add foreign key (document) references documents (id) deferrable initially deferred;
alter table superseded add foreign key (reading) references readings (id) deferrable initially deferred;
alter table copies add foreign key (one) references documents (id) deferrable initially deferred;
alter table copies add foreign key (other) references documents (id) deferrable initially deferred;
alter table happenings add foreign key (document) references documents (id) deferrable initially deferred;
alter table happenings add foreign key (incident) references incidents (id) deferrable initially deferred;
alter table relations add foreign key (from_document) references documents (id) deferrable initially deferred;
alter table relations add foreign key (to_document) references documents (id) deferrable initially deferred;
alter table entries add foreign key (document) references documents (id) deferrable initially deferred;

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
create text search dictionary onrecord_porter (template = snowball, language = porter);
create text search configuration onrecord_words (copy = simple);
alter text search configuration onrecord_words alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart with onrecord_porter;
alter table entries add column words tsvector not null, add column voices tsvector not null, add column parties tsvector not null, add column facets tsvector not null;
create index entries_by_full_text on entries using gin (words, voices, parties, facets);
INSERT INTO readings (id, document, onrecord, model, text_profile, current) VALUES ('reading-220c2c76a489b18c', '2e8b29b319401940', '0.3.0', '3', 'saved-text/1', '1');
INSERT INTO readings (id, document, onrecord, model, text_profile, current) VALUES ('reading-3ee83f6488ed9d6a', '966f5347db23d688', '0.2.0', '2', 'saved-text/1', '1');
INSERT INTO readings (id, document, onrecord, model, text_profile, current) VALUES ('reading-94abdf020a151ff1', '1c4eb0448bf0028a', '0.2.0', '2', 'saved-text/1', '1');
INSERT INTO readings (id, document, onrecord, model, text_profile, current) VALUES ('reading-b7addd0b371acc66', '2e8b29b319401940', '0.2.0', '2', 'saved-text/1', '0');
INSERT INTO documents (id, title, outlet, published, day, byline, dateline, url, path, language, reading, family, source, origin, title_at, captions_at, extra, retrieved, shingles, about, text) VALUES ('1c4eb0448bf0028a', 'A moroccaned paroles commitment do make visited', 'Evening Post', '2000-12-31', '2000-12-31', NULL, NULL, NULL, 'caf﷐dce9.txt', 'en', 'reading-94abdf020a151ff1', '1c4eb0448bf0028a', 'evening post', NULL, '0-47', NULL, '{}', NULL, '252', 'abu anticipate begat bewail commit council definit esteem expel jul liechtenstein lodge moroccan nation parol radi recollect reluctant summ transition visit watchman', 'A moroccaned paroles commitment do make visited

Liechtenstein said that before recollection about few become radiates bewailing reluctants expulsioning definition anticipateing watchmaned lodgeing begating. National Transitional Council said that ask above abus jul although esteeming can at am summoned halloweened midwifes an any after. Republican Pollster Tina Dorvaszalen said that disassociat menagerieed again controversyed or again did acknowledgeing rights impinge february occuring mdting.
Dorvaszalen warned that Jorge Polmarko keeped Palau in Jega on Sunday, berates became larvaed. Dorvaszalen said that Dorvaszalen closed Sinn Fein in Brest on Friday, savor always gushs my even overspent.
Marlon Quinquinshiba ascribed Polmarko in Mississauga on Sunday, freedoms herself diplomatics. Dorvaszalen said that disassociat menagerieed again controversyed or again did acknowledgeing rights impinge february occuring mdting. Polmarko said that against squated bravests mujahids exampleed a rhetorical a early injunctioning moroccaned insights can bewailing sriing another.
National Transitional Council accused critics, saying that gubernatorialing tel snipe a backacheed indicted savor other rights refrains. National Transitional Council admited Palau in Gantang on Sunday, killing 90 people, april improprietys undersecretarying quickies as complainted. Dorvaszalen said that Quinquinshiba bulldozed National Transitional Council in Sragen on Sunday, ranged after skepticisming rights brouhahaed.
National Transitional Council imposed Palau in Hamburg on Friday, himself summoned also reluctants next hostile away. National Transitional Council suspended Liechtenstein in Gantang on Sunday, killing 17 people, ribed a as.
Liechtenstein said that before recollection about few become radiates bewailing reluctants expulsioning definition anticipateing watchmaned lodgeing begating.
“never demiseed disbar presenters episcopaling stronged having all do occuring above saying,” Polmarko said. Polmarko claimed that koraned every all wrunged bear ascribe used country goods mph.
Polmarko recalled Quinquinshiba in Himamaylan on Saturday, killing 15 people, got later thinnest mafiosoing shoted oneselfing reluctants.
');
INSERT INTO documents (id, title, outlet, published, day, byline, dateline, url, path, language, reading, family, source, origin, title_at, captions_at, extra, retrieved, shingles, about, text) VALUES ('2e8b29b319401940', 'Back because mediations at wisemen definition rights', 'The Canada Herald', '2001-01-03', '2001-01-03', NULL, NULL, NULL, 'reports/00000022.txt', 'en', 'reading-220c2c76a489b18c', '1c4eb0448bf0028a', 'evening post', NULL, '0-52', NULL, '{}', NULL, '205', 'abu anticipate begat bewail council definit esteem expel jul liechtenstein lodge medi nation radi recollect reluctant right transition watchman wisemen', 'Back because mediations at wisemen definition rights

Liechtenstein said that before recollection about few become radiates bewailing reluctants expulsioning definition anticipateing watchmaned lodgeing begating.
National Transitional Council said that ask above abus jul although esteeming can at am summoned halloweened midwifes an any after.
Republican Pollster Tina Dorvaszalen said that disassociat menagerieed again controversyed or again did acknowledgeing rights impinge february occuring mdting. Dorvaszalen warned that Jorge Polmarko keeped Palau in Jega on Sunday, berates became larvaed.
Dorvaszalen said that Dorvaszalen closed Sinn Fein in Brest on Friday, savor always gushs my even overspent. Marlon Quinquinshiba ascribed Polmarko in Mississauga on Sunday, freedoms herself diplomatics.
Dorvaszalen said that disassociat menagerieed again controversyed or again did acknowledgeing rights impinge february occuring mdting.
Polmarko said that against squated bravests mujahids exampleed a rhetorical a early injunctioning moroccaned insights can bewailing sriing another. National Transitional Council accused critics, saying that gubernatorialing tel snipe a backacheed indicted savor other rights refrains.
National Transitional Council admited Palau in Gantang on Sunday, killing 90 people, april improprietys undersecretarying quickies as complainted.
Dorvaszalen said that Quinquinshiba bulldozed National Transitional Council in Sragen on Sunday, ranged after skepticisming rights brouhahaed.
National Transitional Council imposed Palau in Hamburg on Friday, himself summoned also reluctants next hostile away.
National Transitional Council suspended Liechtenstein in Gantang on Sunday, killing 17 people, ribed a as.
');
INSERT INTO documents (id, title, outlet, published, day, byline, dateline, url, path, language, reading, family, source, origin, title_at, captions_at, extra, retrieved, shingles, about, text) VALUES ('966f5347db23d688', 'At compare parlanceed about trillioned sponge authorityed', 'The Madagascar Herald', '2001-01-01', '2001-01-01', NULL, NULL, NULL, 'reports/00000004.txt', 'en', 'reading-3ee83f6488ed9d6a', '966f5347db23d688', 'the madagascar herald', NULL, '0-57', NULL, '{}', NULL, '264', 'authority barueri compar confirm cypru deny elmar garza hold intelligence leaflet liza mich osei parlance portfolio quinzatur reluctant snip spong sweep trillion uganda vasshinel wanda white', 'At compare parlanceed about trillioned sponge authorityed

Cyprus denied that Wanda Garza holded Liza Vasshinel in Barueri on Sunday, intelligenceing reluctants portfolios leaflet. Uganda said that been snipe also am than although whiteing. Cyprus confirmed that Elmar Quinzatur sweeped Michal Osei in Lubumbashi on Friday, wrangles atomics equals exhortation. “overturns an but an anthropologisting above transportation stratums deflected resentments,” Osei said.
United Nations Relief and Works Agency said that ambitioning reinstate aver overspent an occuring via currency savor zealands showcase a yearly transits cultures. Club for Growth said that above eastered summoned rights anything misspelting again shoveling melt bewailing themselves pieces savor.
Osei announced Yun Ridorri in Lanzhou on Sunday, killing 20 people, maya lambasts delusioned always unraveled against fans. Osei said that Uganda abandoned Osei in Al Mawşil al Jadīdah on Saturday, wireing testimonials intimidationing moroccaned against reluctants rodeed.
Uganda abducted Osei in Springfield on Sunday, killing 2 people, dr recording against margined bewailing. Tina Dorvaszalen closed Sinn Fein in Brest on Friday, annoyanceing never had offensives exaggeration. Cyprus said that ambition wons kine always conclusions purpose a scholar muchs come mujahiding following harp launching.
Garza holded Vasshinel in Barueri on Sunday, extraditioning fluctuating also.
Ridorri said that commitment oneselfing had must my occuring about only relent rights.
“struck portfolios moroccaned snipe immigration around again go exchequered exhortation militias rights definition,” Cyprus said.
Cyprus accused critics, saying that supremeed obituarys paraphrase detractored rages consulateed occuring snivelled paraphraseed. Quinzatur accused critics, saying that savor again abacking always friday around boldesting about did cannot takaing theaters.
Elmar Nelzanelnel abducted Yannis Baquinturza in Longyan on Monday, killing 7 people, bewailing might again.
');
INSERT INTO sightings (id, document, title, outlet, published, byline, url, path, first, details) VALUES ('sighting-10c0003d6f8b1d6a', '966f5347db23d688', 'At compare parlanceed about trillioned sponge authorityed', 'The Madagascar Herald', '2001-01-01', NULL, NULL, 'reports/00000004.txt', '1', '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "966f5347db23d688", "language": "en", "outlet": "The Madagascar Herald", "path": "reports/00000004.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "At compare parlanceed about trillioned sponge authorityed", "title_span": "0-57", "url": null}');
INSERT INTO sightings (id, document, title, outlet, published, byline, url, path, first, details) VALUES ('sighting-65df8baf395f05d9', '1c4eb0448bf0028a', 'A moroccaned paroles commitment do make visited', 'The Myanmar Herald', '2001-01-01', NULL, NULL, 'reports/00000000.txt', '0', '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "1c4eb0448bf0028a", "language": "en", "outlet": "The Myanmar Herald", "path": "reports/00000000.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "A moroccaned paroles commitment do make visited", "title_span": "0-47", "url": null}');
INSERT INTO sightings (id, document, title, outlet, published, byline, url, path, first, details) VALUES ('sighting-b4f492dd8b585ae3', '2e8b29b319401940', 'Back because mediations at wisemen definition rights', 'The Canada Herald', '2001-01-03', NULL, NULL, 'reports/00000022.txt', '1', '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "2e8b29b319401940", "language": "en", "outlet": "The Canada Herald", "path": "reports/00000022.txt", "published": "2001-01-03", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Back because mediations at wisemen definition rights", "title_span": "0-52", "url": null}');
INSERT INTO sightings (id, document, title, outlet, published, byline, url, path, first, details) VALUES ('sighting-f4ef375daf512878', '1c4eb0448bf0028a', 'A moroccaned paroles commitment do make visited', 'Evening Post', '2000-12-31', NULL, NULL, 'caf﷐dce9.txt', '1', '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "1c4eb0448bf0028a", "language": "en", "outlet": "Evening Post", "path": "caf﷐dce9.txt", "published": "2000-12-31", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "A moroccaned paroles commitment do make visited", "title_span": "0-47", "url": null}');
INSERT INTO inputs (id, path, document, error) VALUES ('input-0ea6f06511639d53', 'empty.txt', NULL, 'the file is empty');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-004a141d0f6f3223', '1c4eb0448bf0028a', '5', 'Sinn Fein', 'organization', 'IRL', 'PTY', NULL, NULL, '636-645', 'profile-fe0661a83fc00666');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-13579b165dcc3885', '966f5347db23d688', '4', 'Elmar Quinzatur', 'person', 'LKA', 'MIL', 'Commander In Chief', NULL, '263-278 1789-1798', 'profile-298ade1ec5f8d891');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-23c9b860eaf54a5c', '2e8b29b319401940', '4', 'Palau', 'state', 'PLW', 'GOV', NULL, NULL, '551-556 1262-1267 1552-1557', 'profile-4e232b2e1cc470b4');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-346efe2965088d39', '966f5347db23d688', '5', 'Michal Osei', 'person', 'CHN', 'BUS', 'Oligarch', NULL, '287-298 454-458 762-766 886-890 918-922 1051-1055', 'profile-08c3426a139afbab');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-3d66f44fa2b24915', '1c4eb0448bf0028a', '1', 'National Transitional Council', 'organization', 'LBY', 'GOV', NULL, NULL, '208-237 1082-1111 1219-1248 1412-1441 1509-1538 1627-1656', 'profile-45a9280110e1c5ee');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-3e307cbbc5a345a3', '2e8b29b319401940', '6', 'Marlon Quinquinshiba', 'person', 'CHN', 'GOV', 'Head Of State', NULL, '709-729 1393-1406', 'profile-f97d47f446ac2bbb');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-3f297981362c74ad', '2e8b29b319401940', '0', 'Liechtenstein', 'state', 'LIE', 'GOV', NULL, NULL, '54-67 1672-1685', 'profile-102b7e50048d4249');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-420b08277a50cb41', '1c4eb0448bf0028a', '4', 'Palau', 'state', 'PLW', 'GOV', NULL, NULL, '546-551 1257-1262 1547-1552', 'profile-4e232b2e1cc470b4');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-451525a264b6a4ca', '2e8b29b319401940', '2', 'Tina Dorvaszalen', 'person', 'USA', 'PTY', 'Republican Pollster', NULL, '365-381 505-516 600-611 622-633 804-815 1371-1382', 'profile-1e1f4205bad7ef37');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-45fd65da54f53c3d', '2e8b29b319401940', '5', 'Sinn Fein', 'organization', 'IRL', 'PTY', NULL, NULL, '641-650', 'profile-fe0661a83fc00666');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-4f6868979ce027f5', '1c4eb0448bf0028a', '2', 'Tina Dorvaszalen', 'person', 'USA', 'PTY', 'Republican Pollster', NULL, '360-376 500-511 595-606 617-628 799-810 1366-1377', 'profile-1e1f4205bad7ef37');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-5649e689c1f818c7', '2e8b29b319401940', '1', 'National Transitional Council', 'organization', 'LBY', 'GOV', NULL, NULL, '213-242 1087-1116 1224-1253 1417-1446 1514-1543 1632-1661', 'profile-45a9280110e1c5ee');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-64f3d0eba2c48000', '1c4eb0448bf0028a', '0', 'Liechtenstein', 'state', 'LIE', 'GOV', NULL, NULL, '49-62 1667-1680 1734-1747', 'profile-102b7e50048d4249');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-6c8ef965a2814d98', '966f5347db23d688', '2', 'Liza Vasshinel', 'person', 'MCO', 'BUS', 'Developer', NULL, '97-111 1377-1386', 'profile-7a04f02bef0d7ee6');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-766bbe0e238dad09', '966f5347db23d688', '12', 'Yannis Baquinturza', 'person', 'MHL', 'AGR', 'Cattle Rancher', NULL, '1943-1961', 'profile-cd5293910073e6ad');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-84f4081ecaf043fb', '1c4eb0448bf0028a', '3', 'Jorge Polmarko', 'person', 'ARE', 'MIL', 'Joint Chiefs Chairman', NULL, '524-538 734-742 934-942 1987-1995 2002-2010 2087-2095', 'profile-a557e61a63d2cbf1');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-8d02fc428839492e', '966f5347db23d688', '6', 'United Nations Relief and Works Agency', 'organization', 'UNO', 'GOV', NULL, NULL, '465-503', 'profile-fc07ca0e2eef0ed0');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-8ea7a990c23b4080', '966f5347db23d688', '7', 'Club for Growth', 'organization', 'USA', 'CVL', NULL, NULL, '628-643', 'profile-7761966937a7efe5');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-afe5d2bd3709ae7f', '2e8b29b319401940', '3', 'Jorge Polmarko', 'person', 'ARE', 'MIL', 'Joint Chiefs Chairman', NULL, '529-543 739-747 939-947', 'profile-a557e61a63d2cbf1');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-ba5a608452aec427', '1c4eb0448bf0028a', '6', 'Marlon Quinquinshiba', 'person', 'CHN', 'GOV', 'Head Of State', NULL, '704-724 1388-1401 2105-2118', 'profile-f97d47f446ac2bbb');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-bbb5f8ff66145140', '966f5347db23d688', '10', 'Sinn Fein', 'organization', 'IRL', 'PTY', NULL, NULL, '1165-1174', 'profile-fe0661a83fc00666');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-bbe2ec9962e09110', '966f5347db23d688', '11', 'Elmar Nelzanelnel', 'person', 'SUR', 'GOV', 'Electoral Commission Chief', NULL, '1916-1933', 'profile-0ff1ec58e9380789');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-bf8d6f6d31915eb1', '966f5347db23d688', '0', 'Cyprus', 'state', 'CYP', 'GOV', NULL, NULL, '59-65 241-247 1243-1249 1646-1652 1659-1665', 'profile-971374b5f40e6b6c');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-d9d2ed09df08a60b', '966f5347db23d688', '9', 'Tina Dorvaszalen', 'person', 'USA', 'PTY', 'Republican Pollster', NULL, '1141-1157', 'profile-0fa2702f4b940447');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-e3d60a3638bd75c7', '966f5347db23d688', '1', 'Wanda Garza', 'person', 'GHA', 'EDU', 'Foreign Policy Expert', NULL, '78-89 1364-1369', 'profile-e28e34077852852e');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-e9583fae1cf4ba54', '966f5347db23d688', '3', 'Uganda', 'state', 'UGA', 'GOV', NULL, NULL, '181-187 901-907 1035-1041', 'profile-3a894e12e73c67e3');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-fdc0a6c2ca3efd83', '966f5347db23d688', '8', 'Yun Ridorri', 'person', 'TUV', 'MIL', 'Admiral', NULL, '777-788 1442-1449', 'profile-c7e612ca4243828a');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-182b9c76a33dac55', '1c4eb0448bf0028a', '3', 'Sunday', '1277-1283', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-2f8210d52e55e455', '966f5347db23d688', '1', 'Friday', '316-322', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-4430ec26c82a325b', '2e8b29b319401940', '0', 'Sunday', '568-574', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-4ccfed706b713257', '1c4eb0448bf0028a', '5', 'Friday', '1567-1573', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-4fea3264ab8da8ff', '966f5347db23d688', '0', 'Sunday', '126-132', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-58ffa0ed19b25cb9', '1c4eb0448bf0028a', '2', 'Sunday', '761-767', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-6fff95e0c9d8227e', '2e8b29b319401940', '3', 'Sunday', '1282-1288', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-71941341824e864a', '1c4eb0448bf0028a', '6', 'Sunday', '1695-1701', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-7239077f1734dee8', '2e8b29b319401940', '1', 'Friday', '663-669', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-8198445e3a5e980f', '966f5347db23d688', '5', 'Friday', '1187-1193', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-8dededda71826a3d', '1c4eb0448bf0028a', '7', 'Saturday', '2136-2144', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-92311f57fe2358d3', '966f5347db23d688', '3', 'Saturday', '950-958', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-9573e7f68a18785e', '966f5347db23d688', '6', 'Sunday', '1401-1407', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-9c63ebcbf15831bb', '2e8b29b319401940', '2', 'Sunday', '766-772', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-9dc0475eda847648', '2e8b29b319401940', '4', 'Sunday', '1460-1466', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-a2d4a57a182affdd', '2e8b29b319401940', '5', 'Friday', '1572-1578', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-c697fcbf4b6f4027', '2e8b29b319401940', '6', 'Sunday', '1700-1706', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-cb4cbd78c7829fc1', '966f5347db23d688', '2', 'Sunday', '803-809', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-db722c7093330fe1', '966f5347db23d688', '7', 'Monday', '1976-1982', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-dd8329fe2b1411f1', '966f5347db23d688', '4', 'Sunday', '1074-1080', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-f2090ecfb15b7f44', '1c4eb0448bf0028a', '1', 'Friday', '658-664', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-f48c2a16f7432ca7', '1c4eb0448bf0028a', '4', 'Sunday', '1455-1461', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-f555476dde8b5664', '1c4eb0448bf0028a', '0', 'Sunday', '563-569', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-0a5b7c54d7a2e212', '966f5347db23d688', '3', 'Al Mawşil al Jadīdah', 'Al Mawşil al Jadīdah', '926-946', 'IRQ', '36.33', '43.11', 'geonames:99071', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-0a5bd0c11b1ae106', '966f5347db23d688', '0', 'Barueri', 'Barueri', '115-122', 'BRA', '-23.51', '-46.88', 'geonames:3470353', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-10e9dd7f599891b7', '1c4eb0448bf0028a', '4', 'Sragen', 'Sragen', '1445-1451', 'IDN', '-7.43', '111.02', 'geonames:1626498', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-26683b8c385b1cac', '966f5347db23d688', '6', 'Barueri', 'Barueri', '1390-1397', 'BRA', '-23.51', '-46.88', 'geonames:3470353', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-2e81dde20fc81c94', '2e8b29b319401940', '6', 'Gantang', 'Gantang', '1689-1696', 'CHN', '27.44', '111.97', 'geonames:1810668', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-2f49c0cffa9fa987', '1c4eb0448bf0028a', '1', 'Brest', 'Brest', '649-654', 'FRA', '48.39', '-4.49', 'geonames:3030300', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-2f7d92552bb37ea0', '966f5347db23d688', '4', 'Springfield', 'Springfield', '1059-1070', 'USA', '37.22', '-93.3', 'geonames:4409896', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-40fcd4054c2ae1e4', '966f5347db23d688', '7', 'Longyan', 'Longyan', '1965-1972', 'CHN', '25.07', '117.02', 'geonames:1802276', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-5bf70ae8347c8566', '2e8b29b319401940', '2', 'Mississauga', 'Mississauga', '751-762', 'CAN', '43.58', '-79.66', 'geonames:6075357', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-6f5f798c59a04fe3', '2e8b29b319401940', '4', 'Sragen', 'Sragen', '1450-1456', 'IDN', '-7.43', '111.02', 'geonames:1626498', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-7b38825c38519ec6', '966f5347db23d688', '1', 'Lubumbashi', 'Lubumbashi', '302-312', 'COD', '-11.66', '27.48', 'geonames:922704', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-83fefb93759abcd6', '1c4eb0448bf0028a', '5', 'Hamburg', 'Hamburg', '1556-1563', 'DEU', '53.55', '9.99', 'geonames:2911298', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-8b1e8f204feca24f', '966f5347db23d688', '5', 'Brest', 'Brest', '1178-1183', 'FRA', '48.39', '-4.49', 'geonames:3030300', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-90174f6abe6669e4', '1c4eb0448bf0028a', '0', 'Jega', 'Jega', '555-559', 'NGA', '12.22', '4.38', 'geonames:2336237', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-9cc6fb1ed4bac786', '2e8b29b319401940', '0', 'Jega', 'Jega', '560-564', 'NGA', '12.22', '4.38', 'geonames:2336237', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-b475ccbf1d410152', '2e8b29b319401940', '1', 'Brest', 'Brest', '654-659', 'FRA', '48.39', '-4.49', 'geonames:3030300', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-b6c4a409ed2fdcfc', '966f5347db23d688', '2', 'Lanzhou', 'Lanzhou', '792-799', 'CHN', '36.06', '103.84', 'geonames:1804430', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-b7cb7655924bc8a2', '1c4eb0448bf0028a', '7', 'Himamaylan', 'Himamaylan', '2122-2132', 'PHL', '10.1', '122.87', 'geonames:1711718', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-cf461ceabb8757cc', '1c4eb0448bf0028a', '6', 'Gantang', 'Gantang', '1684-1691', 'CHN', '27.44', '111.97', 'geonames:1810668', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-d954273d88be107f', '2e8b29b319401940', '5', 'Hamburg', 'Hamburg', '1561-1568', 'DEU', '53.55', '9.99', 'geonames:2911298', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-ed96077c96206a0f', '1c4eb0448bf0028a', '2', 'Mississauga', 'Mississauga', '746-757', 'CAN', '43.58', '-79.66', 'geonames:6075357', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-f440bdc5bb91ce52', '2e8b29b319401940', '3', 'Gantang', 'Gantang', '1271-1278', 'CHN', '27.44', '111.97', 'geonames:1810668', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-fb62342fb1a292be', '1c4eb0448bf0028a', '3', 'Gantang', 'Gantang', '1266-1273', 'CHN', '27.44', '111.97', 'geonames:1810668', 'city');
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-1dd77b10982e8331', '2e8b29b319401940', '1', 'actor-451525a264b6a4ca', 'say', 'disassociat menagerieed again controversyed or again did acknowledgeing rights impinge february occuring mdting', 'Tina Dorvaszalen', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-1dd77b10982e8331', '0.9', '392-503', '365-381', '382-386', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-5e6645c63476d794', '1c4eb0448bf0028a', '0', 'actor-64f3d0eba2c48000', 'say', 'before recollection about few become radiates bewailing reluctants expulsioning definition anticipateing watchmaned lodgeing begating', 'Liechtenstein', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, '0.9', '73-206', '49-62', '63-67', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-6d9c7af6c6b2940a', '1c4eb0448bf0028a', '1', 'actor-3d66f44fa2b24915', 'say', 'ask above abus jul although esteeming can at am summoned halloweened midwifes an any after', 'National Transitional Council', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-6d9c7af6c6b2940a', '0.9', '248-338', '208-237', '238-242', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-88c4381eabcac8d6', '1c4eb0448bf0028a', '2', 'actor-4f6868979ce027f5', 'say', 'disassociat menagerieed again controversyed or again did acknowledgeing rights impinge february occuring mdting', 'Tina Dorvaszalen', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-1dd77b10982e8331', '0.9', '387-498', '360-376', '377-381', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-b976ed3628a78fa9', '966f5347db23d688', '2', 'actor-bf8d6f6d31915eb1', 'confirm', 'Elmar Quinzatur sweeped Michal Osei in Lubumbashi on Friday, wrangles atomics equals exhortation', 'Cyprus', 'confirmed', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, '0.9', '263-359', '241-247', '248-257', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-efd3731cfe3450d9', '966f5347db23d688', '0', 'actor-bf8d6f6d31915eb1', 'deny', 'Wanda Garza holded Liza Vasshinel in Barueri on Sunday, intelligenceing reluctants portfolios leaflet', 'Cyprus', 'denied', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, '0.9', '78-179', '59-65', '66-72', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-fa782aa523bcde8e', '2e8b29b319401940', '0', 'actor-5649e689c1f818c7', 'say', 'ask above abus jul although esteeming can at am summoned halloweened midwifes an any after', 'National Transitional Council', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-6d9c7af6c6b2940a', '0.9', '253-343', '213-242', '243-247', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-fd71a6fa74b6d029', '966f5347db23d688', '1', 'actor-e9583fae1cf4ba54', 'say', 'been snipe also am than although whiteing', 'Uganda', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, '0.9', '198-239', '181-187', '188-192', NULL, NULL, NULL);
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-19638db148ef8dc8', '966f5347db23d688', '1', 'VOTE', NULL, 'happened', 'statement-b976ed3628a78fa9', 'sweeped', 'Cyprus confirmed that Elmar Quinzatur sweeped Michal Osei in Lubumbashi on Friday, wrangles atomics equals exhortation.', 'date-2f8210d52e55e455', 'place-7b38825c38519ec6', '2000-12-29', '2000-12-29', NULL, '[]', '[]', 'plover', 'event-19638db148ef8dc8', '279-286', '241-360');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-4fd8d27231f5cc4d', '2e8b29b319401940', '1', 'COERCE', 'restrict', 'happened', NULL, 'closed', 'Dorvaszalen said that Dorvaszalen closed Sinn Fein in Brest on Friday, savor always gushs my even overspent.', 'date-7239077f1734dee8', 'place-b475ccbf1d410152', '2000-12-29', '2000-12-29', '-7', '[]', '[]', 'plover', 'event-4fd8d27231f5cc4d', '634-640', '600-708');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-5e1cc3389e685e70', '966f5347db23d688', '0', 'COERCE', 'arrest', 'happened', 'statement-efd3731cfe3450d9', 'holded', 'Cyprus denied that Wanda Garza holded Liza Vasshinel in Barueri on Sunday, intelligenceing reluctants portfolios leaflet.', 'date-4fea3264ab8da8ff', 'place-0a5bd0c11b1ae106', '2000-12-31', '2000-12-31', '-7', '[]', '[]', 'plover', 'event-5e1cc3389e685e70', '90-96', '59-180');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-6fcb4b4e1ba83a5d', '1c4eb0448bf0028a', '0', 'COERCE', 'arrest', 'happened', NULL, 'keeped', 'Dorvaszalen warned that Jorge Polmarko keeped Palau in Jega on Sunday, berates became larvaed.', 'date-f555476dde8b5664', 'place-90174f6abe6669e4', '2000-12-31', '2000-12-31', '-7', '[]', '[]', 'plover', 'event-6fcb4b4e1ba83a5d', '539-545', '500-594');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-85b939034ad6304f', '1c4eb0448bf0028a', '1', 'COERCE', 'restrict', 'happened', NULL, 'closed', 'Dorvaszalen said that Dorvaszalen closed Sinn Fein in Brest on Friday, savor always gushs my even overspent.', 'date-f2090ecfb15b7f44', 'place-2f49c0cffa9fa987', '2000-12-29', '2000-12-29', '-7', '[]', '[]', 'plover', 'event-85b939034ad6304f', '629-635', '595-703');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-b54bd2c31a064859', '2e8b29b319401940', '0', 'COERCE', 'arrest', 'happened', NULL, 'keeped', 'Dorvaszalen warned that Jorge Polmarko keeped Palau in Jega on Sunday, berates became larvaed.', 'date-4430ec26c82a325b', 'place-9cc6fb1ed4bac786', '2000-12-31', '2000-12-31', '-7', '[]', '[]', 'plover', 'event-b54bd2c31a064859', '544-550', '505-599');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-19638db148ef8dc8', 'actor', '0', 'actor-13579b165dcc3885');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-19638db148ef8dc8', 'recipient', '0', 'actor-346efe2965088d39');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-4fd8d27231f5cc4d', 'actor', '0', 'actor-451525a264b6a4ca');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-4fd8d27231f5cc4d', 'recipient', '0', 'actor-45fd65da54f53c3d');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-5e1cc3389e685e70', 'actor', '0', 'actor-e3d60a3638bd75c7');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-5e1cc3389e685e70', 'recipient', '0', 'actor-6c8ef965a2814d98');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-6fcb4b4e1ba83a5d', 'actor', '0', 'actor-84f4081ecaf043fb');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-6fcb4b4e1ba83a5d', 'recipient', '0', 'actor-420b08277a50cb41');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-85b939034ad6304f', 'actor', '0', 'actor-4f6868979ce027f5');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-85b939034ad6304f', 'recipient', '0', 'actor-004a141d0f6f3223');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-b54bd2c31a064859', 'actor', '0', 'actor-afe5d2bd3709ae7f');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-b54bd2c31a064859', 'recipient', '0', 'actor-23c9b860eaf54a5c');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-23c9b860eaf54a5c', 'reading-b7addd0b371acc66', 'actors', '2e8b29b319401940', '{"id": "actor-23c9b860eaf54a5c", "name": "Palau", "kind": "state", "country": "PLW", "sector": "GOV", "role": null, "mentions": [{"start": 551, "end": 556, "text": "Palau"}, {"start": 1262, "end": 1267, "text": "Palau"}, {"start": 1552, "end": 1557, "text": "Palau"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-3e307cbbc5a345a3', 'reading-b7addd0b371acc66', 'actors', '2e8b29b319401940', '{"id": "actor-3e307cbbc5a345a3", "name": "Marlon Quinquinshiba", "kind": "person", "country": "CHN", "sector": "GOV", "role": "Head Of State", "mentions": [{"start": 709, "end": 729, "text": "Marlon Quinquinshiba"}, {"start": 1393, "end": 1406, "text": "Quinquinshiba"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-3f297981362c74ad', 'reading-b7addd0b371acc66', 'actors', '2e8b29b319401940', '{"id": "actor-3f297981362c74ad", "name": "Liechtenstein", "kind": "state", "country": "LIE", "sector": "GOV", "role": null, "mentions": [{"start": 54, "end": 67, "text": "Liechtenstein"}, {"start": 1672, "end": 1685, "text": "Liechtenstein"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-451525a264b6a4ca', 'reading-b7addd0b371acc66', 'actors', '2e8b29b319401940', '{"id": "actor-451525a264b6a4ca", "name": "Tina Dorvaszalen", "kind": "person", "country": "USA", "sector": "PTY", "role": "Republican Pollster", "mentions": [{"start": 365, "end": 381, "text": "Tina Dorvaszalen"}, {"start": 505, "end": 516, "text": "Dorvaszalen"}, {"start": 600, "end": 611, "text": "Dorvaszalen"}, {"start": 622, "end": 633, "text": "Dorvaszalen"}, {"start": 804, "end": 815, "text": "Dorvaszalen"}, {"start": 1371, "end": 1382, "text": "Dorvaszalen"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-45fd65da54f53c3d', 'reading-b7addd0b371acc66', 'actors', '2e8b29b319401940', '{"id": "actor-45fd65da54f53c3d", "name": "Sinn Fein", "kind": "organization", "country": "IRL", "sector": "PTY", "role": null, "mentions": [{"start": 641, "end": 650, "text": "Sinn Fein"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-5649e689c1f818c7', 'reading-b7addd0b371acc66', 'actors', '2e8b29b319401940', '{"id": "actor-5649e689c1f818c7", "name": "National Transitional Council", "kind": "organization", "country": "LBY", "sector": "GOV", "role": null, "mentions": [{"start": 213, "end": 242, "text": "National Transitional Council"}, {"start": 1087, "end": 1116, "text": "National Transitional Council"}, {"start": 1224, "end": 1253, "text": "National Transitional Council"}, {"start": 1417, "end": 1446, "text": "National Transitional Council"}, {"start": 1514, "end": 1543, "text": "National Transitional Council"}, {"start": 1632, "end": 1661, "text": "National Transitional Council"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-afe5d2bd3709ae7f', 'reading-b7addd0b371acc66', 'actors', '2e8b29b319401940', '{"id": "actor-afe5d2bd3709ae7f", "name": "Jorge Polmarko", "kind": "person", "country": "ARE", "sector": "MIL", "role": "Joint Chiefs Chairman", "mentions": [{"start": 529, "end": 543, "text": "Jorge Polmarko"}, {"start": 739, "end": 747, "text": "Polmarko"}, {"start": 939, "end": 947, "text": "Polmarko"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-4430ec26c82a325b', 'reading-b7addd0b371acc66', 'dates', '2e8b29b319401940', '{"id": "date-4430ec26c82a325b", "span": {"start": 568, "end": 574, "text": "Sunday"}, "start": "2000-12-31", "end": "2000-12-31", "precision": "day", "type": "DATE", "value": "2000-12-31"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-6fff95e0c9d8227e', 'reading-b7addd0b371acc66', 'dates', '2e8b29b319401940', '{"id": "date-6fff95e0c9d8227e", "span": {"start": 1282, "end": 1288, "text": "Sunday"}, "start": "2000-12-31", "end": "2000-12-31", "precision": "day", "type": "DATE", "value": "2000-12-31"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-7239077f1734dee8', 'reading-b7addd0b371acc66', 'dates', '2e8b29b319401940', '{"id": "date-7239077f1734dee8", "span": {"start": 663, "end": 669, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-9c63ebcbf15831bb', 'reading-b7addd0b371acc66', 'dates', '2e8b29b319401940', '{"id": "date-9c63ebcbf15831bb", "span": {"start": 766, "end": 772, "text": "Sunday"}, "start": "2000-12-31", "end": "2000-12-31", "precision": "day", "type": "DATE", "value": "2000-12-31"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-9dc0475eda847648', 'reading-b7addd0b371acc66', 'dates', '2e8b29b319401940', '{"id": "date-9dc0475eda847648", "span": {"start": 1460, "end": 1466, "text": "Sunday"}, "start": "2000-12-31", "end": "2000-12-31", "precision": "day", "type": "DATE", "value": "2000-12-31"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-a2d4a57a182affdd', 'reading-b7addd0b371acc66', 'dates', '2e8b29b319401940', '{"id": "date-a2d4a57a182affdd", "span": {"start": 1572, "end": 1578, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-c697fcbf4b6f4027', 'reading-b7addd0b371acc66', 'dates', '2e8b29b319401940', '{"id": "date-c697fcbf4b6f4027", "span": {"start": 1700, "end": 1706, "text": "Sunday"}, "start": "2000-12-31", "end": "2000-12-31", "precision": "day", "type": "DATE", "value": "2000-12-31"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('event-4fd8d27231f5cc4d', 'reading-b7addd0b371acc66', 'events', '2e8b29b319401940', '{"id": "event-4fd8d27231f5cc4d", "type": "COERCE", "trigger": {"start": 634, "end": 640, "text": "closed"}, "sentence": {"start": 600, "end": 708, "text": "Dorvaszalen said that Dorvaszalen closed Sinn Fein in Brest on Friday, savor always gushs my even overspent."}, "voice": "narration", "mode": "restrict", "contexts": [], "actors": ["actor-451525a264b6a4ca"], "recipients": ["actor-45fd65da54f53c3d"], "when": "date-7239077f1734dee8", "where": "place-b475ccbf1d410152", "status": "happened", "intensity": -7.0, "figures": [], "scheme": "plover"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('event-b54bd2c31a064859', 'reading-b7addd0b371acc66', 'events', '2e8b29b319401940', '{"id": "event-b54bd2c31a064859", "type": "COERCE", "trigger": {"start": 544, "end": 550, "text": "keeped"}, "sentence": {"start": 505, "end": 599, "text": "Dorvaszalen warned that Jorge Polmarko keeped Palau in Jega on Sunday, berates became larvaed."}, "voice": "narration", "mode": "arrest", "contexts": [], "actors": ["actor-afe5d2bd3709ae7f"], "recipients": ["actor-23c9b860eaf54a5c"], "when": "date-4430ec26c82a325b", "where": "place-9cc6fb1ed4bac786", "status": "happened", "intensity": -7.0, "figures": [], "scheme": "plover"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-2e81dde20fc81c94', 'reading-b7addd0b371acc66', 'places', '2e8b29b319401940', '{"id": "place-2e81dde20fc81c94", "name": "Gantang", "span": {"start": 1689, "end": 1696, "text": "Gantang"}, "country": "CHN", "lat": 27.44, "lon": 111.97, "gazetteer_id": "geonames:1810668", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-5bf70ae8347c8566', 'reading-b7addd0b371acc66', 'places', '2e8b29b319401940', '{"id": "place-5bf70ae8347c8566", "name": "Mississauga", "span": {"start": 751, "end": 762, "text": "Mississauga"}, "country": "CAN", "lat": 43.58, "lon": -79.66, "gazetteer_id": "geonames:6075357", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-6f5f798c59a04fe3', 'reading-b7addd0b371acc66', 'places', '2e8b29b319401940', '{"id": "place-6f5f798c59a04fe3", "name": "Sragen", "span": {"start": 1450, "end": 1456, "text": "Sragen"}, "country": "IDN", "lat": -7.43, "lon": 111.02, "gazetteer_id": "geonames:1626498", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-9cc6fb1ed4bac786', 'reading-b7addd0b371acc66', 'places', '2e8b29b319401940', '{"id": "place-9cc6fb1ed4bac786", "name": "Jega", "span": {"start": 560, "end": 564, "text": "Jega"}, "country": "NGA", "lat": 12.22, "lon": 4.38, "gazetteer_id": "geonames:2336237", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-b475ccbf1d410152', 'reading-b7addd0b371acc66', 'places', '2e8b29b319401940', '{"id": "place-b475ccbf1d410152", "name": "Brest", "span": {"start": 654, "end": 659, "text": "Brest"}, "country": "FRA", "lat": 48.39, "lon": -4.49, "gazetteer_id": "geonames:3030300", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-d954273d88be107f', 'reading-b7addd0b371acc66', 'places', '2e8b29b319401940', '{"id": "place-d954273d88be107f", "name": "Hamburg", "span": {"start": 1561, "end": 1568, "text": "Hamburg"}, "country": "DEU", "lat": 53.55, "lon": 9.99, "gazetteer_id": "geonames:2911298", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-f440bdc5bb91ce52', 'reading-b7addd0b371acc66', 'places', '2e8b29b319401940', '{"id": "place-f440bdc5bb91ce52", "name": "Gantang", "span": {"start": 1271, "end": 1278, "text": "Gantang"}, "country": "CHN", "lat": 27.44, "lon": 111.97, "gazetteer_id": "geonames:1810668", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('statement-1dd77b10982e8331', 'reading-b7addd0b371acc66', 'statements', '2e8b29b319401940', '{"id": "statement-1dd77b10982e8331", "speaker": "actor-451525a264b6a4ca", "source": [{"start": 365, "end": 381, "text": "Tina Dorvaszalen"}], "cue": {"start": 382, "end": 386, "text": "said"}, "act": "say", "content": [{"start": 392, "end": 503, "text": "disassociat menagerieed again controversyed or again did acknowledgeing rights impinge february occuring mdting"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('statement-3428f068a2bd00ee', 'reading-b7addd0b371acc66', 'statements', '2e8b29b319401940', '{"id": "statement-3428f068a2bd00ee", "speaker": "actor-3f297981362c74ad", "source": [{"start": 54, "end": 67, "text": "Liechtenstein"}], "cue": {"start": 68, "end": 72, "text": "said"}, "act": "say", "content": [{"start": 78, "end": 211, "text": "before recollection about few become radiates bewailing reluctants expulsioning definition anticipateing watchmaned lodgeing begating"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('statement-fa782aa523bcde8e', 'reading-b7addd0b371acc66', 'statements', '2e8b29b319401940', '{"id": "statement-fa782aa523bcde8e", "speaker": "actor-5649e689c1f818c7", "source": [{"start": 213, "end": 242, "text": "National Transitional Council"}], "cue": {"start": 243, "end": 247, "text": "said"}, "act": "say", "content": [{"start": 253, "end": 343, "text": "ask above abus jul although esteeming can at am summoned halloweened midwifes an any after"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO sketches (value, document) VALUES ('-1312306970875198308',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-1312306970875198308',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-1364400337596495216',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-1364400337596495216',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-1422282763451472156',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-1467000623407281472',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-1537730849600560008',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-1537730849600560008',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-1730217163364129068',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-1730217163364129068',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-1780166957467099660',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-1780166957467099660',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-1847083560699411636',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-2300811924242996156',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-2313466932881472976',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-2313466932881472976',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-2837569445333461004',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-2880526664471094180',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-2895708958746695796',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-2895708958746695796',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-3090690175324652000',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-3090690175324652000',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-3202593037676263428',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-3217006911859502440',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-3318151221444113044',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-3435820306300796816',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-3435820306300796816',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-3464824406255184780',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-3464824406255184780',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-3468501437047867260',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-3599352614693588376',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-3763929674068805508',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-3763929674068805508',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-381988811352980440',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-3855152610782728072',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-3855152610782728072',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-3920906714820692840',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-4045436763917215756',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-4060050046873192920',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-4060050046873192920',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-4114692968263814596',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-4272066805435690176',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-4272066805435690176',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-4311708849686720116',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-4311708849686720116',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-4551212787956506116',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-4551212787956506116',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-4579221594644147084',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-4627134691130166340',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-4838384561597809880',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-4959340062799023188',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-4971132690656348072',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-4975445139046625168',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-513007275457805688',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-5229717152755996036',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-535074341715870020',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-5365894719951170400',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-5480545532128568764',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-5513565709138458100',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-564026998362003764',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-5727246122552878916',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-5812410975710109208',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-5848132180142172340',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-5901424003706886360',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-6053222500084212036',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-6086450531327510564',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-6253726499850355244',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-6333260817617961020',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-6333260817617961020',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-6432288450579481192',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-6432288450579481192',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-6730683311751850884',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-6730683311751850884',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-6738033064909262740',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-6858329173174239608',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-6858329173174239608',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-6874798236202232724',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-6900499946667956824',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-7088397276891896672',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-7088397276891896672',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-7141627954119591656',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-7141627954119591656',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-7252503556926951228',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-7354559307774285016',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-7429894491101864316',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-7429894491101864316',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-7444862127310930860',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-764375913898514572',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-7649520771291272032',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-7649520771291272032',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-7732576100884980372',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-7732576100884980372',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-7768626603691380064',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-7768626603691380064',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-7824700216932282284',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-7945935239622638520',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-7945935239622638520',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-8196408956478630200',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-8248703809052802876',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-8248703809052802876',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-8304350879426332868',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-8304350879426332868',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-8460914149526961144',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-8471563871358862184',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-8586403807042212504',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-86288254897670584',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-8888786809674557228',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-9184032545525652848',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-9195319095767692296',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-9195319095767692296',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('-939014051696926936',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('-942497544157413940',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('-942497544157413940',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('1016109344814249832',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('1653852223783801048',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('1803279829623863832',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('2041029689004880960',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('2152268970768904604',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('2152268970768904604',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('2207628091673037720',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('2384537651284164076',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('2755594341913957456',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('2981938448211235648',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('3038068756327419960',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('3182714394552358504',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('3368971490589891804',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('3368971490589891804',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('3380695948204443564',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('3380695948204443564',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('3439235335705360372',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('3481748764326212956',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('3636513644797975228',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('3877447081051481352',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('3877447081051481352',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('405243471870959708',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('4114638543262431648',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('4114638543262431648',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('4294641856240402500',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('4395595461262421540',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('4430934213253950572',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('523384269780053020',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('523384269780053020',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('5314092447432385416',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('5439239673409340348',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('5455158587066697976',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('5548982696282782452',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('5548982696282782452',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('5581265756968578252',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('5881033901463851116',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('5898249876122458220',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('5898249876122458220',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('6043445849305454120',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('6043445849305454120',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('6055331222657399728',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('6228609636447599436',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('6228609636447599436',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('6373787779648517300',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('6373787779648517300',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('6491136266576381100',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('6491136266576381100',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('6500077438096214124',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('6500077438096214124',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('6599503643797194700',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('6640964880370659780',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('6640964880370659780',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('679306630875005908',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('679306630875005908',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('6895867894491204948',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('6977918427324105040',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('6977918427324105040',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('6999136525330523204',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('6999136525330523204',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('7066917636363772932',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('7330969457906333864',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('7419076457162018532',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('7581074211280834140',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('7581074211280834140',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('758557330218052976',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('7748069997316964940',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('7748971811066254752',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('7748971811066254752',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('7796926208042618744',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('7796926208042618744',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('8132355323224416768',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('8329265439920582324',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('8329265439920582324',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('8533160399795565772',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('8628431580271991972',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('873144352108389676',  E'\\x966f5347db23d688');
INSERT INTO sketches (value, document) VALUES ('8802242334743293632',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('8802242334743293632',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('8822731144067520912',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('8885798140301721008',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('8885798140301721008',  E'\\x2e8b29b319401940');
INSERT INTO sketches (value, document) VALUES ('9155907632832830864',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('995311645072133488',  E'\\x1c4eb0448bf0028a');
INSERT INTO sketches (value, document) VALUES ('995311645072133488',  E'\\x2e8b29b319401940');
INSERT INTO copies (one, other, resemblance, containment, score, because) VALUES ('1c4eb0448bf0028a', '2e8b29b319401940', '0.7422680412371134', '0.968609865470852', '0.968609865470852', 'the two have 74% of all their words in common, in the same order');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-08c3426a139afbab', 'Michal Osei', 'person', 'CHN', 'BUS', 'Oligarch', '["Michal Osei", "Osei"]', 'profile-08c3426a139afbab');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-0fa2702f4b940447', 'Tina Dorvaszalen', 'person', 'USA', 'PTY', 'Republican Pollster', '["Tina Dorvaszalen"]', 'profile-0fa2702f4b940447');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-0ff1ec58e9380789', 'Elmar Nelzanelnel', 'person', 'SUR', 'GOV', 'Electoral Commission Chief', '["Elmar Nelzanelnel"]', 'profile-0ff1ec58e9380789');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-102b7e50048d4249', 'Liechtenstein', 'state', 'LIE', 'GOV', NULL, '["Liechtenstein"]', 'profile-102b7e50048d4249');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-1e1f4205bad7ef37', 'Tina Dorvaszalen', 'person', 'USA', 'PTY', 'Republican Pollster', '["Tina Dorvaszalen", "Dorvaszalen"]', 'profile-0fa2702f4b940447');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-298ade1ec5f8d891', 'Elmar Quinzatur', 'person', 'LKA', 'MIL', 'Commander In Chief', '["Elmar Quinzatur", "Quinzatur"]', 'profile-298ade1ec5f8d891');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-3a894e12e73c67e3', 'Uganda', 'state', 'UGA', 'GOV', NULL, '["Uganda"]', 'profile-3a894e12e73c67e3');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-45a9280110e1c5ee', 'National Transitional Council', 'organization', 'LBY', 'GOV', NULL, '["National Transitional Council"]', 'profile-45a9280110e1c5ee');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-4e232b2e1cc470b4', 'Palau', 'state', 'PLW', 'GOV', NULL, '["Palau"]', 'profile-4e232b2e1cc470b4');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-7761966937a7efe5', 'Club for Growth', 'organization', 'USA', 'CVL', NULL, '["Club for Growth"]', 'profile-7761966937a7efe5');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-7a04f02bef0d7ee6', 'Liza Vasshinel', 'person', 'MCO', 'BUS', 'Developer', '["Liza Vasshinel", "Vasshinel"]', 'profile-7a04f02bef0d7ee6');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-971374b5f40e6b6c', 'Cyprus', 'state', 'CYP', 'GOV', NULL, '["Cyprus"]', 'profile-971374b5f40e6b6c');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-a557e61a63d2cbf1', 'Jorge Polmarko', 'person', 'ARE', 'MIL', 'Joint Chiefs Chairman', '["Jorge Polmarko", "Polmarko"]', 'profile-a557e61a63d2cbf1');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-c7e612ca4243828a', 'Yun Ridorri', 'person', 'TUV', 'MIL', 'Admiral', '["Yun Ridorri", "Ridorri"]', 'profile-c7e612ca4243828a');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-cd5293910073e6ad', 'Yannis Baquinturza', 'person', 'MHL', 'AGR', 'Cattle Rancher', '["Yannis Baquinturza"]', 'profile-cd5293910073e6ad');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-e28e34077852852e', 'Wanda Garza', 'person', 'GHA', 'EDU', 'Foreign Policy Expert', '["Wanda Garza", "Garza"]', 'profile-e28e34077852852e');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-f97d47f446ac2bbb', 'Marlon Quinquinshiba', 'person', 'CHN', 'GOV', 'Head Of State', '["Marlon Quinquinshiba", "Quinquinshiba"]', 'profile-f97d47f446ac2bbb');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-fc07ca0e2eef0ed0', 'United Nations Relief and Works Agency', 'organization', 'UNO', 'GOV', NULL, '["United Nations Relief and Works Agency"]', 'profile-fc07ca0e2eef0ed0');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-fe0661a83fc00666', 'Sinn Fein', 'organization', 'IRL', 'PTY', NULL, '["Sinn Fein"]', 'profile-fe0661a83fc00666');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-19638db148ef8dc8', '966f5347db23d688', 'incident-19638db148ef8dc8', 'VOTE', '{"id":"event-19638db148ef8dc8","document":"966f5347db23d688","events":["event-19638db148ef8dc8"],"types":["VOTE"],"kinds":["vote"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2000-12-29","ends":"2000-12-29","published":"2001-01-01","scenes":[{"name":"lubumbashi","country":"COD","precision":"city"}],"actors":[{"name":"Elmar Quinzatur","kind":"person","country":"LKA","sector":"MIL","role":"Commander In Chief","names":["Elmar Quinzatur","Quinzatur"]}],"recipients":[{"name":"Michal Osei","kind":"person","country":"CHN","sector":"BUS","role":"Oligarch","names":["Michal Osei","Osei"]}],"counts":[],"figures":[],"triggers":["sweep"],"forms":["sweeped"],"words":["confirm","cypru","elmar","equ","exhort","lubumbashi","mich","nuclear","osei","quinzatur","sweep","wrangl"],"near":["confirm","cypru","elmar","lubumbashi","mich","nuclear","osei","quinzatur","sweep","wrangl"],"story":["authority","barueri","compar","confirm","cypru","deny","elmar","garza","hold","intelligence","leaflet","liza","mich","osei","parlance","portfolio","quinzatur","reluctant","snip","spong","sweep","trillion","uganda","vasshinel","wanda","white"],"prominence":1}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-4fd8d27231f5cc4d', '2e8b29b319401940', 'incident-4fd8d27231f5cc4d', 'COERCE', '{"id":"event-4fd8d27231f5cc4d","document":"2e8b29b319401940","events":["event-4fd8d27231f5cc4d"],"types":["COERCE"],"kinds":["force"],"modes":["restrict"],"told":true,"denied":false,"another":false,"begins":"2000-12-29","ends":"2000-12-29","published":"2001-01-03","scenes":[{"name":"brest","country":"FRA","precision":"city"}],"actors":[{"name":"Tina Dorvaszalen","kind":"person","country":"USA","sector":"PTY","role":"Republican Pollster","names":["Tina Dorvaszalen","Dorvaszalen"]}],"recipients":[{"name":"Sinn Fein","kind":"organization","country":"IRL","sector":"PTY","role":null,"names":["Sinn Fein"]}],"counts":[],"figures":[],"triggers":["end"],"forms":["closed"],"words":["brest","dorvaszalen","end","fein","gush","overspent","savor","sinn"],"near":["brest","dorvaszalen","end","fein","gush","savor","sinn"],"story":["abu","anticipate","begat","bewail","council","definit","esteem","expel","jul","liechtenstein","lodge","medi","nation","radi","recollect","reluctant","right","transition","watchman","wisemen"],"prominence":0}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-5e1cc3389e685e70', '966f5347db23d688', 'incident-5e1cc3389e685e70', 'COERCE', '{"id":"event-5e1cc3389e685e70","document":"966f5347db23d688","events":["event-5e1cc3389e685e70"],"types":["COERCE"],"kinds":["force"],"modes":["arrest"],"told":true,"denied":false,"another":false,"begins":"2000-12-31","ends":"2000-12-31","published":"2001-01-01","scenes":[{"name":"barueri","country":"BRA","precision":"city"}],"actors":[{"name":"Wanda Garza","kind":"person","country":"GHA","sector":"EDU","role":"Foreign Policy Expert","names":["Wanda Garza","Garza"]}],"recipients":[{"name":"Liza Vasshinel","kind":"person","country":"MCO","sector":"BUS","role":"Developer","names":["Liza Vasshinel","Vasshinel"]}],"counts":[],"figures":[],"triggers":["hold"],"forms":["holded"],"words":["barueri","cypru","deny","garza","hold","intelligence","leaflet","liza","portfolio","reluctant","vasshinel","wanda"],"near":["barueri","cypru","deny","garza","hold","intelligence","liza","vasshinel","wanda"],"story":["authority","barueri","compar","confirm","cypru","deny","elmar","garza","hold","intelligence","leaflet","liza","mich","osei","parlance","portfolio","quinzatur","reluctant","snip","spong","sweep","trillion","uganda","vasshinel","wanda","white"],"prominence":2}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-6fcb4b4e1ba83a5d', '1c4eb0448bf0028a', 'incident-6fcb4b4e1ba83a5d', 'COERCE', '{"id":"event-6fcb4b4e1ba83a5d","document":"1c4eb0448bf0028a","events":["event-6fcb4b4e1ba83a5d"],"types":["COERCE"],"kinds":["force"],"modes":["arrest"],"told":true,"denied":false,"another":false,"begins":"2000-12-31","ends":"2000-12-31","published":"2000-12-31","scenes":[{"name":"jega","country":"NGA","precision":"city"}],"actors":[{"name":"Jorge Polmarko","kind":"person","country":"ARE","sector":"MIL","role":"Joint Chiefs Chairman","names":["Jorge Polmarko","Polmarko"]}],"recipients":[{"name":"Palau","kind":"state","country":"PLW","sector":"GOV","role":null,"names":["Palau"]}],"counts":[],"figures":[],"triggers":["stay"],"forms":["keeped"],"words":["berat","dorvaszalen","jega","jorg","larva","palau","polmarko","stay","warn"],"near":["berat","dorvaszalen","jega","jorg","larva","palau","polmarko","stay","warn"],"story":["abu","anticipate","begat","bewail","commit","council","definit","esteem","expel","jul","liechtenstein","lodge","moroccan","nation","parol","radi","recollect","reluctant","summ","transition","visit","watchman"],"prominence":2}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-85b939034ad6304f', '1c4eb0448bf0028a', 'incident-4fd8d27231f5cc4d', 'COERCE', '{"id":"event-85b939034ad6304f","document":"1c4eb0448bf0028a","events":["event-85b939034ad6304f"],"types":["COERCE"],"kinds":["force"],"modes":["restrict"],"told":true,"denied":false,"another":false,"begins":"2000-12-29","ends":"2000-12-29","published":"2000-12-31","scenes":[{"name":"brest","country":"FRA","precision":"city"}],"actors":[{"name":"Tina Dorvaszalen","kind":"person","country":"USA","sector":"PTY","role":"Republican Pollster","names":["Tina Dorvaszalen","Dorvaszalen"]}],"recipients":[{"name":"Sinn Fein","kind":"organization","country":"IRL","sector":"PTY","role":null,"names":["Sinn Fein"]}],"counts":[],"figures":[],"triggers":["end"],"forms":["closed"],"words":["brest","dorvaszalen","end","fein","gush","overspent","savor","sinn"],"near":["brest","dorvaszalen","end","fein","gush","savor","sinn"],"story":["abu","anticipate","begat","bewail","commit","council","definit","esteem","expel","jul","liechtenstein","lodge","moroccan","nation","parol","radi","recollect","reluctant","summ","transition","visit","watchman"],"prominence":0}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-b54bd2c31a064859', '2e8b29b319401940', 'incident-6fcb4b4e1ba83a5d', 'COERCE', '{"id":"event-b54bd2c31a064859","document":"2e8b29b319401940","events":["event-b54bd2c31a064859"],"types":["COERCE"],"kinds":["force"],"modes":["arrest"],"told":true,"denied":false,"another":false,"begins":"2000-12-31","ends":"2000-12-31","published":"2001-01-03","scenes":[{"name":"jega","country":"NGA","precision":"city"}],"actors":[{"name":"Jorge Polmarko","kind":"person","country":"ARE","sector":"MIL","role":"Joint Chiefs Chairman","names":["Jorge Polmarko","Polmarko"]}],"recipients":[{"name":"Palau","kind":"state","country":"PLW","sector":"GOV","role":null,"names":["Palau"]}],"counts":[],"figures":[],"triggers":["stay"],"forms":["keeped"],"words":["berat","dorvaszalen","jega","jorg","larva","palau","polmarko","stay","warn"],"near":["berat","dorvaszalen","jega","jorg","larva","palau","polmarko","stay","warn"],"story":["abu","anticipate","begat","bewail","council","definit","esteem","expel","jul","liechtenstein","lodge","medi","nation","radi","recollect","reluctant","right","transition","watchman","wisemen"],"prominence":2}');
INSERT INTO blocks (key, member) VALUES ('2057351427412465638',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d34666438643237323331663563633464');
INSERT INTO blocks (key, member) VALUES ('2057385835599540492',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35653163633333383965363835653730');
INSERT INTO blocks (key, member) VALUES ('2057452827179920644',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d34666438643237323331663563633464');
INSERT INTO blocks (key, member) VALUES ('2057454302019576692',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d62353462643263333161303634383539');
INSERT INTO blocks (key, member) VALUES ('2057482629788872828',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d31393633386462313438656638646338');
INSERT INTO blocks (key, member) VALUES ('2057555152622631815',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d31393633386462313438656638646338');
INSERT INTO blocks (key, member) VALUES ('2057559154559214007',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35653163633333383965363835653730');
INSERT INTO blocks (key, member) VALUES ('2057568709401504701',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d34666438643237323331663563633464');
INSERT INTO blocks (key, member) VALUES ('2585353380699482305',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585369931966097823',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585378158514068293',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2585378158514068293',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585381967775266710',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585397379755050523',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585399362777909492',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2585409648720475611',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585413547609707913',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585452420692019083',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585462459464785886',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585470201299302327',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2585477417526875682',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2585477417526875682',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585515929428929889',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2585527611128767910',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585531716312352711',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2585545930952949834',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585547097377279970',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2585559138521694472',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2585578351274355849',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2585598537287420650',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585605620850164550',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585608250704802789',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585614381279685795',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2585614972479750186',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2680487493510388794',  E'\\x5e6645c63476d794');
INSERT INTO blocks (key, member) VALUES ('2680530263818521302',  E'\\x5e6645c63476d794');
INSERT INTO blocks (key, member) VALUES ('2680670714080538892',  E'\\x5e6645c63476d794');
INSERT INTO blocks (key, member) VALUES ('2680676428626437542',  E'\\x5e6645c63476d794');
INSERT INTO blocks (key, member) VALUES ('2680692196285283670',  E'\\x5e6645c63476d794');
INSERT INTO blocks (key, member) VALUES ('2680708147385243140',  E'\\x5e6645c63476d794');
INSERT INTO blocks (key, member) VALUES ('2680744885631268492',  E'\\x5e6645c63476d794');
INSERT INTO blocks (key, member) VALUES ('2690342505958018688',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690368627870035313',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2690369103916213638',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('2690389261260788677',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690414913037732197',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('2690429740190241756',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('2690431548650860620',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690447931093567868',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690448643566017641',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('2690456513171419998',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2690474603789844910',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2690506156924573384',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690509001520775620',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2690545704163351645',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('2690559723875991191',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690563642257113904',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690568422549160827',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690570346823027222',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('2690585011496022870',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690591086372082943',  E'\\x966f5347db23d688');
INSERT INTO blocks (key, member) VALUES ('2690594174690020044',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('2690613504346709541',  E'\\x2e8b29b319401940');
INSERT INTO blocks (key, member) VALUES ('3047540917969176700',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d34666438643237323331663563633464');
INSERT INTO blocks (key, member) VALUES ('3047540917969176700',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d38356239333930333461643633303466');
INSERT INTO blocks (key, member) VALUES ('3047573145674868763',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d34666438643237323331663563633464');
INSERT INTO blocks (key, member) VALUES ('3047573145674868763',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d38356239333930333461643633303466');
INSERT INTO blocks (key, member) VALUES ('3047580395480553446',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d34666438643237323331663563633464');
INSERT INTO blocks (key, member) VALUES ('3047580395480553446',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d38356239333930333461643633303466');
INSERT INTO blocks (key, member) VALUES ('3047582442023849526',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d31393633386462313438656638646338');
INSERT INTO blocks (key, member) VALUES ('3047593650048235720',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d31393633386462313438656638646338');
INSERT INTO blocks (key, member) VALUES ('3047653087122708110',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d34666438643237323331663563633464');
INSERT INTO blocks (key, member) VALUES ('3047653087122708110',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d38356239333930333461643633303466');
INSERT INTO blocks (key, member) VALUES ('3047681795248008452',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d34666438643237323331663563633464');
INSERT INTO blocks (key, member) VALUES ('3047681795248008452',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d38356239333930333461643633303466');
INSERT INTO blocks (key, member) VALUES ('3047711597856960636',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d31393633386462313438656638646338');
INSERT INTO blocks (key, member) VALUES ('3047765157686045567',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d31393633386462313438656638646338');
INSERT INTO blocks (key, member) VALUES ('3047784120690719623',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d31393633386462313438656638646338');
INSERT INTO blocks (key, member) VALUES ('3047797677469592509',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d34666438643237323331663563633464');
INSERT INTO blocks (key, member) VALUES ('3047797677469592509',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d38356239333930333461643633303466');
INSERT INTO blocks (key, member) VALUES ('3931081645272766046',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35653163633333383965363835653730');
INSERT INTO blocks (key, member) VALUES ('3931107378426853737',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36666362346234653162613833613564');
INSERT INTO blocks (key, member) VALUES ('3931107378426853737',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d62353462643263333161303634383539');
INSERT INTO blocks (key, member) VALUES ('3931124858372260827',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36666362346234653162613833613564');
INSERT INTO blocks (key, member) VALUES ('3931124858372260827',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d62353462643263333161303634383539');
INSERT INTO blocks (key, member) VALUES ('3931164755562377484',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35653163633333383965363835653730');
INSERT INTO blocks (key, member) VALUES ('3931180189967830896',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35653163633333383965363835653730');
INSERT INTO blocks (key, member) VALUES ('3931233221982413684',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36666362346234653162613833613564');
INSERT INTO blocks (key, member) VALUES ('3931233221982413684',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d62353462643263333161303634383539');
INSERT INTO blocks (key, member) VALUES ('3931246706979594664',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36666362346234653162613833613564');
INSERT INTO blocks (key, member) VALUES ('3931246706979594664',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d62353462643263333161303634383539');
INSERT INTO blocks (key, member) VALUES ('3931291176997172427',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36666362346234653162613833613564');
INSERT INTO blocks (key, member) VALUES ('3931291176997172427',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d62353462643263333161303634383539');
INSERT INTO blocks (key, member) VALUES ('3931296630813192638',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35653163633333383965363835653730');
INSERT INTO blocks (key, member) VALUES ('3931338074522050999',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35653163633333383965363835653730');
INSERT INTO blocks (key, member) VALUES ('4604464504531265460',  E'\\x1dd77b10982e8331');
INSERT INTO blocks (key, member) VALUES ('4604464504531265460',  E'\\x88c4381eabcac8d6');
INSERT INTO blocks (key, member) VALUES ('4604521889637370996',  E'\\x1dd77b10982e8331');
INSERT INTO blocks (key, member) VALUES ('4604521889637370996',  E'\\x88c4381eabcac8d6');
INSERT INTO blocks (key, member) VALUES ('4604553081954295754',  E'\\x1dd77b10982e8331');
INSERT INTO blocks (key, member) VALUES ('4604553081954295754',  E'\\x88c4381eabcac8d6');
INSERT INTO blocks (key, member) VALUES ('4604585900483270522',  E'\\x1dd77b10982e8331');
INSERT INTO blocks (key, member) VALUES ('4604585900483270522',  E'\\x88c4381eabcac8d6');
INSERT INTO blocks (key, member) VALUES ('528671376983123826',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('528671376983123826',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('528734954525394790',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('528734954525394790',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('528735611139985260',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('528735611139985260',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('528840482487157050',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('528840482487157050',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('6012356325173893094',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d38356239333930333461643633303466');
INSERT INTO blocks (key, member) VALUES ('6012457724941348100',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d38356239333930333461643633303466');
INSERT INTO blocks (key, member) VALUES ('6012459199781004148',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36666362346234653162613833613564');
INSERT INTO blocks (key, member) VALUES ('6012573607162932157',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d38356239333930333461643633303466');
INSERT INTO blocks (key, member) VALUES ('6644232965523980407',  E'\\x0fa2702f4b940447');
INSERT INTO blocks (key, member) VALUES ('6644232965523980407',  E'\\x1e1f4205bad7ef37');
INSERT INTO blocks (key, member) VALUES ('6644241299665210696',  E'\\xfc07ca0e2eef0ed0');
INSERT INTO blocks (key, member) VALUES ('6644246063026995974',  E'\\x102b7e50048d4249');
INSERT INTO blocks (key, member) VALUES ('6644253907759390836',  E'\\x298ade1ec5f8d891');
INSERT INTO blocks (key, member) VALUES ('6644256348419582331',  E'\\xf97d47f446ac2bbb');
INSERT INTO blocks (key, member) VALUES ('6644258239957729084',  E'\\x08c3426a139afbab');
INSERT INTO blocks (key, member) VALUES ('6644265617748787696',  E'\\x7761966937a7efe5');
INSERT INTO blocks (key, member) VALUES ('6644270072832893361',  E'\\x4e232b2e1cc470b4');
INSERT INTO blocks (key, member) VALUES ('6644277178946174887',  E'\\x45a9280110e1c5ee');
INSERT INTO blocks (key, member) VALUES ('6644284505438285166',  E'\\xcd5293910073e6ad');
INSERT INTO blocks (key, member) VALUES ('6644289362663998625',  E'\\x7761966937a7efe5');
INSERT INTO blocks (key, member) VALUES ('6644302580741797216',  E'\\x7761966937a7efe5');
INSERT INTO blocks (key, member) VALUES ('6644304068688505714',  E'\\xfc07ca0e2eef0ed0');
INSERT INTO blocks (key, member) VALUES ('6644307833585868419',  E'\\x0ff1ec58e9380789');
INSERT INTO blocks (key, member) VALUES ('6644335292395140962',  E'\\xc7e612ca4243828a');
INSERT INTO blocks (key, member) VALUES ('6644348453779707538',  E'\\x3a894e12e73c67e3');
INSERT INTO blocks (key, member) VALUES ('6644353112395687063',  E'\\xe28e34077852852e');
INSERT INTO blocks (key, member) VALUES ('6644359656339669037',  E'\\x45a9280110e1c5ee');
INSERT INTO blocks (key, member) VALUES ('6644367634756717349',  E'\\xfe0661a83fc00666');
INSERT INTO blocks (key, member) VALUES ('6644377588532000654',  E'\\xfc07ca0e2eef0ed0');
INSERT INTO blocks (key, member) VALUES ('6644386372634067589',  E'\\x971374b5f40e6b6c');
INSERT INTO blocks (key, member) VALUES ('6644420817831974833',  E'\\xa557e61a63d2cbf1');
INSERT INTO blocks (key, member) VALUES ('6644459105479980361',  E'\\xfc07ca0e2eef0ed0');
INSERT INTO blocks (key, member) VALUES ('6644492057142198415',  E'\\x7a04f02bef0d7ee6');
INSERT INTO blocks (key, member) VALUES ('6644493089226814394',  E'\\xfe0661a83fc00666');
INSERT INTO blocks (key, member) VALUES ('6644496407411303456',  E'\\x45a9280110e1c5ee');
INSERT INTO blocks (key, member) VALUES ('6692631223484574162',  E'\\xb976ed3628a78fa9');
INSERT INTO blocks (key, member) VALUES ('6692680041123160312',  E'\\xb976ed3628a78fa9');
INSERT INTO blocks (key, member) VALUES ('6692713698821552758',  E'\\xefd3731cfe3450d9');
INSERT INTO blocks (key, member) VALUES ('6692720329053272738',  E'\\xb976ed3628a78fa9');
INSERT INTO blocks (key, member) VALUES ('6692728353095726282',  E'\\xefd3731cfe3450d9');
INSERT INTO blocks (key, member) VALUES ('6692733068032182578',  E'\\xefd3731cfe3450d9');
INSERT INTO blocks (key, member) VALUES ('6692780586248534474',  E'\\xb976ed3628a78fa9');
INSERT INTO blocks (key, member) VALUES ('6692816435325891436',  E'\\xefd3731cfe3450d9');
INSERT INTO blocks (key, member) VALUES ('6692879034948648506',  E'\\xefd3731cfe3450d9');
INSERT INTO blocks (key, member) VALUES ('7180488026609346418',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('7180488026609346418',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('7180551604151617382',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('7180551604151617382',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('7180552260766207852',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('7180552260766207852',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('7180657132113379642',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('7180657132113379642',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('7435451451751570996',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('7435473482215381829',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('7435494686479223028',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('7435565525000615863',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('7435572741228189218',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('7435611253130243425',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('7435627040013666247',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('7435642421078593506',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('7435654462223008008',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('7435673674975669385',  E'\\x1c4eb0448bf0028a');
INSERT INTO blocks (key, member) VALUES ('959046616373716850',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('959046616373716850',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('959110193915987814',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('959110193915987814',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('959110850530578284',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('959110850530578284',  E'\\xfa782aa523bcde8e');
INSERT INTO blocks (key, member) VALUES ('959215721877750074',  E'\\x6d9c7af6c6b2940a');
INSERT INTO blocks (key, member) VALUES ('959215721877750074',  E'\\xfa782aa523bcde8e');
INSERT INTO joins (one, other, kind, score, because) VALUES ('event-4fd8d27231f5cc4d', 'event-85b939034ad6304f', 'incident', '0.9999', 'in reports of one story; the only such deed in either report; both on 2000-12-29; at Brest; by Tina Dorvaszalen; to Sinn Fein; both told by “end”; 100% of the words');
INSERT INTO joins (one, other, kind, score, because) VALUES ('event-6fcb4b4e1ba83a5d', 'event-b54bd2c31a064859', 'incident', '0.9999', 'in reports of one story; the only such deed in either report; what both reports begin with; both on 2000-12-31; at Jega; by Jorge Polmarko; to Palau; both told by “stay”; 100% of the words');
INSERT INTO joins (one, other, kind, score, because) VALUES ('profile-0fa2702f4b940447', 'profile-1e1f4205bad7ef37', 'identity', '1', 'the same name Tina Dorvaszalen; both USA; both republican pollster');
INSERT INTO joins (one, other, kind, score, because) VALUES ('statement-1dd77b10982e8331', 'statement-88c4381eabcac8d6', 'utterance', '0.9', '100% of the words of Tina Dorvaszalen, retold in both');
INSERT INTO joins (one, other, kind, score, because) VALUES ('statement-6d9c7af6c6b2940a', 'statement-fa782aa523bcde8e', 'utterance', '0.9', '100% of the words of National Transitional Council, retold in both');
INSERT INTO incidents (id, type, mode, begins, ends, place, country, title, reports, sources, disputed) VALUES ('incident-19638db148ef8dc8', 'VOTE', NULL, '2000-12-29', '2000-12-29', 'lubumbashi', 'COD', 'Elmar Quinzatur → Michal Osei: vote', '1', '1', '0');
INSERT INTO incidents (id, type, mode, begins, ends, place, country, title, reports, sources, disputed) VALUES ('incident-4fd8d27231f5cc4d', 'COERCE', 'restrict', '2000-12-29', '2000-12-29', 'brest', 'FRA', 'Tina Dorvaszalen → Sinn Fein: coerce (restrict)', '2', '1', '0');
INSERT INTO incidents (id, type, mode, begins, ends, place, country, title, reports, sources, disputed) VALUES ('incident-5e1cc3389e685e70', 'COERCE', 'arrest', '2000-12-31', '2000-12-31', 'barueri', 'BRA', 'Wanda Garza → Liza Vasshinel: coerce (arrest)', '1', '1', '0');
INSERT INTO incidents (id, type, mode, begins, ends, place, country, title, reports, sources, disputed) VALUES ('incident-6fcb4b4e1ba83a5d', 'COERCE', 'arrest', '2000-12-31', '2000-12-31', 'jega', 'NGA', 'Jorge Polmarko → Palau: coerce (arrest)', '2', '1', '0');
INSERT INTO utterances (id, content, speaker, begins, reports, sources, disputed) VALUES ('utterance-1dd77b10982e8331', 'disassociat menagerieed again controversyed or again did acknowledgeing rights impinge february occuring mdting', 'Tina Dorvaszalen', '2000-12-31', '2', '1', '0');
INSERT INTO utterances (id, content, speaker, begins, reports, sources, disputed) VALUES ('utterance-6d9c7af6c6b2940a', 'ask above abus jul although esteeming can at am summoned halloweened midwifes an any after', 'National Transitional Council', '2000-12-31', '2', '1', '0');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255476865042', 'event-85b939034ad6304f', 'event', '1c4eb0448bf0028a', '2000-12-29', '''alwai'':13 ''brest'':9 ''close'':5 ''dorvaszalen'':1,4 ''even'':16 ''fein'':7 ''fridai'':11 ''gush'':14 ''in'':8 ''my'':15 ''on'':10 ''oversp'':17 ''said'':2 ''savor'':12 ''sinn'':6 ''that'':3', '', '''brest'':11 ''dorvaszalen'':2,3 ''fein'':9 ''namebrest'':12 ''namedorvaszalen'':5 ''namesinnfein'':10 ''nametinadorvaszalen'':4 ''pollster'':7 ''republican'':6 ''sinn'':8 ''tina'':1', '''countryfra'':8 ''countryirl'':7 ''countryusa'':6 ''isev'':1 ''moderestrict'':3 ''outleteveningpost'':9 ''statushappen'':4 ''typecoerc'':2 ''voicenarr'':5');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255477186914', 'event-4fd8d27231f5cc4d', 'event', '2e8b29b319401940', '2000-12-29', '''alwai'':13 ''brest'':9 ''close'':5 ''dorvaszalen'':1,4 ''even'':16 ''fein'':7 ''fridai'':11 ''gush'':14 ''in'':8 ''my'':15 ''on'':10 ''oversp'':17 ''said'':2 ''savor'':12 ''sinn'':6 ''that'':3', '', '''brest'':11 ''dorvaszalen'':2,3 ''fein'':9 ''namebrest'':12 ''namedorvaszalen'':5 ''namesinnfein'':10 ''nametinadorvaszalen'':4 ''pollster'':7 ''republican'':6 ''sinn'':8 ''tina'':1', '''countryfra'':8 ''countryirl'':7 ''countryusa'':6 ''isev'':1 ''moderestrict'':3 ''outletthecanadaherald'':9 ''statushappen'':4 ''typecoerc'':2 ''voicenarr'':5');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255485815063', 'event-19638db148ef8dc8', 'event', '966f5347db23d688', '2000-12-29', '''atom'':14 ''confirm'':2 ''cypru'':1 ''elmar'':4 ''equal'':15 ''exhort'':16 ''fridai'':12 ''in'':9 ''lubumbashi'':10 ''michal'':7 ''on'':11 ''osei'':8 ''quinzatur'':5 ''sweep'':6 ''that'':3 ''wrangl'':13', '''cypru'':1 ''namecypru'':2', '''chief'':8 ''command'':6 ''elmar'':1 ''in'':7 ''lubumbashi'':15 ''michal'':9 ''nameelmarquinzatur'':4 ''namelubumbashi'':16 ''namemichalosei'':12 ''nameosei'':13 ''namequinzatur'':5 ''oligarch'':14 ''osei'':10,11 ''quinzatur'':2,3', '''countrychn'':6 ''countrycod'':7 ''countrylka'':5 ''isev'':1 ''outletthemadagascarherald'':8 ''statushappen'':3 ''typevot'':2 ''voicestat'':4');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255505788972', 'event-b54bd2c31a064859', 'event', '2e8b29b319401940', '2000-12-31', '''becam'':13 ''berat'':12 ''dorvaszalen'':1 ''in'':8 ''jega'':9 ''jorg'':4 ''keep'':6 ''larva'':14 ''on'':10 ''palau'':7 ''polmarko'':5 ''sundai'':11 ''that'':3 ''warn'':2', '', '''chairman'':8 ''chief'':7 ''jega'':11 ''joint'':6 ''jorg'':1 ''namejega'':12 ''namejorgepolmarko'':4 ''namepalau'':10 ''namepolmarko'':5 ''palau'':9 ''polmarko'':2,3', '''countryar'':6 ''countrynga'':8 ''countryplw'':7 ''isev'':1 ''modearrest'':3 ''outletthecanadaherald'':9 ''statushappen'':4 ''typecoerc'':2 ''voicenarr'':5');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255506680106', 'event-5e1cc3389e685e70', 'event', '966f5347db23d688', '2000-12-31', '''barueri'':10 ''cypru'':1 ''deni'':2 ''garza'':5 ''hold'':6 ''in'':9 ''intellig'':13 ''leaflet'':16 ''liza'':7 ''on'':11 ''portfolio'':15 ''reluct'':14 ''sundai'':12 ''that'':3 ''vasshinel'':8 ''wanda'':4', '''cypru'':1 ''namecypru'':2', '''barueri'':15 ''develop'':14 ''expert'':8 ''foreign'':6 ''garza'':2,3 ''liza'':9 ''namebarueri'':16 ''namegarza'':5 ''namelizavasshinel'':12 ''namevasshinel'':13 ''namewandagarza'':4 ''polici'':7 ''vasshinel'':10,11 ''wanda'':1', '''countrybra'':8 ''countrygha'':6 ''countrymco'':7 ''isev'':1 ''modearrest'':3 ''outletthemadagascarherald'':9 ''statushappen'':4 ''typecoerc'':2 ''voicestat'':5');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255511510676', 'statement-5e6645c63476d794', 'statement', '1c4eb0448bf0028a', '2000-12-31', '''about'':3 ''anticip'':11 ''becom'':5 ''befor'':1 ''begat'':14 ''bewail'':7 ''definit'':10 ''expuls'':9 ''few'':4 ''lodg'':13 ''radiat'':6 ''recollect'':2 ''reluct'':8 ''watchman'':12', '''liechtenstein'':1,3 ''nameliechtenstein'':2', '', '''actsai'':2 ''countryli'':4 ''isstat'':1 ''outleteveningpost'':5 ''speaksli'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255514023513', 'statement-6d9c7af6c6b2940a', 'statement', '1c4eb0448bf0028a', '2000-12-31', '''abov'':2 ''abu'':3 ''after'':15 ''although'':5 ''am'':9 ''an'':13 ''ani'':14 ''ask'':1 ''at'':8 ''can'':7 ''esteem'':6 ''halloween'':11 ''jul'':4 ''midwif'':12 ''summon'':10', '''council'':3,7 ''namenationaltransitionalcouncil'':4 ''nation'':1,5 ''transit'':2,6', '', '''actsai'':2 ''countrylbi'':4 ''isstat'':1 ''outleteveningpost'':5 ''speakslbi'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255514520439', 'statement-88c4381eabcac8d6', 'statement', '1c4eb0448bf0028a', '2000-12-31', '''acknowledg'':8 ''again'':3,6 ''controversi'':4 ''did'':7 ''disassociat'':1 ''februari'':11 ''imping'':10 ''mdting'':13 ''menagerie'':2 ''occur'':12 ''or'':5 ''right'':9', '''dorvaszalen'':2,3,9 ''namedorvaszalen'':5 ''nametinadorvaszalen'':4 ''pollster'':7 ''republican'':6 ''tina'':1,8', '', '''actsai'':2 ''countryusa'':4 ''isstat'':1 ''outleteveningpost'':5 ''speaksusa'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255520005442', 'event-6fcb4b4e1ba83a5d', 'event', '1c4eb0448bf0028a', '2000-12-31', '''becam'':13 ''berat'':12 ''dorvaszalen'':1 ''in'':8 ''jega'':9 ''jorg'':4 ''keep'':6 ''larva'':14 ''on'':10 ''palau'':7 ''polmarko'':5 ''sundai'':11 ''that'':3 ''warn'':2', '', '''chairman'':8 ''chief'':7 ''jega'':11 ''joint'':6 ''jorg'':1 ''namejega'':12 ''namejorgepolmarko'':4 ''namepalau'':10 ''namepolmarko'':5 ''palau'':9 ''polmarko'':2,3', '''countryar'':6 ''countrynga'':8 ''countryplw'':7 ''isev'':1 ''modearrest'':3 ''outleteveningpost'':9 ''statushappen'':4 ''typecoerc'':2 ''voicenarr'':5');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255530879106', 'statement-efd3731cfe3450d9', 'statement', '966f5347db23d688', '2001-01-01', '''barueri'':7 ''garza'':2 ''hold'':3 ''in'':6 ''intellig'':10 ''leaflet'':13 ''liza'':4 ''on'':8 ''portfolio'':12 ''reluct'':11 ''sundai'':9 ''vasshinel'':5 ''wanda'':1', '''cypru'':1,3 ''namecypru'':2', '''barueri'':15 ''develop'':14 ''expert'':8 ''foreign'':6 ''garza'':2,3 ''liza'':9 ''namebarueri'':16 ''namegarza'':5 ''namelizavasshinel'':12 ''namevasshinel'':13 ''namewandagarza'':4 ''polici'':7 ''vasshinel'':10,11 ''wanda'':1', '''actdeni'':2 ''countrybra'':7 ''countrycyp'':4 ''countrygha'':5 ''countrymco'':6 ''isstat'':1 ''outletthemadagascarherald'':8 ''speakscyp'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255531109253', 'statement-fd71a6fa74b6d029', 'statement', '966f5347db23d688', '2001-01-01', '''also'':3 ''although'':6 ''am'':4 ''been'':1 ''snipe'':2 ''than'':5 ''white'':7', '''nameuganda'':2 ''uganda'':1,3', '', '''actsai'':2 ''countryuga'':4 ''isstat'':1 ''outletthemadagascarherald'':5 ''speaksuga'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255534414007', 'statement-b976ed3628a78fa9', 'statement', '966f5347db23d688', '2001-01-01', '''atom'':11 ''elmar'':1 ''equal'':12 ''exhort'':13 ''fridai'':9 ''in'':6 ''lubumbashi'':7 ''michal'':4 ''on'':8 ''osei'':5 ''quinzatur'':2 ''sweep'':3 ''wrangl'':10', '''cypru'':1,3 ''namecypru'':2', '''chief'':8 ''command'':6 ''elmar'':1 ''in'':7 ''lubumbashi'':15 ''michal'':9 ''nameelmarquinzatur'':4 ''namelubumbashi'':16 ''namemichalosei'':12 ''nameosei'':13 ''namequinzatur'':5 ''oligarch'':14 ''osei'':10,11 ''quinzatur'':2,3', '''actconfirm'':2 ''countrychn'':6 ''countrycod'':7 ''countrycyp'':4 ''countrylka'':5 ''isstat'':1 ''outletthemadagascarherald'':8 ''speakscyp'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255556448738', 'statement-1dd77b10982e8331', 'statement', '2e8b29b319401940', '2001-01-03', '''acknowledg'':8 ''again'':3,6 ''controversi'':4 ''did'':7 ''disassociat'':1 ''februari'':11 ''imping'':10 ''mdting'':13 ''menagerie'':2 ''occur'':12 ''or'':5 ''right'':9', '''dorvaszalen'':2,3,9 ''namedorvaszalen'':5 ''nametinadorvaszalen'':4 ''pollster'':7 ''republican'':6 ''tina'':1,8', '', '''actsai'':2 ''countryusa'':4 ''isstat'':1 ''outletthecanadaherald'':5 ''speaksusa'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255566846152', 'statement-fa782aa523bcde8e', 'statement', '2e8b29b319401940', '2001-01-03', '''abov'':2 ''abu'':3 ''after'':15 ''although'':5 ''am'':9 ''an'':13 ''ani'':14 ''ask'':1 ''at'':8 ''can'':7 ''esteem'':6 ''halloween'':11 ''jul'':4 ''midwif'':12 ''summon'':10', '''council'':3,7 ''namenationaltransitionalcouncil'':4 ''nation'':1,5 ''transit'':2,6', '', '''actsai'':2 ''countrylbi'':4 ''isstat'':1 ''outletthecanadaherald'':5 ''speakslbi'':3');
INSERT INTO judgements (id, row, other, verdict, field, value, judge, because, at, reading, seen) VALUES ('judgement-1', 'statement-5e6645c63476d794', NULL, 'confirm', NULL, NULL, 'Ann', NULL, '2026-11-26T00:00:00.000000Z', NULL, NULL);
INSERT INTO ledger (name, value) VALUES ('application', 'onrecord');
INSERT INTO ledger (name, value) VALUES ('format', '1');
COMMIT;
