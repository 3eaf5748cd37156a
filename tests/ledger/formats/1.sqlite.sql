BEGIN;
CREATE TABLE readings (
  id text not null,
  document text not null,
  onrecord text not null,
  model text not null,
  text_profile text not null,
  current integer not null,
  primary key (id)
);
CREATE INDEX readings_by_document on readings (document);
CREATE TABLE documents (
  id text not null,
  title text,
  outlet text,
  published text,
  day text,
  byline text,
  dateline text,
  url text,
  path text,
  language text,
  reading text not null,
  family text not null,
  origin text,
  title_at text,
  captions_at text,
  extra text not null,
  retrieved text,
  shingles integer not null,
  text text not null,
  primary key (id),
  foreign key (reading) references readings (id) deferrable initially deferred
);
CREATE INDEX documents_by_family on documents (family);
CREATE INDEX documents_by_day on documents (day);
CREATE INDEX documents_by_outlet on documents (outlet);
CREATE INDEX documents_by_reading on documents (reading);
CREATE TABLE sightings (
  id text not null,
  document text not null,
  title text,
  outlet text,
  published text,
  byline text,
  url text,
  path text,
  first integer not null,
  details text not null,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred
);
CREATE INDEX sightings_by_document on sightings (document);
CREATE TABLE inputs (
  id text not null,
  path text not null,
  document text,
  error text,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred
);
CREATE INDEX inputs_by_document on inputs (document);
CREATE INDEX inputs_by_path on inputs (path);
CREATE TABLE actors (
  id text not null,
  document text not null,
  position integer not null,
  name text not null,
  kind text not null,
  country text,
  sector text,
  role text,
  wikidata text,
  mentions_at text not null,
  profile text,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred,
  foreign key (profile) references profiles (id) deferrable initially deferred
);
CREATE INDEX actors_by_document on actors (document);
CREATE INDEX actors_by_profile on actors (profile);
CREATE TABLE dates (
  id text not null,
  document text not null,
  position integer not null,
  words text not null,
  words_at text not null,
  begins text,
  ends text,
  precision text,
  type text,
  value text,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred
);
CREATE INDEX dates_by_document on dates (document);
CREATE TABLE places (
  id text not null,
  document text not null,
  position integer not null,
  name text not null,
  words text not null,
  words_at text not null,
  country text,
  latitude real,
  longitude real,
  gazetteer_id text,
  precision text,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred
);
CREATE INDEX places_by_document on places (document);
CREATE INDEX places_by_name on places (name);
CREATE TABLE statements (
  id text not null,
  document text not null,
  position integer not null,
  speaker text,
  act text not null,
  content text not null,
  source text,
  cue text,
  polarity text not null,
  stance text not null,
  quotation text not null,
  addressee text,
  via text not null,
  date text,
  place text,
  inside text,
  utterance text,
  score real not null,
  content_at text not null,
  source_at text not null,
  cue_at text,
  addressee_at text,
  date_at text,
  place_at text,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred,
  foreign key (speaker) references actors (id) deferrable initially deferred,
  foreign key (date) references dates (id) deferrable initially deferred,
  foreign key (place) references places (id) deferrable initially deferred,
  foreign key (inside) references statements (id) deferrable initially deferred,
  foreign key (utterance) references utterances (id) deferrable initially deferred
);
CREATE INDEX statements_by_document on statements (document);
CREATE INDEX statements_by_speaker on statements (speaker);
CREATE INDEX statements_by_utterance on statements (utterance);
CREATE INDEX statements_by_inside on statements (inside);
CREATE TABLE events (
  id text not null,
  document text not null,
  position integer not null,
  type text not null,
  mode text,
  status text not null,
  voice text,
  trigger_words text not null,
  sentence text not null,
  date text,
  place text,
  begins text,
  ends text,
  intensity real,
  contexts text not null,
  figures text not null,
  scheme text not null,
  happening text,
  trigger_at text not null,
  sentence_at text not null,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred,
  foreign key (voice) references statements (id) deferrable initially deferred,
  foreign key (date) references dates (id) deferrable initially deferred,
  foreign key (place) references places (id) deferrable initially deferred,
  foreign key (happening) references happenings (id) deferrable initially deferred
);
CREATE INDEX events_by_document on events (document);
CREATE INDEX events_by_type_and_begins on events (type, begins);
CREATE INDEX events_by_happening on events (happening);
CREATE INDEX events_by_voice on events (voice);
CREATE TABLE event_parties (
  event text not null,
  part text not null,
  position integer not null,
  actor text not null,
  primary key (event, part, position),
  foreign key (event) references events (id) deferrable initially deferred,
  foreign key (actor) references actors (id) deferrable initially deferred
) without rowid;
CREATE INDEX event_parties_by_actor on event_parties (actor);
CREATE TABLE figures (
  id text not null,
  document text not null,
  position integer not null,
  measure text not null,
  low real,
  best real,
  high real,
  unit text,
  qualifier text,
  words text not null,
  who text,
  place text,
  date text,
  as_of text,
  voice text,
  happening text,
  words_at text not null,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred,
  foreign key (who) references actors (id) deferrable initially deferred,
  foreign key (place) references places (id) deferrable initially deferred,
  foreign key (date) references dates (id) deferrable initially deferred,
  foreign key (as_of) references dates (id) deferrable initially deferred,
  foreign key (voice) references statements (id) deferrable initially deferred,
  foreign key (happening) references happenings (id) deferrable initially deferred
);
CREATE INDEX figures_by_document on figures (document);
CREATE INDEX figures_by_measure on figures (measure);
CREATE INDEX figures_by_happening on figures (happening);
CREATE INDEX figures_by_voice on figures (voice);
CREATE TABLE links (
  id text not null,
  document text not null,
  position integer not null,
  kind text not null,
  from_row text not null,
  to_row text not null,
  because text not null,
  score real not null,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred
);
CREATE INDEX links_by_document on links (document);
CREATE INDEX links_by_from_row on links (from_row);
CREATE INDEX links_by_to_row on links (to_row);
CREATE TABLE superseded (
  id text not null,
  reading text not null,
  kind text not null,
  document text not null,
  body text not null,
  primary key (id, reading),
  foreign key (reading) references readings (id) deferrable initially deferred
);
CREATE INDEX superseded_by_document on superseded (document);
CREATE TABLE sketches (
  value integer not null,
  document text not null,
  primary key (value, document),
  foreign key (document) references documents (id) deferrable initially deferred
) without rowid;
CREATE INDEX sketches_by_document on sketches (document);
CREATE TABLE copies (
  one text not null,
  other text not null,
  resemblance real not null,
  containment real not null,
  score real not null,
  because text not null,
  primary key (one, other),
  foreign key (one) references documents (id) deferrable initially deferred,
  foreign key (other) references documents (id) deferrable initially deferred
) without rowid;
CREATE INDEX copies_by_other on copies (other);
CREATE TABLE profiles (
  id text not null,
  name text not null,
  kind text not null,
  country text,
  sector text,
  role text,
  names text not null,
  identity text not null,
  primary key (id)
);
CREATE INDEX profiles_by_identity on profiles (identity);
CREATE INDEX profiles_by_name on profiles (name);
CREATE TABLE happenings (
  id text not null,
  document text not null,
  incident text,
  type text not null,
  body text not null,
  primary key (id),
  foreign key (document) references documents (id) deferrable initially deferred,
  foreign key (incident) references incidents (id) deferrable initially deferred
);
CREATE INDEX happenings_by_document on happenings (document);
CREATE INDEX happenings_by_incident on happenings (incident);
CREATE TABLE blocks (
  key text not null,
  member text not null,
  primary key (key, member)
) without rowid;
CREATE INDEX blocks_by_member on blocks (member);
CREATE TABLE joins (
  one text not null,
  other text not null,
  kind text not null,
  score real not null,
  because text not null,
  primary key (one, other)
) without rowid;
CREATE INDEX joins_by_other on joins (other);
CREATE TABLE incidents (
  id text not null,
  type text not null,
  mode text,
  begins text,
  ends text,
  place text,
  country text,
  title text not null,
  reports integer not null,
  sources integer not null,
  disputed integer not null,
  primary key (id)
);
CREATE INDEX incidents_by_begins on incidents (begins);
CREATE INDEX incidents_by_type_and_begins on incidents (type, begins);
CREATE INDEX incidents_by_country_and_begins on incidents (country, begins);
CREATE INDEX incidents_by_sources on incidents (sources);
CREATE TABLE utterances (
  id text not null,
  content text not null,
  speaker text,
  begins text,
  reports integer not null,
  sources integer not null,
  disputed integer not null,
  primary key (id)
);
CREATE INDEX utterances_by_sources on utterances (sources);
CREATE TABLE relations (
  from_row text not null,
  to_row text not null,
  kind text not null,
  because text not null,
  score real not null,
  incident text,
  from_document text not null,
  to_document text not null,
  primary key (from_row, to_row, kind),
  foreign key (from_document) references documents (id) deferrable initially deferred,
  foreign key (to_document) references documents (id) deferrable initially deferred
);
CREATE INDEX relations_by_to_row on relations (to_row);
CREATE INDEX relations_by_from_document on relations (from_document);
CREATE INDEX relations_by_to_document on relations (to_document);
CREATE INDEX relations_by_incident on relations (incident);
CREATE TABLE entries (
  id integer primary key,
  row text not null,
  kind text not null,
  document text not null,
  day text,
  foreign key (document) references documents (id) deferrable initially deferred
);
CREATE INDEX entries_by_row on entries (row);
CREATE INDEX entries_by_document on entries (document);
CREATE INDEX entries_by_day on entries (day);
CREATE TABLE judgements (
  id text not null,
  row text not null,
  other text,
  verdict text not null,
  field text,
  value text,
  judge text not null,
  because text,
  at text not null,
  reading text,
  seen text,
  primary key (id)
);
CREATE INDEX judgements_by_row on judgements (row);
CREATE INDEX judgements_by_judge on judgements (judge);
CREATE TABLE ledger (
  name text not null,
  value text not null,
  primary key (name)
);
CREATE VIEW said as
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
CREATE VIEW happened as
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
CREATE VIEW who_took_part as
select e.id as event, y.part, i.name, i.kind, coalesce(f.country, i.country) as country, f.sector, f.role,
  i.id as identity, e.type, e.mode, e.status, e.begins, h.incident, e.document, d.family as source
from event_parties y
join events e on e.id = y.event
join documents d on d.id = e.document
join actors a on a.id = y.actor
left join profiles f on f.id = a.profile
left join profiles i on i.id = f.identity
left join happenings h on h.id = e.happening;
CREATE VIEW who_did_what_to_whom as
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
CREATE VIEW counted as
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
CREATE VIEW speaks_against as
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
CREATE VIEW words_of_rows as
select s.id, 'statement' as kind, s.content as words, s.content_at as words_at, s.document from statements s
union all
select e.id, 'event', e.sentence, e.sentence_at, e.document from events e
union all
select f.id, 'figure', f.words, f.words_at, f.document from figures f;
CREATE VIEW families as
select d.family, count(*) as reports, min(d.day) as first_day, min(d.origin) as origin
from documents d group by d.family;
CREATE VIEW manifest as
select i.path, case when i.error is not null then 'failed'
    when d.path is null or i.path <> d.path then 'already there'
    when d.family <> d.id or exists (select 1 from copies c where c.one = d.id) then 'added, has copies'
    else 'added' end as became,
  i.document, d.family, i.error
