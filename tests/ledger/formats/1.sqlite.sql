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
  about text not null,
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
CREATE INDEX places_by_country on places (country);
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
CREATE INDEX profiles_by_country on profiles (country);
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
  key integer not null,
  member text not null,
  primary key (key, member)
) without rowid;
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
CREATE INDEX incidents_by_begins_and_id on incidents (begins, id);
CREATE INDEX incidents_by_type_and_begins on incidents (type, begins);
CREATE INDEX incidents_by_country_and_begins on incidents (country, begins);
CREATE INDEX incidents_by_sources_and_begins_and_id on incidents (sources, begins, id);
CREATE INDEX incidents_by_disputed on incidents (disputed);
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
CREATE INDEX judgements_by_row_and_judge on judgements (row, judge);
CREATE INDEX judgements_by_judge on judgements (judge);
CREATE INDEX judgements_by_other on judgements (other);
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
INSERT INTO readings VALUES ('reading-09b91e792bf19bcc', '7ee2a445e33cf42c', '0.2.0', '2', 'saved-text/1', 1);
INSERT INTO readings VALUES ('reading-5e9ce29ffe7b6881', '68a1d5e6f9b94506', '0.2.0', '2', 'saved-text/1', 0);
INSERT INTO readings VALUES ('reading-83c9964a9fed6d53', '55d9bbf49f837f8e', '0.2.0', '2', 'saved-text/1', 1);
INSERT INTO readings VALUES ('reading-c8bbc4db37026e14', '68a1d5e6f9b94506', '0.3.0', '3', 'saved-text/1', 1);
INSERT INTO documents VALUES ('55d9bbf49f837f8e', 'Personaed alerts become between discerned zealanding as', 'Evening Post', '2000-12-31', '2000-12-31', NULL, NULL, NULL, 'caf﷐dce9.txt', 'en', 'reading-83c9964a9fed6d53', '55d9bbf49f837f8e', NULL, '0-55', NULL, '{}', NULL, 260, 'anxiou ask claim def discern ease eightieth found health loneliest lopez ministry mojtaba paragraph persona present procure refere secretary shortchange tilt voter warn whir zealand', 'Personaed alerts become between discerned zealanding as

Ministry of Defence warned that always easeing above referee asked whiring loneliested procurements against presented anxious. Secretary Of Health Mojtaba Lopez claimed that shortchangeing paragraphs eightieth votering tilt took foundations very foundations. Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going.
United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per scrutinise become sing traffickering biologicaling. Lopez hurted Najla Konel in Santo Domingo on Monday, killing 39 people, profileed like one.
Antoine Jones ascribed Philippine National Police in Nanded on Saturday, killing 19 people, leadered dictatorshiping imam going.
Ivanov said that Argentina overthrowed Konel in Myitkyina on Saturday, a span defenseed.
Ivanov said that a strataing such reinforces application faned mobilisations bedevil above incompletes. “gateau carping seismologist being challenged sample incursion tilt what,” Lopez said. Montenegro said that been bits secretarys yokeing tallests parols alerts rationalize unravelled defending opportunitying above always like.
“reinforces september permissions withdrawal about go imam unhappyed same take wargameed while metropolises engines,” United Nations High Commissioner for Refugees said.
Argentina said that a merely bloged his unravelled against troubleing off a presented.
Communist Party of Cuba begined Tajikistan in Miryalaguda on Friday, concuring against engines salutes. “gateau carping seismologist being challenged sample incursion tilt what,” Lopez said. Konel announced Ivanov in Elista on Monday, ask deploying dr exemplifying opiuming. “any any agrounds zoneed guess before application below,” Konel said.
Ministry of Defence accused critics, saying that Communist Party of Cuba admited Saint Vincent and the Grenadines in Dodoma on Monday, hole lionize highed.
');
INSERT INTO documents VALUES ('68a1d5e6f9b94506', 'About shorting a foundations although about renminbied', 'The Madagascar Post', '2001-01-01', '2001-01-01', NULL, NULL, NULL, 'reports/00000005.txt', 'en', 'reading-c8bbc4db37026e14', '68a1d5e6f9b94506', NULL, '0-54', NULL, '{}', NULL, 268, 'absolv available changd city claim fan found konel lament monaco paddy picnic proudest quickie ransomwar renminbi reporter short sixty strata tilt undermin vatican warn', 'About shorting a foundations although about renminbied

Vatican City claimed that undermines picnic lament ransomware quickieed availableing although be become such strataing faned doing.
Paddy Konel absolved Monaco in Changde on Monday, proudests sixtyed reportering tilt. Konel warned that faned all widesting a december millenniuming about august bound engines any nineteened.
Pedestrian Khalifa Komarbagra said that Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my hole about only seminaryed.
Christian Democratic Union said that Komarbagra abandoned Vatican City in Gantang on Monday, insight a doing shods densers late.
Vatican City said that repeals outleting alerts rush commend ask hole can rebellion a diarys. Chantal Vasnel attended Christian Democratic Union in Myitkyina on Friday, killing 10 people, nobeled forsakeed objectiveed broadesting sends.
“sailors a reserve earliest uniteed defending roaring hoof outleting being mumble healthiering,” Vatican City said.
Vatican City said that bureauxed armistices asbestos became own singleing as went. “unravelled faned reserveing ukrainians alerts hole faned come money faned,” Komarbagra said.
Komarbagra said that Neue Zürcher Zeitung slamed Christian Democratic Union in Handan on Sunday, undermines following acquittaled. Tomarvas criticized Christian Democratic Union in Xi’an on Saturday, killing 35 people, alerts loyalist premise an but an inhaling. Man Kent Taylor said that above overturn ownered a mr themselves offending rebellion attendees richested narrativeed.
Komarbagra hauled Christian Democratic Union in Serpong on Friday, killing 82 people, both partooking above.
Tomarvas pulled Neue Zürcher Zeitung in Wanparti on Friday, later faned also alerts idolize.
“crewed quite dawning principaling cannot as faned encyclopedia ask being contrarys sympatheticed expropriat will am,” Monaco said.
“allegoryed teched junkieed alerts presentered publicize polemic hole scepticismed reals outleting,” Vatican City said.
');
INSERT INTO documents VALUES ('7ee2a445e33cf42c', 'Determinationed lynched above into bases reinforces being', 'The Turkmenistan Herald', '2001-01-03', '2001-01-03', NULL, NULL, NULL, 'reports/00000027.txt', 'en', 'reading-09b91e792bf19bcc', '55d9bbf49f837f8e', NULL, '0-57', NULL, '{}', NULL, 215, 'anxiou ask bas claim def determination ease eightieth found health loneliest lopez lynch ministry mojtaba paragraph present procure refere reinforc secretary shortchange tilt voter warn whir', 'Determinationed lynched above into bases reinforces being

Ministry of Defence warned that always easeing above referee asked whiring loneliested procurements against presented anxious.
Secretary Of Health Mojtaba Lopez claimed that shortchangeing paragraphs eightieth votering tilt took foundations very foundations.
Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going. United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per scrutinise become sing traffickering biologicaling.
Lopez hurted Najla Konel in Santo Domingo on Monday, killing 39 people, profileed like one.
Antoine Jones ascribed Philippine National Police in Nanded on Saturday, killing 19 people, leadered dictatorshiping imam going.
Ivanov said that Argentina overthrowed Konel in Myitkyina on Saturday, a span defenseed. Ivanov said that a strataing such reinforces application faned mobilisations bedevil above incompletes.
“gateau carping seismologist being challenged sample incursion tilt what,” Lopez said.
Montenegro said that been bits secretarys yokeing tallests parols alerts rationalize unravelled defending opportunitying above always like.
“reinforces september permissions withdrawal about go imam unhappyed same take wargameed while metropolises engines,” United Nations High Commissioner for Refugees said. Argentina said that a merely bloged his unravelled against troubleing off a presented. Communist Party of Cuba begined Tajikistan in Miryalaguda on Friday, concuring against engines salutes.
“gateau carping seismologist being challenged sample incursion tilt what,” Lopez said.
');
INSERT INTO sightings VALUES ('sighting-250656796b87a942', '55d9bbf49f837f8e', 'Personaed alerts become between discerned zealanding as', 'Evening Post', '2000-12-31', NULL, NULL, 'caf﷐dce9.txt', 1, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "55d9bbf49f837f8e", "language": "en", "outlet": "Evening Post", "path": "caf﷐dce9.txt", "published": "2000-12-31", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Personaed alerts become between discerned zealanding as", "title_span": "0-55", "url": null}');
INSERT INTO sightings VALUES ('sighting-516cd43a9e38fdee', '7ee2a445e33cf42c', 'Determinationed lynched above into bases reinforces being', 'The Turkmenistan Herald', '2001-01-03', NULL, NULL, 'reports/00000027.txt', 1, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "7ee2a445e33cf42c", "language": "en", "outlet": "The Turkmenistan Herald", "path": "reports/00000027.txt", "published": "2001-01-03", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Determinationed lynched above into bases reinforces being", "title_span": "0-57", "url": null}');
INSERT INTO sightings VALUES ('sighting-5fbde445571684fe', '68a1d5e6f9b94506', 'About shorting a foundations although about renminbied', 'The Madagascar Post', '2001-01-01', NULL, NULL, 'reports/00000005.txt', 1, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "68a1d5e6f9b94506", "language": "en", "outlet": "The Madagascar Post", "path": "reports/00000005.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "About shorting a foundations although about renminbied", "title_span": "0-54", "url": null}');
INSERT INTO sightings VALUES ('sighting-f0c434c082b8483f', '55d9bbf49f837f8e', 'Personaed alerts become between discerned zealanding as', 'The Latvia Times', '2001-01-01', NULL, NULL, 'reports/00000004.txt', 0, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "55d9bbf49f837f8e", "language": "en", "outlet": "The Latvia Times", "path": "reports/00000004.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Personaed alerts become between discerned zealanding as", "title_span": "0-55", "url": null}');
INSERT INTO inputs VALUES ('input-0ea6f06511639d53', 'empty.txt', NULL, 'the file is empty');
INSERT INTO actors VALUES ('actor-1b7550e94e3dad90', '55d9bbf49f837f8e', 12, 'Saint Vincent and the Grenadines', 'state', 'VCT', 'GOV', NULL, NULL, '1970-2002', 'profile-ec4143ea6b7631cb');
INSERT INTO actors VALUES ('actor-1f9df6d72b5f4501', '55d9bbf49f837f8e', 9, 'Montenegro', 'state', 'MNE', 'GOV', NULL, NULL, '1147-1157', 'profile-8df8c85a32db6eab');
INSERT INTO actors VALUES ('actor-1fce988f32e9eeec', '7ee2a445e33cf42c', 4, 'United Nations High Commissioner for Refugees', 'organization', 'UNO', 'GOV', NULL, NULL, '475-520 1407-1452', 'profile-7959355f92f69e34');
INSERT INTO actors VALUES ('actor-21ce31237bfa82f3', '55d9bbf49f837f8e', 8, 'Argentina', 'state', 'ARG', 'GOV', NULL, NULL, '884-893 1457-1466', 'profile-de63d305f81e29b0');
INSERT INTO actors VALUES ('actor-241b3271dfeab534', '55d9bbf49f837f8e', 0, 'Ministry of Defence', 'organization', 'GBR', 'MIL', NULL, NULL, '57-76 316-335 1889-1908', 'profile-2945784863b9deb6');
INSERT INTO actors VALUES ('actor-2e462890044ab962', '7ee2a445e33cf42c', 8, 'Argentina', 'state', 'ARG', 'GOV', NULL, NULL, '886-895 1459-1468', 'profile-de63d305f81e29b0');
INSERT INTO actors VALUES ('actor-3d075025a00f50bc', '7ee2a445e33cf42c', 11, 'Tajikistan', 'state', 'TJK', 'GOV', NULL, NULL, '1578-1588', 'profile-85b851d7aa7b1b56');
INSERT INTO actors VALUES ('actor-4690b59e39a4f45e', '68a1d5e6f9b94506', 1, 'Paddy Konel', 'person', 'BLR', 'CVL', 'Homeowner', NULL, '188-199 274-279 420-425', 'profile-3ad333036a8b20a5');
INSERT INTO actors VALUES ('actor-4e323d548c739375', '55d9bbf49f837f8e', 11, 'Tajikistan', 'state', 'TJK', 'GOV', NULL, NULL, '1576-1586', 'profile-85b851d7aa7b1b56');
INSERT INTO actors VALUES ('actor-518be16a45272f79', '55d9bbf49f837f8e', 6, 'Najla Konel', 'person', 'GBR', 'GOV', 'Duke', NULL, '659-670 906-911 1735-1740 1877-1882', 'profile-47347cf96fc3608d');
INSERT INTO actors VALUES ('actor-52960266229f87ea', '68a1d5e6f9b94506', 2, 'Monaco', 'state', 'MCO', 'GOV', NULL, NULL, '209-215 1880-1886', 'profile-9da74bcaabb7d7b5');
INSERT INTO actors VALUES ('actor-5e73ac1bb51ac628', '68a1d5e6f9b94506', 8, 'Kent Taylor', 'person', 'MCO', 'CVL', 'Man', NULL, '1445-1456', 'profile-511ab094babeab52');
INSERT INTO actors VALUES ('actor-5f1724805f9eb8d1', '55d9bbf49f837f8e', 2, 'Ana Islam', 'person', 'VAT', 'CRM', 'Pirate', NULL, '346-355', 'profile-b755204af296eaa8');
INSERT INTO actors VALUES ('actor-60749967212fe80f', '7ee2a445e33cf42c', 10, 'Communist Party of Cuba', 'organization', 'CUB', 'PTY', NULL, NULL, '1546-1569', 'profile-c2d4225c309865cd');
INSERT INTO actors VALUES ('actor-65be6c4e7ac547f0', '68a1d5e6f9b94506', 7, 'Neue Zürcher Zeitung', 'organization', 'CHE', 'JRN', NULL, NULL, '1199-1219 1684-1704', 'profile-ad3f32817f285ce1');
INSERT INTO actors VALUES ('actor-66d008f4891a79d7', '55d9bbf49f837f8e', 1, 'Mojtaba Lopez', 'person', 'DJI', 'GOV', 'Secretary Of Health', NULL, '204-217 646-651 1135-1140 1723-1728', 'profile-457830f11a4eabb1');
INSERT INTO actors VALUES ('actor-78efe7e24ea8af26', '7ee2a445e33cf42c', 3, 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, NULL, '368-394 763-789', 'profile-79b970866374b7ff');
INSERT INTO actors VALUES ('actor-7bad840bc8b32b0b', '7ee2a445e33cf42c', 5, 'Yahya Ivanov', 'person', 'TON', 'BUS', 'Airline Spokesman', NULL, '530-542 869-875 958-964', 'profile-a3d513ae4a2b0042');
INSERT INTO actors VALUES ('actor-809784a2b16c5725', '55d9bbf49f837f8e', 7, 'Antoine Jones', 'person', 'LVA', 'GOV', 'Military Attaché', NULL, '738-751', 'profile-fe6753ef9ef7572d');
INSERT INTO actors VALUES ('actor-8e6dbd943fdfb822', '68a1d5e6f9b94506', 0, 'Vatican City', 'state', 'VAT', 'GOV', NULL, NULL, '56-68 577-589 648-660 982-994 1001-1013 1994-2006', 'profile-48ec29588e2d109e');
INSERT INTO actors VALUES ('actor-909c55dbaf954b29', '7ee2a445e33cf42c', 6, 'Najla Konel', 'person', 'GBR', 'GOV', 'Duke', NULL, '661-672 908-913', 'profile-47347cf96fc3608d');
INSERT INTO actors VALUES ('actor-91e90e67caf1de8b', '68a1d5e6f9b94506', 3, 'Khalifa Komarbagra', 'person', 'NAM', 'CVL', 'Pedestrian', NULL, '391-409 556-566 1161-1171 1178-1188 1559-1569', 'profile-076f3bd654b1e11f');
INSERT INTO actors VALUES ('actor-954c99ce0954665f', '55d9bbf49f837f8e', 3, 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, NULL, '366-392 761-787', 'profile-79b970866374b7ff');
INSERT INTO actors VALUES ('actor-9e069e901396a9e1', '68a1d5e6f9b94506', 4, 'Shakira Tomarvas', 'person', 'SYR', 'LEG', 'Knesset Member', NULL, '434-450 1309-1317 1668-1676', 'profile-18cde8d36cbfa5e4');
INSERT INTO actors VALUES ('actor-9e79351e0f567aba', '7ee2a445e33cf42c', 1, 'Mojtaba Lopez', 'person', 'DJI', 'GOV', 'Secretary Of Health', NULL, '206-219 648-653 1137-1142 1725-1730', 'profile-457830f11a4eabb1');
INSERT INTO actors VALUES ('actor-aa24caa1f34d6afc', '68a1d5e6f9b94506', 5, 'Christian Democratic Union', 'organization', 'DEU', 'PTY', NULL, NULL, '519-545 766-792 1227-1253 1329-1355 1577-1603', 'profile-f741e05aab05796e');
INSERT INTO actors VALUES ('actor-b3801802bd2e134c', '55d9bbf49f837f8e', 5, 'Yahya Ivanov', 'person', 'TON', 'BUS', 'Airline Spokesman', NULL, '528-540 867-873 956-962 1751-1757', 'profile-a3d513ae4a2b0042');
INSERT INTO actors VALUES ('actor-b4cb217aeedb2320', '7ee2a445e33cf42c', 2, 'Ana Islam', 'person', 'VAT', 'CRM', 'Pirate', NULL, '348-357', 'profile-b755204af296eaa8');
INSERT INTO actors VALUES ('actor-c852896e664b2f8a', '7ee2a445e33cf42c', 9, 'Montenegro', 'state', 'MNE', 'GOV', NULL, NULL, '1149-1159', 'profile-8df8c85a32db6eab');
INSERT INTO actors VALUES ('actor-dd193a9a7b6ebb5b', '7ee2a445e33cf42c', 7, 'Antoine Jones', 'person', 'LVA', 'GOV', 'Military Attaché', NULL, '740-753', 'profile-fe6753ef9ef7572d');
INSERT INTO actors VALUES ('actor-dfb59befa0fc2f75', '68a1d5e6f9b94506', 6, 'Chantal Vasnel', 'person', 'BOL', 'GOV', 'Secretary-General', NULL, '742-756', 'profile-43dc2f8e58129dc8');
INSERT INTO actors VALUES ('actor-e504a31231d53b3c', '55d9bbf49f837f8e', 10, 'Communist Party of Cuba', 'organization', 'CUB', 'PTY', NULL, NULL, '1544-1567 1938-1961', 'profile-c2d4225c309865cd');
INSERT INTO actors VALUES ('actor-eff3833029d13ebc', '7ee2a445e33cf42c', 0, 'Ministry of Defence', 'organization', 'GBR', 'MIL', NULL, NULL, '59-78 318-337', 'profile-2945784863b9deb6');
INSERT INTO actors VALUES ('actor-f1ee92216ff4a486', '55d9bbf49f837f8e', 4, 'United Nations High Commissioner for Refugees', 'organization', 'UNO', 'GOV', NULL, NULL, '473-518 1405-1450', 'profile-7959355f92f69e34');
INSERT INTO dates VALUES ('date-07342a568abce70c', '68a1d5e6f9b94506', 2, 'Monday', '604-610', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-0be645e6139e3fe6', '55d9bbf49f837f8e', 3, 'Saturday', '801-809', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-0eda4458feceffbd', '55d9bbf49f837f8e', 2, 'Monday', '691-697', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-212196b72a1cb681', '55d9bbf49f837f8e', 1, 'Monday', '558-564', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-2bfc565605d52027', '7ee2a445e33cf42c', 2, 'Monday', '693-699', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-318f715b631d3f15', '7ee2a445e33cf42c', 4, 'Saturday', '930-938', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-347d1b927185206a', '68a1d5e6f9b94506', 7, 'Friday', '1720-1726', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-39ba0698577e0323', '68a1d5e6f9b94506', 0, 'Monday', '230-236', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-44d1e7605099aac6', '7ee2a445e33cf42c', 1, 'Monday', '560-566', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-4f67ab1f602e90ce', '68a1d5e6f9b94506', 3, 'Friday', '809-815', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-51345332881fee6e', '68a1d5e6f9b94506', 6, 'Friday', '1618-1624', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-70bc9c96f4a8642e', '55d9bbf49f837f8e', 5, 'Friday', '1605-1611', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-7b916fa7b9212b24', '68a1d5e6f9b94506', 1, 'Saturday', '478-486', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-80255e4b218e8fdb', '7ee2a445e33cf42c', 5, 'Friday', '1607-1613', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-9287c689c5a95caf', '55d9bbf49f837f8e', 7, 'Monday', '2016-2022', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-a6c3792fc5d3f394', '68a1d5e6f9b94506', 4, 'Sunday', '1267-1273', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates VALUES ('date-a724a321fa783655', '68a1d5e6f9b94506', 5, 'Saturday', '1368-1376', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-c9db42c35221d5de', '7ee2a445e33cf42c', 0, 'Sunday', '409-415', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates VALUES ('date-cbd24fae7feb8d77', '55d9bbf49f837f8e', 6, 'Monday', '1771-1777', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-d5b6e74ca8216ac0', '55d9bbf49f837f8e', 4, 'Saturday', '928-936', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-e07506bc36d7a109', '55d9bbf49f837f8e', 0, 'Sunday', '407-413', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates VALUES ('date-fdcc2229c473f19c', '7ee2a445e33cf42c', 3, 'Saturday', '803-811', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO places VALUES ('place-117ee03cd1c14738', '55d9bbf49f837f8e', 5, 'Miryalaguda', 'Miryalaguda', '1590-1601', 'IND', 16.87, 79.56, 'geonames:1263012', 'city');
INSERT INTO places VALUES ('place-25b2597e36662d8c', '55d9bbf49f837f8e', 2, 'Santo Domingo', 'Santo Domingo', '674-687', 'DOM', 18.47, -69.89, 'geonames:3492908', 'city');
INSERT INTO places VALUES ('place-3e1b82bbfb897779', '7ee2a445e33cf42c', 0, 'Pushkin', 'Pushkin', '398-405', 'RUS', 59.71, 30.4, 'geonames:504003', 'city');
INSERT INTO places VALUES ('place-427b0cff2a042c0f', '68a1d5e6f9b94506', 6, 'Serpong', 'Serpong', '1607-1614', 'IDN', -6.32, 106.66, 'geonames:1627459', 'city');
INSERT INTO places VALUES ('place-4dd229587f1ff889', '55d9bbf49f837f8e', 6, 'Elista', 'Elista', '1761-1767', 'RUS', 46.31, 44.26, 'geonames:563514', 'city');
INSERT INTO places VALUES ('place-506478554f08b16a', '55d9bbf49f837f8e', 1, 'Santa Cruz', 'Santa Cruz', '544-554', 'PHL', 14.6, 120.98, 'geonames:1688216', 'city');
INSERT INTO places VALUES ('place-526291fbc2b49d23', '7ee2a445e33cf42c', 5, 'Miryalaguda', 'Miryalaguda', '1592-1603', 'IND', 16.87, 79.56, 'geonames:1263012', 'city');
INSERT INTO places VALUES ('place-529edd3e20fbd8fa', '55d9bbf49f837f8e', 4, 'Myitkyina', 'Myitkyina', '915-924', 'MMR', 25.38, 97.4, 'geonames:1307741', 'city');
INSERT INTO places VALUES ('place-5c963af6fbe5578f', '7ee2a445e33cf42c', 1, 'Santa Cruz', 'Santa Cruz', '546-556', 'PHL', 14.6, 120.98, 'geonames:1688216', 'city');
INSERT INTO places VALUES ('place-6eb9ad369bfaf5c5', '68a1d5e6f9b94506', 5, 'Xi’an', 'Xi’an', '1359-1364', 'CHN', 34.26, 108.93, 'geonames:1790630', 'city');
INSERT INTO places VALUES ('place-748546d4e3dce633', '68a1d5e6f9b94506', 2, 'Gantang', 'Gantang', '593-600', 'CHN', 27.44, 111.97, 'geonames:1810668', 'city');
INSERT INTO places VALUES ('place-8f8b334342d0167f', '55d9bbf49f837f8e', 7, 'Dodoma', 'Dodoma', '2006-2012', 'TZA', -6.17, 35.74, 'geonames:160196', 'city');
INSERT INTO places VALUES ('place-90764984cee560cb', '7ee2a445e33cf42c', 3, 'Nanded', 'Nanded', '793-799', 'IND', 19.16, 77.31, 'geonames:1261977', 'city');
INSERT INTO places VALUES ('place-a27ef582e863c0c8', '68a1d5e6f9b94506', 1, 'Al Mawşil al Jadīdah', 'Al Mawşil al Jadīdah', '454-474', 'IRQ', 36.33, 43.11, 'geonames:99071', 'city');
INSERT INTO places VALUES ('place-a7bec272ac862fb9', '68a1d5e6f9b94506', 3, 'Myitkyina', 'Myitkyina', '796-805', 'MMR', 25.38, 97.4, 'geonames:1307741', 'city');
INSERT INTO places VALUES ('place-a842a0ca1be5c87a', '55d9bbf49f837f8e', 0, 'Pushkin', 'Pushkin', '396-403', 'RUS', 59.71, 30.4, 'geonames:504003', 'city');
INSERT INTO places VALUES ('place-afbd521453dc5c2d', '7ee2a445e33cf42c', 4, 'Myitkyina', 'Myitkyina', '917-926', 'MMR', 25.38, 97.4, 'geonames:1307741', 'city');
INSERT INTO places VALUES ('place-c018374de8f17297', '68a1d5e6f9b94506', 0, 'Changde', 'Changde', '219-226', 'CHN', 29.03, 111.7, 'geonames:1791121', 'city');
INSERT INTO places VALUES ('place-c0d62bcab05df9b7', '68a1d5e6f9b94506', 4, 'Handan', 'Handan', '1257-1263', 'CHN', 36.61, 114.49, 'geonames:1808963', 'city');
INSERT INTO places VALUES ('place-c472966eb9341e61', '68a1d5e6f9b94506', 7, 'Wanparti', 'Wanparti', '1708-1716', 'IND', 16.37, 78.07, 'geonames:1252956', 'city');
INSERT INTO places VALUES ('place-d661cd8f7c746aeb', '7ee2a445e33cf42c', 2, 'Santo Domingo', 'Santo Domingo', '676-689', 'DOM', 18.47, -69.89, 'geonames:3492908', 'city');
INSERT INTO places VALUES ('place-dcf418087acba649', '55d9bbf49f837f8e', 3, 'Nanded', 'Nanded', '791-797', 'IND', 19.16, 77.31, 'geonames:1261977', 'city');
INSERT INTO statements VALUES ('statement-0f3d1259a667adf8', '55d9bbf49f837f8e', 2, 'actor-241b3271dfeab534', 'say', 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going', 'Ministry of Defence', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-0f3d1259a667adf8', 0.9, '346-471', '316-335', '336-340', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-28cd42c3663969fd', '68a1d5e6f9b94506', 0, 'actor-4690b59e39a4f45e', 'warn', 'faned all widesting a december millenniuming about august bound engines any nineteened', 'Konel', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, 0.9, '292-378', '274-279', '280-286', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-4b96f52aa5c833f4', '55d9bbf49f837f8e', 1, 'actor-66d008f4891a79d7', 'claim', 'shortchangeing paragraphs eightieth votering tilt took foundations very foundations', 'Mojtaba Lopez', 'claimed', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-4b96f52aa5c833f4', 0.9, '231-314', '204-217', '218-225', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-5b9dbf5877c715cf', '7ee2a445e33cf42c', 1, 'actor-9e79351e0f567aba', 'claim', 'shortchangeing paragraphs eightieth votering tilt took foundations very foundations', 'Mojtaba Lopez', 'claimed', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-4b96f52aa5c833f4', 0.9, '233-316', '206-219', '220-227', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-5e18328dbd34ce38', '68a1d5e6f9b94506', 1, 'actor-91e90e67caf1de8b', 'say', 'Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my hole about only seminaryed', 'Khalifa Komarbagra', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, 0.9, '420-517', '391-409', '410-414', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-6b0524c2c53a9bcd', '7ee2a445e33cf42c', 2, 'actor-eff3833029d13ebc', 'say', 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going', 'Ministry of Defence', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-0f3d1259a667adf8', 0.9, '348-473', '318-337', '338-342', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-c1f8736ac17f4e40', '55d9bbf49f837f8e', 0, 'actor-241b3271dfeab534', 'warn', 'always easeing above referee asked whiring loneliested procurements against presented anxious', 'Ministry of Defence', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-c1f8736ac17f4e40', 0.9, '89-182', '57-76', '77-83', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-da73a3019c95b2e3', '7ee2a445e33cf42c', 0, 'actor-eff3833029d13ebc', 'warn', 'always easeing above referee asked whiring loneliested procurements against presented anxious', 'Ministry of Defence', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-c1f8736ac17f4e40', 0.9, '91-184', '59-78', '79-85', NULL, NULL, NULL);
INSERT INTO events VALUES ('event-853cb6f200f0bdff', '7ee2a445e33cf42c', 1, 'CONCEDE', NULL, 'happened', NULL, 'accepted', 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per scrutinise become sing traffickering biologicaling.', 'date-44d1e7605099aac6', 'place-5c963af6fbe5578f', '2001-01-01', '2001-01-01', 4.5, '[]', '["figure-7831c5b1274cf5a4"]', 'plover', 'event-853cb6f200f0bdff', '521-529', '475-647');
INSERT INTO events VALUES ('event-858d88e9905a1ddb', '68a1d5e6f9b94506', 0, 'CONCEDE', NULL, 'happened', NULL, 'absolved', 'Paddy Konel absolved Monaco in Changde on Monday, proudests sixtyed reportering tilt.', 'date-39ba0698577e0323', 'place-c018374de8f17297', '2001-01-01', '2001-01-01', 4.5, '[]', '[]', 'plover', 'event-858d88e9905a1ddb', '200-208', '188-273');
INSERT INTO events VALUES ('event-963766ae326cac29', '55d9bbf49f837f8e', 1, 'CONCEDE', NULL, 'happened', NULL, 'accepted', 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per scrutinise become sing traffickering biologicaling.', 'date-212196b72a1cb681', 'place-506478554f08b16a', '2001-01-01', '2001-01-01', 4.5, '[]', '["figure-a53ce27184918b50"]', 'plover', 'event-963766ae326cac29', '519-527', '473-645');
INSERT INTO events VALUES ('event-d996358eeb0872f4', '68a1d5e6f9b94506', 1, 'AID', NULL, 'happened', 'statement-5e18328dbd34ce38', 'plucked', 'Pedestrian Khalifa Komarbagra said that Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my hole about only seminaryed.', 'date-7b916fa7b9212b24', 'place-a27ef582e863c0c8', '2000-12-30', '2000-12-30', 10.0, '[]', '[]', 'plover', 'event-d996358eeb0872f4', '426-433', '380-518');
INSERT INTO events VALUES ('event-e012b87807fd47a1', '55d9bbf49f837f8e', 0, 'PROTEST', 'demo', 'happened', 'statement-0f3d1259a667adf8', 'assembled', 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going.', 'date-e07506bc36d7a109', 'place-a842a0ca1be5c87a', '2000-12-31', '2000-12-31', -5.0, '[]', '[]', 'plover', 'event-e012b87807fd47a1', '356-365', '316-472');
INSERT INTO events VALUES ('event-e454ead4f6da8d01', '7ee2a445e33cf42c', 0, 'PROTEST', 'demo', 'happened', 'statement-6b0524c2c53a9bcd', 'assembled', 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going.', 'date-c9db42c35221d5de', 'place-3e1b82bbfb897779', '2000-12-31', '2000-12-31', -5.0, '[]', '[]', 'plover', 'event-e454ead4f6da8d01', '358-367', '318-474');
INSERT INTO event_parties VALUES ('event-853cb6f200f0bdff', 'actor', 0, 'actor-1fce988f32e9eeec');
INSERT INTO event_parties VALUES ('event-853cb6f200f0bdff', 'recipient', 0, 'actor-7bad840bc8b32b0b');
INSERT INTO event_parties VALUES ('event-858d88e9905a1ddb', 'actor', 0, 'actor-4690b59e39a4f45e');
INSERT INTO event_parties VALUES ('event-858d88e9905a1ddb', 'recipient', 0, 'actor-52960266229f87ea');
INSERT INTO event_parties VALUES ('event-963766ae326cac29', 'actor', 0, 'actor-f1ee92216ff4a486');
INSERT INTO event_parties VALUES ('event-963766ae326cac29', 'recipient', 0, 'actor-b3801802bd2e134c');
INSERT INTO event_parties VALUES ('event-d996358eeb0872f4', 'actor', 0, 'actor-4690b59e39a4f45e');
INSERT INTO event_parties VALUES ('event-d996358eeb0872f4', 'recipient', 0, 'actor-9e069e901396a9e1');
INSERT INTO event_parties VALUES ('event-e012b87807fd47a1', 'actor', 0, 'actor-5f1724805f9eb8d1');
INSERT INTO event_parties VALUES ('event-e012b87807fd47a1', 'recipient', 0, 'actor-954c99ce0954665f');
INSERT INTO event_parties VALUES ('event-e454ead4f6da8d01', 'actor', 0, 'actor-b4cb217aeedb2320');
INSERT INTO event_parties VALUES ('event-e454ead4f6da8d01', 'recipient', 0, 'actor-78efe7e24ea8af26');
INSERT INTO figures VALUES ('figure-7831c5b1274cf5a4', '7ee2a445e33cf42c', 0, 'killed', 10.0, 10.0, 10.0, 'people', NULL, '10', NULL, 'place-5c963af6fbe5578f', 'date-44d1e7605099aac6', NULL, NULL, 'event-853cb6f200f0bdff', '576-578');
INSERT INTO figures VALUES ('figure-a53ce27184918b50', '55d9bbf49f837f8e', 0, 'killed', 10.0, 10.0, 10.0, 'people', NULL, '10', NULL, 'place-506478554f08b16a', 'date-212196b72a1cb681', NULL, NULL, 'event-963766ae326cac29', '574-576');
INSERT INTO superseded VALUES ('actor-4690b59e39a4f45e', 'reading-5e9ce29ffe7b6881', 'actors', '68a1d5e6f9b94506', '{"id": "actor-4690b59e39a4f45e", "name": "Paddy Konel", "kind": "person", "country": "BLR", "sector": "CVL", "role": "Homeowner", "mentions": [{"start": 188, "end": 199, "text": "Paddy Konel"}, {"start": 274, "end": 279, "text": "Konel"}, {"start": 420, "end": 425, "text": "Konel"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-52960266229f87ea', 'reading-5e9ce29ffe7b6881', 'actors', '68a1d5e6f9b94506', '{"id": "actor-52960266229f87ea", "name": "Monaco", "kind": "state", "country": "MCO", "sector": "GOV", "role": null, "mentions": [{"start": 209, "end": 215, "text": "Monaco"}, {"start": 1880, "end": 1886, "text": "Monaco"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-5e73ac1bb51ac628', 'reading-5e9ce29ffe7b6881', 'actors', '68a1d5e6f9b94506', '{"id": "actor-5e73ac1bb51ac628", "name": "Kent Taylor", "kind": "person", "country": "MCO", "sector": "CVL", "role": "Man", "mentions": [{"start": 1445, "end": 1456, "text": "Kent Taylor"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-65be6c4e7ac547f0', 'reading-5e9ce29ffe7b6881', 'actors', '68a1d5e6f9b94506', '{"id": "actor-65be6c4e7ac547f0", "name": "Neue Zürcher Zeitung", "kind": "organization", "country": "CHE", "sector": "JRN", "role": null, "mentions": [{"start": 1199, "end": 1219, "text": "Neue Zürcher Zeitung"}, {"start": 1684, "end": 1704, "text": "Neue Zürcher Zeitung"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-8e6dbd943fdfb822', 'reading-5e9ce29ffe7b6881', 'actors', '68a1d5e6f9b94506', '{"id": "actor-8e6dbd943fdfb822", "name": "Vatican City", "kind": "state", "country": "VAT", "sector": "GOV", "role": null, "mentions": [{"start": 56, "end": 68, "text": "Vatican City"}, {"start": 577, "end": 589, "text": "Vatican City"}, {"start": 648, "end": 660, "text": "Vatican City"}, {"start": 982, "end": 994, "text": "Vatican City"}, {"start": 1001, "end": 1013, "text": "Vatican City"}, {"start": 1994, "end": 2006, "text": "Vatican City"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-91e90e67caf1de8b', 'reading-5e9ce29ffe7b6881', 'actors', '68a1d5e6f9b94506', '{"id": "actor-91e90e67caf1de8b", "name": "Khalifa Komarbagra", "kind": "person", "country": "NAM", "sector": "CVL", "role": "Pedestrian", "mentions": [{"start": 391, "end": 409, "text": "Khalifa Komarbagra"}, {"start": 556, "end": 566, "text": "Komarbagra"}, {"start": 1161, "end": 1171, "text": "Komarbagra"}, {"start": 1178, "end": 1188, "text": "Komarbagra"}, {"start": 1559, "end": 1569, "text": "Komarbagra"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-9e069e901396a9e1', 'reading-5e9ce29ffe7b6881', 'actors', '68a1d5e6f9b94506', '{"id": "actor-9e069e901396a9e1", "name": "Shakira Tomarvas", "kind": "person", "country": "SYR", "sector": "LEG", "role": "Knesset Member", "mentions": [{"start": 434, "end": 450, "text": "Shakira Tomarvas"}, {"start": 1309, "end": 1317, "text": "Tomarvas"}, {"start": 1668, "end": 1676, "text": "Tomarvas"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-aa24caa1f34d6afc', 'reading-5e9ce29ffe7b6881', 'actors', '68a1d5e6f9b94506', '{"id": "actor-aa24caa1f34d6afc", "name": "Christian Democratic Union", "kind": "organization", "country": "DEU", "sector": "PTY", "role": null, "mentions": [{"start": 519, "end": 545, "text": "Christian Democratic Union"}, {"start": 766, "end": 792, "text": "Christian Democratic Union"}, {"start": 1227, "end": 1253, "text": "Christian Democratic Union"}, {"start": 1329, "end": 1355, "text": "Christian Democratic Union"}, {"start": 1577, "end": 1603, "text": "Christian Democratic Union"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-dfb59befa0fc2f75', 'reading-5e9ce29ffe7b6881', 'actors', '68a1d5e6f9b94506', '{"id": "actor-dfb59befa0fc2f75", "name": "Chantal Vasnel", "kind": "person", "country": "BOL", "sector": "GOV", "role": "Secretary-General", "mentions": [{"start": 742, "end": 756, "text": "Chantal Vasnel"}], "wikidata": null}');
INSERT INTO superseded VALUES ('date-07342a568abce70c', 'reading-5e9ce29ffe7b6881', 'dates', '68a1d5e6f9b94506', '{"id": "date-07342a568abce70c", "span": {"start": 604, "end": 610, "text": "Monday"}, "start": "2001-01-01", "end": "2001-01-01", "precision": "day", "type": "DATE", "value": "2001-01-01"}');
INSERT INTO superseded VALUES ('date-347d1b927185206a', 'reading-5e9ce29ffe7b6881', 'dates', '68a1d5e6f9b94506', '{"id": "date-347d1b927185206a", "span": {"start": 1720, "end": 1726, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded VALUES ('date-39ba0698577e0323', 'reading-5e9ce29ffe7b6881', 'dates', '68a1d5e6f9b94506', '{"id": "date-39ba0698577e0323", "span": {"start": 230, "end": 236, "text": "Monday"}, "start": "2001-01-01", "end": "2001-01-01", "precision": "day", "type": "DATE", "value": "2001-01-01"}');
INSERT INTO superseded VALUES ('date-4f67ab1f602e90ce', 'reading-5e9ce29ffe7b6881', 'dates', '68a1d5e6f9b94506', '{"id": "date-4f67ab1f602e90ce", "span": {"start": 809, "end": 815, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded VALUES ('date-51345332881fee6e', 'reading-5e9ce29ffe7b6881', 'dates', '68a1d5e6f9b94506', '{"id": "date-51345332881fee6e", "span": {"start": 1618, "end": 1624, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded VALUES ('date-7b916fa7b9212b24', 'reading-5e9ce29ffe7b6881', 'dates', '68a1d5e6f9b94506', '{"id": "date-7b916fa7b9212b24", "span": {"start": 478, "end": 486, "text": "Saturday"}, "start": "2000-12-30", "end": "2000-12-30", "precision": "day", "type": "DATE", "value": "2000-12-30"}');
INSERT INTO superseded VALUES ('date-a6c3792fc5d3f394', 'reading-5e9ce29ffe7b6881', 'dates', '68a1d5e6f9b94506', '{"id": "date-a6c3792fc5d3f394", "span": {"start": 1267, "end": 1273, "text": "Sunday"}, "start": "2000-12-31", "end": "2000-12-31", "precision": "day", "type": "DATE", "value": "2000-12-31"}');
INSERT INTO superseded VALUES ('date-a724a321fa783655', 'reading-5e9ce29ffe7b6881', 'dates', '68a1d5e6f9b94506', '{"id": "date-a724a321fa783655", "span": {"start": 1368, "end": 1376, "text": "Saturday"}, "start": "2000-12-30", "end": "2000-12-30", "precision": "day", "type": "DATE", "value": "2000-12-30"}');
INSERT INTO superseded VALUES ('event-858d88e9905a1ddb', 'reading-5e9ce29ffe7b6881', 'events', '68a1d5e6f9b94506', '{"id": "event-858d88e9905a1ddb", "type": "CONCEDE", "trigger": {"start": 200, "end": 208, "text": "absolved"}, "sentence": {"start": 188, "end": 273, "text": "Paddy Konel absolved Monaco in Changde on Monday, proudests sixtyed reportering tilt."}, "voice": "narration", "mode": null, "contexts": [], "actors": ["actor-4690b59e39a4f45e"], "recipients": ["actor-52960266229f87ea"], "when": "date-39ba0698577e0323", "where": "place-c018374de8f17297", "status": "happened", "intensity": 4.5, "figures": [], "scheme": "plover"}');
INSERT INTO superseded VALUES ('event-d996358eeb0872f4', 'reading-5e9ce29ffe7b6881', 'events', '68a1d5e6f9b94506', '{"id": "event-d996358eeb0872f4", "type": "AID", "trigger": {"start": 426, "end": 433, "text": "plucked"}, "sentence": {"start": 380, "end": 518, "text": "Pedestrian Khalifa Komarbagra said that Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my hole about only seminaryed."}, "voice": "statement-5e18328dbd34ce38", "mode": null, "contexts": [], "actors": ["actor-4690b59e39a4f45e"], "recipients": ["actor-9e069e901396a9e1"], "when": "date-7b916fa7b9212b24", "where": "place-a27ef582e863c0c8", "status": "happened", "intensity": 10.0, "figures": [], "scheme": "plover"}');
INSERT INTO superseded VALUES ('place-427b0cff2a042c0f', 'reading-5e9ce29ffe7b6881', 'places', '68a1d5e6f9b94506', '{"id": "place-427b0cff2a042c0f", "name": "Serpong", "span": {"start": 1607, "end": 1614, "text": "Serpong"}, "country": "IDN", "lat": -6.32, "lon": 106.66, "gazetteer_id": "geonames:1627459", "precision": "city"}');
INSERT INTO superseded VALUES ('place-6eb9ad369bfaf5c5', 'reading-5e9ce29ffe7b6881', 'places', '68a1d5e6f9b94506', '{"id": "place-6eb9ad369bfaf5c5", "name": "Xi’an", "span": {"start": 1359, "end": 1364, "text": "Xi’an"}, "country": "CHN", "lat": 34.26, "lon": 108.93, "gazetteer_id": "geonames:1790630", "precision": "city"}');
INSERT INTO superseded VALUES ('place-748546d4e3dce633', 'reading-5e9ce29ffe7b6881', 'places', '68a1d5e6f9b94506', '{"id": "place-748546d4e3dce633", "name": "Gantang", "span": {"start": 593, "end": 600, "text": "Gantang"}, "country": "CHN", "lat": 27.44, "lon": 111.97, "gazetteer_id": "geonames:1810668", "precision": "city"}');
INSERT INTO superseded VALUES ('place-a27ef582e863c0c8', 'reading-5e9ce29ffe7b6881', 'places', '68a1d5e6f9b94506', '{"id": "place-a27ef582e863c0c8", "name": "Al Mawşil al Jadīdah", "span": {"start": 454, "end": 474, "text": "Al Mawşil al Jadīdah"}, "country": "IRQ", "lat": 36.33, "lon": 43.11, "gazetteer_id": "geonames:99071", "precision": "city"}');
INSERT INTO superseded VALUES ('place-a7bec272ac862fb9', 'reading-5e9ce29ffe7b6881', 'places', '68a1d5e6f9b94506', '{"id": "place-a7bec272ac862fb9", "name": "Myitkyina", "span": {"start": 796, "end": 805, "text": "Myitkyina"}, "country": "MMR", "lat": 25.38, "lon": 97.4, "gazetteer_id": "geonames:1307741", "precision": "city"}');
INSERT INTO superseded VALUES ('place-c018374de8f17297', 'reading-5e9ce29ffe7b6881', 'places', '68a1d5e6f9b94506', '{"id": "place-c018374de8f17297", "name": "Changde", "span": {"start": 219, "end": 226, "text": "Changde"}, "country": "CHN", "lat": 29.03, "lon": 111.7, "gazetteer_id": "geonames:1791121", "precision": "city"}');
INSERT INTO superseded VALUES ('place-c0d62bcab05df9b7', 'reading-5e9ce29ffe7b6881', 'places', '68a1d5e6f9b94506', '{"id": "place-c0d62bcab05df9b7", "name": "Handan", "span": {"start": 1257, "end": 1263, "text": "Handan"}, "country": "CHN", "lat": 36.61, "lon": 114.49, "gazetteer_id": "geonames:1808963", "precision": "city"}');
INSERT INTO superseded VALUES ('place-c472966eb9341e61', 'reading-5e9ce29ffe7b6881', 'places', '68a1d5e6f9b94506', '{"id": "place-c472966eb9341e61", "name": "Wanparti", "span": {"start": 1708, "end": 1716, "text": "Wanparti"}, "country": "IND", "lat": 16.37, "lon": 78.07, "gazetteer_id": "geonames:1252956", "precision": "city"}');
INSERT INTO superseded VALUES ('statement-150a053b455bf5ea', 'reading-5e9ce29ffe7b6881', 'statements', '68a1d5e6f9b94506', '{"id": "statement-150a053b455bf5ea", "speaker": "actor-8e6dbd943fdfb822", "source": [{"start": 56, "end": 68, "text": "Vatican City"}], "cue": {"start": 69, "end": 76, "text": "claimed"}, "act": "claim", "content": [{"start": 82, "end": 186, "text": "undermines picnic lament ransomware quickieed availableing although be become such strataing faned doing"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded VALUES ('statement-28cd42c3663969fd', 'reading-5e9ce29ffe7b6881', 'statements', '68a1d5e6f9b94506', '{"id": "statement-28cd42c3663969fd", "speaker": "actor-4690b59e39a4f45e", "source": [{"start": 274, "end": 279, "text": "Konel"}], "cue": {"start": 280, "end": 286, "text": "warned"}, "act": "warn", "content": [{"start": 292, "end": 378, "text": "faned all widesting a december millenniuming about august bound engines any nineteened"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded VALUES ('statement-5e18328dbd34ce38', 'reading-5e9ce29ffe7b6881', 'statements', '68a1d5e6f9b94506', '{"id": "statement-5e18328dbd34ce38", "speaker": "actor-91e90e67caf1de8b", "source": [{"start": 391, "end": 409, "text": "Khalifa Komarbagra"}], "cue": {"start": 410, "end": 414, "text": "said"}, "act": "say", "content": [{"start": 420, "end": 517, "text": "Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my hole about only seminaryed"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO sketches VALUES (-9158600170958579020, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-8718410843024668300, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-8704514868242018884, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-8704514868242018884, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-8597468140846366860, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-8529187749658708736, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-8529187749658708736, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-8398784729398754812, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-8398784729398754812, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-8309434896533367152, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-8283701279346006796, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-8248643786950082836, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-8248643786950082836, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-8167880740851846392, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-8167880740851846392, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-7816418630532821084, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-7738122471588140576, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-7738122471588140576, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-7689080382111158696, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-7689080382111158696, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-7297754283028879472, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-7287833826060786304, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-7287833826060786304, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-7209125651665082932, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-7209125651665082932, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-6561914107881838616, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-6561914107881838616, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-6344826909504634588, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-6305917415577284380, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-6201390578446743808, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-6028653129912968900, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-6028653129912968900, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-5986692988639182292, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-5801467666715689048, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-5789775572575419264, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-5632767568223049848, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-5632767568223049848, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-5309018632530152776, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-5309018632530152776, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-5273800167978392788, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-5001415040483376064, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-5001415040483376064, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-4943779553320961180, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-4914825705016544348, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-4504237108276621016, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-4504237108276621016, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-4496916886213935168, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-4441896560755784140, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-4441896560755784140, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-4439917192478827144, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-4409057545878405664, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-4294109768209875120, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-4252218790327509240, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-4252218790327509240, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-4234163742990797568, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-4132335163452814392, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-4123820785230659080, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-4123820785230659080, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-3879451794758576852, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-3879451794758576852, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-3707467386206913948, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-3677806011927227632, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-3677806011927227632, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-3447801128837843532, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-3193085242331279824, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-3193085242331279824, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-2997746192977132424, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-2796352056298078800, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-2776902022232976072, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-2621991287625569420, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-2621991287625569420, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-2405536402768246620, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-2405536402768246620, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-2389463929960998344, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-2341903233195009304, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-2035943937116297952, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-1910691783022012304, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-1881130932892337232, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-1881130932892337232, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-1818067798720740632, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-1451690042774128200, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-1031211672338329336, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-1031211672338329336, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-964651495359783384, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-705928923271811484, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-654806026961827228, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-654806026961827228, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-557012451763014508, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-398144760263382784, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-364701956670285980, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (-241442868200432888, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-241442868200432888, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-170670343472784492, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-170670343472784492, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-94018528706143724, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-94018528706143724, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (-47919848911397580, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (-47919848911397580, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (13810290431933504, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (13810290431933504, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (36722018017162056, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (48734740470896516, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (71676044045959628, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (108125847252939660, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (732918663321793012, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (732918663321793012, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (749742849991788408, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (813064832891997756, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (813064832891997756, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (817006114228457440, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (817006114228457440, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (1043468918364934544, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (1377032520835307488, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (1588859862300545836, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (1648741321846435468, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (1885585376735195768, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (1885585376735195768, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (1914709619414580220, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (2146595883865845824, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (2161648016211090660, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (2316777573568236024, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (2316777573568236024, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (2337251629204935684, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (2514743962557029344, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (2559212337281795004, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (2559212337281795004, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (2775086523921729344, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (2775086523921729344, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (2845803527250882440, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (2845803527250882440, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (2897365699146193188, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (2897365699146193188, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (2970237101813248628, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (2989301159113528760, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (3163212167573592728, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (3433112111841087000, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (3837020966847615160, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (3947665856782372896, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (3947665856782372896, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (3998465383419527828, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (4059516879879181932, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (4059516879879181932, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (4092025875891237072, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (4092025875891237072, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (4176804843918538000, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (4183372046615455448, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (4183372046615455448, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (4519971574724989392, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (4614253149895078352, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (4653022107635963172, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (4653022107635963172, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (4921074682992243032, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (4921074682992243032, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (4954823944387881040, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (4962173105006863880, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (5142861086476065280, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (5254003795306337980, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (5254003795306337980, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (5616580131528278124, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (5849302651085777348, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (5987383376974979284, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (6001694957373967584, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (6001694957373967584, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (6114529042586292176, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (6184144872505386872, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (6184144872505386872, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (6318470261957805220, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (6318470261957805220, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (6369721022932606268, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (6380461357073179100, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (6490849076322782520, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (6729521151405592772, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (6729521151405592772, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (6773383283858296060, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (6901669569398882932, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (6928861071273499312, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (6928861071273499312, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (7120871950225529356, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (7171309492999432960, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (7171309492999432960, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (7698636459253488700, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (8050842631947933992, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (8050842631947933992, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (8240756612577374560, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (8240756612577374560, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (8561154485762100124, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (8561154485762100124, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (8608544053156343396, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (8608544053156343396, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (8666023158812208672, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (8747431343420685948, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (8747431343420685948, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (8780700314300552760, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (8792221951313266040, '68a1d5e6f9b94506');
INSERT INTO sketches VALUES (9006640048830767996, '55d9bbf49f837f8e');
INSERT INTO sketches VALUES (9006640048830767996, '7ee2a445e33cf42c');
INSERT INTO sketches VALUES (9018942514785625932, '68a1d5e6f9b94506');
INSERT INTO copies VALUES ('55d9bbf49f837f8e', '7ee2a445e33cf42c', 7.87985865724381673302e-01, 9.69565217391304301486e-01, 9.69565217391304301486e-01, 'the two have 78% of all their words in common, in the same order');
INSERT INTO profiles VALUES ('profile-076f3bd654b1e11f', 'Khalifa Komarbagra', 'person', 'NAM', 'CVL', 'Pedestrian', '["Khalifa Komarbagra", "Komarbagra"]', 'profile-076f3bd654b1e11f');
INSERT INTO profiles VALUES ('profile-18cde8d36cbfa5e4', 'Shakira Tomarvas', 'person', 'SYR', 'LEG', 'Knesset Member', '["Shakira Tomarvas", "Tomarvas"]', 'profile-18cde8d36cbfa5e4');
INSERT INTO profiles VALUES ('profile-2945784863b9deb6', 'Ministry of Defence', 'organization', 'GBR', 'MIL', NULL, '["Ministry of Defence"]', 'profile-2945784863b9deb6');
INSERT INTO profiles VALUES ('profile-3ad333036a8b20a5', 'Paddy Konel', 'person', 'BLR', 'CVL', 'Homeowner', '["Paddy Konel", "Konel"]', 'profile-3ad333036a8b20a5');
INSERT INTO profiles VALUES ('profile-43dc2f8e58129dc8', 'Chantal Vasnel', 'person', 'BOL', 'GOV', 'Secretary-General', '["Chantal Vasnel"]', 'profile-43dc2f8e58129dc8');
INSERT INTO profiles VALUES ('profile-457830f11a4eabb1', 'Mojtaba Lopez', 'person', 'DJI', 'GOV', 'Secretary Of Health', '["Mojtaba Lopez", "Lopez"]', 'profile-457830f11a4eabb1');
INSERT INTO profiles VALUES ('profile-47347cf96fc3608d', 'Najla Konel', 'person', 'GBR', 'GOV', 'Duke', '["Najla Konel", "Konel"]', 'profile-47347cf96fc3608d');
INSERT INTO profiles VALUES ('profile-48ec29588e2d109e', 'Vatican City', 'state', 'VAT', 'GOV', NULL, '["Vatican City"]', 'profile-48ec29588e2d109e');
INSERT INTO profiles VALUES ('profile-511ab094babeab52', 'Kent Taylor', 'person', 'MCO', 'CVL', 'Man', '["Kent Taylor"]', 'profile-511ab094babeab52');
INSERT INTO profiles VALUES ('profile-7959355f92f69e34', 'United Nations High Commissioner for Refugees', 'organization', 'UNO', 'GOV', NULL, '["United Nations High Commissioner for Refugees"]', 'profile-7959355f92f69e34');
INSERT INTO profiles VALUES ('profile-79b970866374b7ff', 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, '["Philippine National Police"]', 'profile-79b970866374b7ff');
INSERT INTO profiles VALUES ('profile-85b851d7aa7b1b56', 'Tajikistan', 'state', 'TJK', 'GOV', NULL, '["Tajikistan"]', 'profile-85b851d7aa7b1b56');
INSERT INTO profiles VALUES ('profile-8df8c85a32db6eab', 'Montenegro', 'state', 'MNE', 'GOV', NULL, '["Montenegro"]', 'profile-8df8c85a32db6eab');
INSERT INTO profiles VALUES ('profile-9da74bcaabb7d7b5', 'Monaco', 'state', 'MCO', 'GOV', NULL, '["Monaco"]', 'profile-9da74bcaabb7d7b5');
INSERT INTO profiles VALUES ('profile-a3d513ae4a2b0042', 'Yahya Ivanov', 'person', 'TON', 'BUS', 'Airline Spokesman', '["Yahya Ivanov", "Ivanov"]', 'profile-a3d513ae4a2b0042');
INSERT INTO profiles VALUES ('profile-ad3f32817f285ce1', 'Neue Zürcher Zeitung', 'organization', 'CHE', 'JRN', NULL, '["Neue Z\u00fcrcher Zeitung"]', 'profile-ad3f32817f285ce1');
INSERT INTO profiles VALUES ('profile-b755204af296eaa8', 'Ana Islam', 'person', 'VAT', 'CRM', 'Pirate', '["Ana Islam"]', 'profile-b755204af296eaa8');
INSERT INTO profiles VALUES ('profile-c2d4225c309865cd', 'Communist Party of Cuba', 'organization', 'CUB', 'PTY', NULL, '["Communist Party of Cuba"]', 'profile-c2d4225c309865cd');
INSERT INTO profiles VALUES ('profile-de63d305f81e29b0', 'Argentina', 'state', 'ARG', 'GOV', NULL, '["Argentina"]', 'profile-de63d305f81e29b0');
INSERT INTO profiles VALUES ('profile-ec4143ea6b7631cb', 'Saint Vincent and the Grenadines', 'state', 'VCT', 'GOV', NULL, '["Saint Vincent and the Grenadines"]', 'profile-ec4143ea6b7631cb');
INSERT INTO profiles VALUES ('profile-f741e05aab05796e', 'Christian Democratic Union', 'organization', 'DEU', 'PTY', NULL, '["Christian Democratic Union"]', 'profile-f741e05aab05796e');
INSERT INTO profiles VALUES ('profile-fe6753ef9ef7572d', 'Antoine Jones', 'person', 'LVA', 'GOV', 'Military Attaché', '["Antoine Jones"]', 'profile-fe6753ef9ef7572d');
INSERT INTO happenings VALUES ('event-853cb6f200f0bdff', '7ee2a445e33cf42c', 'incident-853cb6f200f0bdff', 'CONCEDE', '{"id":"event-853cb6f200f0bdff","document":"7ee2a445e33cf42c","events":["event-853cb6f200f0bdff"],"types":["CONCEDE"],"kinds":["concede"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2001-01-03","scenes":[{"name":"santa cruz","country":"PHL","precision":"city"}],"actors":[{"name":"United Nations High Commissioner for Refugees","kind":"organization","country":"UNO","sector":"GOV","role":null,"names":["United Nations High Commissioner for Refugees"]}],"recipients":[{"name":"Yahya Ivanov","kind":"person","country":"TON","sector":"BUS","role":"Airline Spokesman","names":["Yahya Ivanov","Ivanov"]}],"counts":[{"measure":"killed","low":10.0,"best":10.0,"high":10.0}],"figures":["figure-7831c5b1274cf5a4"],"triggers":["accept"],"forms":["accepted"],"words":["10","accept","biological","commission","cruz","high","ivanov","kill","nat","peopl","refugee","santa","scrutinis","sing","trafficker","unit","yahya"],"near":["10","accept","commission","cruz","high","ivanov","kill","nat","peopl","refugee","santa","unit","yahya"],"story":["anxiou","ask","bas","claim","def","determination","ease","eightieth","found","health","loneliest","lopez","lynch","ministry","mojtaba","paragraph","present","procure","refere","reinforc","secretary","shortchange","tilt","voter","warn","whir"],"prominence":0}');
INSERT INTO happenings VALUES ('event-858d88e9905a1ddb', '68a1d5e6f9b94506', 'incident-858d88e9905a1ddb', 'CONCEDE', '{"id":"event-858d88e9905a1ddb","document":"68a1d5e6f9b94506","events":["event-858d88e9905a1ddb"],"types":["CONCEDE"],"kinds":["concede"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2001-01-01","scenes":[{"name":"changde","country":"CHN","precision":"city"}],"actors":[{"name":"Paddy Konel","kind":"person","country":"BLR","sector":"CVL","role":"Homeowner","names":["Paddy Konel","Konel"]}],"recipients":[{"name":"Monaco","kind":"state","country":"MCO","sector":"GOV","role":null,"names":["Monaco"]}],"counts":[],"figures":[],"triggers":["absolv"],"forms":["absolved"],"words":["absolv","changd","konel","monaco","paddy","proudest","reporter","sixty","tilt"],"near":["absolv","changd","konel","monaco","paddy","proudest","reporter","sixty"],"story":["absolv","available","changd","city","claim","fan","found","konel","lament","monaco","paddy","picnic","proudest","quickie","ransomwar","renminbi","reporter","short","sixty","strata","tilt","undermin","vatican","warn"],"prominence":2}');
INSERT INTO happenings VALUES ('event-963766ae326cac29', '55d9bbf49f837f8e', 'incident-853cb6f200f0bdff', 'CONCEDE', '{"id":"event-963766ae326cac29","document":"55d9bbf49f837f8e","events":["event-963766ae326cac29"],"types":["CONCEDE"],"kinds":["concede"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2000-12-31","scenes":[{"name":"santa cruz","country":"PHL","precision":"city"}],"actors":[{"name":"United Nations High Commissioner for Refugees","kind":"organization","country":"UNO","sector":"GOV","role":null,"names":["United Nations High Commissioner for Refugees"]}],"recipients":[{"name":"Yahya Ivanov","kind":"person","country":"TON","sector":"BUS","role":"Airline Spokesman","names":["Yahya Ivanov","Ivanov"]}],"counts":[{"measure":"killed","low":10.0,"best":10.0,"high":10.0}],"figures":["figure-a53ce27184918b50"],"triggers":["accept"],"forms":["accepted"],"words":["10","accept","biological","commission","cruz","high","ivanov","kill","nat","peopl","refugee","santa","scrutinis","sing","trafficker","unit","yahya"],"near":["10","accept","commission","cruz","high","ivanov","kill","nat","peopl","refugee","santa","unit","yahya"],"story":["anxiou","ask","claim","def","discern","ease","eightieth","found","health","loneliest","lopez","ministry","mojtaba","paragraph","persona","present","procure","refere","secretary","shortchange","tilt","voter","warn","whir","zealand"],"prominence":0}');
INSERT INTO happenings VALUES ('event-d996358eeb0872f4', '68a1d5e6f9b94506', 'incident-d996358eeb0872f4', 'AID', '{"id":"event-d996358eeb0872f4","document":"68a1d5e6f9b94506","events":["event-d996358eeb0872f4"],"types":["AID"],"kinds":["aid"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2000-12-30","ends":"2000-12-30","published":"2001-01-01","scenes":[{"name":"al mawsil al jadidah","country":"IRQ","precision":"city"}],"actors":[{"name":"Paddy Konel","kind":"person","country":"BLR","sector":"CVL","role":"Homeowner","names":["Paddy Konel","Konel"]}],"recipients":[{"name":"Shakira Tomarvas","kind":"person","country":"SYR","sector":"LEG","role":"Knesset Member","names":["Shakira Tomarvas","Tomarvas"]}],"counts":[],"figures":[],"triggers":["pluck"],"forms":["plucked"],"words":["hol","jadidah","khalifa","komarbagra","konel","mawsil","pedestrian","pluck","seminary","shakira","tomarva"],"near":["jadidah","khalifa","komarbagra","konel","mawsil","pedestrian","pluck","shakira","tomarva"],"story":["absolv","available","changd","city","claim","fan","found","konel","lament","monaco","paddy","picnic","proudest","quickie","ransomwar","renminbi","reporter","short","sixty","strata","tilt","undermin","vatican","warn"],"prominence":1}');
INSERT INTO happenings VALUES ('event-e012b87807fd47a1', '55d9bbf49f837f8e', 'incident-e012b87807fd47a1', 'PROTEST', '{"id":"event-e012b87807fd47a1","document":"55d9bbf49f837f8e","events":["event-e012b87807fd47a1"],"types":["PROTEST"],"kinds":["protest"],"modes":["demo"],"told":true,"denied":false,"another":false,"begins":"2000-12-31","ends":"2000-12-31","published":"2000-12-31","scenes":[{"name":"pushkin","country":"RUS","precision":"city"}],"actors":[{"name":"Ana Islam","kind":"person","country":"VAT","sector":"CRM","role":"Pirate","names":["Ana Islam"]}],"recipients":[{"name":"Philippine National Police","kind":"organization","country":"PHL","sector":"COP","role":null,"names":["Philippine National Police"]}],"counts":[],"figures":[],"triggers":["assembl"],"forms":["assembled"],"words":["amount","ana","appall","assembl","covenant","def","eightieth","hong","islam","ministry","nation","philippin","police","pushkin"],"near":["ana","appall","assembl","def","islam","ministry","nation","philippin","police","pushkin"],"story":["anxiou","ask","claim","def","discern","ease","eightieth","found","health","loneliest","lopez","ministry","mojtaba","paragraph","persona","present","procure","refere","secretary","shortchange","tilt","voter","warn","whir","zealand"],"prominence":2}');
INSERT INTO happenings VALUES ('event-e454ead4f6da8d01', '7ee2a445e33cf42c', 'incident-e012b87807fd47a1', 'PROTEST', '{"id":"event-e454ead4f6da8d01","document":"7ee2a445e33cf42c","events":["event-e454ead4f6da8d01"],"types":["PROTEST"],"kinds":["protest"],"modes":["demo"],"told":true,"denied":false,"another":false,"begins":"2000-12-31","ends":"2000-12-31","published":"2001-01-03","scenes":[{"name":"pushkin","country":"RUS","precision":"city"}],"actors":[{"name":"Ana Islam","kind":"person","country":"VAT","sector":"CRM","role":"Pirate","names":["Ana Islam"]}],"recipients":[{"name":"Philippine National Police","kind":"organization","country":"PHL","sector":"COP","role":null,"names":["Philippine National Police"]}],"counts":[],"figures":[],"triggers":["assembl"],"forms":["assembled"],"words":["amount","ana","appall","assembl","covenant","def","eightieth","hong","islam","ministry","nation","philippin","police","pushkin"],"near":["ana","appall","assembl","def","islam","ministry","nation","philippin","police","pushkin"],"story":["anxiou","ask","bas","claim","def","determination","ease","eightieth","found","health","loneliest","lopez","lynch","ministry","mojtaba","paragraph","present","procure","refere","reinforc","secretary","shortchange","tilt","voter","warn","whir"],"prominence":2}');
INSERT INTO blocks VALUES (1789667079053964731, 'statement-28cd42c3663969fd');
INSERT INTO blocks VALUES (1789675025405596200, 'statement-28cd42c3663969fd');
INSERT INTO blocks VALUES (1789694574256161165, 'statement-28cd42c3663969fd');
INSERT INTO blocks VALUES (1789751069525367388, 'statement-28cd42c3663969fd');
INSERT INTO blocks VALUES (2057304797469443846, 'event-e454ead4f6da8d01');
INSERT INTO blocks VALUES (2057323976611381783, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (2057343850052516724, 'event-858d88e9905a1ddb');
INSERT INTO blocks VALUES (2057383774315444154, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (2057414870068436996, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (2057440415054639090, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (2057444292767497278, 'event-d996358eeb0872f4');
INSERT INTO blocks VALUES (2057452250146029904, 'event-d996358eeb0872f4');
INSERT INTO blocks VALUES (2057481447078170491, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (2057487664018036860, 'event-e454ead4f6da8d01');
INSERT INTO blocks VALUES (2057572109024111439, 'event-e454ead4f6da8d01');
INSERT INTO blocks VALUES (2569378555882232036, 'event-d996358eeb0872f4');
INSERT INTO blocks VALUES (2569400105767439984, 'event-d996358eeb0872f4');
INSERT INTO blocks VALUES (2569445982666941250, 'event-d996358eeb0872f4');
INSERT INTO blocks VALUES (2569447275404180542, 'event-d996358eeb0872f4');
INSERT INTO blocks VALUES (2569455232782713168, 'event-d996358eeb0872f4');
INSERT INTO blocks VALUES (2585358128329337617, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585381967775266710, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585391841693508150, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585397649640454780, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585399362777909492, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585403482104469894, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585424163802645640, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585427506793395740, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585433099400320210, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585436566428293083, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585453422392176838, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585461420697900600, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585465265210766289, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585476628166146266, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585480501787495279, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585480811966245303, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585481632452433994, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585510939395202750, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585522342653377244, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585526739842987987, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585531868932844466, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585538481964587703, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585577357316244660, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585591953783231369, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585601618720497703, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585616293146018687, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2585624563315158007, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2585624563315158007, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2690354221825383635, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2690364343635447037, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2690371074480176315, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (2690377362950466496, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2690386122951665734, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (2690429163566631542, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (2690448880015572617, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (2690473278454504451, 'story-68a1d5e6f9b94506');
INSERT INTO blocks VALUES (2690495937033293219, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2690498969672594520, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2690506110249644866, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (2690514630337756554, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (2690540922135198186, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2690543924985249321, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2690599108760270894, 'story-7ee2a445e33cf42c');
INSERT INTO blocks VALUES (2934948179700373993, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (2934948179700373993, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (2934964546228693243, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (2934964546228693243, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (2934981713693405827, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (2934981713693405827, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (2934983325178991509, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (2934983325178991509, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (2935010219248274577, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (2935010219248274577, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (2935014074887392968, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (2935014074887392968, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (2935027449572045321, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (2935027449572045321, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (2935062784842279353, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (2935062784842279353, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (2935082391127514763, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (2935082391127514763, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (2935168682736541679, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (2935168682736541679, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (2935198711882259159, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (2935198711882259159, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3348997870441748969, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3348997870441748969, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3349014236970068219, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (3349014236970068219, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (3349031404434780803, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3349031404434780803, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3349033015920366485, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (3349033015920366485, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (3349059909989649553, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3349059909989649553, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3349063765628767944, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3349063765628767944, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3349077140313420297, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3349077140313420297, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3349112475583654329, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (3349112475583654329, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (3349132081868889739, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (3349132081868889739, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (3349218373477916655, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3349218373477916655, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3349248402623634135, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3349248402623634135, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3850023328986716649, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3850023328986716649, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3850039695515035899, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (3850039695515035899, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (3850056862979748483, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3850056862979748483, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3850058474465334165, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (3850058474465334165, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (3850085368534617233, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3850085368534617233, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3850089224173735624, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3850089224173735624, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3850102598858387977, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3850102598858387977, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3850137934128622009, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (3850137934128622009, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (3850157540413857419, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (3850157540413857419, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (3850243832022884335, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3850243832022884335, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3850273861168601815, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (3850273861168601815, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (3931081077841721760, 'event-e012b87807fd47a1');
INSERT INTO blocks VALUES (3931081077841721760, 'event-e454ead4f6da8d01');
INSERT INTO blocks VALUES (3931083717432280838, 'event-e012b87807fd47a1');
INSERT INTO blocks VALUES (3931083717432280838, 'event-e454ead4f6da8d01');
INSERT INTO blocks VALUES (3931194362134104594, 'event-e012b87807fd47a1');
INSERT INTO blocks VALUES (3931194362134104594, 'event-e454ead4f6da8d01');
INSERT INTO blocks VALUES (3931220685206226865, 'event-e012b87807fd47a1');
INSERT INTO blocks VALUES (3931220685206226865, 'event-e454ead4f6da8d01');
INSERT INTO blocks VALUES (3931266583980873852, 'event-e012b87807fd47a1');
INSERT INTO blocks VALUES (3931266583980873852, 'event-e454ead4f6da8d01');
INSERT INTO blocks VALUES (3931351028986948431, 'event-e012b87807fd47a1');
INSERT INTO blocks VALUES (3931351028986948431, 'event-e454ead4f6da8d01');
INSERT INTO blocks VALUES (4400321682750882327, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (4400321682750882327, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (4400341556192017268, 'event-858d88e9905a1ddb');
INSERT INTO blocks VALUES (4400381480454944698, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (4400381480454944698, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (4400412576207937540, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (4400412576207937540, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (4400421033928170525, 'event-858d88e9905a1ddb');
INSERT INTO blocks VALUES (4400438121194139634, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (4400438121194139634, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (4400446012849437486, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (4400446012849437486, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (4400479153217671035, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (4400479153217671035, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (4400483954252691662, 'event-858d88e9905a1ddb');
INSERT INTO blocks VALUES (4400487027036702774, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (4400487027036702774, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (4400493762662588177, 'event-853cb6f200f0bdff');
INSERT INTO blocks VALUES (4400493762662588177, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (4400574758073250330, 'event-858d88e9905a1ddb');
INSERT INTO blocks VALUES (4400576576387960484, 'event-858d88e9905a1ddb');
INSERT INTO blocks VALUES (5194625931216593080, 'statement-4b96f52aa5c833f4');
INSERT INTO blocks VALUES (5194625931216593080, 'statement-5b9dbf5877c715cf');
INSERT INTO blocks VALUES (5194745789188710268, 'statement-4b96f52aa5c833f4');
INSERT INTO blocks VALUES (5194745789188710268, 'statement-5b9dbf5877c715cf');
INSERT INTO blocks VALUES (5194792416575563631, 'statement-4b96f52aa5c833f4');
INSERT INTO blocks VALUES (5194792416575563631, 'statement-5b9dbf5877c715cf');
INSERT INTO blocks VALUES (5194815216017862425, 'statement-4b96f52aa5c833f4');
INSERT INTO blocks VALUES (5194815216017862425, 'statement-5b9dbf5877c715cf');
INSERT INTO blocks VALUES (5194867735801062554, 'statement-4b96f52aa5c833f4');
INSERT INTO blocks VALUES (5194867735801062554, 'statement-5b9dbf5877c715cf');
INSERT INTO blocks VALUES (5946797835800454018, 'statement-5e18328dbd34ce38');
INSERT INTO blocks VALUES (5946866970481126489, 'statement-5e18328dbd34ce38');
INSERT INTO blocks VALUES (5946872823154402175, 'statement-5e18328dbd34ce38');
INSERT INTO blocks VALUES (5946875589642911063, 'statement-5e18328dbd34ce38');
INSERT INTO blocks VALUES (5946927697303943512, 'statement-5e18328dbd34ce38');
INSERT INTO blocks VALUES (6012309695230871302, 'event-e012b87807fd47a1');
INSERT INTO blocks VALUES (6012328874372809239, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (6012388672076871610, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (6012419767829864452, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (6012445312816066546, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (6012486344839597947, 'event-963766ae326cac29');
INSERT INTO blocks VALUES (6012492561779464316, 'event-e012b87807fd47a1');
INSERT INTO blocks VALUES (6012577006785538895, 'event-e012b87807fd47a1');
INSERT INTO blocks VALUES (6644218509708510222, 'profile-c2d4225c309865cd');
INSERT INTO blocks VALUES (6644225869818555841, 'profile-48ec29588e2d109e');
INSERT INTO blocks VALUES (6644227702326036309, 'profile-3ad333036a8b20a5');
INSERT INTO blocks VALUES (6644227702326036309, 'profile-47347cf96fc3608d');
INSERT INTO blocks VALUES (6644238422462356700, 'profile-511ab094babeab52');
INSERT INTO blocks VALUES (6644247418526875984, 'profile-43dc2f8e58129dc8');
INSERT INTO blocks VALUES (6644255531020406818, 'profile-2945784863b9deb6');
INSERT INTO blocks VALUES (6644266500880924733, 'profile-ad3f32817f285ce1');
INSERT INTO blocks VALUES (6644275871312080693, 'profile-de63d305f81e29b0');
INSERT INTO blocks VALUES (6644290229357813227, 'profile-b755204af296eaa8');
INSERT INTO blocks VALUES (6644290774572093826, 'profile-f741e05aab05796e');
INSERT INTO blocks VALUES (6644294058656057361, 'profile-7959355f92f69e34');
INSERT INTO blocks VALUES (6644298338084006042, 'profile-85b851d7aa7b1b56');
INSERT INTO blocks VALUES (6644298461753125587, 'profile-9da74bcaabb7d7b5');
INSERT INTO blocks VALUES (6644322372282095712, 'profile-7959355f92f69e34');
INSERT INTO blocks VALUES (6644330700175908202, 'profile-2945784863b9deb6');
INSERT INTO blocks VALUES (6644337542029524066, 'profile-ad3f32817f285ce1');
INSERT INTO blocks VALUES (6644345442506645631, 'profile-076f3bd654b1e11f');
INSERT INTO blocks VALUES (6644361425993942636, 'profile-7959355f92f69e34');
INSERT INTO blocks VALUES (6644361793023780912, 'profile-79b970866374b7ff');
INSERT INTO blocks VALUES (6644367823365227724, 'profile-79b970866374b7ff');
INSERT INTO blocks VALUES (6644372808827736889, 'profile-ec4143ea6b7631cb');
INSERT INTO blocks VALUES (6644386861265165844, 'profile-2945784863b9deb6');
INSERT INTO blocks VALUES (6644390055508307010, 'profile-c2d4225c309865cd');
INSERT INTO blocks VALUES (6644401619844638848, 'profile-a3d513ae4a2b0042');
INSERT INTO blocks VALUES (6644403369438839718, 'profile-c2d4225c309865cd');
INSERT INTO blocks VALUES (6644415970114049132, 'profile-ad3f32817f285ce1');
INSERT INTO blocks VALUES (6644416070839203155, 'profile-f741e05aab05796e');
INSERT INTO blocks VALUES (6644424496030248198, 'profile-7959355f92f69e34');
INSERT INTO blocks VALUES (6644434811928876942, 'profile-f741e05aab05796e');
INSERT INTO blocks VALUES (6644437312873278596, 'profile-fe6753ef9ef7572d');
INSERT INTO blocks VALUES (6644455352759065426, 'profile-2945784863b9deb6');
INSERT INTO blocks VALUES (6644470734155586981, 'profile-c2d4225c309865cd');
INSERT INTO blocks VALUES (6644476100336400644, 'profile-457830f11a4eabb1');
INSERT INTO blocks VALUES (6644486971290479372, 'profile-18cde8d36cbfa5e4');
INSERT INTO blocks VALUES (6644498226696432360, 'profile-8df8c85a32db6eab');
INSERT INTO blocks VALUES (7153413655662975465, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (7153413655662975465, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (7153430022191294715, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (7153430022191294715, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (7153447189656007299, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (7153447189656007299, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (7153448801141592981, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (7153448801141592981, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (7153475695210876049, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (7153475695210876049, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (7153479550849994440, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (7153479550849994440, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (7153492925534646793, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (7153492925534646793, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (7153528260804880825, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (7153528260804880825, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (7153547867090116235, 'statement-c1f8736ac17f4e40');
INSERT INTO blocks VALUES (7153547867090116235, 'statement-da73a3019c95b2e3');
INSERT INTO blocks VALUES (7153634158699143151, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (7153634158699143151, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (7153664187844860631, 'statement-0f3d1259a667adf8');
INSERT INTO blocks VALUES (7153664187844860631, 'statement-6b0524c2c53a9bcd');
INSERT INTO blocks VALUES (7435453452030651153, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435469767776417728, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435487165394821686, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435498805805783430, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435522830494709276, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435531890129606619, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435556744399214136, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435576135667558839, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435576956153747530, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435606263096516286, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435627192634158002, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435633805665901239, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435672681017558196, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435696942421811239, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435702412390258184, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435711616847332223, 'story-55d9bbf49f837f8e');
INSERT INTO blocks VALUES (7435719887016471543, 'story-55d9bbf49f837f8e');
INSERT INTO joins VALUES ('event-853cb6f200f0bdff', 'event-963766ae326cac29', 'incident', 0.9999, 'in reports of one story; the only such deed in either report; both on 2001-01-01; at Santa Cruz; by United Nations High Commissioner for Refugees; to Yahya Ivanov; 10 killed; both told by “accept”; 100% of the words');
INSERT INTO joins VALUES ('event-e012b87807fd47a1', 'event-e454ead4f6da8d01', 'incident', 0.9999, 'in reports of one story; the only such deed in either report; what both reports begin with; both on 2000-12-31; at Pushkin; by Ana Islam; to Philippine National Police; both told by “assembl”; 100% of the words');
INSERT INTO joins VALUES ('statement-0f3d1259a667adf8', 'statement-6b0524c2c53a9bcd', 'utterance', 0.9, '100% of the words of Ministry of Defence, retold in both');
INSERT INTO joins VALUES ('statement-4b96f52aa5c833f4', 'statement-5b9dbf5877c715cf', 'utterance', 0.9, '100% of the words of Mojtaba Lopez, retold in both');
INSERT INTO joins VALUES ('statement-c1f8736ac17f4e40', 'statement-da73a3019c95b2e3', 'utterance', 0.9, '100% of the words of Ministry of Defence, retold in both');
INSERT INTO incidents VALUES ('incident-853cb6f200f0bdff', 'CONCEDE', NULL, '2001-01-01', '2001-01-01', 'santa cruz', 'PHL', 'United Nations High Commissioner for Refugees → Yahya Ivanov: concede', 2, 1, 0);
INSERT INTO incidents VALUES ('incident-858d88e9905a1ddb', 'CONCEDE', NULL, '2001-01-01', '2001-01-01', 'changde', 'CHN', 'Paddy Konel → Monaco: concede', 1, 1, 0);
INSERT INTO incidents VALUES ('incident-d996358eeb0872f4', 'AID', NULL, '2000-12-30', '2000-12-30', 'al mawsil al jadidah', 'IRQ', 'Paddy Konel → Shakira Tomarvas: aid', 1, 1, 0);
INSERT INTO incidents VALUES ('incident-e012b87807fd47a1', 'PROTEST', 'demo', '2000-12-31', '2000-12-31', 'pushkin', 'RUS', 'Ana Islam → Philippine National Police: protest (demo)', 2, 1, 0);
INSERT INTO utterances VALUES ('utterance-0f3d1259a667adf8', 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going', 'Ministry of Defence', '2000-12-31', 2, 1, 0);
INSERT INTO utterances VALUES ('utterance-4b96f52aa5c833f4', 'shortchangeing paragraphs eightieth votering tilt took foundations very foundations', 'Mojtaba Lopez', '2000-12-31', 2, 1, 0);
INSERT INTO utterances VALUES ('utterance-c1f8736ac17f4e40', 'always easeing above referee asked whiring loneliested procurements against presented anxious', 'Ministry of Defence', '2000-12-31', 2, 1, 0);
INSERT INTO entries VALUES (12255500206239, 'event-d996358eeb0872f4', 'event', '68a1d5e6f9b94506', '2000-12-30');
INSERT INTO entries VALUES (12255505587308, 'event-e454ead4f6da8d01', 'event', '7ee2a445e33cf42c', '2000-12-31');
INSERT INTO entries VALUES (12255507423667, 'statement-c1f8736ac17f4e40', 'statement', '55d9bbf49f837f8e', '2000-12-31');
INSERT INTO entries VALUES (12255509380921, 'statement-4b96f52aa5c833f4', 'statement', '55d9bbf49f837f8e', '2000-12-31');
INSERT INTO entries VALUES (12255511086442, 'statement-0f3d1259a667adf8', 'statement', '55d9bbf49f837f8e', '2000-12-31');
INSERT INTO entries VALUES (12255520290531, 'event-e012b87807fd47a1', 'event', '55d9bbf49f837f8e', '2000-12-31');
INSERT INTO entries VALUES (12255522290370, 'event-858d88e9905a1ddb', 'event', '68a1d5e6f9b94506', '2001-01-01');
INSERT INTO entries VALUES (12255524511953, 'event-963766ae326cac29', 'event', '55d9bbf49f837f8e', '2001-01-01');
INSERT INTO entries VALUES (12255524891765, 'statement-28cd42c3663969fd', 'statement', '68a1d5e6f9b94506', '2001-01-01');
INSERT INTO entries VALUES (12255525978223, 'figure-7831c5b1274cf5a4', 'figure', '7ee2a445e33cf42c', '2001-01-01');
INSERT INTO entries VALUES (12255527986244, 'figure-a53ce27184918b50', 'figure', '55d9bbf49f837f8e', '2001-01-01');
INSERT INTO entries VALUES (12255536832488, 'statement-5e18328dbd34ce38', 'statement', '68a1d5e6f9b94506', '2001-01-01');
INSERT INTO entries VALUES (12255537985250, 'event-853cb6f200f0bdff', 'event', '7ee2a445e33cf42c', '2001-01-01');
INSERT INTO entries VALUES (12255561238336, 'statement-da73a3019c95b2e3', 'statement', '7ee2a445e33cf42c', '2001-01-03');
INSERT INTO entries VALUES (12255565753286, 'statement-5b9dbf5877c715cf', 'statement', '7ee2a445e33cf42c', '2001-01-03');
INSERT INTO entries VALUES (12255567580879, 'statement-6b0524c2c53a9bcd', 'statement', '7ee2a445e33cf42c', '2001-01-03');
INSERT INTO judgements VALUES ('judgement-1', 'statement-c1f8736ac17f4e40', NULL, 'confirm', NULL, NULL, 'Ann', NULL, '2026-11-26T00:00:00.000000Z', NULL, NULL);
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255507423667, 'always easeing above referee asked whiring loneliested procurements against presented anxious', 'Ministry of Defence nameministryofdefence Ministry of Defence', '', 'isstatement actwarn speaksgbr countrygbr outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255509380921, 'shortchangeing paragraphs eightieth votering tilt took foundations very foundations', 'Mojtaba Lopez Lopez namemojtabalopez namelopez Secretary Of Health Mojtaba Lopez', '', 'isstatement actclaim speaksdji countrydji outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255511086442, 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going', 'Ministry of Defence nameministryofdefence Ministry of Defence', 'Ana Islam nameanaislam Pirate Philippine National Police namephilippinenationalpolice Pushkin namepushkin', 'isstatement actsay speaksgbr countrygbr countryvat countryphl countryrus outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255520290531, 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going.', 'Ministry of Defence nameministryofdefence', 'Ana Islam nameanaislam Pirate Philippine National Police namephilippinenationalpolice Pushkin namepushkin', 'isevent typeprotest modedemo statushappened voicestatement countryvat countryphl countryrus outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255524511953, 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per scrutinise become sing traffickering biologicaling.', '', 'United Nations High Commissioner for Refugees nameunitednationshighcommissionerforrefugees Yahya Ivanov Ivanov nameyahyaivanov nameivanov Airline Spokesman Santa Cruz namesantacruz', 'isevent typeconcede statushappened voicenarration countryuno countryton countryphl outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255527986244, 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per scrutinise become sing traffickering biologicaling. Lopez hurted Najla Konel in Santo Domingo on Monday, killing 39 people, profileed like', '', 'Santa Cruz namesantacruz', 'isfigure measurekilled voicenarration countryphl outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255524891765, 'faned all widesting a december millenniuming about august bound engines any nineteened', 'Paddy Konel Konel namepaddykonel namekonel Homeowner Konel', '', 'isstatement actwarn speaksblr countryblr outletthemadagascarpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255536832488, 'konel plucked shakira tomarvas in al mawsil al jadidah on saturday my hole about only seminaryed', 'Khalifa Komarbagra Komarbagra namekhalifakomarbagra namekomarbagra Pedestrian Khalifa Komarbagra', 'Paddy Konel Konel namepaddykonel namekonel Homeowner Shakira Tomarvas Tomarvas nameshakiratomarvas nametomarvas Knesset Member al mawsil al jadidah namealmawsilaljadidah', 'isstatement actsay speaksnam countrynam countryblr countrysyr countryirq outletthemadagascarpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255522290370, 'Paddy Konel absolved Monaco in Changde on Monday, proudests sixtyed reportering tilt.', '', 'Paddy Konel Konel namepaddykonel namekonel Homeowner Monaco namemonaco Changde namechangde', 'isevent typeconcede statushappened voicenarration countryblr countrymco countrychn outletthemadagascarpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255500206239, 'pedestrian khalifa komarbagra said that konel plucked shakira tomarvas in al mawsil al jadidah on saturday my hole about only seminaryed', 'Khalifa Komarbagra Komarbagra namekhalifakomarbagra namekomarbagra Pedestrian', 'Paddy Konel Konel namepaddykonel namekonel Homeowner Shakira Tomarvas Tomarvas nameshakiratomarvas nametomarvas Knesset Member al mawsil al jadidah namealmawsilaljadidah', 'isevent typeaid statushappened voicestatement countryblr countrysyr countryirq outletthemadagascarpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255561238336, 'always easeing above referee asked whiring loneliested procurements against presented anxious', 'Ministry of Defence nameministryofdefence Ministry of Defence', '', 'isstatement actwarn speaksgbr countrygbr outlettheturkmenistanherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255565753286, 'shortchangeing paragraphs eightieth votering tilt took foundations very foundations', 'Mojtaba Lopez Lopez namemojtabalopez namelopez Secretary Of Health Mojtaba Lopez', '', 'isstatement actclaim speaksdji countrydji outlettheturkmenistanherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255567580879, 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going', 'Ministry of Defence nameministryofdefence Ministry of Defence', 'Ana Islam nameanaislam Pirate Philippine National Police namephilippinenationalpolice Pushkin namepushkin', 'isstatement actsay speaksgbr countrygbr countryvat countryphl countryrus outlettheturkmenistanherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255505587308, 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, appalls covenanted an eightiething honged amounted going.', 'Ministry of Defence nameministryofdefence', 'Ana Islam nameanaislam Pirate Philippine National Police namephilippinenationalpolice Pushkin namepushkin', 'isevent typeprotest modedemo statushappened voicestatement countryvat countryphl countryrus outlettheturkmenistanherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255537985250, 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per scrutinise become sing traffickering biologicaling.', '', 'United Nations High Commissioner for Refugees nameunitednationshighcommissionerforrefugees Yahya Ivanov Ivanov nameyahyaivanov nameivanov Airline Spokesman Santa Cruz namesantacruz', 'isevent typeconcede statushappened voicenarration countryuno countryton countryphl outlettheturkmenistanherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255525978223, 'appalls covenanted an eightiething honged amounted going. United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per scrutinise become sing traffickering biologicaling.', '', 'Santa Cruz namesantacruz', 'isfigure measurekilled voicenarration countryphl outlettheturkmenistanherald');
COMMIT;
PRAGMA application_id = 1330532931;
PRAGMA user_version = 1;
