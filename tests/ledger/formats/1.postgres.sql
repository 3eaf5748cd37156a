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
create index actors_by_profile on actors (profile);
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
INSERT INTO readings (id, document, onrecord, model, text_profile, current) VALUES ('reading-012347f8babb3da7', '406eab160a358745', '0.2.0', '2', 'saved-text/1', '1');
INSERT INTO readings (id, document, onrecord, model, text_profile, current) VALUES ('reading-4cf4ff131871f466', '3a780176009d7f93', '0.3.0', '3', 'saved-text/1', '1');
INSERT INTO readings (id, document, onrecord, model, text_profile, current) VALUES ('reading-636bad9db4cf47ad', '3a780176009d7f93', '0.2.0', '2', 'saved-text/1', '0');
INSERT INTO readings (id, document, onrecord, model, text_profile, current) VALUES ('reading-85713167d71b70ea', 'deac3799a0e594ef', '0.2.0', '2', 'saved-text/1', '1');
INSERT INTO documents (id, title, outlet, published, day, byline, dateline, url, path, language, reading, family, source, origin, title_at, captions_at, extra, retrieved, shingles, about, text) VALUES ('3a780176009d7f93', 'About importanceed a hesitants although about assemblywomans', 'The Namibia Post', '2001-01-01', '2001-01-01', NULL, NULL, NULL, 'reports/00000005.txt', 'en', 'reading-4cf4ff131871f466', '3a780176009d7f93', 'the namibia post', NULL, '0-60', NULL, '{}', NULL, '263', 'absolv acquiesc assemblywoman changd claim craziest disband franc hesitant howitz importance kind konel lebanes meet nigeria paddy singapor smash teeth warn weapon wound', 'About importanceed a hesitants although about assemblywomans

Nigeria claimed that kinder weapons contacts smashed acquiesces teeth although be become such disbanded injured doing. Paddy Konel absolved Singapore in Changde on Monday, lebaneses howitzers craziesting francs. Konel warned that injured all broadcasters a december racialing about august hypothesiseing oblige any stutter.
Pedestrian Khalifa Komarbagra said that Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew. Christian Democratic Union said that Komarbagra abandoned Nigeria in Gantang on Monday, launchs a doing mouthing envelop late.
Nigeria said that reread rotisserieing buoy ruse flys ask grandsons can revells a overthrowed. Chantal Vasnel attended Christian Democratic Union in Myitkyina on Friday, killing 10 people, jubilanted agenting fraud approximateing emphasizeing.
“maybes a obituarys disarming brothering printing movementing invectiveing rotisserieing being jubilant minute,” Nigeria said. Nigeria said that reprimand mouthpiece mediced became own foreworded as went. “untyed injured fainters addendum buoy grandsons injured come monologues injured,” Komarbagra said.
Komarbagra said that Neue Zürcher Zeitung slamed Christian Democratic Union in Handan on Sunday, kinder following largesting.
Tomarvas criticized Christian Democratic Union in Xi’an on Saturday, killing 35 people, buoy over commentatoring an but an amids.
Man Kent Taylor said that above guned commandoed a mr themselves assumption revells wonder granding ducking. Komarbagra hauled Christian Democratic Union in Serpong on Friday, killing 82 people, both companies above. Tomarvas pulled Neue Zürcher Zeitung in Wanparti on Friday, later injured also buoy legislator. “infuriateing quite reluctanting dpiing cannot as injured finalise ask being jewell violations sparking will am,” Singapore said.
“weary loyalty shating buoy speeched onlys fathered grandsons yuaning outdids rotisserieing,” Nigeria said.
');
INSERT INTO documents (id, title, outlet, published, day, byline, dateline, url, path, language, reading, family, source, origin, title_at, captions_at, extra, retrieved, shingles, about, text) VALUES ('406eab160a358745', 'Riyals baring above into herding aftered being', 'The Tobago Herald', '2001-01-03', '2001-01-03', NULL, NULL, NULL, 'reports/00000027.txt', 'en', 'reading-012347f8babb3da7', '406eab160a358745', 'evening post', NULL, '0-46', NULL, '{}', NULL, '215', 'admonish after bar chant claim commemorate def dreamt endure forty franc headmast health herd hesitant lake lopez mini ministry mistook mojtaba overhung put riy secretary torch warn', 'Riyals baring above into herding aftered being

Ministry of Defence warned that always fortying above torch mistooked chant puting dreamted against headmaster overhunged.
Secretary Of Health Mojtaba Lopez claimed that lakeing admonish endureed commemorateed francs took hesitants very hesitants.
Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going. United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening.
Lopez hurted Najla Konel in Santo Domingo on Monday, killing 39 people, programmered like one.
Antoine Jones ascribed Philippine National Police in Nanded on Saturday, killing 19 people, placarded royals outgrew going.
Ivanov said that Argentina overthrowed Konel in Myitkyina on Saturday, a darker feuds.
Ivanov said that a disbanded such aftered intacted injured shock contendering above storeys.
“empathize try corraling being exercises expulsioned discovered francs jubilanted,” Lopez said.
Mongolia said that been previous matrixed hanging challengering joying buoy rhetoricing untyed printing thundering above always like.
“aftered september secretariat kindergartened about go outgrew untis same take attenuateed while larvaes oblige,” United Nations High Commissioner for Refugees said.
Argentina said that a jokeing winemaker his untyed against persuade off a headmaster.
Communist Party of Cuba begined Tonga in Miryalaguda on Friday, gunshoting against oblige formulaes. “empathize try corraling being exercises expulsioned discovered francs jubilanted,” Lopez said. ');
INSERT INTO documents (id, title, outlet, published, day, byline, dateline, url, path, language, reading, family, source, origin, title_at, captions_at, extra, retrieved, shingles, about, text) VALUES ('deac3799a0e594ef', 'Novembering buoy become between theorize practicallys as', 'Evening Post', '2000-12-31', '2000-12-31', NULL, NULL, NULL, 'caf﷐dce9.txt', 'en', 'reading-85713167d71b70ea', '406eab160a358745', 'evening post', NULL, '0-56', NULL, '{}', NULL, '256', 'admonish buoy chant claim commemorate def dreamt endure forty franc headmast health hesit hesitant lake lopez ministry mistook mojtaba november overhung practically put secretary theoriz torch warn', 'Novembering buoy become between theorize practicallys as

Ministry of Defence warned that always fortying above torch mistooked chant puting dreamted against headmaster overhunged. Secretary Of Health Mojtaba Lopez claimed that lakeing admonish endureed commemorateed francs took hesitants very hesitants.
Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going.
United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening. Lopez hurted Najla Konel in Santo Domingo on Monday, killing 39 people, programmered like one.
Antoine Jones ascribed Philippine National Police in Nanded on Saturday, killing 19 people, placarded royals outgrew going. Ivanov said that Argentina overthrowed Konel in Myitkyina on Saturday, a darker feuds. Ivanov said that a disbanded such aftered intacted injured shock contendering above storeys. “empathize try corraling being exercises expulsioned discovered francs jubilanted,” Lopez said. Mongolia said that been previous matrixed hanging challengering joying buoy rhetoricing untyed printing thundering above always like.
“aftered september secretariat kindergartened about go outgrew untis same take attenuateed while larvaes oblige,” United Nations High Commissioner for Refugees said. Argentina said that a jokeing winemaker his untyed against persuade off a headmaster.
Communist Party of Cuba begined Tonga in Miryalaguda on Friday, gunshoting against oblige formulaes.
“empathize try corraling being exercises expulsioned discovered francs jubilanted,” Lopez said.
Konel announced Ivanov in Elista on Monday, ask perceiveing dr deplor pigeonholeing.
“any any pamphlets shadow noblers before intacted below,” Konel said. Ministry of Defence accused critics, saying that Communist Party of Cuba admited Qatar in Dodoma on Monday, grandsons outrun thwarted. ');
INSERT INTO sightings (id, document, title, outlet, published, byline, url, path, first, details) VALUES ('sighting-d1a094d89ad4b109', '406eab160a358745', 'Riyals baring above into herding aftered being', 'The Tobago Herald', '2001-01-03', NULL, NULL, 'reports/00000027.txt', '1', '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "406eab160a358745", "language": "en", "outlet": "The Tobago Herald", "path": "reports/00000027.txt", "published": "2001-01-03", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Riyals baring above into herding aftered being", "title_span": "0-46", "url": null}');
INSERT INTO sightings (id, document, title, outlet, published, byline, url, path, first, details) VALUES ('sighting-d1df7520655a4b28', '3a780176009d7f93', 'About importanceed a hesitants although about assemblywomans', 'The Namibia Post', '2001-01-01', NULL, NULL, 'reports/00000005.txt', '1', '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "3a780176009d7f93", "language": "en", "outlet": "The Namibia Post", "path": "reports/00000005.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "About importanceed a hesitants although about assemblywomans", "title_span": "0-60", "url": null}');
INSERT INTO sightings (id, document, title, outlet, published, byline, url, path, first, details) VALUES ('sighting-fb2394a2685b3c3a', 'deac3799a0e594ef', 'Novembering buoy become between theorize practicallys as', 'Evening Post', '2000-12-31', NULL, NULL, 'caf﷐dce9.txt', '1', '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "deac3799a0e594ef", "language": "en", "outlet": "Evening Post", "path": "caf﷐dce9.txt", "published": "2000-12-31", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Novembering buoy become between theorize practicallys as", "title_span": "0-56", "url": null}');
INSERT INTO sightings (id, document, title, outlet, published, byline, url, path, first, details) VALUES ('sighting-fea6ad2c6fe13bf9', 'deac3799a0e594ef', 'Novembering buoy become between theorize practicallys as', 'The Morocco Times', '2001-01-01', NULL, NULL, 'reports/00000004.txt', '0', '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "deac3799a0e594ef", "language": "en", "outlet": "The Morocco Times", "path": "reports/00000004.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Novembering buoy become between theorize practicallys as", "title_span": "0-56", "url": null}');
INSERT INTO inputs (id, path, document, error) VALUES ('input-0ea6f06511639d53', 'empty.txt', NULL, 'the file is empty');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-00de9ce04278e895', '3a780176009d7f93', '3', 'Khalifa Komarbagra', 'person', 'VNM', 'CVL', 'Pedestrian', NULL, '397-415 563-573 1185-1195 1202-1212 1567-1577', 'profile-1120f9c856c96e3d');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-014313c2ae61fe6a', '406eab160a358745', '8', 'Argentina', 'state', 'ARG', 'GOV', NULL, NULL, '848-857 1407-1416', 'profile-de63d305f81e29b0');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-0484df599a9049b9', '3a780176009d7f93', '2', 'Singapore', 'state', 'SGP', 'GOV', NULL, NULL, '202-211 1885-1894', 'profile-f85546162a3e4a0d');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-05a65a9c4087249e', '406eab160a358745', '0', 'Ministry of Defence', 'organization', 'GBR', 'MIL', NULL, NULL, '48-67 296-315', 'profile-2945784863b9deb6');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-0a7459abcac63ec9', 'deac3799a0e594ef', '0', 'Ministry of Defence', 'organization', 'GBR', 'MIL', NULL, NULL, '58-77 306-325 1855-1874', 'profile-2945784863b9deb6');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-12581499f8c0c02a', 'deac3799a0e594ef', '1', 'Mojtaba Lopez', 'person', 'DJI', 'GOV', 'Secretary Of Health', NULL, '201-214 622-627 1105-1110 1688-1693', 'profile-457830f11a4eabb1');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-13fc92dd7416f837', 'deac3799a0e594ef', '11', 'Tonga', 'state', 'TON', 'GOV', NULL, NULL, '1535-1540', 'profile-715afa29287b7e90');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-2a7f0d18c6ca6a56', '3a780176009d7f93', '7', 'Neue Zürcher Zeitung', 'organization', 'CHE', 'JRN', NULL, NULL, '1223-1243 1691-1711', 'profile-ad3f32817f285ce1');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-3134c13ee9b2285d', 'deac3799a0e594ef', '9', 'Mongolia', 'state', 'MNG', 'GOV', NULL, NULL, '1117-1125', 'profile-da2bcd921625f40e');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-3c4fc3f272e47731', '406eab160a358745', '1', 'Mojtaba Lopez', 'person', 'DJI', 'GOV', 'Secretary Of Health', NULL, '191-204 612-617 1095-1100 1678-1683', 'profile-457830f11a4eabb1');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-42d6a7bbd0dafd8e', '3a780176009d7f93', '4', 'Shakira Tomarvas', 'person', 'THA', 'LEG', 'Knesset Member', NULL, '440-456 1328-1336 1675-1683', 'profile-3c9445d5997b925a');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-507b5c78f913e713', '406eab160a358745', '6', 'Najla Konel', 'person', 'GBR', 'GOV', 'Duke', NULL, '625-636 870-875', 'profile-47347cf96fc3608d');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-53affe150d0f8d9c', 'deac3799a0e594ef', '2', 'Ana Islam', 'person', 'NGA', 'CRM', 'Pirate', NULL, '336-345', 'profile-66eaff2205def46d');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-5bc09f9133e2b96e', '3a780176009d7f93', '1', 'Paddy Konel', 'person', 'BLR', 'CVL', 'Homeowner', NULL, '181-192 274-279 426-431', 'profile-3ad333036a8b20a5');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-745a3c26d4c20d7f', '406eab160a358745', '10', 'Communist Party of Cuba', 'organization', 'CUB', 'PTY', NULL, NULL, '1493-1516', 'profile-c2d4225c309865cd');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-7570b4f16d727bac', '3a780176009d7f93', '0', 'Nigeria', 'state', 'NGA', 'GOV', NULL, NULL, '62-69 584-591 653-660 1010-1017 1024-1031 1995-2002', 'profile-305a663dfa7cdbd3');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-760ea004c370beeb', 'deac3799a0e594ef', '6', 'Najla Konel', 'person', 'GBR', 'GOV', 'Duke', NULL, '635-646 880-885 1700-1705 1843-1848', 'profile-47347cf96fc3608d');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-809f738f4482c7c3', 'deac3799a0e594ef', '5', 'Yahya Ivanov', 'person', 'TUR', 'BUS', 'Airline Spokesman', NULL, '513-525 841-847 928-934 1716-1722', 'profile-22176e1f279b8a74');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-8881492b4078a1f7', '406eab160a358745', '3', 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, NULL, '346-372 730-756', 'profile-79b970866374b7ff');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-9412ccff7db69e66', '3a780176009d7f93', '8', 'Kent Taylor', 'person', 'SGP', 'CVL', 'Man', NULL, '1462-1473', 'profile-247ec1c53b0be81c');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-9ad919c227762626', 'deac3799a0e594ef', '12', 'Qatar', 'state', 'QAT', 'GOV', NULL, NULL, '1936-1941', 'profile-9ce215a215debca5');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-abee43d4e73fffae', '3a780176009d7f93', '5', 'Christian Democratic Union', 'organization', 'DEU', 'PTY', NULL, NULL, '526-552 772-798 1251-1277 1348-1374 1585-1611', 'profile-f741e05aab05796e');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-ac9ae542e8fb7b6f', 'deac3799a0e594ef', '10', 'Communist Party of Cuba', 'organization', 'CUB', 'PTY', NULL, NULL, '1503-1526 1904-1927', 'profile-c2d4225c309865cd');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-cc75fd44cd5f0e32', '406eab160a358745', '4', 'United Nations High Commissioner for Refugees', 'organization', 'UNO', 'GOV', NULL, NULL, '448-493 1355-1400', 'profile-7959355f92f69e34');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-cc83d96448c35f9f', '406eab160a358745', '7', 'Antoine Jones', 'person', 'MAR', 'GOV', 'Military Attaché', NULL, '707-720', 'profile-ddc37843d43982e4');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-cd81748548c5f682', '406eab160a358745', '11', 'Tonga', 'state', 'TON', 'GOV', NULL, NULL, '1525-1530', 'profile-715afa29287b7e90');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-d9d2a20434987fbd', 'deac3799a0e594ef', '7', 'Antoine Jones', 'person', 'MAR', 'GOV', 'Military Attaché', NULL, '717-730', 'profile-ddc37843d43982e4');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-e2d08fda2ebd6ad8', 'deac3799a0e594ef', '4', 'United Nations High Commissioner for Refugees', 'organization', 'UNO', 'GOV', NULL, NULL, '458-503 1365-1410', 'profile-7959355f92f69e34');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-e81f2e5bf8854c0e', 'deac3799a0e594ef', '8', 'Argentina', 'state', 'ARG', 'GOV', NULL, NULL, '858-867 1417-1426', 'profile-de63d305f81e29b0');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-ecbee7749e185578', '406eab160a358745', '9', 'Mongolia', 'state', 'MNG', 'GOV', NULL, NULL, '1107-1115', 'profile-da2bcd921625f40e');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-eeca6f55093d1073', 'deac3799a0e594ef', '3', 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, NULL, '356-382 740-766', 'profile-79b970866374b7ff');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-f7534361048d705e', '406eab160a358745', '5', 'Yahya Ivanov', 'person', 'TUR', 'BUS', 'Airline Spokesman', NULL, '503-515 831-837 918-924', 'profile-22176e1f279b8a74');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-fc5b1aa957734737', '406eab160a358745', '2', 'Ana Islam', 'person', 'NGA', 'CRM', 'Pirate', NULL, '326-335', 'profile-66eaff2205def46d');
INSERT INTO actors (id, document, position, name, kind, country, sector, role, wikidata, mentions_at, profile) VALUES ('actor-fd1aa66ee536615c', '3a780176009d7f93', '6', 'Chantal Vasnel', 'person', 'CIV', 'GOV', 'Secretary-General', NULL, '748-762', 'profile-897672daaeb28773');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-0680f4ed8e13f191', 'deac3799a0e594ef', '3', 'Saturday', '780-788', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-0cf67120de0b4ec1', '406eab160a358745', '2', 'Monday', '657-663', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-1f10bef3678375f3', 'deac3799a0e594ef', '4', 'Saturday', '902-910', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-35d01c8a41107174', '3a780176009d7f93', '6', 'Friday', '1626-1632', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-35db4641efcd401b', 'deac3799a0e594ef', '6', 'Monday', '1736-1742', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-4222e14d9709debf', '406eab160a358745', '3', 'Saturday', '770-778', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-499188f84a50aba4', '406eab160a358745', '1', 'Monday', '533-539', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-4bbceec62f9de380', 'deac3799a0e594ef', '2', 'Monday', '667-673', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-4fd896d9f15165d5', '3a780176009d7f93', '1', 'Saturday', '484-492', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-55a31dd4cc47530c', 'deac3799a0e594ef', '1', 'Monday', '543-549', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-6ca5ccc2779a6920', '3a780176009d7f93', '3', 'Friday', '815-821', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-8cd5393460b76db1', 'deac3799a0e594ef', '7', 'Monday', '1955-1961', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-94e3e2f928140ec1', '406eab160a358745', '4', 'Saturday', '892-900', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-a05e323c0b5b079c', '3a780176009d7f93', '4', 'Sunday', '1291-1297', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-aa83d364ff1bbf99', '406eab160a358745', '5', 'Friday', '1549-1555', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-b842d28314f6e48b', '3a780176009d7f93', '5', 'Saturday', '1387-1395', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-ca9d5b816181a8c9', '3a780176009d7f93', '0', 'Monday', '226-232', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-d01763040f1ae3c5', '406eab160a358745', '0', 'Sunday', '387-393', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-d9015c9ecff41b12', 'deac3799a0e594ef', '5', 'Friday', '1559-1565', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-e164a4a5fcbb90b9', '3a780176009d7f93', '7', 'Friday', '1727-1733', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-ef2935204d1ea2af', 'deac3799a0e594ef', '0', 'Sunday', '397-403', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates (id, document, position, words, words_at, begins, ends, precision, type, value) VALUES ('date-f4700d593b4f93ad', '3a780176009d7f93', '2', 'Monday', '606-612', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-0a6745e5a4087497', 'deac3799a0e594ef', '0', 'Pushkin', 'Pushkin', '386-393', 'RUS', '59.71', '30.4', 'geonames:504003', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-1857ea5f13f612b5', '3a780176009d7f93', '6', 'Serpong', 'Serpong', '1615-1622', 'IDN', '-6.32', '106.66', 'geonames:1627459', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-190bbb6538d2ed79', 'deac3799a0e594ef', '6', 'Elista', 'Elista', '1726-1732', 'RUS', '46.31', '44.26', 'geonames:563514', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-23da7ca19ce6d4fb', '3a780176009d7f93', '4', 'Handan', 'Handan', '1281-1287', 'CHN', '36.61', '114.49', 'geonames:1808963', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-2a89fe97f99b8793', 'deac3799a0e594ef', '5', 'Miryalaguda', 'Miryalaguda', '1544-1555', 'IND', '16.87', '79.56', 'geonames:1263012', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-4d09adc6dfcb10c0', '3a780176009d7f93', '0', 'Changde', 'Changde', '215-222', 'CHN', '29.03', '111.7', 'geonames:1791121', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-502e1c6f75483e5f', 'deac3799a0e594ef', '1', 'Santa Cruz', 'Santa Cruz', '529-539', 'PHL', '14.6', '120.98', 'geonames:1688216', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-52246d419e44f353', '406eab160a358745', '5', 'Miryalaguda', 'Miryalaguda', '1534-1545', 'IND', '16.87', '79.56', 'geonames:1263012', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-55602d765bb317b3', '3a780176009d7f93', '3', 'Myitkyina', 'Myitkyina', '802-811', 'MMR', '25.38', '97.4', 'geonames:1307741', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-583073f5c9a86612', '406eab160a358745', '0', 'Pushkin', 'Pushkin', '376-383', 'RUS', '59.71', '30.4', 'geonames:504003', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-65df9f9adce827a5', '3a780176009d7f93', '1', 'Al Mawşil al Jadīdah', 'Al Mawşil al Jadīdah', '460-480', 'IRQ', '36.33', '43.11', 'geonames:99071', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-6f1d8a3fa06539cf', '406eab160a358745', '3', 'Nanded', 'Nanded', '760-766', 'IND', '19.16', '77.31', 'geonames:1261977', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-7a1ea4fc1e3c4fe7', '406eab160a358745', '1', 'Santa Cruz', 'Santa Cruz', '519-529', 'PHL', '14.6', '120.98', 'geonames:1688216', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-7bc1b983a03be001', 'deac3799a0e594ef', '2', 'Santo Domingo', 'Santo Domingo', '650-663', 'DOM', '18.47', '-69.89', 'geonames:3492908', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-8009c93eae8671cb', '406eab160a358745', '2', 'Santo Domingo', 'Santo Domingo', '640-653', 'DOM', '18.47', '-69.89', 'geonames:3492908', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-9460afab2177dfb2', 'deac3799a0e594ef', '4', 'Myitkyina', 'Myitkyina', '889-898', 'MMR', '25.38', '97.4', 'geonames:1307741', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-a743763bf7d50a82', 'deac3799a0e594ef', '7', 'Dodoma', 'Dodoma', '1945-1951', 'TZA', '-6.17', '35.74', 'geonames:160196', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-b2a90ea6f8c28f01', '3a780176009d7f93', '2', 'Gantang', 'Gantang', '595-602', 'CHN', '27.44', '111.97', 'geonames:1810668', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-bc26ef3ea8e823e9', '406eab160a358745', '4', 'Myitkyina', 'Myitkyina', '879-888', 'MMR', '25.38', '97.4', 'geonames:1307741', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-cccf6785279fdc28', '3a780176009d7f93', '5', 'Xi’an', 'Xi’an', '1378-1383', 'CHN', '34.26', '108.93', 'geonames:1790630', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-da814ca5da87988a', '3a780176009d7f93', '7', 'Wanparti', 'Wanparti', '1715-1723', 'IND', '16.37', '78.07', 'geonames:1252956', 'city');
INSERT INTO places (id, document, position, name, words, words_at, country, latitude, longitude, gazetteer_id, precision) VALUES ('place-f3132ad61c9b40df', 'deac3799a0e594ef', '3', 'Nanded', 'Nanded', '770-776', 'IND', '19.16', '77.31', 'geonames:1261977', 'city');
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-295b6f334bb65936', 'deac3799a0e594ef', '1', 'actor-12581499f8c0c02a', 'claim', 'lakeing admonish endureed commemorateed francs took hesitants very hesitants', 'Mojtaba Lopez', 'claimed', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-295b6f334bb65936', '0.9', '228-304', '201-214', '215-222', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-3c7482d3f25151d7', '406eab160a358745', '1', 'actor-3c4fc3f272e47731', 'claim', 'lakeing admonish endureed commemorateed francs took hesitants very hesitants', 'Mojtaba Lopez', 'claimed', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-295b6f334bb65936', '0.9', '218-294', '191-204', '205-212', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-44e9f48d6ba8f875', '406eab160a358745', '0', 'actor-05a65a9c4087249e', 'warn', 'always fortying above torch mistooked chant puting dreamted against headmaster overhunged', 'Ministry of Defence', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-44e9f48d6ba8f875', '0.9', '80-169', '48-67', '68-74', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-5e102dea06f19fc0', '3a780176009d7f93', '1', 'actor-00de9ce04278e895', 'say', 'Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew', 'Khalifa Komarbagra', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, '0.9', '426-524', '397-415', '416-420', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-5e9eba417716e50c', '3a780176009d7f93', '0', 'actor-5bc09f9133e2b96e', 'warn', 'injured all broadcasters a december racialing about august hypothesiseing oblige any stutter', 'Konel', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, '0.9', '292-384', '274-279', '280-286', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-63570575a450b3dd', 'deac3799a0e594ef', '2', 'actor-0a7459abcac63ec9', 'say', 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going', 'Ministry of Defence', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-63570575a450b3dd', '0.9', '336-456', '306-325', '326-330', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-7c5caa2aa5f5efd7', 'deac3799a0e594ef', '0', 'actor-0a7459abcac63ec9', 'warn', 'always fortying above torch mistooked chant puting dreamted against headmaster overhunged', 'Ministry of Defence', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-44e9f48d6ba8f875', '0.9', '90-179', '58-77', '78-84', NULL, NULL, NULL);
INSERT INTO statements (id, document, position, speaker, act, content, source, cue, polarity, stance, quotation, addressee, via, date, place, inside, utterance, score, content_at, source_at, cue_at, addressee_at, date_at, place_at) VALUES ('statement-ccd24501683ca1a9', '406eab160a358745', '2', 'actor-05a65a9c4087249e', 'say', 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going', 'Ministry of Defence', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-63570575a450b3dd', '0.9', '326-446', '296-315', '316-320', NULL, NULL, NULL);
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-007807836cbb30a5', 'deac3799a0e594ef', '1', 'CONCEDE', NULL, 'happened', NULL, 'accepted', 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening.', 'date-55a31dd4cc47530c', 'place-502e1c6f75483e5f', '2001-01-01', '2001-01-01', '4.5', '[]', '["figure-f681131a35a8d083"]', 'plover', 'event-007807836cbb30a5', '504-512', '458-621');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-59595b834d77da08', '406eab160a358745', '0', 'PROTEST', 'demo', 'happened', 'statement-ccd24501683ca1a9', 'assembled', 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going.', 'date-d01763040f1ae3c5', 'place-583073f5c9a86612', '2000-12-31', '2000-12-31', '-5', '[]', '[]', 'plover', 'event-59595b834d77da08', '336-345', '296-447');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-6f495488f01888c2', '3a780176009d7f93', '0', 'CONCEDE', NULL, 'happened', NULL, 'absolved', 'Paddy Konel absolved Singapore in Changde on Monday, lebaneses howitzers craziesting francs.', 'date-ca9d5b816181a8c9', 'place-4d09adc6dfcb10c0', '2001-01-01', '2001-01-01', '4.5', '[]', '[]', 'plover', 'event-6f495488f01888c2', '193-201', '181-273');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-9c5d176af5742b03', '406eab160a358745', '1', 'CONCEDE', NULL, 'happened', NULL, 'accepted', 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening.', 'date-499188f84a50aba4', 'place-7a1ea4fc1e3c4fe7', '2001-01-01', '2001-01-01', '4.5', '[]', '["figure-3d0c4efa8fd308fd"]', 'plover', 'event-9c5d176af5742b03', '494-502', '448-611');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-9e95ea95e51dba55', '3a780176009d7f93', '1', 'AID', NULL, 'happened', 'statement-5e102dea06f19fc0', 'plucked', 'Pedestrian Khalifa Komarbagra said that Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew.', 'date-4fd896d9f15165d5', 'place-65df9f9adce827a5', '2000-12-30', '2000-12-30', '10', '[]', '[]', 'plover', 'event-9e95ea95e51dba55', '432-439', '386-525');
INSERT INTO events (id, document, position, type, mode, status, voice, trigger_words, sentence, date, place, begins, ends, intensity, contexts, figures, scheme, happening, trigger_at, sentence_at) VALUES ('event-a4da99a239af413e', 'deac3799a0e594ef', '0', 'PROTEST', 'demo', 'happened', 'statement-63570575a450b3dd', 'assembled', 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going.', 'date-ef2935204d1ea2af', 'place-0a6745e5a4087497', '2000-12-31', '2000-12-31', '-5', '[]', '[]', 'plover', 'event-a4da99a239af413e', '346-355', '306-457');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-007807836cbb30a5', 'actor', '0', 'actor-e2d08fda2ebd6ad8');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-007807836cbb30a5', 'recipient', '0', 'actor-809f738f4482c7c3');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-59595b834d77da08', 'actor', '0', 'actor-fc5b1aa957734737');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-59595b834d77da08', 'recipient', '0', 'actor-8881492b4078a1f7');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-6f495488f01888c2', 'actor', '0', 'actor-5bc09f9133e2b96e');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-6f495488f01888c2', 'recipient', '0', 'actor-0484df599a9049b9');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-9c5d176af5742b03', 'actor', '0', 'actor-cc75fd44cd5f0e32');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-9c5d176af5742b03', 'recipient', '0', 'actor-f7534361048d705e');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-9e95ea95e51dba55', 'actor', '0', 'actor-5bc09f9133e2b96e');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-9e95ea95e51dba55', 'recipient', '0', 'actor-42d6a7bbd0dafd8e');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-a4da99a239af413e', 'actor', '0', 'actor-53affe150d0f8d9c');
INSERT INTO event_parties (event, part, position, actor) VALUES ('event-a4da99a239af413e', 'recipient', '0', 'actor-eeca6f55093d1073');
INSERT INTO figures (id, document, position, measure, low, best, high, unit, qualifier, words, who, place, date, as_of, voice, happening, words_at) VALUES ('figure-3d0c4efa8fd308fd', '406eab160a358745', '0', 'killed', '10', '10', '10', 'people', NULL, '10', NULL, 'place-7a1ea4fc1e3c4fe7', 'date-499188f84a50aba4', NULL, NULL, 'event-9c5d176af5742b03', '549-551');
INSERT INTO figures (id, document, position, measure, low, best, high, unit, qualifier, words, who, place, date, as_of, voice, happening, words_at) VALUES ('figure-f681131a35a8d083', 'deac3799a0e594ef', '0', 'killed', '10', '10', '10', 'people', NULL, '10', NULL, 'place-502e1c6f75483e5f', 'date-55a31dd4cc47530c', NULL, NULL, 'event-007807836cbb30a5', '559-561');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-00de9ce04278e895', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-00de9ce04278e895", "name": "Khalifa Komarbagra", "kind": "person", "country": "VNM", "sector": "CVL", "role": "Pedestrian", "mentions": [{"start": 397, "end": 415, "text": "Khalifa Komarbagra"}, {"start": 563, "end": 573, "text": "Komarbagra"}, {"start": 1185, "end": 1195, "text": "Komarbagra"}, {"start": 1202, "end": 1212, "text": "Komarbagra"}, {"start": 1567, "end": 1577, "text": "Komarbagra"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-0484df599a9049b9', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-0484df599a9049b9", "name": "Singapore", "kind": "state", "country": "SGP", "sector": "GOV", "role": null, "mentions": [{"start": 202, "end": 211, "text": "Singapore"}, {"start": 1885, "end": 1894, "text": "Singapore"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-2a7f0d18c6ca6a56', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-2a7f0d18c6ca6a56", "name": "Neue Zürcher Zeitung", "kind": "organization", "country": "CHE", "sector": "JRN", "role": null, "mentions": [{"start": 1223, "end": 1243, "text": "Neue Zürcher Zeitung"}, {"start": 1691, "end": 1711, "text": "Neue Zürcher Zeitung"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-42d6a7bbd0dafd8e', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-42d6a7bbd0dafd8e", "name": "Shakira Tomarvas", "kind": "person", "country": "THA", "sector": "LEG", "role": "Knesset Member", "mentions": [{"start": 440, "end": 456, "text": "Shakira Tomarvas"}, {"start": 1328, "end": 1336, "text": "Tomarvas"}, {"start": 1675, "end": 1683, "text": "Tomarvas"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-5bc09f9133e2b96e', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-5bc09f9133e2b96e", "name": "Paddy Konel", "kind": "person", "country": "BLR", "sector": "CVL", "role": "Homeowner", "mentions": [{"start": 181, "end": 192, "text": "Paddy Konel"}, {"start": 274, "end": 279, "text": "Konel"}, {"start": 426, "end": 431, "text": "Konel"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-7570b4f16d727bac', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-7570b4f16d727bac", "name": "Nigeria", "kind": "state", "country": "NGA", "sector": "GOV", "role": null, "mentions": [{"start": 62, "end": 69, "text": "Nigeria"}, {"start": 584, "end": 591, "text": "Nigeria"}, {"start": 653, "end": 660, "text": "Nigeria"}, {"start": 1010, "end": 1017, "text": "Nigeria"}, {"start": 1024, "end": 1031, "text": "Nigeria"}, {"start": 1995, "end": 2002, "text": "Nigeria"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-9412ccff7db69e66', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-9412ccff7db69e66", "name": "Kent Taylor", "kind": "person", "country": "SGP", "sector": "CVL", "role": "Man", "mentions": [{"start": 1462, "end": 1473, "text": "Kent Taylor"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-abee43d4e73fffae', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-abee43d4e73fffae", "name": "Christian Democratic Union", "kind": "organization", "country": "DEU", "sector": "PTY", "role": null, "mentions": [{"start": 526, "end": 552, "text": "Christian Democratic Union"}, {"start": 772, "end": 798, "text": "Christian Democratic Union"}, {"start": 1251, "end": 1277, "text": "Christian Democratic Union"}, {"start": 1348, "end": 1374, "text": "Christian Democratic Union"}, {"start": 1585, "end": 1611, "text": "Christian Democratic Union"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('actor-fd1aa66ee536615c', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-fd1aa66ee536615c", "name": "Chantal Vasnel", "kind": "person", "country": "CIV", "sector": "GOV", "role": "Secretary-General", "mentions": [{"start": 748, "end": 762, "text": "Chantal Vasnel"}], "wikidata": null}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-35d01c8a41107174', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-35d01c8a41107174", "span": {"start": 1626, "end": 1632, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-4fd896d9f15165d5', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-4fd896d9f15165d5", "span": {"start": 484, "end": 492, "text": "Saturday"}, "start": "2000-12-30", "end": "2000-12-30", "precision": "day", "type": "DATE", "value": "2000-12-30"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-6ca5ccc2779a6920', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-6ca5ccc2779a6920", "span": {"start": 815, "end": 821, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-a05e323c0b5b079c', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-a05e323c0b5b079c", "span": {"start": 1291, "end": 1297, "text": "Sunday"}, "start": "2000-12-31", "end": "2000-12-31", "precision": "day", "type": "DATE", "value": "2000-12-31"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-b842d28314f6e48b', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-b842d28314f6e48b", "span": {"start": 1387, "end": 1395, "text": "Saturday"}, "start": "2000-12-30", "end": "2000-12-30", "precision": "day", "type": "DATE", "value": "2000-12-30"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-ca9d5b816181a8c9', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-ca9d5b816181a8c9", "span": {"start": 226, "end": 232, "text": "Monday"}, "start": "2001-01-01", "end": "2001-01-01", "precision": "day", "type": "DATE", "value": "2001-01-01"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-e164a4a5fcbb90b9', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-e164a4a5fcbb90b9", "span": {"start": 1727, "end": 1733, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('date-f4700d593b4f93ad', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-f4700d593b4f93ad", "span": {"start": 606, "end": 612, "text": "Monday"}, "start": "2001-01-01", "end": "2001-01-01", "precision": "day", "type": "DATE", "value": "2001-01-01"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('event-6f495488f01888c2', 'reading-636bad9db4cf47ad', 'events', '3a780176009d7f93', '{"id": "event-6f495488f01888c2", "type": "CONCEDE", "trigger": {"start": 193, "end": 201, "text": "absolved"}, "sentence": {"start": 181, "end": 273, "text": "Paddy Konel absolved Singapore in Changde on Monday, lebaneses howitzers craziesting francs."}, "voice": "narration", "mode": null, "contexts": [], "actors": ["actor-5bc09f9133e2b96e"], "recipients": ["actor-0484df599a9049b9"], "when": "date-ca9d5b816181a8c9", "where": "place-4d09adc6dfcb10c0", "status": "happened", "intensity": 4.5, "figures": [], "scheme": "plover"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('event-9e95ea95e51dba55', 'reading-636bad9db4cf47ad', 'events', '3a780176009d7f93', '{"id": "event-9e95ea95e51dba55", "type": "AID", "trigger": {"start": 432, "end": 439, "text": "plucked"}, "sentence": {"start": 386, "end": 525, "text": "Pedestrian Khalifa Komarbagra said that Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew."}, "voice": "statement-5e102dea06f19fc0", "mode": null, "contexts": [], "actors": ["actor-5bc09f9133e2b96e"], "recipients": ["actor-42d6a7bbd0dafd8e"], "when": "date-4fd896d9f15165d5", "where": "place-65df9f9adce827a5", "status": "happened", "intensity": 10.0, "figures": [], "scheme": "plover"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-1857ea5f13f612b5', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-1857ea5f13f612b5", "name": "Serpong", "span": {"start": 1615, "end": 1622, "text": "Serpong"}, "country": "IDN", "lat": -6.32, "lon": 106.66, "gazetteer_id": "geonames:1627459", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-23da7ca19ce6d4fb', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-23da7ca19ce6d4fb", "name": "Handan", "span": {"start": 1281, "end": 1287, "text": "Handan"}, "country": "CHN", "lat": 36.61, "lon": 114.49, "gazetteer_id": "geonames:1808963", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-4d09adc6dfcb10c0', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-4d09adc6dfcb10c0", "name": "Changde", "span": {"start": 215, "end": 222, "text": "Changde"}, "country": "CHN", "lat": 29.03, "lon": 111.7, "gazetteer_id": "geonames:1791121", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-55602d765bb317b3', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-55602d765bb317b3", "name": "Myitkyina", "span": {"start": 802, "end": 811, "text": "Myitkyina"}, "country": "MMR", "lat": 25.38, "lon": 97.4, "gazetteer_id": "geonames:1307741", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-65df9f9adce827a5', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-65df9f9adce827a5", "name": "Al Mawşil al Jadīdah", "span": {"start": 460, "end": 480, "text": "Al Mawşil al Jadīdah"}, "country": "IRQ", "lat": 36.33, "lon": 43.11, "gazetteer_id": "geonames:99071", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-b2a90ea6f8c28f01', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-b2a90ea6f8c28f01", "name": "Gantang", "span": {"start": 595, "end": 602, "text": "Gantang"}, "country": "CHN", "lat": 27.44, "lon": 111.97, "gazetteer_id": "geonames:1810668", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-cccf6785279fdc28', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-cccf6785279fdc28", "name": "Xi’an", "span": {"start": 1378, "end": 1383, "text": "Xi’an"}, "country": "CHN", "lat": 34.26, "lon": 108.93, "gazetteer_id": "geonames:1790630", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('place-da814ca5da87988a', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-da814ca5da87988a", "name": "Wanparti", "span": {"start": 1715, "end": 1723, "text": "Wanparti"}, "country": "IND", "lat": 16.37, "lon": 78.07, "gazetteer_id": "geonames:1252956", "precision": "city"}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('statement-4256679c90718ae8', 'reading-636bad9db4cf47ad', 'statements', '3a780176009d7f93', '{"id": "statement-4256679c90718ae8", "speaker": "actor-7570b4f16d727bac", "source": [{"start": 62, "end": 69, "text": "Nigeria"}], "cue": {"start": 70, "end": 77, "text": "claimed"}, "act": "claim", "content": [{"start": 83, "end": 179, "text": "kinder weapons contacts smashed acquiesces teeth although be become such disbanded injured doing"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('statement-5e102dea06f19fc0', 'reading-636bad9db4cf47ad', 'statements', '3a780176009d7f93', '{"id": "statement-5e102dea06f19fc0", "speaker": "actor-00de9ce04278e895", "source": [{"start": 397, "end": 415, "text": "Khalifa Komarbagra"}], "cue": {"start": 416, "end": 420, "text": "said"}, "act": "say", "content": [{"start": 426, "end": 524, "text": "Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded (id, reading, kind, document, body) VALUES ('statement-5e9eba417716e50c', 'reading-636bad9db4cf47ad', 'statements', '3a780176009d7f93', '{"id": "statement-5e9eba417716e50c", "speaker": "actor-5bc09f9133e2b96e", "source": [{"start": 274, "end": 279, "text": "Konel"}], "cue": {"start": 280, "end": 286, "text": "warned"}, "act": "warn", "content": [{"start": 292, "end": 384, "text": "injured all broadcasters a december racialing about august hypothesiseing oblige any stutter"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO sketches (value, document) VALUES ('-1004151997021711280',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-1059886663636068712',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-1150766834529602136',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-1150766834529602136',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-1242121963351044428',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-1330255898019959048',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-1818067798720740632',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-1910691783022012304',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-1934560445725945216',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-1934560445725945216',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-194961204578013832',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-2052903524103152016',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-2060808948661646752',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-2060808948661646752',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-2090527494866537948',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-2133563246161449652',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-2213843333440183616',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-2237252749252749420',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-2237252749252749420',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-2341903233195009304',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-3080781703245472964',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-3193085242331279824',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-3193085242331279824',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-3376875435441075580',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-3376875435441075580',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-3447801128837843532',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-3524381238094893884',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-3524381238094893884',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-3527686739665460912',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-3596068299091684840',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-3596068299091684840',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-3647900769227444312',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-3662157416790303888',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-3662157416790303888',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-3764177263772563400',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-401787846744561928',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-401787846744561928',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-4169484886868508124',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-4169484886868508124',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-4252218790327509240',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-4252218790327509240',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-4439917192478827144',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-4497457057024302508',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-46071456971685076',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-4790788993086295416',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-4790788993086295416',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-47919848911397580',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-47919848911397580',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-5001415040483376064',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-5001415040483376064',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-514917785202825452',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-5190454678266037060',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-5190454678266037060',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-5199253751545896764',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-5199253751545896764',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-5214876107400931556',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-5273800167978392788',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-5524588686369938564',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-5568842602994566016',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-5700896938514439640',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-5980841428813963856',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-5980841428813963856',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-6028653129912968900',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-6028653129912968900',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-605427152952106920',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-6082311793797246000',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-6122157899159912032',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-6201390578446743808',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-6325056444766597104',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-6325056444766597104',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-6343958542769772068',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-6343958542769772068',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-6518484906234104744',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-676161264625147560',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-7055191941177808080',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-7055191941177808080',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-7084783763678675784',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-7689080382111158696',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-7689080382111158696',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-792109229814031256',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-792109229814031256',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-825973615878373564',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-825973615878373564',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-8398784729398754812',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-8398784729398754812',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-8401464294031773496',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-8428111428652526992',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-8470248021093542848',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-8470248021093542848',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-8474390273047629852',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-8474390273047629852',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-8504583916418754664',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-8686014543002404668',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-8704514868242018884',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('-8704514868242018884',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('-9094186290010457852',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('-9158600170958579020',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('1052551549410664184',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('1059721953488834892',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('1059721953488834892',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('1286280332253633476',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('1552558560399755496',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('1552558560399755496',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('1588859862300545836',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('1611175902250395392',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('1855543561430259240',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('1855543561430259240',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('2030966357585084272',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('2073177022049131484',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('2161648016211090660',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('2194020556691731348',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('2194020556691731348',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('2316777573568236024',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('2316777573568236024',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('2364138811853578876',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('245083142843327720',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('2485763965641837540',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('2485763965641837540',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('2887986528329957428',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('2887986528329957428',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('2897365699146193188',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('2897365699146193188',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('2916995086039059032',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('2934049831425584660',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('3020325434709869064',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('3065175201190753280',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('3157962227755297000',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('3157962227755297000',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('3941131487129200468',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('3941131487129200468',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('3998465383419527828',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('4242914548811965104',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('4519971574724989392',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('4626445261080986088',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('4652408021465303412',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('4710280554234216252',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('4710280554234216252',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('4732886284347589772',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('4732886284347589772',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('4818941474550164424',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('4921074682992243032',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('4921074682992243032',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('4935377163137260852',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('4935377163137260852',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('5053962170252855988',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('5053962170252855988',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('5140443474715949308',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('5161716771761253480',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('5161716771761253480',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('5181576982430434548',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('5181576982430434548',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('5183394404640577108',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('521852053412268448',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('521852053412268448',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('5231792957896985988',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('561902151314085660',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('5650778570645703064',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('5650778570645703064',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('5669205864658481436',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('5757865751238077724',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('5851025694895385672',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('5851025694895385672',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('5941148285158336996',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('6114529042586292176',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('6117994724302814560',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('6117994724302814560',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('6218738031336741540',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('6289768619100029428',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('6294742191490127992',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('6318470261957805220',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('6318470261957805220',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('6507145195900424356',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('659252557483121832',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('659252557483121832',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('6739267641049270416',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('6764185019781235876',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('6803064068087983108',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('7022023894947967856',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('7022785675261271640',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('7033539089568696828',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('7181688600150075892',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('7311366487547660312',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('7311366487547660312',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('7339638329940175200',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('7407006864901985932',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('7407006864901985932',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('7498553407971508868',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('7509840173468047332',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('7509840173468047332',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('752531536138977384',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('7617958065891195460',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('7698636459253488700',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('7733405025850562532',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('7740433835733019096',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('7987491508387708340',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('7987491508387708340',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('8007090051553794728',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('8016120120384789324',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('8050842631947933992',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('8050842631947933992',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('8089808894984464660',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('8240756612577374560',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('8240756612577374560',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('8249673727018759252',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('8551962891794609844',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('8557247753962866852',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('8686037067967968972',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('8686037067967968972',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('8802771633712060460',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('884036777666315644',  E'\\x3a780176009d7f93');
INSERT INTO sketches (value, document) VALUES ('9032949757233611116',  E'\\x406eab160a358745');
INSERT INTO sketches (value, document) VALUES ('9032949757233611116',  E'\\xdeac3799a0e594ef');
INSERT INTO sketches (value, document) VALUES ('9195667477124489068',  E'\\x3a780176009d7f93');
INSERT INTO copies (one, other, resemblance, containment, score, because) VALUES ('406eab160a358745', 'deac3799a0e594ef', '0.7992831541218638', '0.9695652173913043', '0.9695652173913043', 'the two have 79% of all their words in common, in the same order');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-1120f9c856c96e3d', 'Khalifa Komarbagra', 'person', 'VNM', 'CVL', 'Pedestrian', '["Khalifa Komarbagra", "Komarbagra"]', 'profile-1120f9c856c96e3d');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-22176e1f279b8a74', 'Yahya Ivanov', 'person', 'TUR', 'BUS', 'Airline Spokesman', '["Yahya Ivanov", "Ivanov"]', 'profile-22176e1f279b8a74');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-247ec1c53b0be81c', 'Kent Taylor', 'person', 'SGP', 'CVL', 'Man', '["Kent Taylor"]', 'profile-247ec1c53b0be81c');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-2945784863b9deb6', 'Ministry of Defence', 'organization', 'GBR', 'MIL', NULL, '["Ministry of Defence"]', 'profile-2945784863b9deb6');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-305a663dfa7cdbd3', 'Nigeria', 'state', 'NGA', 'GOV', NULL, '["Nigeria"]', 'profile-305a663dfa7cdbd3');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-3ad333036a8b20a5', 'Paddy Konel', 'person', 'BLR', 'CVL', 'Homeowner', '["Paddy Konel", "Konel"]', 'profile-3ad333036a8b20a5');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-3c9445d5997b925a', 'Shakira Tomarvas', 'person', 'THA', 'LEG', 'Knesset Member', '["Shakira Tomarvas", "Tomarvas"]', 'profile-3c9445d5997b925a');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-457830f11a4eabb1', 'Mojtaba Lopez', 'person', 'DJI', 'GOV', 'Secretary Of Health', '["Mojtaba Lopez", "Lopez"]', 'profile-457830f11a4eabb1');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-47347cf96fc3608d', 'Najla Konel', 'person', 'GBR', 'GOV', 'Duke', '["Najla Konel", "Konel"]', 'profile-47347cf96fc3608d');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-66eaff2205def46d', 'Ana Islam', 'person', 'NGA', 'CRM', 'Pirate', '["Ana Islam"]', 'profile-66eaff2205def46d');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-715afa29287b7e90', 'Tonga', 'state', 'TON', 'GOV', NULL, '["Tonga"]', 'profile-715afa29287b7e90');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-7959355f92f69e34', 'United Nations High Commissioner for Refugees', 'organization', 'UNO', 'GOV', NULL, '["United Nations High Commissioner for Refugees"]', 'profile-7959355f92f69e34');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-79b970866374b7ff', 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, '["Philippine National Police"]', 'profile-79b970866374b7ff');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-897672daaeb28773', 'Chantal Vasnel', 'person', 'CIV', 'GOV', 'Secretary-General', '["Chantal Vasnel"]', 'profile-897672daaeb28773');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-9ce215a215debca5', 'Qatar', 'state', 'QAT', 'GOV', NULL, '["Qatar"]', 'profile-9ce215a215debca5');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-ad3f32817f285ce1', 'Neue Zürcher Zeitung', 'organization', 'CHE', 'JRN', NULL,  E'["Neue Z\\u00fcrcher Zeitung"]', 'profile-ad3f32817f285ce1');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-c2d4225c309865cd', 'Communist Party of Cuba', 'organization', 'CUB', 'PTY', NULL, '["Communist Party of Cuba"]', 'profile-c2d4225c309865cd');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-da2bcd921625f40e', 'Mongolia', 'state', 'MNG', 'GOV', NULL, '["Mongolia"]', 'profile-da2bcd921625f40e');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-ddc37843d43982e4', 'Antoine Jones', 'person', 'MAR', 'GOV', 'Military Attaché', '["Antoine Jones"]', 'profile-ddc37843d43982e4');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-de63d305f81e29b0', 'Argentina', 'state', 'ARG', 'GOV', NULL, '["Argentina"]', 'profile-de63d305f81e29b0');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-f741e05aab05796e', 'Christian Democratic Union', 'organization', 'DEU', 'PTY', NULL, '["Christian Democratic Union"]', 'profile-f741e05aab05796e');
INSERT INTO profiles (id, name, kind, country, sector, role, names, identity) VALUES ('profile-f85546162a3e4a0d', 'Singapore', 'state', 'SGP', 'GOV', NULL, '["Singapore"]', 'profile-f85546162a3e4a0d');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-007807836cbb30a5', 'deac3799a0e594ef', 'incident-007807836cbb30a5', 'CONCEDE', '{"id":"event-007807836cbb30a5","document":"deac3799a0e594ef","events":["event-007807836cbb30a5"],"types":["CONCEDE"],"kinds":["concede"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2000-12-31","scenes":[{"name":"santa cruz","country":"PHL","precision":"city"}],"actors":[{"name":"United Nations High Commissioner for Refugees","kind":"organization","country":"UNO","sector":"GOV","role":null,"names":["United Nations High Commissioner for Refugees"]}],"recipients":[{"name":"Yahya Ivanov","kind":"person","country":"TUR","sector":"BUS","role":"Airline Spokesman","names":["Yahya Ivanov","Ivanov"]}],"counts":[{"measure":"killed","low":10.0,"best":10.0,"high":10.0}],"figures":["figure-f681131a35a8d083"],"triggers":["accept"],"forms":["accepted"],"words":["10","accept","commission","cruz","explosion","frighten","high","ivanov","kill","movi","nat","peopl","refugee","santa","unit","yahya","your"],"near":["10","accept","commission","cruz","high","ivanov","kill","nat","peopl","refugee","santa","unit","yahya"],"story":["admonish","buoy","chant","claim","commemorate","def","dreamt","endure","forty","franc","headmast","health","hesit","hesitant","lake","lopez","ministry","mistook","mojtaba","november","overhung","practically","put","secretary","theoriz","torch","warn"],"prominence":0}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-59595b834d77da08', '406eab160a358745', 'incident-59595b834d77da08', 'PROTEST', '{"id":"event-59595b834d77da08","document":"406eab160a358745","events":["event-59595b834d77da08"],"types":["PROTEST"],"kinds":["protest"],"modes":["demo"],"told":true,"denied":false,"another":false,"begins":"2000-12-31","ends":"2000-12-31","published":"2001-01-03","scenes":[{"name":"pushkin","country":"RUS","precision":"city"}],"actors":[{"name":"Ana Islam","kind":"person","country":"NGA","sector":"CRM","role":"Pirate","names":["Ana Islam"]}],"recipients":[{"name":"Philippine National Police","kind":"organization","country":"PHL","sector":"COP","role":null,"names":["Philippine National Police"]}],"counts":[],"figures":[],"triggers":["assembl"],"forms":["assembled"],"words":["ana","assembl","ban","def","development","grieve","islam","latch","metre","ministry","nation","philippin","police","pushkin"],"near":["ana","assembl","def","islam","ministry","nation","philippin","police","pushkin"],"story":["admonish","after","bar","chant","claim","commemorate","def","dreamt","endure","forty","franc","headmast","health","herd","hesitant","lake","lopez","mini","ministry","mistook","mojtaba","overhung","put","riy","secretary","torch","warn"],"prominence":2}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-6f495488f01888c2', '3a780176009d7f93', 'incident-6f495488f01888c2', 'CONCEDE', '{"id":"event-6f495488f01888c2","document":"3a780176009d7f93","events":["event-6f495488f01888c2"],"types":["CONCEDE"],"kinds":["concede"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2001-01-01","scenes":[{"name":"changde","country":"CHN","precision":"city"}],"actors":[{"name":"Paddy Konel","kind":"person","country":"BLR","sector":"CVL","role":"Homeowner","names":["Paddy Konel","Konel"]}],"recipients":[{"name":"Singapore","kind":"state","country":"SGP","sector":"GOV","role":null,"names":["Singapore"]}],"counts":[],"figures":[],"triggers":["absolv"],"forms":["absolved"],"words":["absolv","changd","craziest","franc","howitz","konel","lebanes","paddy","singapor"],"near":["absolv","changd","howitz","konel","lebanes","paddy","singapor"],"story":["absolv","acquiesc","assemblywoman","changd","claim","craziest","disband","franc","hesitant","howitz","importance","kind","konel","lebanes","meet","nigeria","paddy","singapor","smash","teeth","warn","weapon","wound"],"prominence":2}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-9c5d176af5742b03', '406eab160a358745', 'incident-007807836cbb30a5', 'CONCEDE', '{"id":"event-9c5d176af5742b03","document":"406eab160a358745","events":["event-9c5d176af5742b03"],"types":["CONCEDE"],"kinds":["concede"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2001-01-03","scenes":[{"name":"santa cruz","country":"PHL","precision":"city"}],"actors":[{"name":"United Nations High Commissioner for Refugees","kind":"organization","country":"UNO","sector":"GOV","role":null,"names":["United Nations High Commissioner for Refugees"]}],"recipients":[{"name":"Yahya Ivanov","kind":"person","country":"TUR","sector":"BUS","role":"Airline Spokesman","names":["Yahya Ivanov","Ivanov"]}],"counts":[{"measure":"killed","low":10.0,"best":10.0,"high":10.0}],"figures":["figure-3d0c4efa8fd308fd"],"triggers":["accept"],"forms":["accepted"],"words":["10","accept","commission","cruz","explosion","frighten","high","ivanov","kill","movi","nat","peopl","refugee","santa","unit","yahya","your"],"near":["10","accept","commission","cruz","high","ivanov","kill","nat","peopl","refugee","santa","unit","yahya"],"story":["admonish","after","bar","chant","claim","commemorate","def","dreamt","endure","forty","franc","headmast","health","herd","hesitant","lake","lopez","mini","ministry","mistook","mojtaba","overhung","put","riy","secretary","torch","warn"],"prominence":0}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-9e95ea95e51dba55', '3a780176009d7f93', 'incident-9e95ea95e51dba55', 'AID', '{"id":"event-9e95ea95e51dba55","document":"3a780176009d7f93","events":["event-9e95ea95e51dba55"],"types":["AID"],"kinds":["aid"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2000-12-30","ends":"2000-12-30","published":"2001-01-01","scenes":[{"name":"al mawsil al jadidah","country":"IRQ","precision":"city"}],"actors":[{"name":"Paddy Konel","kind":"person","country":"BLR","sector":"CVL","role":"Homeowner","names":["Paddy Konel","Konel"]}],"recipients":[{"name":"Shakira Tomarvas","kind":"person","country":"THA","sector":"LEG","role":"Knesset Member","names":["Shakira Tomarvas","Tomarvas"]}],"counts":[],"figures":[],"triggers":["pluck"],"forms":["plucked"],"words":["grandson","jadidah","khalifa","komarbagra","konel","mawsil","nephew","pedestrian","pluck","shakira","tomarva"],"near":["jadidah","khalifa","komarbagra","konel","mawsil","pedestrian","pluck","shakira","tomarva"],"story":["absolv","acquiesc","assemblywoman","changd","claim","craziest","disband","franc","hesitant","howitz","importance","kind","konel","lebanes","meet","nigeria","paddy","singapor","smash","teeth","warn","weapon","wound"],"prominence":1}');
INSERT INTO happenings (id, document, incident, type, body) VALUES ('event-a4da99a239af413e', 'deac3799a0e594ef', 'incident-59595b834d77da08', 'PROTEST', '{"id":"event-a4da99a239af413e","document":"deac3799a0e594ef","events":["event-a4da99a239af413e"],"types":["PROTEST"],"kinds":["protest"],"modes":["demo"],"told":true,"denied":false,"another":false,"begins":"2000-12-31","ends":"2000-12-31","published":"2000-12-31","scenes":[{"name":"pushkin","country":"RUS","precision":"city"}],"actors":[{"name":"Ana Islam","kind":"person","country":"NGA","sector":"CRM","role":"Pirate","names":["Ana Islam"]}],"recipients":[{"name":"Philippine National Police","kind":"organization","country":"PHL","sector":"COP","role":null,"names":["Philippine National Police"]}],"counts":[],"figures":[],"triggers":["assembl"],"forms":["assembled"],"words":["ana","assembl","ban","def","development","grieve","islam","latch","metre","ministry","nation","philippin","police","pushkin"],"near":["ana","assembl","def","islam","ministry","nation","philippin","police","pushkin"],"story":["admonish","buoy","chant","claim","commemorate","def","dreamt","endure","forty","franc","headmast","health","hesit","hesitant","lake","lopez","ministry","mistook","mojtaba","november","overhung","practically","put","secretary","theoriz","torch","warn"],"prominence":2}');
INSERT INTO blocks (key, member) VALUES ('1789621510576653452',  E'\\x5e9eba417716e50c');
INSERT INTO blocks (key, member) VALUES ('1789630961685735128',  E'\\x5e9eba417716e50c');
INSERT INTO blocks (key, member) VALUES ('1789754896504679551',  E'\\x5e9eba417716e50c');
INSERT INTO blocks (key, member) VALUES ('1789776932994894539',  E'\\x5e9eba417716e50c');
INSERT INTO blocks (key, member) VALUES ('2057304797469443846',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35393539356238333464373764613038');
INSERT INTO blocks (key, member) VALUES ('2057323976611381783',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('2057343850052516724',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36663439353438386630313838386332');
INSERT INTO blocks (key, member) VALUES ('2057383774315444154',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('2057414870068436996',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('2057440415054639090',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('2057444292767497278',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39653935656139356535316462613535');
INSERT INTO blocks (key, member) VALUES ('2057452250146029904',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39653935656139356535316462613535');
INSERT INTO blocks (key, member) VALUES ('2057481447078170491',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('2057487664018036860',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35393539356238333464373764613038');
INSERT INTO blocks (key, member) VALUES ('2057572109024111439',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35393539356238333464373764613038');
INSERT INTO blocks (key, member) VALUES ('2569378555882232036',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39653935656139356535316462613535');
INSERT INTO blocks (key, member) VALUES ('2569400105767439984',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39653935656139356535316462613535');
INSERT INTO blocks (key, member) VALUES ('2569445982666941250',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39653935656139356535316462613535');
INSERT INTO blocks (key, member) VALUES ('2569447275404180542',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39653935656139356535316462613535');
INSERT INTO blocks (key, member) VALUES ('2569455232782713168',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39653935656139356535316462613535');
INSERT INTO blocks (key, member) VALUES ('2585358128329337617',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585381967775266710',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585391841693508150',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585397649640454780',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585399362777909492',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585403482104469894',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585424163802645640',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585427506793395740',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585433099400320210',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585436566428293083',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585453422392176838',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585461420697900600',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585465265210766289',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585476628166146266',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585480501787495279',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585480811966245303',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585481632452433994',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585510939395202750',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585522342653377244',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585526739842987987',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585531868932844466',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585538481964587703',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585577357316244660',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585591953783231369',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585616293146018687',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2585624563315158007',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2585624563315158007',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2690343720874934582',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2690353962407100173',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2690369195959206437',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('2690414229521077195',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('2690476036623957693',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('2690497265962429433',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('2690502615247084125',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2690504742596874099',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2690512923935184925',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2690520342614359263',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('2690530546275926280',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2690532683020091019',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('2690538585049324722',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2690570866838760102',  E'\\x3a780176009d7f93');
INSERT INTO blocks (key, member) VALUES ('2690617007463232081',  E'\\x406eab160a358745');
INSERT INTO blocks (key, member) VALUES ('2934968955157879329',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('2934968955157879329',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('2934981713693405827',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('2934981713693405827',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('2934996830855441202',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('2934996830855441202',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('2935010219248274577',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('2935010219248274577',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('2935014074887392968',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('2935014074887392968',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('2935052205959287735',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('2935052205959287735',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('2935079137203562402',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('2935079137203562402',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('2935083932928296951',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('2935083932928296951',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('2935175878377651746',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('2935175878377651746',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('2935188766509931919',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('2935188766509931919',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('2935198711882259159',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('2935198711882259159',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3349018645899254305',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3349018645899254305',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3349031404434780803',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3349031404434780803',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3349046521596816178',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3349046521596816178',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3349059909989649553',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3349059909989649553',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3349063765628767944',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3349063765628767944',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3349101896700662711',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3349101896700662711',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3349128827944937378',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3349128827944937378',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3349133623669671927',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3349133623669671927',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3349225569119026722',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3349225569119026722',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3349238457251306895',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3349238457251306895',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3349248402623634135',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3349248402623634135',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3850044104444221985',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3850044104444221985',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3850056862979748483',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3850056862979748483',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3850071980141783858',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3850071980141783858',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3850085368534617233',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3850085368534617233',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3850089224173735624',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3850089224173735624',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3850127355245630391',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3850127355245630391',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3850154286489905058',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3850154286489905058',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3850159082214639607',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3850159082214639607',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3850251027663994402',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3850251027663994402',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3850263915796274575',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('3850263915796274575',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('3850273861168601815',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('3850273861168601815',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('3931081077841721760',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35393539356238333464373764613038');
INSERT INTO blocks (key, member) VALUES ('3931081077841721760',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d61346461393961323339616634313365');
INSERT INTO blocks (key, member) VALUES ('3931083717432280838',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35393539356238333464373764613038');
INSERT INTO blocks (key, member) VALUES ('3931083717432280838',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d61346461393961323339616634313365');
INSERT INTO blocks (key, member) VALUES ('3931194362134104594',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35393539356238333464373764613038');
INSERT INTO blocks (key, member) VALUES ('3931194362134104594',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d61346461393961323339616634313365');
INSERT INTO blocks (key, member) VALUES ('3931220685206226865',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35393539356238333464373764613038');
INSERT INTO blocks (key, member) VALUES ('3931220685206226865',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d61346461393961323339616634313365');
INSERT INTO blocks (key, member) VALUES ('3931266583980873852',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35393539356238333464373764613038');
INSERT INTO blocks (key, member) VALUES ('3931266583980873852',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d61346461393961323339616634313365');
INSERT INTO blocks (key, member) VALUES ('3931351028986948431',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d35393539356238333464373764613038');
INSERT INTO blocks (key, member) VALUES ('3931351028986948431',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d61346461393961323339616634313365');
INSERT INTO blocks (key, member) VALUES ('4400321682750882327',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('4400321682750882327',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('4400341556192017268',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36663439353438386630313838386332');
INSERT INTO blocks (key, member) VALUES ('4400381480454944698',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('4400381480454944698',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('4400412576207937540',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('4400412576207937540',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('4400421033928170525',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36663439353438386630313838386332');
INSERT INTO blocks (key, member) VALUES ('4400438121194139634',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('4400438121194139634',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('4400446012849437486',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('4400446012849437486',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('4400479153217671035',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('4400479153217671035',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('4400483954252691662',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36663439353438386630313838386332');
INSERT INTO blocks (key, member) VALUES ('4400487027036702774',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('4400487027036702774',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('4400493762662588177',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('4400493762662588177',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d39633564313736616635373432623033');
INSERT INTO blocks (key, member) VALUES ('4400572911798072051',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36663439353438386630313838386332');
INSERT INTO blocks (key, member) VALUES ('4400576576387960484',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d36663439353438386630313838386332');
INSERT INTO blocks (key, member) VALUES ('5194651262372507324',  E'\\x295b6f334bb65936');
INSERT INTO blocks (key, member) VALUES ('5194651262372507324',  E'\\x3c7482d3f25151d7');
INSERT INTO blocks (key, member) VALUES ('5194733373838702726',  E'\\x295b6f334bb65936');
INSERT INTO blocks (key, member) VALUES ('5194733373838702726',  E'\\x3c7482d3f25151d7');
INSERT INTO blocks (key, member) VALUES ('5194771479675772824',  E'\\x295b6f334bb65936');
INSERT INTO blocks (key, member) VALUES ('5194771479675772824',  E'\\x3c7482d3f25151d7');
INSERT INTO blocks (key, member) VALUES ('5194774926229444897',  E'\\x295b6f334bb65936');
INSERT INTO blocks (key, member) VALUES ('5194774926229444897',  E'\\x3c7482d3f25151d7');
INSERT INTO blocks (key, member) VALUES ('5946740983019609725',  E'\\x5e102dea06f19fc0');
INSERT INTO blocks (key, member) VALUES ('5946797835800454018',  E'\\x5e102dea06f19fc0');
INSERT INTO blocks (key, member) VALUES ('5946872823154402175',  E'\\x5e102dea06f19fc0');
INSERT INTO blocks (key, member) VALUES ('5946875589642911063',  E'\\x5e102dea06f19fc0');
INSERT INTO blocks (key, member) VALUES ('5946927697303943512',  E'\\x5e102dea06f19fc0');
INSERT INTO blocks (key, member) VALUES ('6012309695230871302',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d61346461393961323339616634313365');
INSERT INTO blocks (key, member) VALUES ('6012328874372809239',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('6012388672076871610',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('6012419767829864452',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('6012445312816066546',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('6012486344839597947',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d30303738303738333663626233306135');
INSERT INTO blocks (key, member) VALUES ('6012492561779464316',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d61346461393961323339616634313365');
INSERT INTO blocks (key, member) VALUES ('6012577006785538895',  E'\\x2d2d2d2d2d2d2d2d2d6576656e742d61346461393961323339616634313365');
INSERT INTO blocks (key, member) VALUES ('6644218509708510222',  E'\\xc2d4225c309865cd');
INSERT INTO blocks (key, member) VALUES ('6644227702326036309',  E'\\x3ad333036a8b20a5');
INSERT INTO blocks (key, member) VALUES ('6644227702326036309',  E'\\x47347cf96fc3608d');
INSERT INTO blocks (key, member) VALUES ('6644238422462356700',  E'\\x247ec1c53b0be81c');
INSERT INTO blocks (key, member) VALUES ('6644247418526875984',  E'\\x897672daaeb28773');
INSERT INTO blocks (key, member) VALUES ('6644255531020406818',  E'\\x2945784863b9deb6');
INSERT INTO blocks (key, member) VALUES ('6644266500880924733',  E'\\xad3f32817f285ce1');
INSERT INTO blocks (key, member) VALUES ('6644275871312080693',  E'\\xde63d305f81e29b0');
INSERT INTO blocks (key, member) VALUES ('6644290229357813227',  E'\\x66eaff2205def46d');
INSERT INTO blocks (key, member) VALUES ('6644290774572093826',  E'\\xf741e05aab05796e');
INSERT INTO blocks (key, member) VALUES ('6644294058656057361',  E'\\x7959355f92f69e34');
INSERT INTO blocks (key, member) VALUES ('6644317323593566145',  E'\\xda2bcd921625f40e');
INSERT INTO blocks (key, member) VALUES ('6644322372282095712',  E'\\x7959355f92f69e34');
INSERT INTO blocks (key, member) VALUES ('6644330700175908202',  E'\\x2945784863b9deb6');
INSERT INTO blocks (key, member) VALUES ('6644337542029524066',  E'\\xad3f32817f285ce1');
INSERT INTO blocks (key, member) VALUES ('6644342037785146576',  E'\\x305a663dfa7cdbd3');
INSERT INTO blocks (key, member) VALUES ('6644345442506645631',  E'\\x1120f9c856c96e3d');
INSERT INTO blocks (key, member) VALUES ('6644350994020458153',  E'\\xf85546162a3e4a0d');
INSERT INTO blocks (key, member) VALUES ('6644361425993942636',  E'\\x7959355f92f69e34');
INSERT INTO blocks (key, member) VALUES ('6644361793023780912',  E'\\x79b970866374b7ff');
INSERT INTO blocks (key, member) VALUES ('6644367175122522959',  E'\\x715afa29287b7e90');
INSERT INTO blocks (key, member) VALUES ('6644367823365227724',  E'\\x79b970866374b7ff');
INSERT INTO blocks (key, member) VALUES ('6644386861265165844',  E'\\x2945784863b9deb6');
INSERT INTO blocks (key, member) VALUES ('6644390055508307010',  E'\\xc2d4225c309865cd');
INSERT INTO blocks (key, member) VALUES ('6644401619844638848',  E'\\x22176e1f279b8a74');
INSERT INTO blocks (key, member) VALUES ('6644403369438839718',  E'\\xc2d4225c309865cd');
INSERT INTO blocks (key, member) VALUES ('6644415970114049132',  E'\\xad3f32817f285ce1');
INSERT INTO blocks (key, member) VALUES ('6644416070839203155',  E'\\xf741e05aab05796e');
INSERT INTO blocks (key, member) VALUES ('6644424496030248198',  E'\\x7959355f92f69e34');
INSERT INTO blocks (key, member) VALUES ('6644434811928876942',  E'\\xf741e05aab05796e');
INSERT INTO blocks (key, member) VALUES ('6644437312873278596',  E'\\xddc37843d43982e4');
INSERT INTO blocks (key, member) VALUES ('6644455352759065426',  E'\\x2945784863b9deb6');
INSERT INTO blocks (key, member) VALUES ('6644470734155586981',  E'\\xc2d4225c309865cd');
INSERT INTO blocks (key, member) VALUES ('6644476100336400644',  E'\\x457830f11a4eabb1');
INSERT INTO blocks (key, member) VALUES ('6644486971290479372',  E'\\x3c9445d5997b925a');
INSERT INTO blocks (key, member) VALUES ('6644488794155007256',  E'\\x9ce215a215debca5');
INSERT INTO blocks (key, member) VALUES ('7153434431120480801',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('7153434431120480801',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('7153447189656007299',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('7153447189656007299',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('7153462306818042674',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('7153462306818042674',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('7153475695210876049',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('7153475695210876049',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('7153479550849994440',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('7153479550849994440',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('7153517681921889207',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('7153517681921889207',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('7153544613166163874',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('7153544613166163874',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('7153549408890898423',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('7153549408890898423',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('7153641354340253218',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('7153641354340253218',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('7153654242472533391',  E'\\x44e9f48d6ba8f875');
INSERT INTO blocks (key, member) VALUES ('7153654242472533391',  E'\\x7c5caa2aa5f5efd7');
INSERT INTO blocks (key, member) VALUES ('7153664187844860631',  E'\\x63570575a450b3dd');
INSERT INTO blocks (key, member) VALUES ('7153664187844860631',  E'\\xccd24501683ca1a9');
INSERT INTO blocks (key, member) VALUES ('7435453452030651153',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435487165394821686',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435498805805783430',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435522830494709276',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435531890129606619',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435556744399214136',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435576135667558839',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435576956153747530',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435606263096516286',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435627192634158002',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435633805665901239',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435672681017558196',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435702412390258184',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435711616847332223',  E'\\xdeac3799a0e594ef');
INSERT INTO blocks (key, member) VALUES ('7435719887016471543',  E'\\xdeac3799a0e594ef');
INSERT INTO joins (one, other, kind, score, because) VALUES ('event-007807836cbb30a5', 'event-9c5d176af5742b03', 'incident', '0.9999', 'in reports of one story; the only such deed in either report; both on 2001-01-01; at Santa Cruz; by United Nations High Commissioner for Refugees; to Yahya Ivanov; 10 killed; both told by “accept”; 100% of the words');
INSERT INTO joins (one, other, kind, score, because) VALUES ('event-59595b834d77da08', 'event-a4da99a239af413e', 'incident', '0.9999', 'in reports of one story; the only such deed in either report; what both reports begin with; both on 2000-12-31; at Pushkin; by Ana Islam; to Philippine National Police; both told by “assembl”; 100% of the words');
INSERT INTO joins (one, other, kind, score, because) VALUES ('statement-295b6f334bb65936', 'statement-3c7482d3f25151d7', 'utterance', '0.9', '100% of the words of Mojtaba Lopez, retold in both');
INSERT INTO joins (one, other, kind, score, because) VALUES ('statement-44e9f48d6ba8f875', 'statement-7c5caa2aa5f5efd7', 'utterance', '0.9', '100% of the words of Ministry of Defence, retold in both');
INSERT INTO joins (one, other, kind, score, because) VALUES ('statement-63570575a450b3dd', 'statement-ccd24501683ca1a9', 'utterance', '0.9', '100% of the words of Ministry of Defence, retold in both');
INSERT INTO incidents (id, type, mode, begins, ends, place, country, title, reports, sources, disputed) VALUES ('incident-007807836cbb30a5', 'CONCEDE', NULL, '2001-01-01', '2001-01-01', 'santa cruz', 'PHL', 'United Nations High Commissioner for Refugees → Yahya Ivanov: concede', '2', '1', '0');
INSERT INTO incidents (id, type, mode, begins, ends, place, country, title, reports, sources, disputed) VALUES ('incident-59595b834d77da08', 'PROTEST', 'demo', '2000-12-31', '2000-12-31', 'pushkin', 'RUS', 'Ana Islam → Philippine National Police: protest (demo)', '2', '1', '0');
INSERT INTO incidents (id, type, mode, begins, ends, place, country, title, reports, sources, disputed) VALUES ('incident-6f495488f01888c2', 'CONCEDE', NULL, '2001-01-01', '2001-01-01', 'changde', 'CHN', 'Paddy Konel → Singapore: concede', '1', '1', '0');
INSERT INTO incidents (id, type, mode, begins, ends, place, country, title, reports, sources, disputed) VALUES ('incident-9e95ea95e51dba55', 'AID', NULL, '2000-12-30', '2000-12-30', 'al mawsil al jadidah', 'IRQ', 'Paddy Konel → Shakira Tomarvas: aid', '1', '1', '0');
INSERT INTO utterances (id, content, speaker, begins, reports, sources, disputed) VALUES ('utterance-295b6f334bb65936', 'lakeing admonish endureed commemorateed francs took hesitants very hesitants', 'Mojtaba Lopez', '2000-12-31', '2', '1', '0');
INSERT INTO utterances (id, content, speaker, begins, reports, sources, disputed) VALUES ('utterance-44e9f48d6ba8f875', 'always fortying above torch mistooked chant puting dreamted against headmaster overhunged', 'Ministry of Defence', '2000-12-31', '2', '1', '0');
INSERT INTO utterances (id, content, speaker, begins, reports, sources, disputed) VALUES ('utterance-63570575a450b3dd', 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going', 'Ministry of Defence', '2000-12-31', '2', '1', '0');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255501473166', 'event-9e95ea95e51dba55', 'event', '3a780176009d7f93', '2000-12-30', '''about'':19 ''al'':11,13 ''grandson'':18 ''in'':10 ''jadidah'':14 ''khalifa'':2 ''komarbagra'':3 ''konel'':6 ''mawsil'':12 ''my'':17 ''nephew'':21 ''on'':15 ''onli'':20 ''pedestrian'':1 ''pluck'':7 ''said'':4 ''saturdai'':16 ''shakira'':8 ''that'':5 ''tomarva'':9', '''khalifa'':1 ''komarbagra'':2,3 ''namekhalifakomarbagra'':4 ''namekomarbagra'':5 ''pedestrian'':6', '''al'':14,16 ''homeown'':6 ''jadidah'':17 ''knesset'':12 ''konel'':2,3 ''mawsil'':15 ''member'':13 ''namealmawsilaljadidah'':18 ''namekonel'':5 ''namepaddykonel'':4 ''nameshakiratomarva'':10 ''nametomarva'':11 ''paddi'':1 ''shakira'':7 ''tomarva'':8,9', '''countryblr'':5 ''countryirq'':7 ''countrytha'':6 ''isev'':1 ''outletthenamibiapost'':8 ''statushappen'':3 ''typeaid'':2 ''voicestat'':4');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255509670588', 'statement-295b6f334bb65936', 'statement', 'deac3799a0e594ef', '2000-12-31', '''admonish'':2 ''commemorate'':4 ''endure'':3 ''franc'':5 ''hesit'':7,9 ''lake'':1 ''took'':6 ''veri'':8', '''health'':8 ''lopez'':2,3,10 ''mojtaba'':1,9 ''namelopez'':5 ''namemojtabalopez'':4 ''of'':7 ''secretari'':6', '', '''actclaim'':2 ''countrydji'':4 ''isstat'':1 ''outleteveningpost'':5 ''speaksdji'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255512186432', 'event-a4da99a239af413e', 'event', 'deac3799a0e594ef', '2000-12-31', '''an'':18 ''ana'':6 ''assembl'':8 ''block'':17 ''defenc'':3 ''develop'':16 ''go'':22 ''grieve'':21 ''in'':12 ''islam'':7 ''latch'':20 ''metre'':19 ''ministri'':1 ''nation'':10 ''of'':2 ''on'':14 ''philippin'':9 ''polic'':11 ''pushkin'':13 ''said'':4 ''sundai'':15 ''that'':5', '''defenc'':3 ''ministri'':1 ''nameministryofdef'':4 ''of'':2', '''ana'':1 ''islam'':2 ''nameanaislam'':3 ''namephilippinenationalpolic'':8 ''namepushkin'':10 ''nation'':6 ''philippin'':5 ''pirat'':4 ''polic'':7 ''pushkin'':9', '''countrynga'':6 ''countryphl'':7 ''countryru'':8 ''isev'':1 ''modedemo'':3 ''outleteveningpost'':9 ''statushappen'':4 ''typeprotest'':2 ''voicestat'':5');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255516439816', 'event-59595b834d77da08', 'event', '406eab160a358745', '2000-12-31', '''an'':18 ''ana'':6 ''assembl'':8 ''block'':17 ''defenc'':3 ''develop'':16 ''go'':22 ''grieve'':21 ''in'':12 ''islam'':7 ''latch'':20 ''metre'':19 ''ministri'':1 ''nation'':10 ''of'':2 ''on'':14 ''philippin'':9 ''polic'':11 ''pushkin'':13 ''said'':4 ''sundai'':15 ''that'':5', '''defenc'':3 ''ministri'':1 ''nameministryofdef'':4 ''of'':2', '''ana'':1 ''islam'':2 ''nameanaislam'':3 ''namephilippinenationalpolic'':8 ''namepushkin'':10 ''nation'':6 ''philippin'':5 ''pirat'':4 ''polic'':7 ''pushkin'':9', '''countrynga'':6 ''countryphl'':7 ''countryru'':8 ''isev'':1 ''modedemo'':3 ''outletthetobagoherald'':9 ''statushappen'':4 ''typeprotest'':2 ''voicestat'':5');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255518595714', 'statement-7c5caa2aa5f5efd7', 'statement', 'deac3799a0e594ef', '2000-12-31', '''abov'':3 ''against'':9 ''alwai'':1 ''chant'':6 ''dreamt'':8 ''forti'':2 ''headmast'':10 ''mistook'':5 ''overhung'':11 ''pute'':7 ''torch'':4', '''defenc'':3,7 ''ministri'':1,5 ''nameministryofdef'':4 ''of'':2,6', '', '''actwarn'':2 ''countrygbr'':4 ''isstat'':1 ''outleteveningpost'':5 ''speaksgbr'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255519488674', 'statement-63570575a450b3dd', 'statement', 'deac3799a0e594ef', '2000-12-31', '''an'':13 ''ana'':1 ''assembl'':3 ''block'':12 ''develop'':11 ''go'':17 ''grieve'':16 ''in'':7 ''islam'':2 ''latch'':15 ''metre'':14 ''nation'':5 ''on'':9 ''philippin'':4 ''polic'':6 ''pushkin'':8 ''sundai'':10', '''defenc'':3,7 ''ministri'':1,5 ''nameministryofdef'':4 ''of'':2,6', '''ana'':1 ''islam'':2 ''nameanaislam'':3 ''namephilippinenationalpolic'':8 ''namepushkin'':10 ''nation'':6 ''philippin'':5 ''pirat'':4 ''polic'':7 ''pushkin'':9', '''actsai'':2 ''countrygbr'':4 ''countrynga'':5 ''countryphl'':6 ''countryru'':7 ''isstat'':1 ''outleteveningpost'':8 ''speaksgbr'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255522161683', 'figure-3d0c4efa8fd308fd', 'figure', '406eab160a358745', '2001-01-01', '''10'':23 ''accept'':14 ''an'':3 ''becom'':28 ''block'':2 ''commission'':11 ''cruz'':19 ''develop'':1 ''explos'':30 ''for'':12 ''frighten'':31 ''go'':7 ''grieve'':6 ''high'':10 ''in'':17 ''ivanov'':16 ''kill'':22 ''latch'':5 ''metre'':4 ''mondai'':21 ''movi'':29 ''nation'':9 ''on'':20 ''peopl'':24 ''per'':26 ''refuge'':13 ''sai'':25 ''santa'':18 ''unit'':8 ''yahya'':15 ''your'':27', '', '''cruz'':2 ''namesantacruz'':3 ''santa'':1', '''countryphl'':4 ''isfigur'':1 ''measurekil'':2 ''outletthetobagoherald'':5 ''voicenarr'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255523527000', 'event-9c5d176af5742b03', 'event', '406eab160a358745', '2001-01-01', '''10'':16 ''accept'':7 ''becom'':21 ''commission'':4 ''cruz'':12 ''explos'':23 ''for'':5 ''frighten'':24 ''high'':3 ''in'':10 ''ivanov'':9 ''kill'':15 ''mondai'':14 ''movi'':22 ''nation'':2 ''on'':13 ''peopl'':17 ''per'':19 ''refuge'':6 ''sai'':18 ''santa'':11 ''unit'':1 ''yahya'':8 ''your'':20', '', '''airlin'':13 ''commission'':4 ''cruz'':16 ''for'':5 ''high'':3 ''ivanov'':9,10 ''nameivanov'':12 ''namesantacruz'':17 ''nameunitednationshighcommissionerforrefuge'':7 ''nameyahyaivanov'':11 ''nation'':2 ''refuge'':6 ''santa'':15 ''spokesman'':14 ''unit'':1 ''yahya'':8', '''countryphl'':7 ''countrytur'':6 ''countryuno'':5 ''isev'':1 ''outletthetobagoherald'':8 ''statushappen'':3 ''typeconced'':2 ''voicenarr'':4');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255526355144', 'statement-5e9eba417716e50c', 'statement', '3a780176009d7f93', '2001-01-01', '''a'':4 ''about'':7 ''all'':2 ''ani'':11 ''august'':8 ''broadcast'':3 ''decemb'':5 ''hypothesis'':9 ''injur'':1 ''oblig'':10 ''racial'':6 ''stutter'':12', '''homeown'':6 ''konel'':2,3,7 ''namekonel'':5 ''namepaddykonel'':4 ''paddi'':1', '', '''actwarn'':2 ''countryblr'':4 ''isstat'':1 ''outletthenamibiapost'':5 ''speaksblr'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255530052723', 'figure-f681131a35a8d083', 'figure', 'deac3799a0e594ef', '2001-01-01', '''10'':16 ''39'':35 ''accept'':7 ''becom'':21 ''commission'':4 ''cruz'':12 ''domingo'':31 ''explos'':23 ''for'':5 ''frighten'':24 ''high'':3 ''hurt'':26 ''in'':10,29 ''ivanov'':9 ''kill'':15,34 ''konel'':28 ''like'':38 ''lopez'':25 ''mondai'':14,33 ''movi'':22 ''najla'':27 ''nation'':2 ''on'':13,32,39 ''peopl'':17,36 ''per'':19 ''programm'':37 ''refuge'':6 ''sai'':18 ''santa'':11 ''santo'':30 ''unit'':1 ''yahya'':8 ''your'':20', '', '''cruz'':2 ''namesantacruz'':3 ''santa'':1', '''countryphl'':4 ''isfigur'':1 ''measurekil'':2 ''outleteveningpost'':5 ''voicenarr'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255531499801', 'event-6f495488f01888c2', 'event', '3a780176009d7f93', '2001-01-01', '''absolv'':3 ''changd'':6 ''craziest'':11 ''franc'':12 ''howitz'':10 ''in'':5 ''konel'':2 ''lebanes'':9 ''mondai'':8 ''on'':7 ''paddi'':1 ''singapor'':4', '', '''changd'':9 ''homeown'':6 ''konel'':2,3 ''namechangd'':10 ''namekonel'':5 ''namepaddykonel'':4 ''namesingapor'':8 ''paddi'':1 ''singapor'':7', '''countryblr'':5 ''countrychn'':7 ''countrysgp'':6 ''isev'':1 ''outletthenamibiapost'':8 ''statushappen'':3 ''typeconced'':2 ''voicenarr'':4');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255532822780', 'statement-5e102dea06f19fc0', 'statement', '3a780176009d7f93', '2001-01-01', '''about'':14 ''al'':6,8 ''grandson'':13 ''in'':5 ''jadidah'':9 ''konel'':1 ''mawsil'':7 ''my'':12 ''nephew'':16 ''on'':10 ''onli'':15 ''pluck'':2 ''saturdai'':11 ''shakira'':3 ''tomarva'':4', '''khalifa'':1,7 ''komarbagra'':2,3,8 ''namekhalifakomarbagra'':4 ''namekomarbagra'':5 ''pedestrian'':6', '''al'':14,16 ''homeown'':6 ''jadidah'':17 ''knesset'':12 ''konel'':2,3 ''mawsil'':15 ''member'':13 ''namealmawsilaljadidah'':18 ''namekonel'':5 ''namepaddykonel'':4 ''nameshakiratomarva'':10 ''nametomarva'':11 ''paddi'':1 ''shakira'':7 ''tomarva'':8,9', '''actsai'':2 ''countryblr'':5 ''countryirq'':7 ''countrytha'':6 ''countryvnm'':4 ''isstat'':1 ''outletthenamibiapost'':8 ''speaksvnm'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255534712703', 'event-007807836cbb30a5', 'event', 'deac3799a0e594ef', '2001-01-01', '''10'':16 ''accept'':7 ''becom'':21 ''commission'':4 ''cruz'':12 ''explos'':23 ''for'':5 ''frighten'':24 ''high'':3 ''in'':10 ''ivanov'':9 ''kill'':15 ''mondai'':14 ''movi'':22 ''nation'':2 ''on'':13 ''peopl'':17 ''per'':19 ''refuge'':6 ''sai'':18 ''santa'':11 ''unit'':1 ''yahya'':8 ''your'':20', '', '''airlin'':13 ''commission'':4 ''cruz'':16 ''for'':5 ''high'':3 ''ivanov'':9,10 ''nameivanov'':12 ''namesantacruz'':17 ''nameunitednationshighcommissionerforrefuge'':7 ''nameyahyaivanov'':11 ''nation'':2 ''refuge'':6 ''santa'':15 ''spokesman'':14 ''unit'':1 ''yahya'':8', '''countryphl'':7 ''countrytur'':6 ''countryuno'':5 ''isev'':1 ''outleteveningpost'':8 ''statushappen'':3 ''typeconced'':2 ''voicenarr'':4');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255559484388', 'statement-ccd24501683ca1a9', 'statement', '406eab160a358745', '2001-01-03', '''an'':13 ''ana'':1 ''assembl'':3 ''block'':12 ''develop'':11 ''go'':17 ''grieve'':16 ''in'':7 ''islam'':2 ''latch'':15 ''metre'':14 ''nation'':5 ''on'':9 ''philippin'':4 ''polic'':6 ''pushkin'':8 ''sundai'':10', '''defenc'':3,7 ''ministri'':1,5 ''nameministryofdef'':4 ''of'':2,6', '''ana'':1 ''islam'':2 ''nameanaislam'':3 ''namephilippinenationalpolic'':8 ''namepushkin'':10 ''nation'':6 ''philippin'':5 ''pirat'':4 ''polic'':7 ''pushkin'':9', '''actsai'':2 ''countrygbr'':4 ''countrynga'':5 ''countryphl'':6 ''countryru'':7 ''isstat'':1 ''outletthetobagoherald'':8 ''speaksgbr'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255568430665', 'statement-3c7482d3f25151d7', 'statement', '406eab160a358745', '2001-01-03', '''admonish'':2 ''commemorate'':4 ''endure'':3 ''franc'':5 ''hesit'':7,9 ''lake'':1 ''took'':6 ''veri'':8', '''health'':8 ''lopez'':2,3,10 ''mojtaba'':1,9 ''namelopez'':5 ''namemojtabalopez'':4 ''of'':7 ''secretari'':6', '', '''actclaim'':2 ''countrydji'':4 ''isstat'':1 ''outletthetobagoherald'':5 ''speaksdji'':3');
INSERT INTO entries (id, row, kind, document, day, words, voices, parties, facets) VALUES ('12255570772866', 'statement-44e9f48d6ba8f875', 'statement', '406eab160a358745', '2001-01-03', '''abov'':3 ''against'':9 ''alwai'':1 ''chant'':6 ''dreamt'':8 ''forti'':2 ''headmast'':10 ''mistook'':5 ''overhung'':11 ''pute'':7 ''torch'':4', '''defenc'':3,7 ''ministri'':1,5 ''nameministryofdef'':4 ''of'':2,6', '', '''actwarn'':2 ''countrygbr'':4 ''isstat'':1 ''outletthetobagoherald'':5 ''speaksgbr'':3');
INSERT INTO judgements (id, row, other, verdict, field, value, judge, because, at, reading, seen) VALUES ('judgement-1', 'statement-7c5caa2aa5f5efd7', NULL, 'confirm', NULL, NULL, 'Ann', NULL, '2026-11-26T00:00:00.000000Z', NULL, NULL);
INSERT INTO ledger (name, value) VALUES ('application', 'onrecord');
INSERT INTO ledger (name, value) VALUES ('format', '1');
COMMIT;