from inputs i
left join documents d on d.id = i.document;
CREATE VIRTUAL TABLE full_text using fts5(words, voices, parties, facets, content='', columnsize=0, tokenize='porter unicode61 remove_diacritics 2');
INSERT INTO readings VALUES ('reading-000efc1696aed228', '0edf07c5b0c35903', '0.3.0', '3', 'saved-text/1', 1);
INSERT INTO readings VALUES ('reading-1410796a71a097ef', '0edf07c5b0c35903', '0.2.0', '2', 'saved-text/1', 0);
INSERT INTO readings VALUES ('reading-7bb753cf7d99d090', 'cb35cbfc5b02e972', '0.2.0', '2', 'saved-text/1', 1);
INSERT INTO readings VALUES ('reading-fd8a10e14528cdf0', '02db99af84368adf', '0.2.0', '2', 'saved-text/1', 1);
INSERT INTO documents VALUES ('02db99af84368adf', 'Shrugs systeming above into recollecting syntheses being', 'The Mexico Herald', '2001-01-03', '2001-01-03', NULL, NULL, NULL, 'reports/00000027.txt', 'en', 'reading-fd8a10e14528cdf0', '02db99af84368adf', NULL, '0-56', NULL, '{}', NULL, 221, 'Shrugs systeming above into recollecting syntheses being

United Nations Development Programme warned that always loot above nicknames subpoenas injures bleed warmed against protesting bridegrooming.
Special Representative Kasia Hempol claimed that extraditioning podcasting utcing hijackers incs took unhappyed very forgaves.
United Nations Development Programme said that Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going.
Fernando Vaszamarko allowed Yale University in Tsentralno-Miskyi on Monday, killing 50 people, startuped quited about yesterday pass stocks anyone. Ethiopia catched Vaszamarko in Cape Coast on Monday, killing 11 people, hinders again or pass pass returneeed. Yale University battled Vaszamarko in Jeonju on Friday, killing 17 people, rateing says per spouts become lobbying anesthesiologisting.
Vaszamarko said that Saint Vincent and the Grenadines overruned Aleksandar Nelza in Qom on Saturday, a deviling trips. Vaszamarko said that a taiwans such syntheses agendaed invalidateed fourty hostile above rateing.
Saint Vincent and the Grenadines said that a distributes familiared his bishops against field off a protesting. Ethiopia said that been alumni cathedrals quites interneting tourisms pass peoples bishops grandests relateed above always like. “syntheses september warmered permissioning about go lgbting sexualing same take briefing while mindseting coordinateed,” Yale University said. Saint Vincent and the Grenadines said that a distributes familiared his bishops against field off a protesting.
Nelza abdicated Saint Vincent and the Grenadines in Cheboksary on Saturday, truth dumbers but renegotiateing against coordinateed widests.
“narrativeing truthing sportswomaned being migrants citizen programed incs skewers,” Hempol said.
');
INSERT INTO documents VALUES ('0edf07c5b0c35903', 'About druged a unhappyed although about mildesting', 'The Germany Post', '2001-01-01', '2001-01-01', NULL, NULL, NULL, 'reports/00000005.txt', 'en', 'reading-000efc1696aed228', '0edf07c5b0c35903', NULL, '0-50', NULL, '{}', NULL, 267, 'About druged a unhappyed although about mildesting

Uruguay claimed that forgaves clemencying kyat resentments troted oftens although be become such taiwans invalidateed doing.
Ingeborg Vaslengraza abolished Libya in Al Hufūf on Monday, appointmented pouts raze incs. Vaslengraza warned that invalidateed all concerto a december truce about august infring coordinateed any decryed. Composer Leyla Hemhem said that Vaslengraza pledged Sunita Zakoko in Jeonju on Saturday, my cannoned about only cleverering.
Muslim Brotherhood said that Hemhem abandoned Uruguay in Colombo on Monday, paided a doing uponed convince late.
Uruguay said that warheading differentiats pass kilometres fullered ask cannoned can biographyed a inveighed. Guardian Council ceased Barack Kobalenshi in Magway on Friday, killing 53 people, skewers gels slews wared sentimented. “pour a frowns enquire traders grandests rapporteurs arthritis differentiats being falselying gubernatorial,” Uruguay said.
Uruguay said that appraisal gauges thoseing became own devoted as went.
“rateing invalidateed delegateing explodeed pass cannoned invalidateed come teared invalidateed,” Hemhem said.
Hemhem said that Philippine National Police slaped Muslim Brotherhood in Venice on Sunday, forgaves following acceptances.
Zakoko curtailed Muslim Brotherhood in Santo Domingo on Saturday, killing 35 people, pass neighbours might an but an tackleed.
United Nations Security Council announced that himself unhappyed also protesting next jeting away also erupts shones invalidateed chatters defender at sailed.
Hemhem halted Muslim Brotherhood in Volgograd on Friday, killing 82 people, both incriminations above. Zakoko punched Philippine National Police in Valle de Santiago on Friday, later invalidateed also pass infers. “publicitys quite department melt cannot as invalidateed embezzlement ask being surveillanceing previewed independents will am,” Libya said. “model painter geeseed pass establishs notificationing dpis cannoned stocks castratoing differentiats,” Uruguay said.
');
INSERT INTO documents VALUES ('cb35cbfc5b02e972', 'Houthiing pass become between stoods kingpined as', 'Evening Post', '2000-12-31', '2000-12-31', NULL, NULL, NULL, 'caf﷐dce9.txt', 'en', 'reading-7bb753cf7d99d090', '02db99af84368adf', NULL, '0-49', NULL, '{}', NULL, 266, 'Houthiing pass become between stoods kingpined as

United Nations Development Programme warned that always loot above nicknames subpoenas injures bleed warmed against protesting bridegrooming. Special Representative Kasia Hempol claimed that extraditioning podcasting utcing hijackers incs took unhappyed very forgaves.
United Nations Development Programme said that Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going.
Fernando Vaszamarko allowed Yale University in Tsentralno-Miskyi on Monday, killing 50 people, startuped quited about yesterday pass stocks anyone.
Ethiopia catched Vaszamarko in Cape Coast on Monday, killing 11 people, hinders again or pass pass returneeed.
Yale University battled Vaszamarko in Jeonju on Friday, killing 17 people, rateing says per spouts become lobbying anesthesiologisting. Vaszamarko said that Saint Vincent and the Grenadines overruned Aleksandar Nelza in Qom on Saturday, a deviling trips.
Vaszamarko said that a taiwans such syntheses agendaed invalidateed fourty hostile above rateing.
Saint Vincent and the Grenadines said that a distributes familiared his bishops against field off a protesting.
Ethiopia said that been alumni cathedrals quites interneting tourisms pass peoples bishops grandests relateed above always like.
“syntheses september warmered permissioning about go lgbting sexualing same take briefing while mindseting coordinateed,” Yale University said.
Saint Vincent and the Grenadines said that a distributes familiared his bishops against field off a protesting. Nelza abdicated Saint Vincent and the Grenadines in Cheboksary on Saturday, truth dumbers but renegotiateing against coordinateed widests.
“narrativeing truthing sportswomaned being migrants citizen programed incs skewers,” Hempol said. Nelza complained Saint Vincent and the Grenadines in Longshui on Saturday, pleaseed entreated pacted although. “any any disparage exclaims satiating before agendaed below,” Nelza said.
United Nations Development Programme accused critics, saying that Prosperity Party ended Associated Press of Pakistan in Sarrià-Sant Gervasi on Saturday, cannoned fullered nonprofit.
');
INSERT INTO sightings VALUES ('sighting-50de6d55f95c1beb', 'cb35cbfc5b02e972', 'Houthiing pass become between stoods kingpined as', 'Evening Post', '2000-12-31', NULL, NULL, 'caf﷐dce9.txt', 1, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "cb35cbfc5b02e972", "language": "en", "outlet": "Evening Post", "path": "caf﷐dce9.txt", "published": "2000-12-31", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Houthiing pass become between stoods kingpined as", "title_span": "0-49", "url": null}');
INSERT INTO sightings VALUES ('sighting-569b70f19f337e32', '02db99af84368adf', 'Shrugs systeming above into recollecting syntheses being', 'The Mexico Herald', '2001-01-03', NULL, NULL, 'reports/00000027.txt', 1, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "02db99af84368adf", "language": "en", "outlet": "The Mexico Herald", "path": "reports/00000027.txt", "published": "2001-01-03", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Shrugs systeming above into recollecting syntheses being", "title_span": "0-56", "url": null}');
INSERT INTO sightings VALUES ('sighting-a6d236dc391b4253', 'cb35cbfc5b02e972', 'Houthiing pass become between stoods kingpined as', 'The Grenadines Times', '2001-01-01', NULL, NULL, 'reports/00000004.txt', 0, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "cb35cbfc5b02e972", "language": "en", "outlet": "The Grenadines Times", "path": "reports/00000004.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Houthiing pass become between stoods kingpined as", "title_span": "0-49", "url": null}');
INSERT INTO sightings VALUES ('sighting-aa42a09b01c96fb2', '0edf07c5b0c35903', 'About druged a unhappyed although about mildesting', 'The Germany Post', '2001-01-01', NULL, NULL, 'reports/00000005.txt', 1, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "0edf07c5b0c35903", "language": "en", "outlet": "The Germany Post", "path": "reports/00000005.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "About druged a unhappyed although about mildesting", "title_span": "0-50", "url": null}');
INSERT INTO inputs VALUES ('input-0ea6f06511639d53', 'empty.txt', NULL, 'the file is empty');
INSERT INTO actors VALUES ('actor-007c02851c5261e5', 'cb35cbfc5b02e972', 5, 'Yale University', 'organization', 'USA', 'EDU', NULL, NULL, '504-519 735-750 1451-1466', 'profile-dcacf4e1897c90d1');
INSERT INTO actors VALUES ('actor-0f0a543d44743fdf', '0edf07c5b0c35903', 3, 'Leyla Hemhem', 'person', 'YEM', 'CVL', 'Composer', NULL, '391-403 536-542 1144-1150 1157-1163 1566-1572', 'profile-28f092b35e403098');
INSERT INTO actors VALUES ('actor-165de3935246cd9a', '0edf07c5b0c35903', 9, 'United Nations Security Council', 'organization', 'UNO', 'GOV', NULL, NULL, '1407-1438', 'profile-c3fa77fa29729854');
INSERT INTO actors VALUES ('actor-1802a5bffedb5e2c', 'cb35cbfc5b02e972', 0, 'United Nations Development Programme', 'organization', 'UNO', 'GOV', NULL, NULL, '51-87 320-356 2007-2043', 'profile-5c67b49daa820658');
INSERT INTO actors VALUES ('actor-19624a7b5dcfe334', '0edf07c5b0c35903', 4, 'Sunita Zakoko', 'person', 'AZE', 'GOV', 'Budget Minister', NULL, '434-447 1280-1286 1669-1675', 'profile-5fa1c0a9776f0f2c');
INSERT INTO actors VALUES ('actor-24d14c718405075e', '0edf07c5b0c35903', 0, 'Uruguay', 'state', 'URY', 'GOV', NULL, NULL, '52-59 553-560 620-627 960-967 974-981 2025-2032', 'profile-864526ad2f2083be');
INSERT INTO actors VALUES ('actor-25290f9afb7dae16', 'cb35cbfc5b02e972', 10, 'Associated Press of Pakistan', 'organization', 'PAK', 'JRN', NULL, NULL, '2096-2124', 'profile-d62ed0b5af8e0388');
INSERT INTO actors VALUES ('actor-3bb30b08c5261740', 'cb35cbfc5b02e972', 4, 'Fernando Vaszamarko', 'person', 'SYR', 'MIL', 'Private', NULL, '476-495 641-651 759-769 871-881 990-1000', 'profile-2ddbca0f83c8dcee');
INSERT INTO actors VALUES ('actor-43438a2e654c5e01', '02db99af84368adf', 2, 'Ram Hemripol', 'person', 'AZE', 'JRN', 'Radio Host', NULL, '374-386', 'profile-88eb3ef78407afd6');
INSERT INTO actors VALUES ('actor-454418ad6649a109', 'cb35cbfc5b02e972', 2, 'Ram Hemripol', 'person', 'AZE', 'JRN', 'Radio Host', NULL, '367-379', 'profile-88eb3ef78407afd6');
INSERT INTO actors VALUES ('actor-456ce9b5df5c9f8c', '0edf07c5b0c35903', 6, 'Guardian Council', 'organization', 'IRN', 'GOV', NULL, NULL, '730-746', 'profile-4104044e97bb764e');
INSERT INTO actors VALUES ('actor-7fcfde05c0fd86dc', '02db99af84368adf', 6, 'Ethiopia', 'state', 'ETH', 'GOV', NULL, NULL, '631-639 1207-1215', 'profile-0a276a3159b9d177');
INSERT INTO actors VALUES ('actor-843df60d0958fe7c', '02db99af84368adf', 0, 'United Nations Development Programme', 'organization', 'UNO', 'GOV', NULL, NULL, '58-94 327-363', 'profile-5c67b49daa820658');
INSERT INTO actors VALUES ('actor-86f55717cd1be3f8', '0edf07c5b0c35903', 5, 'Muslim Brotherhood', 'organization', 'EGY', 'OPP', NULL, NULL, '507-525 1208-1226 1297-1315 1580-1598', 'profile-6027661125d3300d');
INSERT INTO actors VALUES ('actor-8d4e80f29ece273f', 'cb35cbfc5b02e972', 7, 'Saint Vincent and the Grenadines', 'state', 'VCT', 'GOV', NULL, NULL, '892-924 1088-1120 1473-1505 1601-1633 1839-1871', 'profile-ec4143ea6b7631cb');
INSERT INTO actors VALUES ('actor-95f54558ed44f754', 'cb35cbfc5b02e972', 6, 'Ethiopia', 'state', 'ETH', 'GOV', NULL, NULL, '624-632 1200-1208', 'profile-0a276a3159b9d177');
INSERT INTO actors VALUES ('actor-99a8b7547dfe48cf', 'cb35cbfc5b02e972', 1, 'Kasia Hempol', 'person', 'VCT', 'GOV', 'Special Representative', NULL, '216-228 1809-1815', 'profile-63b64bcde6e8f878');
INSERT INTO actors VALUES ('actor-a3e17a1dcf71acc4', 'cb35cbfc5b02e972', 9, 'Prosperity Party', 'organization', 'ETH', 'PTY', NULL, NULL, '2073-2089', 'profile-70cbb698b8c37d41');
INSERT INTO actors VALUES ('actor-a4b90de09f825e58', '02db99af84368adf', 4, 'Fernando Vaszamarko', 'person', 'SYR', 'MIL', 'Private', NULL, '483-502 648-658 766-776 878-888 997-1007', 'profile-2ddbca0f83c8dcee');
INSERT INTO actors VALUES ('actor-a95e935954330a27', '02db99af84368adf', 5, 'Yale University', 'organization', 'USA', 'EDU', NULL, NULL, '511-526 742-757 1458-1473', 'profile-dcacf4e1897c90d1');
INSERT INTO actors VALUES ('actor-aa5185578577427b', 'cb35cbfc5b02e972', 3, 'Libya', 'state', 'LBY', 'GOV', NULL, NULL, '388-393', 'profile-10cd5c43b522efc7');
INSERT INTO actors VALUES ('actor-aa99c060471ec5a0', '02db99af84368adf', 1, 'Kasia Hempol', 'person', 'VCT', 'GOV', 'Special Representative', NULL, '223-235 1816-1822', 'profile-63b64bcde6e8f878');
INSERT INTO actors VALUES ('actor-bb4244c5d6804463', '02db99af84368adf', 7, 'Saint Vincent and the Grenadines', 'state', 'VCT', 'GOV', NULL, NULL, '899-931 1095-1127 1480-1512 1608-1640', 'profile-ec4143ea6b7631cb');
INSERT INTO actors VALUES ('actor-bda25ef66496a7f8', '0edf07c5b0c35903', 7, 'Barack Kobalenshi', 'person', 'LBY', 'CVL', 'Worker', NULL, '754-771', 'profile-d1da9b073cf4ab22');
INSERT INTO actors VALUES ('actor-bdfd5cf22913214e', '0edf07c5b0c35903', 2, 'Libya', 'state', 'LBY', 'GOV', NULL, NULL, '208-213 1909-1914', 'profile-10cd5c43b522efc7');
INSERT INTO actors VALUES ('actor-c570c82be56cbcfd', 'cb35cbfc5b02e972', 8, 'Aleksandar Nelza', 'person', 'IRL', 'GOV', 'Culture Minister', NULL, '935-951 1585-1590 1822-1827 1995-2000', 'profile-1930228b1144f338');
INSERT INTO actors VALUES ('actor-e434847d70dd0bea', '0edf07c5b0c35903', 1, 'Ingeborg Vaslengraza', 'person', 'SVN', 'REB', 'Rebel Commander', NULL, '177-197 268-279 414-425', 'profile-4e164c17e83c89de');
INSERT INTO actors VALUES ('actor-ee42c544c5836763', '02db99af84368adf', 3, 'Libya', 'state', 'LBY', 'GOV', NULL, NULL, '395-400', 'profile-10cd5c43b522efc7');
INSERT INTO actors VALUES ('actor-f8286dcad56a9a31', '02db99af84368adf', 8, 'Aleksandar Nelza', 'person', 'IRL', 'GOV', 'Culture Minister', NULL, '942-958 1592-1597', 'profile-1930228b1144f338');
INSERT INTO actors VALUES ('actor-fc67a727a2e59506', '0edf07c5b0c35903', 8, 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, NULL, '1174-1200 1684-1710', 'profile-79b970866374b7ff');
INSERT INTO dates VALUES ('date-0639d7166d9b6501', 'cb35cbfc5b02e972', 0, 'Saturday', '407-415', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-0de861fefefc8a3b', '0edf07c5b0c35903', 6, 'Friday', '1615-1621', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-1caeec05ba7b37b1', '02db99af84368adf', 1, 'Monday', '551-557', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-203530923114cfae', '02db99af84368adf', 4, 'Saturday', '969-977', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-2249d32fe8a100e8', '0edf07c5b0c35903', 1, 'Saturday', '461-469', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-2989c4bbc6a35842', '02db99af84368adf', 0, 'Saturday', '414-422', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-38701d716f607bab', '0edf07c5b0c35903', 5, 'Saturday', '1336-1344', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-42dd13cecb2d1283', '02db99af84368adf', 2, 'Monday', '676-682', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-4f4cc5895a1cbae1', '0edf07c5b0c35903', 2, 'Monday', '575-581', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-58e7f15dfaba17b7', 'cb35cbfc5b02e972', 1, 'Monday', '544-550', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-6415c3c67cf8e464', '0edf07c5b0c35903', 3, 'Friday', '785-791', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-664c020c81da8678', '0edf07c5b0c35903', 4, 'Sunday', '1240-1246', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates VALUES ('date-6b1d18d05b95fe7d', 'cb35cbfc5b02e972', 5, 'Saturday', '1651-1659', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-76707507885bd3eb', 'cb35cbfc5b02e972', 6, 'Saturday', '1887-1895', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-81df51ad52cae28d', 'cb35cbfc5b02e972', 2, 'Monday', '669-675', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-8795ede4103c105a', 'cb35cbfc5b02e972', 7, 'Saturday', '2151-2159', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-97b0b08b55783fe3', '0edf07c5b0c35903', 0, 'Monday', '229-235', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-a440b39397395cbe', 'cb35cbfc5b02e972', 4, 'Saturday', '962-970', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-ba8756c627b56b86', '02db99af84368adf', 5, 'Saturday', '1658-1666', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-d78a3b2b9eaa1fa8', 'cb35cbfc5b02e972', 3, 'Friday', '783-789', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-ec2d604f6394eba2', '0edf07c5b0c35903', 7, 'Friday', '1735-1741', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-f92257e58c4719c3', '02db99af84368adf', 3, 'Friday', '790-796', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO places VALUES ('place-45aebe02c373ddbe', '02db99af84368adf', 2, 'Cape Coast', 'Cape Coast', '662-672', 'GHA', 5.11, -1.25, 'geonames:2302357', 'city');
INSERT INTO places VALUES ('place-4af22a5e546e5bd9', '02db99af84368adf', 3, 'Jeonju', 'Jeonju', '780-786', 'KOR', 35.82, 127.15, 'geonames:1845457', 'city');
INSERT INTO places VALUES ('place-4cc28d845bd256b7', '0edf07c5b0c35903', 3, 'Magway', 'Magway', '775-781', 'MMR', 20.15, 94.93, 'geonames:1312609', 'city');
INSERT INTO places VALUES ('place-4d769718089117a2', 'cb35cbfc5b02e972', 4, 'Qom', 'Qom', '955-958', 'IRN', 34.64, 50.88, 'geonames:119208', 'city');
INSERT INTO places VALUES ('place-6ad85997a431134c', 'cb35cbfc5b02e972', 0, 'Huzhou', 'Huzhou', '397-403', 'CHN', 30.87, 120.09, 'geonames:1806535', 'city');
INSERT INTO places VALUES ('place-6f5d106dd33be70e', 'cb35cbfc5b02e972', 7, 'Sarrià-Sant Gervasi', 'Sarrià-Sant Gervasi', '2128-2147', 'ESP', 41.4, 2.14, 'geonames:6544102', 'city');
INSERT INTO places VALUES ('place-7086d7a6f5727eb2', '0edf07c5b0c35903', 2, 'Colombo', 'Colombo', '564-571', 'LKA', 6.94, 79.85, 'geonames:1248991', 'city');
INSERT INTO places VALUES ('place-755434fe0241397b', 'cb35cbfc5b02e972', 5, 'Cheboksary', 'Cheboksary', '1637-1647', 'RUS', 56.13, 47.25, 'geonames:569696', 'city');
INSERT INTO places VALUES ('place-76742afe6d0b5ea1', '0edf07c5b0c35903', 1, 'Jeonju', 'Jeonju', '451-457', 'KOR', 35.82, 127.15, 'geonames:1845457', 'city');
INSERT INTO places VALUES ('place-77b86c66fd89abac', '02db99af84368adf', 0, 'Huzhou', 'Huzhou', '404-410', 'CHN', 30.87, 120.09, 'geonames:1806535', 'city');
INSERT INTO places VALUES ('place-93b918d1b419f506', '0edf07c5b0c35903', 6, 'Volgograd', 'Volgograd', '1602-1611', 'RUS', 48.71, 44.5, 'geonames:472757', 'city');
INSERT INTO places VALUES ('place-9b8cfcb36019b57f', '02db99af84368adf', 1, 'Tsentralno-Miskyi', 'Tsentralno-Miskyi', '530-547', 'UKR', 48.3, 38.03, 'geonames:13607719', 'city');
INSERT INTO places VALUES ('place-a20de24c5d40da25', '0edf07c5b0c35903', 5, 'Santo Domingo', 'Santo Domingo', '1319-1332', 'DOM', 18.47, -69.89, 'geonames:3492908', 'city');
INSERT INTO places VALUES ('place-ac7467792babc9ac', 'cb35cbfc5b02e972', 3, 'Jeonju', 'Jeonju', '773-779', 'KOR', 35.82, 127.15, 'geonames:1845457', 'city');
INSERT INTO places VALUES ('place-bf40a83af7c13f90', '0edf07c5b0c35903', 7, 'Valle de Santiago', 'Valle de Santiago', '1714-1731', 'MEX', 20.39, -101.19, 'geonames:3980605', 'city');
INSERT INTO places VALUES ('place-c80a0c39313248e6', '0edf07c5b0c35903', 4, 'Venice', 'Venice', '1230-1236', 'ITA', 45.44, 12.33, 'geonames:3164603', 'city');
INSERT INTO places VALUES ('place-c83fd6ecfba7e798', 'cb35cbfc5b02e972', 2, 'Cape Coast', 'Cape Coast', '655-665', 'GHA', 5.11, -1.25, 'geonames:2302357', 'city');
INSERT INTO places VALUES ('place-cc1810cfb2883bb5', '02db99af84368adf', 4, 'Qom', 'Qom', '962-965', 'IRN', 34.64, 50.88, 'geonames:119208', 'city');
INSERT INTO places VALUES ('place-e48b8a715a74f011', 'cb35cbfc5b02e972', 6, 'Longshui', 'Longshui', '1875-1883', 'CHN', 29.57, 105.76, 'geonames:1802420', 'city');
INSERT INTO places VALUES ('place-edfba3097e000e2e', '02db99af84368adf', 5, 'Cheboksary', 'Cheboksary', '1644-1654', 'RUS', 56.13, 47.25, 'geonames:569696', 'city');
INSERT INTO places VALUES ('place-f2655e3c8045fcd3', '0edf07c5b0c35903', 0, 'Al Hufūf', 'Al Hufūf', '217-225', 'SAU', 25.36, 49.59, 'geonames:109571', 'city');
INSERT INTO places VALUES ('place-faf2a2ee1fb324dc', 'cb35cbfc5b02e972', 1, 'Tsentralno-Miskyi', 'Tsentralno-Miskyi', '523-540', 'UKR', 48.3, 38.03, 'geonames:13607719', 'city');
INSERT INTO statements VALUES ('statement-121e3294eb0dfe41', '02db99af84368adf', 1, 'actor-aa99c060471ec5a0', 'claim', 'extraditioning podcasting utcing hijackers incs took unhappyed very forgaves', 'Kasia Hempol', 'claimed', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-121e3294eb0dfe41', 0.9, '249-325', '223-235', '236-243', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-12a9817228b8c9c0', '0edf07c5b0c35903', 0, 'actor-e434847d70dd0bea', 'warn', 'invalidateed all concerto a december truce about august infring coordinateed any decryed', 'Vaslengraza', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, 0.9, '292-380', '268-279', '280-286', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-228c70518e8aa58a', '02db99af84368adf', 0, 'actor-843df60d0958fe7c', 'warn', 'always loot above nicknames subpoenas injures bleed warmed against protesting bridegrooming', 'United Nations Development Programme', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-228c70518e8aa58a', 0.9, '107-198', '58-94', '95-101', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-27245b46b46ebb75', 'cb35cbfc5b02e972', 0, 'actor-1802a5bffedb5e2c', 'warn', 'always loot above nicknames subpoenas injures bleed warmed against protesting bridegrooming', 'United Nations Development Programme', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-228c70518e8aa58a', 0.9, '100-191', '51-87', '88-94', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-6b86463c34de3ba9', '0edf07c5b0c35903', 1, 'actor-0f0a543d44743fdf', 'say', 'Vaslengraza pledged Sunita Zakoko in Jeonju on Saturday, my cannoned about only cleverering', 'Leyla Hemhem', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, 0.9, '414-505', '391-403', '404-408', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-84e00fe14def3f89', 'cb35cbfc5b02e972', 2, 'actor-1802a5bffedb5e2c', 'say', 'Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going', 'United Nations Development Programme', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-84e00fe14def3f89', 0.9, '367-474', '320-356', '357-361', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-8f4dae4cb7e674b8', '02db99af84368adf', 2, 'actor-843df60d0958fe7c', 'say', 'Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going', 'United Nations Development Programme', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-84e00fe14def3f89', 0.9, '374-481', '327-363', '364-368', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-def1e12b0c8f4997', 'cb35cbfc5b02e972', 1, 'actor-99a8b7547dfe48cf', 'claim', 'extraditioning podcasting utcing hijackers incs took unhappyed very forgaves', 'Kasia Hempol', 'claimed', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-121e3294eb0dfe41', 0.9, '242-318', '216-228', '229-236', NULL, NULL, NULL);
INSERT INTO events VALUES ('event-3194a0bd2ad3da85', 'cb35cbfc5b02e972', 0, 'RETREAT', 'access', 'happened', 'statement-84e00fe14def3f89', 'admited', 'United Nations Development Programme said that Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going.', 'date-0639d7166d9b6501', 'place-6ad85997a431134c', '2000-12-30', '2000-12-30', 6.5, '[]', '[]', 'plover', 'event-3194a0bd2ad3da85', '380-387', '320-475');
INSERT INTO events VALUES ('event-44b95b82f5414c54', 'cb35cbfc5b02e972', 1, 'CONCEDE', NULL, 'happened', NULL, 'allowed', 'Fernando Vaszamarko allowed Yale University in Tsentralno-Miskyi on Monday, killing 50 people, startuped quited about yesterday pass stocks anyone.', 'date-58e7f15dfaba17b7', 'place-faf2a2ee1fb324dc', '2001-01-01', '2001-01-01', 4.5, '[]', '["figure-f03c3b6299e5c4d5"]', 'plover', 'event-44b95b82f5414c54', '496-503', '476-623');
INSERT INTO events VALUES ('event-5c1ce20073569756', '02db99af84368adf', 1, 'CONCEDE', NULL, 'happened', NULL, 'allowed', 'Fernando Vaszamarko allowed Yale University in Tsentralno-Miskyi on Monday, killing 50 people, startuped quited about yesterday pass stocks anyone.', 'date-1caeec05ba7b37b1', 'place-9b8cfcb36019b57f', '2001-01-01', '2001-01-01', 4.5, '[]', '["figure-dd9769e6b851ab31"]', 'plover', 'event-5c1ce20073569756', '503-510', '483-630');
INSERT INTO events VALUES ('event-7d2ca6b9d8c880a3', '0edf07c5b0c35903', 0, 'STOP', NULL, 'happened', NULL, 'abolished', 'Ingeborg Vaslengraza abolished Libya in Al Hufūf on Monday, appointmented pouts raze incs.', 'date-97b0b08b55783fe3', 'place-f2655e3c8045fcd3', '2001-01-01', '2001-01-01', NULL, '[]', '[]', 'plover', 'event-7d2ca6b9d8c880a3', '198-207', '177-267');
INSERT INTO events VALUES ('event-bd6908379301d318', '0edf07c5b0c35903', 1, 'SUPPORT', NULL, 'happened', 'statement-6b86463c34de3ba9', 'pledged', 'Composer Leyla Hemhem said that Vaslengraza pledged Sunita Zakoko in Jeonju on Saturday, my cannoned about only cleverering.', 'date-2249d32fe8a100e8', 'place-76742afe6d0b5ea1', '2000-12-30', '2000-12-30', 5.0, '[]', '[]', 'plover', 'event-bd6908379301d318', '426-433', '382-506');
INSERT INTO events VALUES ('event-df4971b8816365b3', '02db99af84368adf', 0, 'RETREAT', 'access', 'happened', 'statement-8f4dae4cb7e674b8', 'admited', 'United Nations Development Programme said that Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going.', 'date-2989c4bbc6a35842', 'place-77b86c66fd89abac', '2000-12-30', '2000-12-30', 6.5, '[]', '[]', 'plover', 'event-df4971b8816365b3', '387-394', '327-482');
INSERT INTO event_parties VALUES ('event-3194a0bd2ad3da85', 'actor', 0, 'actor-454418ad6649a109');
INSERT INTO event_parties VALUES ('event-3194a0bd2ad3da85', 'recipient', 0, 'actor-aa5185578577427b');
INSERT INTO event_parties VALUES ('event-44b95b82f5414c54', 'actor', 0, 'actor-3bb30b08c5261740');
INSERT INTO event_parties VALUES ('event-44b95b82f5414c54', 'recipient', 0, 'actor-007c02851c5261e5');
INSERT INTO event_parties VALUES ('event-5c1ce20073569756', 'actor', 0, 'actor-a4b90de09f825e58');
INSERT INTO event_parties VALUES ('event-5c1ce20073569756', 'recipient', 0, 'actor-a95e935954330a27');
INSERT INTO event_parties VALUES ('event-7d2ca6b9d8c880a3', 'actor', 0, 'actor-e434847d70dd0bea');
INSERT INTO event_parties VALUES ('event-7d2ca6b9d8c880a3', 'recipient', 0, 'actor-bdfd5cf22913214e');
INSERT INTO event_parties VALUES ('event-bd6908379301d318', 'actor', 0, 'actor-e434847d70dd0bea');
INSERT INTO event_parties VALUES ('event-bd6908379301d318', 'recipient', 0, 'actor-19624a7b5dcfe334');
INSERT INTO event_parties VALUES ('event-df4971b8816365b3', 'actor', 0, 'actor-43438a2e654c5e01');
INSERT INTO event_parties VALUES ('event-df4971b8816365b3', 'recipient', 0, 'actor-ee42c544c5836763');
INSERT INTO figures VALUES ('figure-dd9769e6b851ab31', '02db99af84368adf', 0, 'killed', 50.0, 50.0, 50.0, 'people', NULL, '50', NULL, 'place-9b8cfcb36019b57f', 'date-1caeec05ba7b37b1', NULL, NULL, 'event-5c1ce20073569756', '567-569');
INSERT INTO figures VALUES ('figure-f03c3b6299e5c4d5', 'cb35cbfc5b02e972', 0, 'killed', 50.0, 50.0, 50.0, 'people', NULL, '50', NULL, 'place-faf2a2ee1fb324dc', 'date-58e7f15dfaba17b7', NULL, NULL, 'event-44b95b82f5414c54', '560-562');
INSERT INTO superseded VALUES ('actor-0f0a543d44743fdf', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-0f0a543d44743fdf", "name": "Leyla Hemhem", "kind": "person", "country": "YEM", "sector": "CVL", "role": "Composer", "mentions": [{"start": 391, "end": 403, "text": "Leyla Hemhem"}, {"start": 536, "end": 542, "text": "Hemhem"}, {"start": 1144, "end": 1150, "text": "Hemhem"}, {"start": 1157, "end": 1163, "text": "Hemhem"}, {"start": 1566, "end": 1572, "text": "Hemhem"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-165de3935246cd9a', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-165de3935246cd9a", "name": "United Nations Security Council", "kind": "organization", "country": "UNO", "sector": "GOV", "role": null, "mentions": [{"start": 1407, "end": 1438, "text": "United Nations Security Council"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-19624a7b5dcfe334', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-19624a7b5dcfe334", "name": "Sunita Zakoko", "kind": "person", "country": "AZE", "sector": "GOV", "role": "Budget Minister", "mentions": [{"start": 434, "end": 447, "text": "Sunita Zakoko"}, {"start": 1280, "end": 1286, "text": "Zakoko"}, {"start": 1669, "end": 1675, "text": "Zakoko"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-24d14c718405075e', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-24d14c718405075e", "name": "Uruguay", "kind": "state", "country": "URY", "sector": "GOV", "role": null, "mentions": [{"start": 52, "end": 59, "text": "Uruguay"}, {"start": 553, "end": 560, "text": "Uruguay"}, {"start": 620, "end": 627, "text": "Uruguay"}, {"start": 960, "end": 967, "text": "Uruguay"}, {"start": 974, "end": 981, "text": "Uruguay"}, {"start": 2025, "end": 2032, "text": "Uruguay"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-456ce9b5df5c9f8c', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-456ce9b5df5c9f8c", "name": "Guardian Council", "kind": "organization", "country": "IRN", "sector": "GOV", "role": null, "mentions": [{"start": 730, "end": 746, "text": "Guardian Council"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-86f55717cd1be3f8', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-86f55717cd1be3f8", "name": "Muslim Brotherhood", "kind": "organization", "country": "EGY", "sector": "OPP", "role": null, "mentions": [{"start": 507, "end": 525, "text": "Muslim Brotherhood"}, {"start": 1208, "end": 1226, "text": "Muslim Brotherhood"}, {"start": 1297, "end": 1315, "text": "Muslim Brotherhood"}, {"start": 1580, "end": 1598, "text": "Muslim Brotherhood"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-bda25ef66496a7f8', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-bda25ef66496a7f8", "name": "Barack Kobalenshi", "kind": "person", "country": "LBY", "sector": "CVL", "role": "Worker", "mentions": [{"start": 754, "end": 771, "text": "Barack Kobalenshi"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-bdfd5cf22913214e', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-bdfd5cf22913214e", "name": "Libya", "kind": "state", "country": "LBY", "sector": "GOV", "role": null, "mentions": [{"start": 208, "end": 213, "text": "Libya"}, {"start": 1909, "end": 1914, "text": "Libya"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-e434847d70dd0bea', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-e434847d70dd0bea", "name": "Ingeborg Vaslengraza", "kind": "person", "country": "SVN", "sector": "REB", "role": "Rebel Commander", "mentions": [{"start": 177, "end": 197, "text": "Ingeborg Vaslengraza"}, {"start": 268, "end": 279, "text": "Vaslengraza"}, {"start": 414, "end": 425, "text": "Vaslengraza"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-fc67a727a2e59506', 'reading-1410796a71a097ef', 'actors', '0edf07c5b0c35903', '{"id": "actor-fc67a727a2e59506", "name": "Philippine National Police", "kind": "organization", "country": "PHL", "sector": "COP", "role": null, "mentions": [{"start": 1174, "end": 1200, "text": "Philippine National Police"}, {"start": 1684, "end": 1710, "text": "Philippine National Police"}], "wikidata": null}');
INSERT INTO superseded VALUES ('date-0de861fefefc8a3b', 'reading-1410796a71a097ef', 'dates', '0edf07c5b0c35903', '{"id": "date-0de861fefefc8a3b", "span": {"start": 1615, "end": 1621, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded VALUES ('date-2249d32fe8a100e8', 'reading-1410796a71a097ef', 'dates', '0edf07c5b0c35903', '{"id": "date-2249d32fe8a100e8", "span": {"start": 461, "end": 469, "text": "Saturday"}, "start": "2000-12-30", "end": "2000-12-30", "precision": "day", "type": "DATE", "value": "2000-12-30"}');
INSERT INTO superseded VALUES ('date-38701d716f607bab', 'reading-1410796a71a097ef', 'dates', '0edf07c5b0c35903', '{"id": "date-38701d716f607bab", "span": {"start": 1336, "end": 1344, "text": "Saturday"}, "start": "2000-12-30", "end": "2000-12-30", "precision": "day", "type": "DATE", "value": "2000-12-30"}');
INSERT INTO superseded VALUES ('date-4f4cc5895a1cbae1', 'reading-1410796a71a097ef', 'dates', '0edf07c5b0c35903', '{"id": "date-4f4cc5895a1cbae1", "span": {"start": 575, "end": 581, "text": "Monday"}, "start": "2001-01-01", "end": "2001-01-01", "precision": "day", "type": "DATE", "value": "2001-01-01"}');
INSERT INTO superseded VALUES ('date-6415c3c67cf8e464', 'reading-1410796a71a097ef', 'dates', '0edf07c5b0c35903', '{"id": "date-6415c3c67cf8e464", "span": {"start": 785, "end": 791, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded VALUES ('date-664c020c81da8678', 'reading-1410796a71a097ef', 'dates', '0edf07c5b0c35903', '{"id": "date-664c020c81da8678", "span": {"start": 1240, "end": 1246, "text": "Sunday"}, "start": "2000-12-31", "end": "2000-12-31", "precision": "day", "type": "DATE", "value": "2000-12-31"}');
INSERT INTO superseded VALUES ('date-97b0b08b55783fe3', 'reading-1410796a71a097ef', 'dates', '0edf07c5b0c35903', '{"id": "date-97b0b08b55783fe3", "span": {"start": 229, "end": 235, "text": "Monday"}, "start": "2001-01-01", "end": "2001-01-01", "precision": "day", "type": "DATE", "value": "2001-01-01"}');
INSERT INTO superseded VALUES ('date-ec2d604f6394eba2', 'reading-1410796a71a097ef', 'dates', '0edf07c5b0c35903', '{"id": "date-ec2d604f6394eba2", "span": {"start": 1735, "end": 1741, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded VALUES ('event-7d2ca6b9d8c880a3', 'reading-1410796a71a097ef', 'events', '0edf07c5b0c35903', '{"id": "event-7d2ca6b9d8c880a3", "type": "STOP", "trigger": {"start": 198, "end": 207, "text": "abolished"}, "sentence": {"start": 177, "end": 267, "text": "Ingeborg Vaslengraza abolished Libya in Al Hufūf on Monday, appointmented pouts raze incs."}, "voice": "narration", "mode": null, "contexts": [], "actors": ["actor-e434847d70dd0bea"], "recipients": ["actor-bdfd5cf22913214e"], "when": "date-97b0b08b55783fe3", "where": "place-f2655e3c8045fcd3", "status": "happened", "intensity": null, "figures": [], "scheme": "plover"}');
INSERT INTO superseded VALUES ('event-bd6908379301d318', 'reading-1410796a71a097ef', 'events', '0edf07c5b0c35903', '{"id": "event-bd6908379301d318", "type": "SUPPORT", "trigger": {"start": 426, "end": 433, "text": "pledged"}, "sentence": {"start": 382, "end": 506, "text": "Composer Leyla Hemhem said that Vaslengraza pledged Sunita Zakoko in Jeonju on Saturday, my cannoned about only cleverering."}, "voice": "statement-6b86463c34de3ba9", "mode": null, "contexts": [], "actors": ["actor-e434847d70dd0bea"], "recipients": ["actor-19624a7b5dcfe334"], "when": "date-2249d32fe8a100e8", "where": "place-76742afe6d0b5ea1", "status": "happened", "intensity": 5.0, "figures": [], "scheme": "plover"}');
INSERT INTO superseded VALUES ('place-4cc28d845bd256b7', 'reading-1410796a71a097ef', 'places', '0edf07c5b0c35903', '{"id": "place-4cc28d845bd256b7", "name": "Magway", "span": {"start": 775, "end": 781, "text": "Magway"}, "country": "MMR", "lat": 20.15, "lon": 94.93, "gazetteer_id": "geonames:1312609", "precision": "city"}');
INSERT INTO superseded VALUES ('place-7086d7a6f5727eb2', 'reading-1410796a71a097ef', 'places', '0edf07c5b0c35903', '{"id": "place-7086d7a6f5727eb2", "name": "Colombo", "span": {"start": 564, "end": 571, "text": "Colombo"}, "country": "LKA", "lat": 6.94, "lon": 79.85, "gazetteer_id": "geonames:1248991", "precision": "city"}');
INSERT INTO superseded VALUES ('place-76742afe6d0b5ea1', 'reading-1410796a71a097ef', 'places', '0edf07c5b0c35903', '{"id": "place-76742afe6d0b5ea1", "name": "Jeonju", "span": {"start": 451, "end": 457, "text": "Jeonju"}, "country": "KOR", "lat": 35.82, "lon": 127.15, "gazetteer_id": "geonames:1845457", "precision": "city"}');
INSERT INTO superseded VALUES ('place-93b918d1b419f506', 'reading-1410796a71a097ef', 'places', '0edf07c5b0c35903', '{"id": "place-93b918d1b419f506", "name": "Volgograd", "span": {"start": 1602, "end": 1611, "text": "Volgograd"}, "country": "RUS", "lat": 48.71, "lon": 44.5, "gazetteer_id": "geonames:472757", "precision": "city"}');
INSERT INTO superseded VALUES ('place-a20de24c5d40da25', 'reading-1410796a71a097ef', 'places', '0edf07c5b0c35903', '{"id": "place-a20de24c5d40da25", "name": "Santo Domingo", "span": {"start": 1319, "end": 1332, "text": "Santo Domingo"}, "country": "DOM", "lat": 18.47, "lon": -69.89, "gazetteer_id": "geonames:3492908", "precision": "city"}');
INSERT INTO superseded VALUES ('place-bf40a83af7c13f90', 'reading-1410796a71a097ef', 'places', '0edf07c5b0c35903', '{"id": "place-bf40a83af7c13f90", "name": "Valle de Santiago", "span": {"start": 1714, "end": 1731, "text": "Valle de Santiago"}, "country": "MEX", "lat": 20.39, "lon": -101.19, "gazetteer_id": "geonames:3980605", "precision": "city"}');
INSERT INTO superseded VALUES ('place-c80a0c39313248e6', 'reading-1410796a71a097ef', 'places', '0edf07c5b0c35903', '{"id": "place-c80a0c39313248e6", "name": "Venice", "span": {"start": 1230, "end": 1236, "text": "Venice"}, "country": "ITA", "lat": 45.44, "lon": 12.33, "gazetteer_id": "geonames:3164603", "precision": "city"}');
INSERT INTO superseded VALUES ('place-f2655e3c8045fcd3', 'reading-1410796a71a097ef', 'places', '0edf07c5b0c35903', '{"id": "place-f2655e3c8045fcd3", "name": "Al Hufūf", "span": {"start": 217, "end": 225, "text": "Al Hufūf"}, "country": "SAU", "lat": 25.36, "lon": 49.59, "gazetteer_id": "geonames:109571", "precision": "city"}');
INSERT INTO superseded VALUES ('statement-12a9817228b8c9c0', 'reading-1410796a71a097ef', 'statements', '0edf07c5b0c35903', '{"id": "statement-12a9817228b8c9c0", "speaker": "actor-e434847d70dd0bea", "source": [{"start": 268, "end": 279, "text": "Vaslengraza"}], "cue": {"start": 280, "end": 286, "text": "warned"}, "act": "warn", "content": [{"start": 292, "end": 380, "text": "invalidateed all concerto a december truce about august infring coordinateed any decryed"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded VALUES ('statement-6b86463c34de3ba9', 'reading-1410796a71a097ef', 'statements', '0edf07c5b0c35903', '{"id": "statement-6b86463c34de3ba9", "speaker": "actor-0f0a543d44743fdf", "source": [{"start": 391, "end": 403, "text": "Leyla Hemhem"}], "cue": {"start": 404, "end": 408, "text": "said"}, "act": "say", "content": [{"start": 414, "end": 505, "text": "Vaslengraza pledged Sunita Zakoko in Jeonju on Saturday, my cannoned about only cleverering"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded VALUES ('statement-e62bc57fea7effca', 'reading-1410796a71a097ef', 'statements', '0edf07c5b0c35903', '{"id": "statement-e62bc57fea7effca", "speaker": "actor-24d14c718405075e", "source": [{"start": 52, "end": 59, "text": "Uruguay"}], "cue": {"start": 60, "end": 67, "text": "claimed"}, "act": "claim", "content": [{"start": 73, "end": 175, "text": "forgaves clemencying kyat resentments troted oftens although be become such taiwans invalidateed doing"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO sketches VALUES (-8543685722996847488, '02db99af84368adf');
INSERT INTO sketches VALUES (-8543685722996847488, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (-7136921539854377320, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-7005307060170493032, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-6683664433438617888, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-6448578540651862520, '02db99af84368adf');
INSERT INTO sketches VALUES (-6448578540651862520, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (-6434276564191343760, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-5849454179407480688, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (-5232591068433090040, '02db99af84368adf');
INSERT INTO sketches VALUES (-5232591068433090040, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (-4411702983596997864, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-4275777282964270216, '02db99af84368adf');
INSERT INTO sketches VALUES (-4275777282964270216, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (-3359613935522943056, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-3252698384097600904, '02db99af84368adf');
INSERT INTO sketches VALUES (-3252698384097600904, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (-2843333483658674032, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-2346566858797406112, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-2227548405195064256, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-1321665229515484688, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-1299358174242095736, '02db99af84368adf');
INSERT INTO sketches VALUES (-1258192646311540680, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-1220329733136182520, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (-879198148566029872, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (-699351851514088128, '02db99af84368adf');
INSERT INTO sketches VALUES (-699351851514088128, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (-330850268682060264, '02db99af84368adf');
INSERT INTO sketches VALUES (-330850268682060264, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (-49244809580252288, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (40513445169203936, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (118623596433097128, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (360125086314584408, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (511978955891376680, '02db99af84368adf');
INSERT INTO sketches VALUES (511978955891376680, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (792895315836027352, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (1698365702683983992, '02db99af84368adf');
INSERT INTO sketches VALUES (1698365702683983992, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (2689095976314004328, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (3035400812829350512, '02db99af84368adf');
INSERT INTO sketches VALUES (3035400812829350512, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (3172812948899630104, '02db99af84368adf');
INSERT INTO sketches VALUES (3172812948899630104, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (3255550362732053208, '02db99af84368adf');
INSERT INTO sketches VALUES (3255550362732053208, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (3587991790221602816, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (4181842824837114416, '02db99af84368adf');
INSERT INTO sketches VALUES (4181842824837114416, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (4379097424342861368, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (4379135254241702968, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (4399563131003450616, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (4687708455831635192, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (4992214186609872952, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (5402319223362814440, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (5452891445031103840, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (6392973297962347352, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (6408888028439094848, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (6593648593619878808, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (6676803589765460720, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (6742061076182153312, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (7819921562518976864, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (7879298985812398728, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (8367193916551121976, '0edf07c5b0c35903');
INSERT INTO sketches VALUES (8439063869837641160, '02db99af84368adf');
INSERT INTO sketches VALUES (8439063869837641160, 'cb35cbfc5b02e972');
INSERT INTO sketches VALUES (8539721371970851144, '0edf07c5b0c35903');
INSERT INTO copies VALUES ('02db99af84368adf', 'cb35cbfc5b02e972', 7.89297658862876283514e-01, 9.71193415637860102407e-01, 9.71193415637860102407e-01, 'the two have 78% of all their words in common, in the same order');
INSERT INTO profiles VALUES ('profile-0a276a3159b9d177', 'Ethiopia', 'state', 'ETH', 'GOV', NULL, '["Ethiopia"]', 'profile-0a276a3159b9d177');
INSERT INTO profiles VALUES ('profile-10cd5c43b522efc7', 'Libya', 'state', 'LBY', 'GOV', NULL, '["Libya"]', 'profile-10cd5c43b522efc7');
INSERT INTO profiles VALUES ('profile-1930228b1144f338', 'Aleksandar Nelza', 'person', 'IRL', 'GOV', 'Culture Minister', '["Aleksandar Nelza", "Nelza"]', 'profile-1930228b1144f338');
INSERT INTO profiles VALUES ('profile-28f092b35e403098', 'Leyla Hemhem', 'person', 'YEM', 'CVL', 'Composer', '["Leyla Hemhem", "Hemhem"]', 'profile-28f092b35e403098');
INSERT INTO profiles VALUES ('profile-2ddbca0f83c8dcee', 'Fernando Vaszamarko', 'person', 'SYR', 'MIL', 'Private', '["Fernando Vaszamarko", "Vaszamarko"]', 'profile-2ddbca0f83c8dcee');
INSERT INTO profiles VALUES ('profile-4104044e97bb764e', 'Guardian Council', 'organization', 'IRN', 'GOV', NULL, '["Guardian Council"]', 'profile-4104044e97bb764e');
INSERT INTO profiles VALUES ('profile-4e164c17e83c89de', 'Ingeborg Vaslengraza', 'person', 'SVN', 'REB', 'Rebel Commander', '["Ingeborg Vaslengraza", "Vaslengraza"]', 'profile-4e164c17e83c89de');
INSERT INTO profiles VALUES ('profile-5c67b49daa820658', 'United Nations Development Programme', 'organization', 'UNO', 'GOV', NULL, '["United Nations Development Programme"]', 'profile-5c67b49daa820658');
INSERT INTO profiles VALUES ('profile-5fa1c0a9776f0f2c', 'Sunita Zakoko', 'person', 'AZE', 'GOV', 'Budget Minister', '["Sunita Zakoko", "Zakoko"]', 'profile-5fa1c0a9776f0f2c');
INSERT INTO profiles VALUES ('profile-6027661125d3300d', 'Muslim Brotherhood', 'organization', 'EGY', 'OPP', NULL, '["Muslim Brotherhood"]', 'profile-6027661125d3300d');
INSERT INTO profiles VALUES ('profile-63b64bcde6e8f878', 'Kasia Hempol', 'person', 'VCT', 'GOV', 'Special Representative', '["Kasia Hempol", "Hempol"]', 'profile-63b64bcde6e8f878');
INSERT INTO profiles VALUES ('profile-70cbb698b8c37d41', 'Prosperity Party', 'organization', 'ETH', 'PTY', NULL, '["Prosperity Party"]', 'profile-70cbb698b8c37d41');
INSERT INTO profiles VALUES ('profile-79b970866374b7ff', 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, '["Philippine National Police"]', 'profile-79b970866374b7ff');
INSERT INTO profiles VALUES ('profile-864526ad2f2083be', 'Uruguay', 'state', 'URY', 'GOV', NULL, '["Uruguay"]', 'profile-864526ad2f2083be');
INSERT INTO profiles VALUES ('profile-88eb3ef78407afd6', 'Ram Hemripol', 'person', 'AZE', 'JRN', 'Radio Host', '["Ram Hemripol"]', 'profile-88eb3ef78407afd6');
INSERT INTO profiles VALUES ('profile-c3fa77fa29729854', 'United Nations Security Council', 'organization', 'UNO', 'GOV', NULL, '["United Nations Security Council"]', 'profile-c3fa77fa29729854');
INSERT INTO profiles VALUES ('profile-d1da9b073cf4ab22', 'Barack Kobalenshi', 'person', 'LBY', 'CVL', 'Worker', '["Barack Kobalenshi"]', 'profile-d1da9b073cf4ab22');
INSERT INTO profiles VALUES ('profile-d62ed0b5af8e0388', 'Associated Press of Pakistan', 'organization', 'PAK', 'JRN', NULL, '["Associated Press of Pakistan"]', 'profile-d62ed0b5af8e0388');
INSERT INTO profiles VALUES ('profile-dcacf4e1897c90d1', 'Yale University', 'organization', 'USA', 'EDU', NULL, '["Yale University"]', 'profile-dcacf4e1897c90d1');
INSERT INTO profiles VALUES ('profile-ec4143ea6b7631cb', 'Saint Vincent and the Grenadines', 'state', 'VCT', 'GOV', NULL, '["Saint Vincent and the Grenadines"]', 'profile-ec4143ea6b7631cb');
INSERT INTO happenings VALUES ('event-3194a0bd2ad3da85', 'cb35cbfc5b02e972', 'incident-3194a0bd2ad3da85', 'RETREAT', '{"id":"event-3194a0bd2ad3da85","document":"cb35cbfc5b02e972","events":["event-3194a0bd2ad3da85"],"types":["RETREAT"],"modes":["access"],"told":true,"denied":false,"another":false,"begins":"2000-12-30","ends":"2000-12-30","published":"2000-12-31","scenes":[{"name":"huzhou","country":"CHN","precision":"city"}],"actors":[{"name":"Ram Hemripol","kind":"person","country":"AZE","sector":"JRN","role":"Radio Host","names":["Ram Hemripol"]}],"recipients":[{"name":"Libya","kind":"state","country":"LBY","sector":"GOV","role":null,"names":["Libya"]}],"counts":[],"figures":[],"triggers":["admit"],"forms":["admited"],"words":["admit","annoy","develop","hemripol","huzhou","libya","mighti","nat","programm","ram","reson","restrict","unit","zimbabwean"],"near":["admit","annoy","develop","hemripol","huzhou","libya","mighti","nat","programm","ram","unit"],"story":["ble","bridegroom","claim","develop","extradition","hempol","hijack","houthi","inc","kasia","kingpin","loot","nat","nicknam","pas","podcast","programm","protest","representativ","speci","stood","subpoena","unhap","unit","utc","warm","warn","wound"]}');
INSERT INTO happenings VALUES ('event-44b95b82f5414c54', 'cb35cbfc5b02e972', 'incident-44b95b82f5414c54', 'CONCEDE', '{"id":"event-44b95b82f5414c54","document":"cb35cbfc5b02e972","events":["event-44b95b82f5414c54"],"types":["CONCEDE"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2000-12-31","scenes":[{"name":"tsentralno-miskyi","country":"UKR","precision":"city"}],"actors":[{"name":"Fernando Vaszamarko","kind":"person","country":"SYR","sector":"MIL","role":"Private","names":["Fernando Vaszamarko","Vaszamarko"]}],"recipients":[{"name":"Yale University","kind":"organization","country":"USA","sector":"EDU","role":null,"names":["Yale University"]}],"counts":[{"measure":"killed","low":50.0,"best":50.0,"high":50.0}],"figures":["figure-f03c3b6299e5c4d5"],"triggers":["allow"],"forms":["allowed"],"words":["50","allow","fernando","kill","miskyi","pas","peopl","resign","startup","stock","tsentralno","university","vaszamarko","yal"],"near":["50","allow","fernando","kill","miskyi","tsentralno","university","vaszamarko","yal"],"story":["ble","bridegroom","claim","develop","extradition","hempol","hijack","houthi","inc","kasia","kingpin","loot","nat","nicknam","pas","podcast","programm","protest","representativ","speci","stood","subpoena","unhap","unit","utc","warm","warn","wound"]}');
INSERT INTO happenings VALUES ('event-5c1ce20073569756', '02db99af84368adf', 'incident-44b95b82f5414c54', 'CONCEDE', '{"id":"event-5c1ce20073569756","document":"02db99af84368adf","events":["event-5c1ce20073569756"],"types":["CONCEDE"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2001-01-03","scenes":[{"name":"tsentralno-miskyi","country":"UKR","precision":"city"}],"actors":[{"name":"Fernando Vaszamarko","kind":"person","country":"SYR","sector":"MIL","role":"Private","names":["Fernando Vaszamarko","Vaszamarko"]}],"recipients":[{"name":"Yale University","kind":"organization","country":"USA","sector":"EDU","role":null,"names":["Yale University"]}],"counts":[{"measure":"killed","low":50.0,"best":50.0,"high":50.0}],"figures":["figure-dd9769e6b851ab31"],"triggers":["allow"],"forms":["allowed"],"words":["50","allow","fernando","kill","miskyi","pas","peopl","resign","startup","stock","tsentralno","university","vaszamarko","yal"],"near":["50","allow","fernando","kill","miskyi","tsentralno","university","vaszamarko","yal"],"story":["ble","bridegroom","claim","develop","extradition","hempol","hijack","inc","kasia","loot","nat","nicknam","podcast","programm","protest","recollect","representativ","shrug","speci","subpoena","synthes","system","unit","utc","warm","warn","wound"]}');
INSERT INTO happenings VALUES ('event-7d2ca6b9d8c880a3', '0edf07c5b0c35903', 'incident-7d2ca6b9d8c880a3', 'STOP', '{"id":"event-7d2ca6b9d8c880a3","document":"0edf07c5b0c35903","events":["event-7d2ca6b9d8c880a3"],"types":["STOP"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2001-01-01","scenes":[{"name":"al hufuf","country":"SAU","precision":"city"}],"actors":[{"name":"Ingeborg Vaslengraza","kind":"person","country":"SVN","sector":"REB","role":"Rebel Commander","names":["Ingeborg Vaslengraza","Vaslengraza"]}],"recipients":[{"name":"Libya","kind":"state","country":"LBY","sector":"GOV","role":null,"names":["Libya"]}],"counts":[],"figures":[],"triggers":["abolish"],"forms":["abolished"],"words":["abolish","appoint","hufuf","inc","ingeborg","libya","pout","raz","vaslengraza"],"near":["abolish","appoint","hufuf","inc","ingeborg","libya","pout","raz","vaslengraza"],"story":["abolish","appoint","claim","clemency","drug","forgav","hufuf","inc","ingeborg","invalida","invalidate","kyat","libya","mildest","often","pout","raz","resent","taiwan","trot","unhappy","uruguay","vaslengraza","warn"]}');
INSERT INTO happenings VALUES ('event-bd6908379301d318', '0edf07c5b0c35903', 'incident-bd6908379301d318', 'SUPPORT', '{"id":"event-bd6908379301d318","document":"0edf07c5b0c35903","events":["event-bd6908379301d318"],"types":["SUPPORT"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2000-12-30","ends":"2000-12-30","published":"2001-01-01","scenes":[{"name":"jeonju","country":"KOR","precision":"city"}],"actors":[{"name":"Ingeborg Vaslengraza","kind":"person","country":"SVN","sector":"REB","role":"Rebel Commander","names":["Ingeborg Vaslengraza","Vaslengraza"]}],"recipients":[{"name":"Sunita Zakoko","kind":"person","country":"AZE","sector":"GOV","role":"Budget Minister","names":["Sunita Zakoko","Zakoko"]}],"counts":[],"figures":[],"triggers":["pledg"],"forms":["pledged"],"words":["cannon","cleverer","compos","hemhem","jeonju","leyla","pledg","sunita","vaslengraza","zakoko"],"near":["cannon","compos","hemhem","jeonju","leyla","pledg","sunita","vaslengraza","zakoko"],"story":["abolish","appoint","claim","clemency","drug","forgav","hufuf","inc","ingeborg","invalida","invalidate","kyat","libya","mildest","often","pout","raz","resent","taiwan","trot","unhappy","uruguay","vaslengraza","warn"]}');
INSERT INTO happenings VALUES ('event-df4971b8816365b3', '02db99af84368adf', 'incident-3194a0bd2ad3da85', 'RETREAT', '{"id":"event-df4971b8816365b3","document":"02db99af84368adf","events":["event-df4971b8816365b3"],"types":["RETREAT"],"modes":["access"],"told":true,"denied":false,"another":false,"begins":"2000-12-30","ends":"2000-12-30","published":"2001-01-03","scenes":[{"name":"huzhou","country":"CHN","precision":"city"}],"actors":[{"name":"Ram Hemripol","kind":"person","country":"AZE","sector":"JRN","role":"Radio Host","names":["Ram Hemripol"]}],"recipients":[{"name":"Libya","kind":"state","country":"LBY","sector":"GOV","role":null,"names":["Libya"]}],"counts":[],"figures":[],"triggers":["admit"],"forms":["admited"],"words":["admit","annoy","develop","hemripol","huzhou","libya","mighti","nat","programm","ram","reson","restrict","unit","zimbabwean"],"near":["admit","annoy","develop","hemripol","huzhou","libya","mighti","nat","programm","ram","unit"],"story":["ble","bridegroom","claim","develop","extradition","hempol","hijack","inc","kasia","loot","nat","nicknam","podcast","programm","protest","recollect","representativ","shrug","speci","subpoena","synthes","system","unit","utc","warm","warn","wound"]}');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|at:tsentralno-miskyi', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|at:tsentralno-miskyi', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|body:Yale University', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|body:Yale University', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|body:universiti yale', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|body:universiti yale', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|in:UKR', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|in:UKR', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|person:vszmrk', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|d:2001-01-01|person:vszmrk', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|m:2001-01|at:tsentralno-miskyi', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|m:2001-01|at:tsentralno-miskyi', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|m:2001-01|body:Yale University', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|m:2001-01|body:Yale University', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|m:2001-01|body:universiti yale', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|m:2001-01|body:universiti yale', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|m:2001-01|in:UKR', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|m:2001-01|in:UKR', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|m:2001-01|person:vszmrk', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|m:2001-01|person:vszmrk', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|p:2000-12|body:Yale University', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|p:2000-12|body:universiti yale', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|p:2000-12|person:vszmrk', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('concede|p:2001-01|body:Yale University', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|p:2001-01|body:universiti yale', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('concede|p:2001-01|person:vszmrk', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('d:2000-12-30|admit', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('d:2000-12-30|admit', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('d:2000-12-30|pledg', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('d:2001-01-01|abolish', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('d:2001-01-01|allow', 'event-44b95b82f5414c54');
INSERT INTO blocks VALUES ('d:2001-01-01|allow', 'event-5c1ce20073569756');
INSERT INTO blocks VALUES ('name|24012|aleksandar nelza', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|cape coast', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|fernando vaszamarko', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|kasia hempol', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|place cape coast', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|place cheboksary', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|place huzhou', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|place jeonju', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|place longshui', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|place qom', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|place sarria-sant gervasi', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|place tsentralno-miskyi', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|ram hemripol', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|saint vincent', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24012|sarria-sant gervasi', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('name|24013|al hufuf', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|aleksandar nelza', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|barack kobalenshi', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|cape coast', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|fernando vaszamarko', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|ingeborg vaslengraza', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|kasia hempol', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|leyla hemhem', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|national police', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|place al hufuf', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|place cape coast', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|place cheboksary', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|place huzhou', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|place jeonju', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|place jeonju', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|place magway', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|place qom', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|place tsentralno-miskyi', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|place valle de santiago', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|place venice', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|place volgograd', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|ram hemripol', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|saint vincent', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('name|24013|santo domingo', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|24013|sunita zakoko', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('name|body:Associated Press of Pakistan', 'profile-d62ed0b5af8e0388');
INSERT INTO blocks VALUES ('name|body:Guardian Council', 'profile-4104044e97bb764e');
INSERT INTO blocks VALUES ('name|body:Muslim Brotherhood', 'profile-6027661125d3300d');
INSERT INTO blocks VALUES ('name|body:Philippine National Police', 'profile-79b970866374b7ff');
INSERT INTO blocks VALUES ('name|body:Prosperity Party', 'profile-70cbb698b8c37d41');
INSERT INTO blocks VALUES ('name|body:United Nations Development Programme', 'profile-5c67b49daa820658');
INSERT INTO blocks VALUES ('name|body:United Nations Security Council', 'profile-c3fa77fa29729854');
INSERT INTO blocks VALUES ('name|body:Yale University', 'profile-dcacf4e1897c90d1');
INSERT INTO blocks VALUES ('name|body:asociated pres', 'profile-d62ed0b5af8e0388');
INSERT INTO blocks VALUES ('name|body:brotherhud muslim', 'profile-6027661125d3300d');
INSERT INTO blocks VALUES ('name|body:development nations program united', 'profile-5c67b49daa820658');
INSERT INTO blocks VALUES ('name|body:guardian kuncil', 'profile-4104044e97bb764e');
INSERT INTO blocks VALUES ('name|body:kuncil nations sekuriti united', 'profile-c3fa77fa29729854');
INSERT INTO blocks VALUES ('name|body:parti prosperiti', 'profile-70cbb698b8c37d41');
INSERT INTO blocks VALUES ('name|body:security council/UNO', 'profile-c3fa77fa29729854');
INSERT INTO blocks VALUES ('name|body:universiti yale', 'profile-dcacf4e1897c90d1');
INSERT INTO blocks VALUES ('name|letters:apop', 'profile-d62ed0b5af8e0388');
INSERT INTO blocks VALUES ('name|letters:app', 'profile-d62ed0b5af8e0388');
INSERT INTO blocks VALUES ('name|letters:pnp', 'profile-79b970866374b7ff');
INSERT INTO blocks VALUES ('name|letters:undp', 'profile-5c67b49daa820658');
INSERT INTO blocks VALUES ('name|letters:unsc', 'profile-c3fa77fa29729854');
INSERT INTO blocks VALUES ('name|person:hmhm', 'profile-28f092b35e403098');
INSERT INTO blocks VALUES ('name|person:hmpl', 'profile-63b64bcde6e8f878');
INSERT INTO blocks VALUES ('name|person:hmrpl', 'profile-88eb3ef78407afd6');
INSERT INTO blocks VALUES ('name|person:kblnsh', 'profile-d1da9b073cf4ab22');
INSERT INTO blocks VALUES ('name|person:nelza', 'profile-1930228b1144f338');
INSERT INTO blocks VALUES ('name|person:vslngrz', 'profile-4e164c17e83c89de');
INSERT INTO blocks VALUES ('name|person:vszmrk', 'profile-2ddbca0f83c8dcee');
INSERT INTO blocks VALUES ('name|person:zakoko', 'profile-5fa1c0a9776f0f2c');
INSERT INTO blocks VALUES ('name|state:ETH', 'profile-0a276a3159b9d177');
INSERT INTO blocks VALUES ('name|state:LBY', 'profile-10cd5c43b522efc7');
INSERT INTO blocks VALUES ('name|state:URY', 'profile-864526ad2f2083be');
INSERT INTO blocks VALUES ('name|state:VCT', 'profile-ec4143ea6b7631cb');
INSERT INTO blocks VALUES ('retreat|d:2000-12-30|at:huzhou', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('retreat|d:2000-12-30|at:huzhou', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('retreat|d:2000-12-30|in:CHN', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('retreat|d:2000-12-30|in:CHN', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('retreat|d:2000-12-30|person:hmrpl', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('retreat|d:2000-12-30|person:hmrpl', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('retreat|d:2000-12-30|state:LBY', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('retreat|d:2000-12-30|state:LBY', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('retreat|m:2000-12|at:huzhou', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('retreat|m:2000-12|at:huzhou', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('retreat|m:2000-12|in:CHN', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('retreat|m:2000-12|in:CHN', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('retreat|m:2000-12|person:hmrpl', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('retreat|m:2000-12|person:hmrpl', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('retreat|m:2000-12|state:LBY', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('retreat|m:2000-12|state:LBY', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('retreat|p:2000-12|person:hmrpl', 'event-3194a0bd2ad3da85');
INSERT INTO blocks VALUES ('retreat|p:2001-01|person:hmrpl', 'event-df4971b8816365b3');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|1170a921730b', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|1170a921730b', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|2ec72adf57d5', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|2ec72adf57d5', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|2f7e3814773d', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|2f7e3814773d', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|3277a4774fa', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|3277a4774fa', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|47ac81298f85', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|47ac81298f85', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|6c5507f0a168', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|6c5507f0a168', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|967d947c6c36', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|967d947c6c36', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|bb976b7e2664', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|bb976b7e2664', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|d5d74ffef6fa', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:United Nations Development Programme|d5d74ffef6fa', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|body:development nations program united|1170a921730b', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|body:development nations program united|1170a921730b', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|body:development nations program united|2ec72adf57d5', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:development nations program united|2ec72adf57d5', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|body:development nations program united|2f7e3814773d', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|body:development nations program united|2f7e3814773d', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|body:development nations program united|3277a4774fa', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:development nations program united|3277a4774fa', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|body:development nations program united|47ac81298f85', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:development nations program united|47ac81298f85', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|body:development nations program united|6c5507f0a168', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:development nations program united|6c5507f0a168', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|body:development nations program united|967d947c6c36', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|body:development nations program united|967d947c6c36', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|body:development nations program united|bb976b7e2664', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|body:development nations program united|bb976b7e2664', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|body:development nations program united|d5d74ffef6fa', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|body:development nations program united|d5d74ffef6fa', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|letters:undp|1170a921730b', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|letters:undp|1170a921730b', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|letters:undp|2ec72adf57d5', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|letters:undp|2ec72adf57d5', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|letters:undp|2f7e3814773d', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|letters:undp|2f7e3814773d', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|letters:undp|3277a4774fa', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|letters:undp|3277a4774fa', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|letters:undp|47ac81298f85', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|letters:undp|47ac81298f85', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|letters:undp|6c5507f0a168', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|letters:undp|6c5507f0a168', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|letters:undp|967d947c6c36', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|letters:undp|967d947c6c36', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|letters:undp|bb976b7e2664', 'statement-228c70518e8aa58a');
INSERT INTO blocks VALUES ('said|letters:undp|bb976b7e2664', 'statement-27245b46b46ebb75');
INSERT INTO blocks VALUES ('said|letters:undp|d5d74ffef6fa', 'statement-84e00fe14def3f89');
INSERT INTO blocks VALUES ('said|letters:undp|d5d74ffef6fa', 'statement-8f4dae4cb7e674b8');
INSERT INTO blocks VALUES ('said|person:hmhm|522cca910a27', 'statement-6b86463c34de3ba9');
INSERT INTO blocks VALUES ('said|person:hmhm|57fe14bb4319', 'statement-6b86463c34de3ba9');
INSERT INTO blocks VALUES ('said|person:hmhm|bde2ec5b8dcc', 'statement-6b86463c34de3ba9');
INSERT INTO blocks VALUES ('said|person:hmhm|e20b46f40583', 'statement-6b86463c34de3ba9');
INSERT INTO blocks VALUES ('said|person:hmhm|f9ae53c1ced3', 'statement-6b86463c34de3ba9');
INSERT INTO blocks VALUES ('said|person:hmpl|6d9e8c2a6947', 'statement-121e3294eb0dfe41');
INSERT INTO blocks VALUES ('said|person:hmpl|6d9e8c2a6947', 'statement-def1e12b0c8f4997');
INSERT INTO blocks VALUES ('said|person:hmpl|6fa55766c58b', 'statement-121e3294eb0dfe41');
INSERT INTO blocks VALUES ('said|person:hmpl|6fa55766c58b', 'statement-def1e12b0c8f4997');
INSERT INTO blocks VALUES ('said|person:hmpl|81a8e2ef5e97', 'statement-121e3294eb0dfe41');
INSERT INTO blocks VALUES ('said|person:hmpl|81a8e2ef5e97', 'statement-def1e12b0c8f4997');
INSERT INTO blocks VALUES ('said|person:hmpl|b63fd2ddaccd', 'statement-121e3294eb0dfe41');
INSERT INTO blocks VALUES ('said|person:hmpl|b63fd2ddaccd', 'statement-def1e12b0c8f4997');
INSERT INTO blocks VALUES ('said|person:vslngrz|15357f73adb0', 'statement-12a9817228b8c9c0');
INSERT INTO blocks VALUES ('said|person:vslngrz|9223823905a1', 'statement-12a9817228b8c9c0');
INSERT INTO blocks VALUES ('said|person:vslngrz|abc784c1ceac', 'statement-12a9817228b8c9c0');
INSERT INTO blocks VALUES ('said|person:vslngrz|f0af5cd1651', 'statement-12a9817228b8c9c0');
INSERT INTO blocks VALUES ('stop|d:2001-01-01|at:al hufuf', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('stop|d:2001-01-01|in:SAU', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('stop|d:2001-01-01|person:vslngrz', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('stop|d:2001-01-01|state:LBY', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('stop|m:2001-01|at:al hufuf', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('stop|m:2001-01|in:SAU', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('stop|m:2001-01|person:vslngrz', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('stop|m:2001-01|state:LBY', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('stop|p:2001-01|person:vslngrz', 'event-7d2ca6b9d8c880a3');
INSERT INTO blocks VALUES ('support|d:2000-12-30|at:jeonju', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('support|d:2000-12-30|in:KOR', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('support|d:2000-12-30|person:vslngrz', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('support|d:2000-12-30|person:zakoko', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('support|m:2000-12|at:jeonju', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('support|m:2000-12|in:KOR', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('support|m:2000-12|person:vslngrz', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('support|m:2000-12|person:zakoko', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('support|p:2001-01|person:vslngrz', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('support|p:2001-01|person:zakoko', 'event-bd6908379301d318');
INSERT INTO blocks VALUES ('title|104355|drug mildest', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('title|104355|drug unhappy', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('title|104355|houthi kingpin', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('title|104355|houthi pas', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('title|104355|houthi stood', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('title|104355|kingpin pas', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('title|104355|kingpin stood', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('title|104355|mildest unhappy', 'story-0edf07c5b0c35903');
INSERT INTO blocks VALUES ('title|104355|pas stood', 'story-cb35cbfc5b02e972');
INSERT INTO blocks VALUES ('title|104355|recollect shrug', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('title|104355|recollect synthes', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('title|104355|recollect system', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('title|104355|shrug synthes', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('title|104355|shrug system', 'story-02db99af84368adf');
INSERT INTO blocks VALUES ('title|104355|synthes system', 'story-02db99af84368adf');
INSERT INTO joins VALUES ('event-3194a0bd2ad3da85', 'event-df4971b8816365b3', 'incident', 0.9999, 'in reports of one story; the only such deed in either report; both on 2000-12-30; at Huzhou; by Ram Hemripol; to Libya; both told by “admit”; 100% of the words');
INSERT INTO joins VALUES ('event-44b95b82f5414c54', 'event-5c1ce20073569756', 'incident', 0.9999, 'in reports of one story; the only such deed in either report; both on 2001-01-01; at Tsentralno-Miskyi; by Fernando Vaszamarko; to Yale University; 50 killed; both told by “allow”; 100% of the words');
INSERT INTO joins VALUES ('statement-121e3294eb0dfe41', 'statement-def1e12b0c8f4997', 'utterance', 0.9, '100% of the words of Kasia Hempol, retold in both');
INSERT INTO joins VALUES ('statement-228c70518e8aa58a', 'statement-27245b46b46ebb75', 'utterance', 0.9, '100% of the words of United Nations Development Programme, retold in both');
INSERT INTO joins VALUES ('statement-84e00fe14def3f89', 'statement-8f4dae4cb7e674b8', 'utterance', 0.9, '100% of the words of United Nations Development Programme, retold in both');
INSERT INTO incidents VALUES ('incident-3194a0bd2ad3da85', 'RETREAT', 'access', '2000-12-30', '2000-12-30', 'huzhou', 'CHN', 'Ram Hemripol → Libya: retreat (access)', 2, 1, 0);
INSERT INTO incidents VALUES ('incident-44b95b82f5414c54', 'CONCEDE', NULL, '2001-01-01', '2001-01-01', 'tsentralno-miskyi', 'UKR', 'Fernando Vaszamarko → Yale University: concede', 2, 1, 0);
INSERT INTO incidents VALUES ('incident-7d2ca6b9d8c880a3', 'STOP', NULL, '2001-01-01', '2001-01-01', 'al hufuf', 'SAU', 'Ingeborg Vaslengraza → Libya: stop', 1, 1, 0);
INSERT INTO incidents VALUES ('incident-bd6908379301d318', 'SUPPORT', NULL, '2000-12-30', '2000-12-30', 'jeonju', 'KOR', 'Ingeborg Vaslengraza → Sunita Zakoko: support', 1, 1, 0);
INSERT INTO utterances VALUES ('utterance-121e3294eb0dfe41', 'extraditioning podcasting utcing hijackers incs took unhappyed very forgaves', 'Kasia Hempol', '2000-12-31', 2, 1, 0);
INSERT INTO utterances VALUES ('utterance-228c70518e8aa58a', 'always loot above nicknames subpoenas injures bleed warmed against protesting bridegrooming', 'United Nations Development Programme', '2000-12-31', 2, 1, 0);
INSERT INTO utterances VALUES ('utterance-84e00fe14def3f89', 'Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going', 'United Nations Development Programme', '2000-12-31', 2, 1, 0);
INSERT INTO entries VALUES (12255489268324, 'event-bd6908379301d318', 'event', '0edf07c5b0c35903', '2000-12-30');
INSERT INTO entries VALUES (12255492913171, 'event-3194a0bd2ad3da85', 'event', 'cb35cbfc5b02e972', '2000-12-30');
INSERT INTO entries VALUES (12255493592306, 'event-df4971b8816365b3', 'event', '02db99af84368adf', '2000-12-30');
INSERT INTO entries VALUES (12255515237651, 'statement-84e00fe14def3f89', 'statement', 'cb35cbfc5b02e972', '2000-12-31');
INSERT INTO entries VALUES (12255515903379, 'statement-27245b46b46ebb75', 'statement', 'cb35cbfc5b02e972', '2000-12-31');
INSERT INTO entries VALUES (12255517307469, 'statement-def1e12b0c8f4997', 'statement', 'cb35cbfc5b02e972', '2000-12-31');
INSERT INTO entries VALUES (12255523442186, 'statement-12a9817228b8c9c0', 'statement', '0edf07c5b0c35903', '2001-01-01');
INSERT INTO entries VALUES (12255523570785, 'figure-dd9769e6b851ab31', 'figure', '02db99af84368adf', '2001-01-01');
INSERT INTO entries VALUES (12255524856394, 'event-44b95b82f5414c54', 'event', 'cb35cbfc5b02e972', '2001-01-01');
INSERT INTO entries VALUES (12255528823306, 'figure-f03c3b6299e5c4d5', 'figure', 'cb35cbfc5b02e972', '2001-01-01');
INSERT INTO entries VALUES (12255531124511, 'event-7d2ca6b9d8c880a3', 'event', '0edf07c5b0c35903', '2001-01-01');
INSERT INTO entries VALUES (12255533960714, 'event-5c1ce20073569756', 'event', '02db99af84368adf', '2001-01-01');
INSERT INTO entries VALUES (12255534615233, 'statement-6b86463c34de3ba9', 'statement', '0edf07c5b0c35903', '2001-01-01');
INSERT INTO entries VALUES (12255555965703, 'statement-121e3294eb0dfe41', 'statement', '02db99af84368adf', '2001-01-03');
INSERT INTO entries VALUES (12255569087394, 'statement-8f4dae4cb7e674b8', 'statement', '02db99af84368adf', '2001-01-03');
INSERT INTO entries VALUES (12255570172960, 'statement-228c70518e8aa58a', 'statement', '02db99af84368adf', '2001-01-03');
INSERT INTO judgements VALUES ('judgement-1', 'statement-27245b46b46ebb75', NULL, 'confirm', NULL, NULL, 'Ann', NULL, '2026-11-26T00:00:00.000000Z', NULL, NULL);
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255570172960, 'always loot above nicknames subpoenas injures bleed warmed against protesting bridegrooming', 'United Nations Development Programme nameunitednationsdevelopmentprogramme United Nations Development Programme', '', 'isstatement actwarn speaksuno countryuno outletthemexicoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255555965703, 'extraditioning podcasting utcing hijackers incs took unhappyed very forgaves', 'Kasia Hempol Hempol namekasiahempol namehempol Special Representative Kasia Hempol', '', 'isstatement actclaim speaksvct countryvct outletthemexicoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255569087394, 'Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going', 'United Nations Development Programme nameunitednationsdevelopmentprogramme United Nations Development Programme', 'Ram Hemripol nameramhemripol Radio Host Libya namelibya Huzhou namehuzhou', 'isstatement actsay speaksuno countryuno countryaze countrylby countrychn outletthemexicoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255493592306, 'United Nations Development Programme said that Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going.', 'United Nations Development Programme nameunitednationsdevelopmentprogramme', 'Ram Hemripol nameramhemripol Radio Host Libya namelibya Huzhou namehuzhou', 'isevent typeretreat modeaccess statushappened voicestatement countryaze countrylby countrychn outletthemexicoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255533960714, 'Fernando Vaszamarko allowed Yale University in Tsentralno-Miskyi on Monday, killing 50 people, startuped quited about yesterday pass stocks anyone.', '', 'Fernando Vaszamarko Vaszamarko namefernandovaszamarko namevaszamarko Private Yale University nameyaleuniversity Tsentralno-Miskyi nametsentralnomiskyi', 'isevent typeconcede statushappened voicenarration countrysyr countryusa countryukr outletthemexicoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255523570785, 'Fernando Vaszamarko allowed Yale University in Tsentralno-Miskyi on Monday, killing 50 people, startuped quited about yesterday pass stocks anyone. Ethiopia catched Vaszamarko in Cape Coast on Monday, killing 11 people, hinders again or pass', '', 'Tsentralno-Miskyi nametsentralnomiskyi', 'isfigure measurekilled voicenarration countryukr outletthemexicoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255523442186, 'invalidateed all concerto a december truce about august infring coordinateed any decryed', 'Ingeborg Vaslengraza Vaslengraza nameingeborgvaslengraza namevaslengraza Rebel Commander Vaslengraza', '', 'isstatement actwarn speakssvn countrysvn outletthegermanypost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255534615233, 'Vaslengraza pledged Sunita Zakoko in Jeonju on Saturday, my cannoned about only cleverering', 'Leyla Hemhem Hemhem nameleylahemhem namehemhem Composer Leyla Hemhem', 'Ingeborg Vaslengraza Vaslengraza nameingeborgvaslengraza namevaslengraza Rebel Commander Sunita Zakoko Zakoko namesunitazakoko namezakoko Budget Minister Jeonju namejeonju', 'isstatement actsay speaksyem countryyem countrysvn countryaze countrykor outletthegermanypost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255531124511, 'ingeborg vaslengraza abolished libya in al hufuf on monday appointmented pouts raze incs', '', 'Ingeborg Vaslengraza Vaslengraza nameingeborgvaslengraza namevaslengraza Rebel Commander Libya namelibya al hufuf namealhufuf', 'isevent typestop statushappened voicenarration countrysvn countrylby countrysau outletthegermanypost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255489268324, 'Composer Leyla Hemhem said that Vaslengraza pledged Sunita Zakoko in Jeonju on Saturday, my cannoned about only cleverering.', 'Leyla Hemhem Hemhem nameleylahemhem namehemhem Composer', 'Ingeborg Vaslengraza Vaslengraza nameingeborgvaslengraza namevaslengraza Rebel Commander Sunita Zakoko Zakoko namesunitazakoko namezakoko Budget Minister Jeonju namejeonju', 'isevent typesupport statushappened voicestatement countrysvn countryaze countrykor outletthegermanypost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255515903379, 'always loot above nicknames subpoenas injures bleed warmed against protesting bridegrooming', 'United Nations Development Programme nameunitednationsdevelopmentprogramme United Nations Development Programme', '', 'isstatement actwarn speaksuno countryuno outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255517307469, 'extraditioning podcasting utcing hijackers incs took unhappyed very forgaves', 'Kasia Hempol Hempol namekasiahempol namehempol Special Representative Kasia Hempol', '', 'isstatement actclaim speaksvct countryvct outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255515237651, 'Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going', 'United Nations Development Programme nameunitednationsdevelopmentprogramme United Nations Development Programme', 'Ram Hemripol nameramhemripol Radio Host Libya namelibya Huzhou namehuzhou', 'isstatement actsay speaksuno countryuno countryaze countrylby countrychn outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255492913171, 'United Nations Development Programme said that Ram Hemripol admited Libya in Huzhou on Saturday, annoys mightier an zimbabweaned resonate restricted going.', 'United Nations Development Programme nameunitednationsdevelopmentprogramme', 'Ram Hemripol nameramhemripol Radio Host Libya namelibya Huzhou namehuzhou', 'isevent typeretreat modeaccess statushappened voicestatement countryaze countrylby countrychn outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255524856394, 'Fernando Vaszamarko allowed Yale University in Tsentralno-Miskyi on Monday, killing 50 people, startuped quited about yesterday pass stocks anyone.', '', 'Fernando Vaszamarko Vaszamarko namefernandovaszamarko namevaszamarko Private Yale University nameyaleuniversity Tsentralno-Miskyi nametsentralnomiskyi', 'isevent typeconcede statushappened voicenarration countrysyr countryusa countryukr outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255528823306, 'Fernando Vaszamarko allowed Yale University in Tsentralno-Miskyi on Monday, killing 50 people, startuped quited about yesterday pass stocks anyone.', '', 'Tsentralno-Miskyi nametsentralnomiskyi', 'isfigure measurekilled voicenarration countryukr outleteveningpost');
COMMIT;
PRAGMA application_id = 1330532931;
PRAGMA user_version = 1;
