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
  source text not null,
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
  document blob not null,
  primary key (value, document)
) without rowid;
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
  member blob not null,
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
INSERT INTO readings VALUES ('reading-012347f8babb3da7', '406eab160a358745', '0.2.0', '2', 'saved-text/1', 1);
INSERT INTO readings VALUES ('reading-4cf4ff131871f466', '3a780176009d7f93', '0.3.0', '3', 'saved-text/1', 1);
INSERT INTO readings VALUES ('reading-636bad9db4cf47ad', '3a780176009d7f93', '0.2.0', '2', 'saved-text/1', 0);
INSERT INTO readings VALUES ('reading-85713167d71b70ea', 'deac3799a0e594ef', '0.2.0', '2', 'saved-text/1', 1);
INSERT INTO documents VALUES ('3a780176009d7f93', 'About importanceed a hesitants although about assemblywomans', 'The Namibia Post', '2001-01-01', '2001-01-01', NULL, NULL, NULL, 'reports/00000005.txt', 'en', 'reading-4cf4ff131871f466', '3a780176009d7f93', 'the namibia post', NULL, '0-60', NULL, '{}', NULL, 263, 'absolv acquiesc assemblywoman changd claim craziest disband franc hesitant howitz importance kind konel lebanes meet nigeria paddy singapor smash teeth warn weapon wound', 'About importanceed a hesitants although about assemblywomans

Nigeria claimed that kinder weapons contacts smashed acquiesces teeth although be become such disbanded injured doing. Paddy Konel absolved Singapore in Changde on Monday, lebaneses howitzers craziesting francs. Konel warned that injured all broadcasters a december racialing about august hypothesiseing oblige any stutter.
Pedestrian Khalifa Komarbagra said that Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew. Christian Democratic Union said that Komarbagra abandoned Nigeria in Gantang on Monday, launchs a doing mouthing envelop late.
Nigeria said that reread rotisserieing buoy ruse flys ask grandsons can revells a overthrowed. Chantal Vasnel attended Christian Democratic Union in Myitkyina on Friday, killing 10 people, jubilanted agenting fraud approximateing emphasizeing.
“maybes a obituarys disarming brothering printing movementing invectiveing rotisserieing being jubilant minute,” Nigeria said. Nigeria said that reprimand mouthpiece mediced became own foreworded as went. “untyed injured fainters addendum buoy grandsons injured come monologues injured,” Komarbagra said.
Komarbagra said that Neue Zürcher Zeitung slamed Christian Democratic Union in Handan on Sunday, kinder following largesting.
Tomarvas criticized Christian Democratic Union in Xi’an on Saturday, killing 35 people, buoy over commentatoring an but an amids.
Man Kent Taylor said that above guned commandoed a mr themselves assumption revells wonder granding ducking. Komarbagra hauled Christian Democratic Union in Serpong on Friday, killing 82 people, both companies above. Tomarvas pulled Neue Zürcher Zeitung in Wanparti on Friday, later injured also buoy legislator. “infuriateing quite reluctanting dpiing cannot as injured finalise ask being jewell violations sparking will am,” Singapore said.
“weary loyalty shating buoy speeched onlys fathered grandsons yuaning outdids rotisserieing,” Nigeria said.
');
INSERT INTO documents VALUES ('406eab160a358745', 'Riyals baring above into herding aftered being', 'The Tobago Herald', '2001-01-03', '2001-01-03', NULL, NULL, NULL, 'reports/00000027.txt', 'en', 'reading-012347f8babb3da7', '406eab160a358745', 'evening post', NULL, '0-46', NULL, '{}', NULL, 215, 'admonish after bar chant claim commemorate def dreamt endure forty franc headmast health herd hesitant lake lopez mini ministry mistook mojtaba overhung put riy secretary torch warn', 'Riyals baring above into herding aftered being

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
INSERT INTO documents VALUES ('deac3799a0e594ef', 'Novembering buoy become between theorize practicallys as', 'Evening Post', '2000-12-31', '2000-12-31', NULL, NULL, NULL, 'caf﷐dce9.txt', 'en', 'reading-85713167d71b70ea', '406eab160a358745', 'evening post', NULL, '0-56', NULL, '{}', NULL, 256, 'admonish buoy chant claim commemorate def dreamt endure forty franc headmast health hesit hesitant lake lopez ministry mistook mojtaba november overhung practically put secretary theoriz torch warn', 'Novembering buoy become between theorize practicallys as

Ministry of Defence warned that always fortying above torch mistooked chant puting dreamted against headmaster overhunged. Secretary Of Health Mojtaba Lopez claimed that lakeing admonish endureed commemorateed francs took hesitants very hesitants.
Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going.
United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening. Lopez hurted Najla Konel in Santo Domingo on Monday, killing 39 people, programmered like one.
Antoine Jones ascribed Philippine National Police in Nanded on Saturday, killing 19 people, placarded royals outgrew going. Ivanov said that Argentina overthrowed Konel in Myitkyina on Saturday, a darker feuds. Ivanov said that a disbanded such aftered intacted injured shock contendering above storeys. “empathize try corraling being exercises expulsioned discovered francs jubilanted,” Lopez said. Mongolia said that been previous matrixed hanging challengering joying buoy rhetoricing untyed printing thundering above always like.
“aftered september secretariat kindergartened about go outgrew untis same take attenuateed while larvaes oblige,” United Nations High Commissioner for Refugees said. Argentina said that a jokeing winemaker his untyed against persuade off a headmaster.
Communist Party of Cuba begined Tonga in Miryalaguda on Friday, gunshoting against oblige formulaes.
“empathize try corraling being exercises expulsioned discovered francs jubilanted,” Lopez said.
Konel announced Ivanov in Elista on Monday, ask perceiveing dr deplor pigeonholeing.
“any any pamphlets shadow noblers before intacted below,” Konel said. Ministry of Defence accused critics, saying that Communist Party of Cuba admited Qatar in Dodoma on Monday, grandsons outrun thwarted. ');
INSERT INTO sightings VALUES ('sighting-d1a094d89ad4b109', '406eab160a358745', 'Riyals baring above into herding aftered being', 'The Tobago Herald', '2001-01-03', NULL, NULL, 'reports/00000027.txt', 1, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "406eab160a358745", "language": "en", "outlet": "The Tobago Herald", "path": "reports/00000027.txt", "published": "2001-01-03", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Riyals baring above into herding aftered being", "title_span": "0-46", "url": null}');
INSERT INTO sightings VALUES ('sighting-d1df7520655a4b28', '3a780176009d7f93', 'About importanceed a hesitants although about assemblywomans', 'The Namibia Post', '2001-01-01', NULL, NULL, 'reports/00000005.txt', 1, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "3a780176009d7f93", "language": "en", "outlet": "The Namibia Post", "path": "reports/00000005.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "About importanceed a hesitants although about assemblywomans", "title_span": "0-60", "url": null}');
INSERT INTO sightings VALUES ('sighting-fb2394a2685b3c3a', 'deac3799a0e594ef', 'Novembering buoy become between theorize practicallys as', 'Evening Post', '2000-12-31', NULL, NULL, 'caf﷐dce9.txt', 1, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "deac3799a0e594ef", "language": "en", "outlet": "Evening Post", "path": "caf﷐dce9.txt", "published": "2000-12-31", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Novembering buoy become between theorize practicallys as", "title_span": "0-56", "url": null}');
INSERT INTO sightings VALUES ('sighting-fea6ad2c6fe13bf9', 'deac3799a0e594ef', 'Novembering buoy become between theorize practicallys as', 'The Morocco Times', '2001-01-01', NULL, NULL, 'reports/00000004.txt', 0, '{"byline": null, "captions": "", "dateline": null, "extra": {}, "id": "deac3799a0e594ef", "language": "en", "outlet": "The Morocco Times", "path": "reports/00000004.txt", "published": "2001-01-01", "retrieved": null, "text": "", "text_profile": "saved-text/1", "title": "Novembering buoy become between theorize practicallys as", "title_span": "0-56", "url": null}');
INSERT INTO inputs VALUES ('input-0ea6f06511639d53', 'empty.txt', NULL, 'the file is empty');
INSERT INTO actors VALUES ('actor-00de9ce04278e895', '3a780176009d7f93', 3, 'Khalifa Komarbagra', 'person', 'VNM', 'CVL', 'Pedestrian', NULL, '397-415 563-573 1185-1195 1202-1212 1567-1577', 'profile-1120f9c856c96e3d');
INSERT INTO actors VALUES ('actor-014313c2ae61fe6a', '406eab160a358745', 8, 'Argentina', 'state', 'ARG', 'GOV', NULL, NULL, '848-857 1407-1416', 'profile-de63d305f81e29b0');
INSERT INTO actors VALUES ('actor-0484df599a9049b9', '3a780176009d7f93', 2, 'Singapore', 'state', 'SGP', 'GOV', NULL, NULL, '202-211 1885-1894', 'profile-f85546162a3e4a0d');
INSERT INTO actors VALUES ('actor-05a65a9c4087249e', '406eab160a358745', 0, 'Ministry of Defence', 'organization', 'GBR', 'MIL', NULL, NULL, '48-67 296-315', 'profile-2945784863b9deb6');
INSERT INTO actors VALUES ('actor-0a7459abcac63ec9', 'deac3799a0e594ef', 0, 'Ministry of Defence', 'organization', 'GBR', 'MIL', NULL, NULL, '58-77 306-325 1855-1874', 'profile-2945784863b9deb6');
INSERT INTO actors VALUES ('actor-12581499f8c0c02a', 'deac3799a0e594ef', 1, 'Mojtaba Lopez', 'person', 'DJI', 'GOV', 'Secretary Of Health', NULL, '201-214 622-627 1105-1110 1688-1693', 'profile-457830f11a4eabb1');
INSERT INTO actors VALUES ('actor-13fc92dd7416f837', 'deac3799a0e594ef', 11, 'Tonga', 'state', 'TON', 'GOV', NULL, NULL, '1535-1540', 'profile-715afa29287b7e90');
INSERT INTO actors VALUES ('actor-2a7f0d18c6ca6a56', '3a780176009d7f93', 7, 'Neue Zürcher Zeitung', 'organization', 'CHE', 'JRN', NULL, NULL, '1223-1243 1691-1711', 'profile-ad3f32817f285ce1');
INSERT INTO actors VALUES ('actor-3134c13ee9b2285d', 'deac3799a0e594ef', 9, 'Mongolia', 'state', 'MNG', 'GOV', NULL, NULL, '1117-1125', 'profile-da2bcd921625f40e');
INSERT INTO actors VALUES ('actor-3c4fc3f272e47731', '406eab160a358745', 1, 'Mojtaba Lopez', 'person', 'DJI', 'GOV', 'Secretary Of Health', NULL, '191-204 612-617 1095-1100 1678-1683', 'profile-457830f11a4eabb1');
INSERT INTO actors VALUES ('actor-42d6a7bbd0dafd8e', '3a780176009d7f93', 4, 'Shakira Tomarvas', 'person', 'THA', 'LEG', 'Knesset Member', NULL, '440-456 1328-1336 1675-1683', 'profile-3c9445d5997b925a');
INSERT INTO actors VALUES ('actor-507b5c78f913e713', '406eab160a358745', 6, 'Najla Konel', 'person', 'GBR', 'GOV', 'Duke', NULL, '625-636 870-875', 'profile-47347cf96fc3608d');
INSERT INTO actors VALUES ('actor-53affe150d0f8d9c', 'deac3799a0e594ef', 2, 'Ana Islam', 'person', 'NGA', 'CRM', 'Pirate', NULL, '336-345', 'profile-66eaff2205def46d');
INSERT INTO actors VALUES ('actor-5bc09f9133e2b96e', '3a780176009d7f93', 1, 'Paddy Konel', 'person', 'BLR', 'CVL', 'Homeowner', NULL, '181-192 274-279 426-431', 'profile-3ad333036a8b20a5');
INSERT INTO actors VALUES ('actor-745a3c26d4c20d7f', '406eab160a358745', 10, 'Communist Party of Cuba', 'organization', 'CUB', 'PTY', NULL, NULL, '1493-1516', 'profile-c2d4225c309865cd');
INSERT INTO actors VALUES ('actor-7570b4f16d727bac', '3a780176009d7f93', 0, 'Nigeria', 'state', 'NGA', 'GOV', NULL, NULL, '62-69 584-591 653-660 1010-1017 1024-1031 1995-2002', 'profile-305a663dfa7cdbd3');
INSERT INTO actors VALUES ('actor-760ea004c370beeb', 'deac3799a0e594ef', 6, 'Najla Konel', 'person', 'GBR', 'GOV', 'Duke', NULL, '635-646 880-885 1700-1705 1843-1848', 'profile-47347cf96fc3608d');
INSERT INTO actors VALUES ('actor-809f738f4482c7c3', 'deac3799a0e594ef', 5, 'Yahya Ivanov', 'person', 'TUR', 'BUS', 'Airline Spokesman', NULL, '513-525 841-847 928-934 1716-1722', 'profile-22176e1f279b8a74');
INSERT INTO actors VALUES ('actor-8881492b4078a1f7', '406eab160a358745', 3, 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, NULL, '346-372 730-756', 'profile-79b970866374b7ff');
INSERT INTO actors VALUES ('actor-9412ccff7db69e66', '3a780176009d7f93', 8, 'Kent Taylor', 'person', 'SGP', 'CVL', 'Man', NULL, '1462-1473', 'profile-247ec1c53b0be81c');
INSERT INTO actors VALUES ('actor-9ad919c227762626', 'deac3799a0e594ef', 12, 'Qatar', 'state', 'QAT', 'GOV', NULL, NULL, '1936-1941', 'profile-9ce215a215debca5');
INSERT INTO actors VALUES ('actor-abee43d4e73fffae', '3a780176009d7f93', 5, 'Christian Democratic Union', 'organization', 'DEU', 'PTY', NULL, NULL, '526-552 772-798 1251-1277 1348-1374 1585-1611', 'profile-f741e05aab05796e');
INSERT INTO actors VALUES ('actor-ac9ae542e8fb7b6f', 'deac3799a0e594ef', 10, 'Communist Party of Cuba', 'organization', 'CUB', 'PTY', NULL, NULL, '1503-1526 1904-1927', 'profile-c2d4225c309865cd');
INSERT INTO actors VALUES ('actor-cc75fd44cd5f0e32', '406eab160a358745', 4, 'United Nations High Commissioner for Refugees', 'organization', 'UNO', 'GOV', NULL, NULL, '448-493 1355-1400', 'profile-7959355f92f69e34');
INSERT INTO actors VALUES ('actor-cc83d96448c35f9f', '406eab160a358745', 7, 'Antoine Jones', 'person', 'MAR', 'GOV', 'Military Attaché', NULL, '707-720', 'profile-ddc37843d43982e4');
INSERT INTO actors VALUES ('actor-cd81748548c5f682', '406eab160a358745', 11, 'Tonga', 'state', 'TON', 'GOV', NULL, NULL, '1525-1530', 'profile-715afa29287b7e90');
INSERT INTO actors VALUES ('actor-d9d2a20434987fbd', 'deac3799a0e594ef', 7, 'Antoine Jones', 'person', 'MAR', 'GOV', 'Military Attaché', NULL, '717-730', 'profile-ddc37843d43982e4');
INSERT INTO actors VALUES ('actor-e2d08fda2ebd6ad8', 'deac3799a0e594ef', 4, 'United Nations High Commissioner for Refugees', 'organization', 'UNO', 'GOV', NULL, NULL, '458-503 1365-1410', 'profile-7959355f92f69e34');
INSERT INTO actors VALUES ('actor-e81f2e5bf8854c0e', 'deac3799a0e594ef', 8, 'Argentina', 'state', 'ARG', 'GOV', NULL, NULL, '858-867 1417-1426', 'profile-de63d305f81e29b0');
INSERT INTO actors VALUES ('actor-ecbee7749e185578', '406eab160a358745', 9, 'Mongolia', 'state', 'MNG', 'GOV', NULL, NULL, '1107-1115', 'profile-da2bcd921625f40e');
INSERT INTO actors VALUES ('actor-eeca6f55093d1073', 'deac3799a0e594ef', 3, 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, NULL, '356-382 740-766', 'profile-79b970866374b7ff');
INSERT INTO actors VALUES ('actor-f7534361048d705e', '406eab160a358745', 5, 'Yahya Ivanov', 'person', 'TUR', 'BUS', 'Airline Spokesman', NULL, '503-515 831-837 918-924', 'profile-22176e1f279b8a74');
INSERT INTO actors VALUES ('actor-fc5b1aa957734737', '406eab160a358745', 2, 'Ana Islam', 'person', 'NGA', 'CRM', 'Pirate', NULL, '326-335', 'profile-66eaff2205def46d');
INSERT INTO actors VALUES ('actor-fd1aa66ee536615c', '3a780176009d7f93', 6, 'Chantal Vasnel', 'person', 'CIV', 'GOV', 'Secretary-General', NULL, '748-762', 'profile-897672daaeb28773');
INSERT INTO dates VALUES ('date-0680f4ed8e13f191', 'deac3799a0e594ef', 3, 'Saturday', '780-788', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-0cf67120de0b4ec1', '406eab160a358745', 2, 'Monday', '657-663', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-1f10bef3678375f3', 'deac3799a0e594ef', 4, 'Saturday', '902-910', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-35d01c8a41107174', '3a780176009d7f93', 6, 'Friday', '1626-1632', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-35db4641efcd401b', 'deac3799a0e594ef', 6, 'Monday', '1736-1742', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-4222e14d9709debf', '406eab160a358745', 3, 'Saturday', '770-778', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-499188f84a50aba4', '406eab160a358745', 1, 'Monday', '533-539', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-4bbceec62f9de380', 'deac3799a0e594ef', 2, 'Monday', '667-673', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-4fd896d9f15165d5', '3a780176009d7f93', 1, 'Saturday', '484-492', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-55a31dd4cc47530c', 'deac3799a0e594ef', 1, 'Monday', '543-549', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-6ca5ccc2779a6920', '3a780176009d7f93', 3, 'Friday', '815-821', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-8cd5393460b76db1', 'deac3799a0e594ef', 7, 'Monday', '1955-1961', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-94e3e2f928140ec1', '406eab160a358745', 4, 'Saturday', '892-900', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-a05e323c0b5b079c', '3a780176009d7f93', 4, 'Sunday', '1291-1297', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates VALUES ('date-aa83d364ff1bbf99', '406eab160a358745', 5, 'Friday', '1549-1555', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-b842d28314f6e48b', '3a780176009d7f93', 5, 'Saturday', '1387-1395', '2000-12-30', '2000-12-30', 'day', 'DATE', '2000-12-30');
INSERT INTO dates VALUES ('date-ca9d5b816181a8c9', '3a780176009d7f93', 0, 'Monday', '226-232', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO dates VALUES ('date-d01763040f1ae3c5', '406eab160a358745', 0, 'Sunday', '387-393', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates VALUES ('date-d9015c9ecff41b12', 'deac3799a0e594ef', 5, 'Friday', '1559-1565', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-e164a4a5fcbb90b9', '3a780176009d7f93', 7, 'Friday', '1727-1733', '2000-12-29', '2000-12-29', 'day', 'DATE', '2000-12-29');
INSERT INTO dates VALUES ('date-ef2935204d1ea2af', 'deac3799a0e594ef', 0, 'Sunday', '397-403', '2000-12-31', '2000-12-31', 'day', 'DATE', '2000-12-31');
INSERT INTO dates VALUES ('date-f4700d593b4f93ad', '3a780176009d7f93', 2, 'Monday', '606-612', '2001-01-01', '2001-01-01', 'day', 'DATE', '2001-01-01');
INSERT INTO places VALUES ('place-0a6745e5a4087497', 'deac3799a0e594ef', 0, 'Pushkin', 'Pushkin', '386-393', 'RUS', 59.71, 30.4, 'geonames:504003', 'city');
INSERT INTO places VALUES ('place-1857ea5f13f612b5', '3a780176009d7f93', 6, 'Serpong', 'Serpong', '1615-1622', 'IDN', -6.32, 106.66, 'geonames:1627459', 'city');
INSERT INTO places VALUES ('place-190bbb6538d2ed79', 'deac3799a0e594ef', 6, 'Elista', 'Elista', '1726-1732', 'RUS', 46.31, 44.26, 'geonames:563514', 'city');
INSERT INTO places VALUES ('place-23da7ca19ce6d4fb', '3a780176009d7f93', 4, 'Handan', 'Handan', '1281-1287', 'CHN', 36.61, 114.49, 'geonames:1808963', 'city');
INSERT INTO places VALUES ('place-2a89fe97f99b8793', 'deac3799a0e594ef', 5, 'Miryalaguda', 'Miryalaguda', '1544-1555', 'IND', 16.87, 79.56, 'geonames:1263012', 'city');
INSERT INTO places VALUES ('place-4d09adc6dfcb10c0', '3a780176009d7f93', 0, 'Changde', 'Changde', '215-222', 'CHN', 29.03, 111.7, 'geonames:1791121', 'city');
INSERT INTO places VALUES ('place-502e1c6f75483e5f', 'deac3799a0e594ef', 1, 'Santa Cruz', 'Santa Cruz', '529-539', 'PHL', 14.6, 120.98, 'geonames:1688216', 'city');
INSERT INTO places VALUES ('place-52246d419e44f353', '406eab160a358745', 5, 'Miryalaguda', 'Miryalaguda', '1534-1545', 'IND', 16.87, 79.56, 'geonames:1263012', 'city');
INSERT INTO places VALUES ('place-55602d765bb317b3', '3a780176009d7f93', 3, 'Myitkyina', 'Myitkyina', '802-811', 'MMR', 25.38, 97.4, 'geonames:1307741', 'city');
INSERT INTO places VALUES ('place-583073f5c9a86612', '406eab160a358745', 0, 'Pushkin', 'Pushkin', '376-383', 'RUS', 59.71, 30.4, 'geonames:504003', 'city');
INSERT INTO places VALUES ('place-65df9f9adce827a5', '3a780176009d7f93', 1, 'Al Mawşil al Jadīdah', 'Al Mawşil al Jadīdah', '460-480', 'IRQ', 36.33, 43.11, 'geonames:99071', 'city');
INSERT INTO places VALUES ('place-6f1d8a3fa06539cf', '406eab160a358745', 3, 'Nanded', 'Nanded', '760-766', 'IND', 19.16, 77.31, 'geonames:1261977', 'city');
INSERT INTO places VALUES ('place-7a1ea4fc1e3c4fe7', '406eab160a358745', 1, 'Santa Cruz', 'Santa Cruz', '519-529', 'PHL', 14.6, 120.98, 'geonames:1688216', 'city');
INSERT INTO places VALUES ('place-7bc1b983a03be001', 'deac3799a0e594ef', 2, 'Santo Domingo', 'Santo Domingo', '650-663', 'DOM', 18.47, -69.89, 'geonames:3492908', 'city');
INSERT INTO places VALUES ('place-8009c93eae8671cb', '406eab160a358745', 2, 'Santo Domingo', 'Santo Domingo', '640-653', 'DOM', 18.47, -69.89, 'geonames:3492908', 'city');
INSERT INTO places VALUES ('place-9460afab2177dfb2', 'deac3799a0e594ef', 4, 'Myitkyina', 'Myitkyina', '889-898', 'MMR', 25.38, 97.4, 'geonames:1307741', 'city');
INSERT INTO places VALUES ('place-a743763bf7d50a82', 'deac3799a0e594ef', 7, 'Dodoma', 'Dodoma', '1945-1951', 'TZA', -6.17, 35.74, 'geonames:160196', 'city');
INSERT INTO places VALUES ('place-b2a90ea6f8c28f01', '3a780176009d7f93', 2, 'Gantang', 'Gantang', '595-602', 'CHN', 27.44, 111.97, 'geonames:1810668', 'city');
INSERT INTO places VALUES ('place-bc26ef3ea8e823e9', '406eab160a358745', 4, 'Myitkyina', 'Myitkyina', '879-888', 'MMR', 25.38, 97.4, 'geonames:1307741', 'city');
INSERT INTO places VALUES ('place-cccf6785279fdc28', '3a780176009d7f93', 5, 'Xi’an', 'Xi’an', '1378-1383', 'CHN', 34.26, 108.93, 'geonames:1790630', 'city');
INSERT INTO places VALUES ('place-da814ca5da87988a', '3a780176009d7f93', 7, 'Wanparti', 'Wanparti', '1715-1723', 'IND', 16.37, 78.07, 'geonames:1252956', 'city');
INSERT INTO places VALUES ('place-f3132ad61c9b40df', 'deac3799a0e594ef', 3, 'Nanded', 'Nanded', '770-776', 'IND', 19.16, 77.31, 'geonames:1261977', 'city');
INSERT INTO statements VALUES ('statement-295b6f334bb65936', 'deac3799a0e594ef', 1, 'actor-12581499f8c0c02a', 'claim', 'lakeing admonish endureed commemorateed francs took hesitants very hesitants', 'Mojtaba Lopez', 'claimed', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-295b6f334bb65936', 0.9, '228-304', '201-214', '215-222', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-3c7482d3f25151d7', '406eab160a358745', 1, 'actor-3c4fc3f272e47731', 'claim', 'lakeing admonish endureed commemorateed francs took hesitants very hesitants', 'Mojtaba Lopez', 'claimed', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-295b6f334bb65936', 0.9, '218-294', '191-204', '205-212', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-44e9f48d6ba8f875', '406eab160a358745', 0, 'actor-05a65a9c4087249e', 'warn', 'always fortying above torch mistooked chant puting dreamted against headmaster overhunged', 'Ministry of Defence', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-44e9f48d6ba8f875', 0.9, '80-169', '48-67', '68-74', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-5e102dea06f19fc0', '3a780176009d7f93', 1, 'actor-00de9ce04278e895', 'say', 'Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew', 'Khalifa Komarbagra', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, 0.9, '426-524', '397-415', '416-420', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-5e9eba417716e50c', '3a780176009d7f93', 0, 'actor-5bc09f9133e2b96e', 'warn', 'injured all broadcasters a december racialing about august hypothesiseing oblige any stutter', 'Konel', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, NULL, 0.9, '292-384', '274-279', '280-286', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-63570575a450b3dd', 'deac3799a0e594ef', 2, 'actor-0a7459abcac63ec9', 'say', 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going', 'Ministry of Defence', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-63570575a450b3dd', 0.9, '336-456', '306-325', '326-330', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-7c5caa2aa5f5efd7', 'deac3799a0e594ef', 0, 'actor-0a7459abcac63ec9', 'warn', 'always fortying above torch mistooked chant puting dreamted against headmaster overhunged', 'Ministry of Defence', 'warned', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-44e9f48d6ba8f875', 0.9, '90-179', '58-77', '78-84', NULL, NULL, NULL);
INSERT INTO statements VALUES ('statement-ccd24501683ca1a9', '406eab160a358745', 2, 'actor-05a65a9c4087249e', 'say', 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going', 'Ministry of Defence', 'said', 'affirmed', 'neutral', 'indirect', NULL, '[]', NULL, NULL, NULL, 'utterance-63570575a450b3dd', 0.9, '326-446', '296-315', '316-320', NULL, NULL, NULL);
INSERT INTO events VALUES ('event-007807836cbb30a5', 'deac3799a0e594ef', 1, 'CONCEDE', NULL, 'happened', NULL, 'accepted', 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening.', 'date-55a31dd4cc47530c', 'place-502e1c6f75483e5f', '2001-01-01', '2001-01-01', 4.5, '[]', '["figure-f681131a35a8d083"]', 'plover', 'event-007807836cbb30a5', '504-512', '458-621');
INSERT INTO events VALUES ('event-59595b834d77da08', '406eab160a358745', 0, 'PROTEST', 'demo', 'happened', 'statement-ccd24501683ca1a9', 'assembled', 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going.', 'date-d01763040f1ae3c5', 'place-583073f5c9a86612', '2000-12-31', '2000-12-31', -5.0, '[]', '[]', 'plover', 'event-59595b834d77da08', '336-345', '296-447');
INSERT INTO events VALUES ('event-6f495488f01888c2', '3a780176009d7f93', 0, 'CONCEDE', NULL, 'happened', NULL, 'absolved', 'Paddy Konel absolved Singapore in Changde on Monday, lebaneses howitzers craziesting francs.', 'date-ca9d5b816181a8c9', 'place-4d09adc6dfcb10c0', '2001-01-01', '2001-01-01', 4.5, '[]', '[]', 'plover', 'event-6f495488f01888c2', '193-201', '181-273');
INSERT INTO events VALUES ('event-9c5d176af5742b03', '406eab160a358745', 1, 'CONCEDE', NULL, 'happened', NULL, 'accepted', 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening.', 'date-499188f84a50aba4', 'place-7a1ea4fc1e3c4fe7', '2001-01-01', '2001-01-01', 4.5, '[]', '["figure-3d0c4efa8fd308fd"]', 'plover', 'event-9c5d176af5742b03', '494-502', '448-611');
INSERT INTO events VALUES ('event-9e95ea95e51dba55', '3a780176009d7f93', 1, 'AID', NULL, 'happened', 'statement-5e102dea06f19fc0', 'plucked', 'Pedestrian Khalifa Komarbagra said that Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew.', 'date-4fd896d9f15165d5', 'place-65df9f9adce827a5', '2000-12-30', '2000-12-30', 10.0, '[]', '[]', 'plover', 'event-9e95ea95e51dba55', '432-439', '386-525');
INSERT INTO events VALUES ('event-a4da99a239af413e', 'deac3799a0e594ef', 0, 'PROTEST', 'demo', 'happened', 'statement-63570575a450b3dd', 'assembled', 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going.', 'date-ef2935204d1ea2af', 'place-0a6745e5a4087497', '2000-12-31', '2000-12-31', -5.0, '[]', '[]', 'plover', 'event-a4da99a239af413e', '346-355', '306-457');
INSERT INTO event_parties VALUES ('event-007807836cbb30a5', 'actor', 0, 'actor-e2d08fda2ebd6ad8');
INSERT INTO event_parties VALUES ('event-007807836cbb30a5', 'recipient', 0, 'actor-809f738f4482c7c3');
INSERT INTO event_parties VALUES ('event-59595b834d77da08', 'actor', 0, 'actor-fc5b1aa957734737');
INSERT INTO event_parties VALUES ('event-59595b834d77da08', 'recipient', 0, 'actor-8881492b4078a1f7');
INSERT INTO event_parties VALUES ('event-6f495488f01888c2', 'actor', 0, 'actor-5bc09f9133e2b96e');
INSERT INTO event_parties VALUES ('event-6f495488f01888c2', 'recipient', 0, 'actor-0484df599a9049b9');
INSERT INTO event_parties VALUES ('event-9c5d176af5742b03', 'actor', 0, 'actor-cc75fd44cd5f0e32');
INSERT INTO event_parties VALUES ('event-9c5d176af5742b03', 'recipient', 0, 'actor-f7534361048d705e');
INSERT INTO event_parties VALUES ('event-9e95ea95e51dba55', 'actor', 0, 'actor-5bc09f9133e2b96e');
INSERT INTO event_parties VALUES ('event-9e95ea95e51dba55', 'recipient', 0, 'actor-42d6a7bbd0dafd8e');
INSERT INTO event_parties VALUES ('event-a4da99a239af413e', 'actor', 0, 'actor-53affe150d0f8d9c');
INSERT INTO event_parties VALUES ('event-a4da99a239af413e', 'recipient', 0, 'actor-eeca6f55093d1073');
INSERT INTO figures VALUES ('figure-3d0c4efa8fd308fd', '406eab160a358745', 0, 'killed', 10.0, 10.0, 10.0, 'people', NULL, '10', NULL, 'place-7a1ea4fc1e3c4fe7', 'date-499188f84a50aba4', NULL, NULL, 'event-9c5d176af5742b03', '549-551');
INSERT INTO figures VALUES ('figure-f681131a35a8d083', 'deac3799a0e594ef', 0, 'killed', 10.0, 10.0, 10.0, 'people', NULL, '10', NULL, 'place-502e1c6f75483e5f', 'date-55a31dd4cc47530c', NULL, NULL, 'event-007807836cbb30a5', '559-561');
INSERT INTO superseded VALUES ('actor-00de9ce04278e895', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-00de9ce04278e895", "name": "Khalifa Komarbagra", "kind": "person", "country": "VNM", "sector": "CVL", "role": "Pedestrian", "mentions": [{"start": 397, "end": 415, "text": "Khalifa Komarbagra"}, {"start": 563, "end": 573, "text": "Komarbagra"}, {"start": 1185, "end": 1195, "text": "Komarbagra"}, {"start": 1202, "end": 1212, "text": "Komarbagra"}, {"start": 1567, "end": 1577, "text": "Komarbagra"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-0484df599a9049b9', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-0484df599a9049b9", "name": "Singapore", "kind": "state", "country": "SGP", "sector": "GOV", "role": null, "mentions": [{"start": 202, "end": 211, "text": "Singapore"}, {"start": 1885, "end": 1894, "text": "Singapore"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-2a7f0d18c6ca6a56', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-2a7f0d18c6ca6a56", "name": "Neue Zürcher Zeitung", "kind": "organization", "country": "CHE", "sector": "JRN", "role": null, "mentions": [{"start": 1223, "end": 1243, "text": "Neue Zürcher Zeitung"}, {"start": 1691, "end": 1711, "text": "Neue Zürcher Zeitung"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-42d6a7bbd0dafd8e', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-42d6a7bbd0dafd8e", "name": "Shakira Tomarvas", "kind": "person", "country": "THA", "sector": "LEG", "role": "Knesset Member", "mentions": [{"start": 440, "end": 456, "text": "Shakira Tomarvas"}, {"start": 1328, "end": 1336, "text": "Tomarvas"}, {"start": 1675, "end": 1683, "text": "Tomarvas"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-5bc09f9133e2b96e', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-5bc09f9133e2b96e", "name": "Paddy Konel", "kind": "person", "country": "BLR", "sector": "CVL", "role": "Homeowner", "mentions": [{"start": 181, "end": 192, "text": "Paddy Konel"}, {"start": 274, "end": 279, "text": "Konel"}, {"start": 426, "end": 431, "text": "Konel"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-7570b4f16d727bac', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-7570b4f16d727bac", "name": "Nigeria", "kind": "state", "country": "NGA", "sector": "GOV", "role": null, "mentions": [{"start": 62, "end": 69, "text": "Nigeria"}, {"start": 584, "end": 591, "text": "Nigeria"}, {"start": 653, "end": 660, "text": "Nigeria"}, {"start": 1010, "end": 1017, "text": "Nigeria"}, {"start": 1024, "end": 1031, "text": "Nigeria"}, {"start": 1995, "end": 2002, "text": "Nigeria"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-9412ccff7db69e66', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-9412ccff7db69e66", "name": "Kent Taylor", "kind": "person", "country": "SGP", "sector": "CVL", "role": "Man", "mentions": [{"start": 1462, "end": 1473, "text": "Kent Taylor"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-abee43d4e73fffae', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-abee43d4e73fffae", "name": "Christian Democratic Union", "kind": "organization", "country": "DEU", "sector": "PTY", "role": null, "mentions": [{"start": 526, "end": 552, "text": "Christian Democratic Union"}, {"start": 772, "end": 798, "text": "Christian Democratic Union"}, {"start": 1251, "end": 1277, "text": "Christian Democratic Union"}, {"start": 1348, "end": 1374, "text": "Christian Democratic Union"}, {"start": 1585, "end": 1611, "text": "Christian Democratic Union"}], "wikidata": null}');
INSERT INTO superseded VALUES ('actor-fd1aa66ee536615c', 'reading-636bad9db4cf47ad', 'actors', '3a780176009d7f93', '{"id": "actor-fd1aa66ee536615c", "name": "Chantal Vasnel", "kind": "person", "country": "CIV", "sector": "GOV", "role": "Secretary-General", "mentions": [{"start": 748, "end": 762, "text": "Chantal Vasnel"}], "wikidata": null}');
INSERT INTO superseded VALUES ('date-35d01c8a41107174', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-35d01c8a41107174", "span": {"start": 1626, "end": 1632, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded VALUES ('date-4fd896d9f15165d5', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-4fd896d9f15165d5", "span": {"start": 484, "end": 492, "text": "Saturday"}, "start": "2000-12-30", "end": "2000-12-30", "precision": "day", "type": "DATE", "value": "2000-12-30"}');
INSERT INTO superseded VALUES ('date-6ca5ccc2779a6920', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-6ca5ccc2779a6920", "span": {"start": 815, "end": 821, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded VALUES ('date-a05e323c0b5b079c', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-a05e323c0b5b079c", "span": {"start": 1291, "end": 1297, "text": "Sunday"}, "start": "2000-12-31", "end": "2000-12-31", "precision": "day", "type": "DATE", "value": "2000-12-31"}');
INSERT INTO superseded VALUES ('date-b842d28314f6e48b', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-b842d28314f6e48b", "span": {"start": 1387, "end": 1395, "text": "Saturday"}, "start": "2000-12-30", "end": "2000-12-30", "precision": "day", "type": "DATE", "value": "2000-12-30"}');
INSERT INTO superseded VALUES ('date-ca9d5b816181a8c9', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-ca9d5b816181a8c9", "span": {"start": 226, "end": 232, "text": "Monday"}, "start": "2001-01-01", "end": "2001-01-01", "precision": "day", "type": "DATE", "value": "2001-01-01"}');
INSERT INTO superseded VALUES ('date-e164a4a5fcbb90b9', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-e164a4a5fcbb90b9", "span": {"start": 1727, "end": 1733, "text": "Friday"}, "start": "2000-12-29", "end": "2000-12-29", "precision": "day", "type": "DATE", "value": "2000-12-29"}');
INSERT INTO superseded VALUES ('date-f4700d593b4f93ad', 'reading-636bad9db4cf47ad', 'dates', '3a780176009d7f93', '{"id": "date-f4700d593b4f93ad", "span": {"start": 606, "end": 612, "text": "Monday"}, "start": "2001-01-01", "end": "2001-01-01", "precision": "day", "type": "DATE", "value": "2001-01-01"}');
INSERT INTO superseded VALUES ('event-6f495488f01888c2', 'reading-636bad9db4cf47ad', 'events', '3a780176009d7f93', '{"id": "event-6f495488f01888c2", "type": "CONCEDE", "trigger": {"start": 193, "end": 201, "text": "absolved"}, "sentence": {"start": 181, "end": 273, "text": "Paddy Konel absolved Singapore in Changde on Monday, lebaneses howitzers craziesting francs."}, "voice": "narration", "mode": null, "contexts": [], "actors": ["actor-5bc09f9133e2b96e"], "recipients": ["actor-0484df599a9049b9"], "when": "date-ca9d5b816181a8c9", "where": "place-4d09adc6dfcb10c0", "status": "happened", "intensity": 4.5, "figures": [], "scheme": "plover"}');
INSERT INTO superseded VALUES ('event-9e95ea95e51dba55', 'reading-636bad9db4cf47ad', 'events', '3a780176009d7f93', '{"id": "event-9e95ea95e51dba55", "type": "AID", "trigger": {"start": 432, "end": 439, "text": "plucked"}, "sentence": {"start": 386, "end": 525, "text": "Pedestrian Khalifa Komarbagra said that Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew."}, "voice": "statement-5e102dea06f19fc0", "mode": null, "contexts": [], "actors": ["actor-5bc09f9133e2b96e"], "recipients": ["actor-42d6a7bbd0dafd8e"], "when": "date-4fd896d9f15165d5", "where": "place-65df9f9adce827a5", "status": "happened", "intensity": 10.0, "figures": [], "scheme": "plover"}');
INSERT INTO superseded VALUES ('place-1857ea5f13f612b5', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-1857ea5f13f612b5", "name": "Serpong", "span": {"start": 1615, "end": 1622, "text": "Serpong"}, "country": "IDN", "lat": -6.32, "lon": 106.66, "gazetteer_id": "geonames:1627459", "precision": "city"}');
INSERT INTO superseded VALUES ('place-23da7ca19ce6d4fb', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-23da7ca19ce6d4fb", "name": "Handan", "span": {"start": 1281, "end": 1287, "text": "Handan"}, "country": "CHN", "lat": 36.61, "lon": 114.49, "gazetteer_id": "geonames:1808963", "precision": "city"}');
INSERT INTO superseded VALUES ('place-4d09adc6dfcb10c0', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-4d09adc6dfcb10c0", "name": "Changde", "span": {"start": 215, "end": 222, "text": "Changde"}, "country": "CHN", "lat": 29.03, "lon": 111.7, "gazetteer_id": "geonames:1791121", "precision": "city"}');
INSERT INTO superseded VALUES ('place-55602d765bb317b3', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-55602d765bb317b3", "name": "Myitkyina", "span": {"start": 802, "end": 811, "text": "Myitkyina"}, "country": "MMR", "lat": 25.38, "lon": 97.4, "gazetteer_id": "geonames:1307741", "precision": "city"}');
INSERT INTO superseded VALUES ('place-65df9f9adce827a5', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-65df9f9adce827a5", "name": "Al Mawşil al Jadīdah", "span": {"start": 460, "end": 480, "text": "Al Mawşil al Jadīdah"}, "country": "IRQ", "lat": 36.33, "lon": 43.11, "gazetteer_id": "geonames:99071", "precision": "city"}');
INSERT INTO superseded VALUES ('place-b2a90ea6f8c28f01', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-b2a90ea6f8c28f01", "name": "Gantang", "span": {"start": 595, "end": 602, "text": "Gantang"}, "country": "CHN", "lat": 27.44, "lon": 111.97, "gazetteer_id": "geonames:1810668", "precision": "city"}');
INSERT INTO superseded VALUES ('place-cccf6785279fdc28', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-cccf6785279fdc28", "name": "Xi’an", "span": {"start": 1378, "end": 1383, "text": "Xi’an"}, "country": "CHN", "lat": 34.26, "lon": 108.93, "gazetteer_id": "geonames:1790630", "precision": "city"}');
INSERT INTO superseded VALUES ('place-da814ca5da87988a', 'reading-636bad9db4cf47ad', 'places', '3a780176009d7f93', '{"id": "place-da814ca5da87988a", "name": "Wanparti", "span": {"start": 1715, "end": 1723, "text": "Wanparti"}, "country": "IND", "lat": 16.37, "lon": 78.07, "gazetteer_id": "geonames:1252956", "precision": "city"}');
INSERT INTO superseded VALUES ('statement-4256679c90718ae8', 'reading-636bad9db4cf47ad', 'statements', '3a780176009d7f93', '{"id": "statement-4256679c90718ae8", "speaker": "actor-7570b4f16d727bac", "source": [{"start": 62, "end": 69, "text": "Nigeria"}], "cue": {"start": 70, "end": 77, "text": "claimed"}, "act": "claim", "content": [{"start": 83, "end": 179, "text": "kinder weapons contacts smashed acquiesces teeth although be become such disbanded injured doing"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded VALUES ('statement-5e102dea06f19fc0', 'reading-636bad9db4cf47ad', 'statements', '3a780176009d7f93', '{"id": "statement-5e102dea06f19fc0", "speaker": "actor-00de9ce04278e895", "source": [{"start": 397, "end": 415, "text": "Khalifa Komarbagra"}], "cue": {"start": 416, "end": 420, "text": "said"}, "act": "say", "content": [{"start": 426, "end": 524, "text": "Konel plucked Shakira Tomarvas in Al Mawşil al Jadīdah on Saturday, my grandsons about only nephew"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO superseded VALUES ('statement-5e9eba417716e50c', 'reading-636bad9db4cf47ad', 'statements', '3a780176009d7f93', '{"id": "statement-5e9eba417716e50c", "speaker": "actor-5bc09f9133e2b96e", "source": [{"start": 274, "end": 279, "text": "Konel"}], "cue": {"start": 280, "end": 286, "text": "warned"}, "act": "warn", "content": [{"start": 292, "end": 384, "text": "injured all broadcasters a december racialing about august hypothesiseing oblige any stutter"}], "quotation": "indirect", "polarity": "affirmed", "stance": "neutral", "addressee": null, "via": [], "when": null, "where": null, "when_span": null, "where_span": null, "inside": null, "score": 0.9}');
INSERT INTO sketches VALUES (-9158600170958579020, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-9094186290010457852, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-8704514868242018884, X'406EAB160A358745');
INSERT INTO sketches VALUES (-8704514868242018884, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-8686014543002404668, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-8504583916418754664, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-8474390273047629852, X'406EAB160A358745');
INSERT INTO sketches VALUES (-8474390273047629852, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-8470248021093542848, X'406EAB160A358745');
INSERT INTO sketches VALUES (-8470248021093542848, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-8428111428652526992, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-8401464294031773496, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-8398784729398754812, X'406EAB160A358745');
INSERT INTO sketches VALUES (-8398784729398754812, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-7689080382111158696, X'406EAB160A358745');
INSERT INTO sketches VALUES (-7689080382111158696, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-7084783763678675784, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-7055191941177808080, X'406EAB160A358745');
INSERT INTO sketches VALUES (-7055191941177808080, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-6518484906234104744, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-6343958542769772068, X'406EAB160A358745');
INSERT INTO sketches VALUES (-6343958542769772068, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-6325056444766597104, X'406EAB160A358745');
INSERT INTO sketches VALUES (-6325056444766597104, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-6201390578446743808, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-6122157899159912032, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-6082311793797246000, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-6028653129912968900, X'406EAB160A358745');
INSERT INTO sketches VALUES (-6028653129912968900, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-5980841428813963856, X'406EAB160A358745');
INSERT INTO sketches VALUES (-5980841428813963856, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-5700896938514439640, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-5568842602994566016, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-5524588686369938564, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-5273800167978392788, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-5214876107400931556, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-5199253751545896764, X'406EAB160A358745');
INSERT INTO sketches VALUES (-5199253751545896764, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-5190454678266037060, X'406EAB160A358745');
INSERT INTO sketches VALUES (-5190454678266037060, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-5001415040483376064, X'406EAB160A358745');
INSERT INTO sketches VALUES (-5001415040483376064, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-4790788993086295416, X'406EAB160A358745');
INSERT INTO sketches VALUES (-4790788993086295416, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-4497457057024302508, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-4439917192478827144, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-4252218790327509240, X'406EAB160A358745');
INSERT INTO sketches VALUES (-4252218790327509240, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-4169484886868508124, X'406EAB160A358745');
INSERT INTO sketches VALUES (-4169484886868508124, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-3764177263772563400, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-3662157416790303888, X'406EAB160A358745');
INSERT INTO sketches VALUES (-3662157416790303888, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-3647900769227444312, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-3596068299091684840, X'406EAB160A358745');
INSERT INTO sketches VALUES (-3596068299091684840, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-3527686739665460912, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-3524381238094893884, X'406EAB160A358745');
INSERT INTO sketches VALUES (-3524381238094893884, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-3447801128837843532, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-3376875435441075580, X'406EAB160A358745');
INSERT INTO sketches VALUES (-3376875435441075580, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-3193085242331279824, X'406EAB160A358745');
INSERT INTO sketches VALUES (-3193085242331279824, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-3080781703245472964, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-2341903233195009304, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-2237252749252749420, X'406EAB160A358745');
INSERT INTO sketches VALUES (-2237252749252749420, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-2213843333440183616, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-2133563246161449652, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-2090527494866537948, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-2060808948661646752, X'406EAB160A358745');
INSERT INTO sketches VALUES (-2060808948661646752, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-2052903524103152016, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-1934560445725945216, X'406EAB160A358745');
INSERT INTO sketches VALUES (-1934560445725945216, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-1910691783022012304, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-1818067798720740632, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-1330255898019959048, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-1242121963351044428, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-1150766834529602136, X'406EAB160A358745');
INSERT INTO sketches VALUES (-1150766834529602136, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-1059886663636068712, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-1004151997021711280, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-825973615878373564, X'406EAB160A358745');
INSERT INTO sketches VALUES (-825973615878373564, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-792109229814031256, X'406EAB160A358745');
INSERT INTO sketches VALUES (-792109229814031256, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-676161264625147560, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-605427152952106920, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-514917785202825452, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-401787846744561928, X'406EAB160A358745');
INSERT INTO sketches VALUES (-401787846744561928, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-194961204578013832, X'3A780176009D7F93');
INSERT INTO sketches VALUES (-47919848911397580, X'406EAB160A358745');
INSERT INTO sketches VALUES (-47919848911397580, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (-46071456971685076, X'3A780176009D7F93');
INSERT INTO sketches VALUES (245083142843327720, X'3A780176009D7F93');
INSERT INTO sketches VALUES (521852053412268448, X'406EAB160A358745');
INSERT INTO sketches VALUES (521852053412268448, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (561902151314085660, X'3A780176009D7F93');
INSERT INTO sketches VALUES (659252557483121832, X'406EAB160A358745');
INSERT INTO sketches VALUES (659252557483121832, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (752531536138977384, X'3A780176009D7F93');
INSERT INTO sketches VALUES (884036777666315644, X'3A780176009D7F93');
INSERT INTO sketches VALUES (1052551549410664184, X'3A780176009D7F93');
INSERT INTO sketches VALUES (1059721953488834892, X'406EAB160A358745');
INSERT INTO sketches VALUES (1059721953488834892, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (1286280332253633476, X'3A780176009D7F93');
INSERT INTO sketches VALUES (1552558560399755496, X'406EAB160A358745');
INSERT INTO sketches VALUES (1552558560399755496, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (1588859862300545836, X'3A780176009D7F93');
INSERT INTO sketches VALUES (1611175902250395392, X'3A780176009D7F93');
INSERT INTO sketches VALUES (1855543561430259240, X'406EAB160A358745');
INSERT INTO sketches VALUES (1855543561430259240, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (2030966357585084272, X'3A780176009D7F93');
INSERT INTO sketches VALUES (2073177022049131484, X'3A780176009D7F93');
INSERT INTO sketches VALUES (2161648016211090660, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (2194020556691731348, X'406EAB160A358745');
INSERT INTO sketches VALUES (2194020556691731348, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (2316777573568236024, X'406EAB160A358745');
INSERT INTO sketches VALUES (2316777573568236024, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (2364138811853578876, X'3A780176009D7F93');
INSERT INTO sketches VALUES (2485763965641837540, X'406EAB160A358745');
INSERT INTO sketches VALUES (2485763965641837540, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (2887986528329957428, X'406EAB160A358745');
INSERT INTO sketches VALUES (2887986528329957428, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (2897365699146193188, X'406EAB160A358745');
INSERT INTO sketches VALUES (2897365699146193188, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (2916995086039059032, X'406EAB160A358745');
INSERT INTO sketches VALUES (2934049831425584660, X'3A780176009D7F93');
INSERT INTO sketches VALUES (3020325434709869064, X'3A780176009D7F93');
INSERT INTO sketches VALUES (3065175201190753280, X'3A780176009D7F93');
INSERT INTO sketches VALUES (3157962227755297000, X'406EAB160A358745');
INSERT INTO sketches VALUES (3157962227755297000, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (3941131487129200468, X'406EAB160A358745');
INSERT INTO sketches VALUES (3941131487129200468, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (3998465383419527828, X'3A780176009D7F93');
INSERT INTO sketches VALUES (4242914548811965104, X'3A780176009D7F93');
INSERT INTO sketches VALUES (4519971574724989392, X'3A780176009D7F93');
INSERT INTO sketches VALUES (4626445261080986088, X'3A780176009D7F93');
INSERT INTO sketches VALUES (4652408021465303412, X'3A780176009D7F93');
INSERT INTO sketches VALUES (4710280554234216252, X'406EAB160A358745');
INSERT INTO sketches VALUES (4710280554234216252, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (4732886284347589772, X'406EAB160A358745');
INSERT INTO sketches VALUES (4732886284347589772, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (4818941474550164424, X'3A780176009D7F93');
INSERT INTO sketches VALUES (4921074682992243032, X'406EAB160A358745');
INSERT INTO sketches VALUES (4921074682992243032, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (4935377163137260852, X'406EAB160A358745');
INSERT INTO sketches VALUES (4935377163137260852, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (5053962170252855988, X'406EAB160A358745');
INSERT INTO sketches VALUES (5053962170252855988, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (5140443474715949308, X'3A780176009D7F93');
INSERT INTO sketches VALUES (5161716771761253480, X'406EAB160A358745');
INSERT INTO sketches VALUES (5161716771761253480, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (5181576982430434548, X'406EAB160A358745');
INSERT INTO sketches VALUES (5181576982430434548, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (5183394404640577108, X'3A780176009D7F93');
INSERT INTO sketches VALUES (5231792957896985988, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (5650778570645703064, X'406EAB160A358745');
INSERT INTO sketches VALUES (5650778570645703064, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (5669205864658481436, X'3A780176009D7F93');
INSERT INTO sketches VALUES (5757865751238077724, X'3A780176009D7F93');
INSERT INTO sketches VALUES (5851025694895385672, X'406EAB160A358745');
INSERT INTO sketches VALUES (5851025694895385672, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (5941148285158336996, X'3A780176009D7F93');
INSERT INTO sketches VALUES (6114529042586292176, X'3A780176009D7F93');
INSERT INTO sketches VALUES (6117994724302814560, X'406EAB160A358745');
INSERT INTO sketches VALUES (6117994724302814560, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (6218738031336741540, X'3A780176009D7F93');
INSERT INTO sketches VALUES (6289768619100029428, X'3A780176009D7F93');
INSERT INTO sketches VALUES (6294742191490127992, X'3A780176009D7F93');
INSERT INTO sketches VALUES (6318470261957805220, X'406EAB160A358745');
INSERT INTO sketches VALUES (6318470261957805220, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (6507145195900424356, X'3A780176009D7F93');
INSERT INTO sketches VALUES (6739267641049270416, X'406EAB160A358745');
INSERT INTO sketches VALUES (6764185019781235876, X'3A780176009D7F93');
INSERT INTO sketches VALUES (6803064068087983108, X'3A780176009D7F93');
INSERT INTO sketches VALUES (7022023894947967856, X'3A780176009D7F93');
INSERT INTO sketches VALUES (7022785675261271640, X'3A780176009D7F93');
INSERT INTO sketches VALUES (7033539089568696828, X'3A780176009D7F93');
INSERT INTO sketches VALUES (7181688600150075892, X'3A780176009D7F93');
INSERT INTO sketches VALUES (7311366487547660312, X'406EAB160A358745');
INSERT INTO sketches VALUES (7311366487547660312, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (7339638329940175200, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (7407006864901985932, X'406EAB160A358745');
INSERT INTO sketches VALUES (7407006864901985932, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (7498553407971508868, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (7509840173468047332, X'406EAB160A358745');
INSERT INTO sketches VALUES (7509840173468047332, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (7617958065891195460, X'3A780176009D7F93');
INSERT INTO sketches VALUES (7698636459253488700, X'3A780176009D7F93');
INSERT INTO sketches VALUES (7733405025850562532, X'3A780176009D7F93');
INSERT INTO sketches VALUES (7740433835733019096, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (7987491508387708340, X'406EAB160A358745');
INSERT INTO sketches VALUES (7987491508387708340, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (8007090051553794728, X'3A780176009D7F93');
INSERT INTO sketches VALUES (8016120120384789324, X'3A780176009D7F93');
INSERT INTO sketches VALUES (8050842631947933992, X'406EAB160A358745');
INSERT INTO sketches VALUES (8050842631947933992, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (8089808894984464660, X'3A780176009D7F93');
INSERT INTO sketches VALUES (8240756612577374560, X'406EAB160A358745');
INSERT INTO sketches VALUES (8240756612577374560, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (8249673727018759252, X'3A780176009D7F93');
INSERT INTO sketches VALUES (8551962891794609844, X'3A780176009D7F93');
INSERT INTO sketches VALUES (8557247753962866852, X'3A780176009D7F93');
INSERT INTO sketches VALUES (8686037067967968972, X'406EAB160A358745');
INSERT INTO sketches VALUES (8686037067967968972, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (8802771633712060460, X'3A780176009D7F93');
INSERT INTO sketches VALUES (9032949757233611116, X'406EAB160A358745');
INSERT INTO sketches VALUES (9032949757233611116, X'DEAC3799A0E594EF');
INSERT INTO sketches VALUES (9195667477124489068, X'3A780176009D7F93');
INSERT INTO copies VALUES ('406eab160a358745', 'deac3799a0e594ef', 7.99283154121863792518e-01, 9.69565217391304301486e-01, 9.69565217391304301486e-01, 'the two have 79% of all their words in common, in the same order');
INSERT INTO profiles VALUES ('profile-1120f9c856c96e3d', 'Khalifa Komarbagra', 'person', 'VNM', 'CVL', 'Pedestrian', '["Khalifa Komarbagra", "Komarbagra"]', 'profile-1120f9c856c96e3d');
INSERT INTO profiles VALUES ('profile-22176e1f279b8a74', 'Yahya Ivanov', 'person', 'TUR', 'BUS', 'Airline Spokesman', '["Yahya Ivanov", "Ivanov"]', 'profile-22176e1f279b8a74');
INSERT INTO profiles VALUES ('profile-247ec1c53b0be81c', 'Kent Taylor', 'person', 'SGP', 'CVL', 'Man', '["Kent Taylor"]', 'profile-247ec1c53b0be81c');
INSERT INTO profiles VALUES ('profile-2945784863b9deb6', 'Ministry of Defence', 'organization', 'GBR', 'MIL', NULL, '["Ministry of Defence"]', 'profile-2945784863b9deb6');
INSERT INTO profiles VALUES ('profile-305a663dfa7cdbd3', 'Nigeria', 'state', 'NGA', 'GOV', NULL, '["Nigeria"]', 'profile-305a663dfa7cdbd3');
INSERT INTO profiles VALUES ('profile-3ad333036a8b20a5', 'Paddy Konel', 'person', 'BLR', 'CVL', 'Homeowner', '["Paddy Konel", "Konel"]', 'profile-3ad333036a8b20a5');
INSERT INTO profiles VALUES ('profile-3c9445d5997b925a', 'Shakira Tomarvas', 'person', 'THA', 'LEG', 'Knesset Member', '["Shakira Tomarvas", "Tomarvas"]', 'profile-3c9445d5997b925a');
INSERT INTO profiles VALUES ('profile-457830f11a4eabb1', 'Mojtaba Lopez', 'person', 'DJI', 'GOV', 'Secretary Of Health', '["Mojtaba Lopez", "Lopez"]', 'profile-457830f11a4eabb1');
INSERT INTO profiles VALUES ('profile-47347cf96fc3608d', 'Najla Konel', 'person', 'GBR', 'GOV', 'Duke', '["Najla Konel", "Konel"]', 'profile-47347cf96fc3608d');
INSERT INTO profiles VALUES ('profile-66eaff2205def46d', 'Ana Islam', 'person', 'NGA', 'CRM', 'Pirate', '["Ana Islam"]', 'profile-66eaff2205def46d');
INSERT INTO profiles VALUES ('profile-715afa29287b7e90', 'Tonga', 'state', 'TON', 'GOV', NULL, '["Tonga"]', 'profile-715afa29287b7e90');
INSERT INTO profiles VALUES ('profile-7959355f92f69e34', 'United Nations High Commissioner for Refugees', 'organization', 'UNO', 'GOV', NULL, '["United Nations High Commissioner for Refugees"]', 'profile-7959355f92f69e34');
INSERT INTO profiles VALUES ('profile-79b970866374b7ff', 'Philippine National Police', 'organization', 'PHL', 'COP', NULL, '["Philippine National Police"]', 'profile-79b970866374b7ff');
INSERT INTO profiles VALUES ('profile-897672daaeb28773', 'Chantal Vasnel', 'person', 'CIV', 'GOV', 'Secretary-General', '["Chantal Vasnel"]', 'profile-897672daaeb28773');
INSERT INTO profiles VALUES ('profile-9ce215a215debca5', 'Qatar', 'state', 'QAT', 'GOV', NULL, '["Qatar"]', 'profile-9ce215a215debca5');
INSERT INTO profiles VALUES ('profile-ad3f32817f285ce1', 'Neue Zürcher Zeitung', 'organization', 'CHE', 'JRN', NULL, '["Neue Z\u00fcrcher Zeitung"]', 'profile-ad3f32817f285ce1');
INSERT INTO profiles VALUES ('profile-c2d4225c309865cd', 'Communist Party of Cuba', 'organization', 'CUB', 'PTY', NULL, '["Communist Party of Cuba"]', 'profile-c2d4225c309865cd');
INSERT INTO profiles VALUES ('profile-da2bcd921625f40e', 'Mongolia', 'state', 'MNG', 'GOV', NULL, '["Mongolia"]', 'profile-da2bcd921625f40e');
INSERT INTO profiles VALUES ('profile-ddc37843d43982e4', 'Antoine Jones', 'person', 'MAR', 'GOV', 'Military Attaché', '["Antoine Jones"]', 'profile-ddc37843d43982e4');
INSERT INTO profiles VALUES ('profile-de63d305f81e29b0', 'Argentina', 'state', 'ARG', 'GOV', NULL, '["Argentina"]', 'profile-de63d305f81e29b0');
INSERT INTO profiles VALUES ('profile-f741e05aab05796e', 'Christian Democratic Union', 'organization', 'DEU', 'PTY', NULL, '["Christian Democratic Union"]', 'profile-f741e05aab05796e');
INSERT INTO profiles VALUES ('profile-f85546162a3e4a0d', 'Singapore', 'state', 'SGP', 'GOV', NULL, '["Singapore"]', 'profile-f85546162a3e4a0d');
INSERT INTO happenings VALUES ('event-007807836cbb30a5', 'deac3799a0e594ef', 'incident-007807836cbb30a5', 'CONCEDE', '{"id":"event-007807836cbb30a5","document":"deac3799a0e594ef","events":["event-007807836cbb30a5"],"types":["CONCEDE"],"kinds":["concede"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2000-12-31","scenes":[{"name":"santa cruz","country":"PHL","precision":"city"}],"actors":[{"name":"United Nations High Commissioner for Refugees","kind":"organization","country":"UNO","sector":"GOV","role":null,"names":["United Nations High Commissioner for Refugees"]}],"recipients":[{"name":"Yahya Ivanov","kind":"person","country":"TUR","sector":"BUS","role":"Airline Spokesman","names":["Yahya Ivanov","Ivanov"]}],"counts":[{"measure":"killed","low":10.0,"best":10.0,"high":10.0}],"figures":["figure-f681131a35a8d083"],"triggers":["accept"],"forms":["accepted"],"words":["10","accept","commission","cruz","explosion","frighten","high","ivanov","kill","movi","nat","peopl","refugee","santa","unit","yahya","your"],"near":["10","accept","commission","cruz","high","ivanov","kill","nat","peopl","refugee","santa","unit","yahya"],"story":["admonish","buoy","chant","claim","commemorate","def","dreamt","endure","forty","franc","headmast","health","hesit","hesitant","lake","lopez","ministry","mistook","mojtaba","november","overhung","practically","put","secretary","theoriz","torch","warn"],"prominence":0}');
INSERT INTO happenings VALUES ('event-59595b834d77da08', '406eab160a358745', 'incident-59595b834d77da08', 'PROTEST', '{"id":"event-59595b834d77da08","document":"406eab160a358745","events":["event-59595b834d77da08"],"types":["PROTEST"],"kinds":["protest"],"modes":["demo"],"told":true,"denied":false,"another":false,"begins":"2000-12-31","ends":"2000-12-31","published":"2001-01-03","scenes":[{"name":"pushkin","country":"RUS","precision":"city"}],"actors":[{"name":"Ana Islam","kind":"person","country":"NGA","sector":"CRM","role":"Pirate","names":["Ana Islam"]}],"recipients":[{"name":"Philippine National Police","kind":"organization","country":"PHL","sector":"COP","role":null,"names":["Philippine National Police"]}],"counts":[],"figures":[],"triggers":["assembl"],"forms":["assembled"],"words":["ana","assembl","ban","def","development","grieve","islam","latch","metre","ministry","nation","philippin","police","pushkin"],"near":["ana","assembl","def","islam","ministry","nation","philippin","police","pushkin"],"story":["admonish","after","bar","chant","claim","commemorate","def","dreamt","endure","forty","franc","headmast","health","herd","hesitant","lake","lopez","mini","ministry","mistook","mojtaba","overhung","put","riy","secretary","torch","warn"],"prominence":2}');
INSERT INTO happenings VALUES ('event-6f495488f01888c2', '3a780176009d7f93', 'incident-6f495488f01888c2', 'CONCEDE', '{"id":"event-6f495488f01888c2","document":"3a780176009d7f93","events":["event-6f495488f01888c2"],"types":["CONCEDE"],"kinds":["concede"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2001-01-01","scenes":[{"name":"changde","country":"CHN","precision":"city"}],"actors":[{"name":"Paddy Konel","kind":"person","country":"BLR","sector":"CVL","role":"Homeowner","names":["Paddy Konel","Konel"]}],"recipients":[{"name":"Singapore","kind":"state","country":"SGP","sector":"GOV","role":null,"names":["Singapore"]}],"counts":[],"figures":[],"triggers":["absolv"],"forms":["absolved"],"words":["absolv","changd","craziest","franc","howitz","konel","lebanes","paddy","singapor"],"near":["absolv","changd","howitz","konel","lebanes","paddy","singapor"],"story":["absolv","acquiesc","assemblywoman","changd","claim","craziest","disband","franc","hesitant","howitz","importance","kind","konel","lebanes","meet","nigeria","paddy","singapor","smash","teeth","warn","weapon","wound"],"prominence":2}');
INSERT INTO happenings VALUES ('event-9c5d176af5742b03', '406eab160a358745', 'incident-007807836cbb30a5', 'CONCEDE', '{"id":"event-9c5d176af5742b03","document":"406eab160a358745","events":["event-9c5d176af5742b03"],"types":["CONCEDE"],"kinds":["concede"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2001-01-01","ends":"2001-01-01","published":"2001-01-03","scenes":[{"name":"santa cruz","country":"PHL","precision":"city"}],"actors":[{"name":"United Nations High Commissioner for Refugees","kind":"organization","country":"UNO","sector":"GOV","role":null,"names":["United Nations High Commissioner for Refugees"]}],"recipients":[{"name":"Yahya Ivanov","kind":"person","country":"TUR","sector":"BUS","role":"Airline Spokesman","names":["Yahya Ivanov","Ivanov"]}],"counts":[{"measure":"killed","low":10.0,"best":10.0,"high":10.0}],"figures":["figure-3d0c4efa8fd308fd"],"triggers":["accept"],"forms":["accepted"],"words":["10","accept","commission","cruz","explosion","frighten","high","ivanov","kill","movi","nat","peopl","refugee","santa","unit","yahya","your"],"near":["10","accept","commission","cruz","high","ivanov","kill","nat","peopl","refugee","santa","unit","yahya"],"story":["admonish","after","bar","chant","claim","commemorate","def","dreamt","endure","forty","franc","headmast","health","herd","hesitant","lake","lopez","mini","ministry","mistook","mojtaba","overhung","put","riy","secretary","torch","warn"],"prominence":0}');
INSERT INTO happenings VALUES ('event-9e95ea95e51dba55', '3a780176009d7f93', 'incident-9e95ea95e51dba55', 'AID', '{"id":"event-9e95ea95e51dba55","document":"3a780176009d7f93","events":["event-9e95ea95e51dba55"],"types":["AID"],"kinds":["aid"],"modes":[],"told":true,"denied":false,"another":false,"begins":"2000-12-30","ends":"2000-12-30","published":"2001-01-01","scenes":[{"name":"al mawsil al jadidah","country":"IRQ","precision":"city"}],"actors":[{"name":"Paddy Konel","kind":"person","country":"BLR","sector":"CVL","role":"Homeowner","names":["Paddy Konel","Konel"]}],"recipients":[{"name":"Shakira Tomarvas","kind":"person","country":"THA","sector":"LEG","role":"Knesset Member","names":["Shakira Tomarvas","Tomarvas"]}],"counts":[],"figures":[],"triggers":["pluck"],"forms":["plucked"],"words":["grandson","jadidah","khalifa","komarbagra","konel","mawsil","nephew","pedestrian","pluck","shakira","tomarva"],"near":["jadidah","khalifa","komarbagra","konel","mawsil","pedestrian","pluck","shakira","tomarva"],"story":["absolv","acquiesc","assemblywoman","changd","claim","craziest","disband","franc","hesitant","howitz","importance","kind","konel","lebanes","meet","nigeria","paddy","singapor","smash","teeth","warn","weapon","wound"],"prominence":1}');
INSERT INTO happenings VALUES ('event-a4da99a239af413e', 'deac3799a0e594ef', 'incident-59595b834d77da08', 'PROTEST', '{"id":"event-a4da99a239af413e","document":"deac3799a0e594ef","events":["event-a4da99a239af413e"],"types":["PROTEST"],"kinds":["protest"],"modes":["demo"],"told":true,"denied":false,"another":false,"begins":"2000-12-31","ends":"2000-12-31","published":"2000-12-31","scenes":[{"name":"pushkin","country":"RUS","precision":"city"}],"actors":[{"name":"Ana Islam","kind":"person","country":"NGA","sector":"CRM","role":"Pirate","names":["Ana Islam"]}],"recipients":[{"name":"Philippine National Police","kind":"organization","country":"PHL","sector":"COP","role":null,"names":["Philippine National Police"]}],"counts":[],"figures":[],"triggers":["assembl"],"forms":["assembled"],"words":["ana","assembl","ban","def","development","grieve","islam","latch","metre","ministry","nation","philippin","police","pushkin"],"near":["ana","assembl","def","islam","ministry","nation","philippin","police","pushkin"],"story":["admonish","buoy","chant","claim","commemorate","def","dreamt","endure","forty","franc","headmast","health","hesit","hesitant","lake","lopez","ministry","mistook","mojtaba","november","overhung","practically","put","secretary","theoriz","torch","warn"],"prominence":2}');
INSERT INTO blocks VALUES (1789621510576653452, X'5E9EBA417716E50C');
INSERT INTO blocks VALUES (1789630961685735128, X'5E9EBA417716E50C');
INSERT INTO blocks VALUES (1789754896504679551, X'5E9EBA417716E50C');
INSERT INTO blocks VALUES (1789776932994894539, X'5E9EBA417716E50C');
INSERT INTO blocks VALUES (2057304797469443846, X'2D2D2D2D2D2D2D2D2D6576656E742D35393539356238333464373764613038');
INSERT INTO blocks VALUES (2057323976611381783, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (2057343850052516724, X'2D2D2D2D2D2D2D2D2D6576656E742D36663439353438386630313838386332');
INSERT INTO blocks VALUES (2057383774315444154, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (2057414870068436996, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (2057440415054639090, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (2057444292767497278, X'2D2D2D2D2D2D2D2D2D6576656E742D39653935656139356535316462613535');
INSERT INTO blocks VALUES (2057452250146029904, X'2D2D2D2D2D2D2D2D2D6576656E742D39653935656139356535316462613535');
INSERT INTO blocks VALUES (2057481447078170491, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (2057487664018036860, X'2D2D2D2D2D2D2D2D2D6576656E742D35393539356238333464373764613038');
INSERT INTO blocks VALUES (2057572109024111439, X'2D2D2D2D2D2D2D2D2D6576656E742D35393539356238333464373764613038');
INSERT INTO blocks VALUES (2569378555882232036, X'2D2D2D2D2D2D2D2D2D6576656E742D39653935656139356535316462613535');
INSERT INTO blocks VALUES (2569400105767439984, X'2D2D2D2D2D2D2D2D2D6576656E742D39653935656139356535316462613535');
INSERT INTO blocks VALUES (2569445982666941250, X'2D2D2D2D2D2D2D2D2D6576656E742D39653935656139356535316462613535');
INSERT INTO blocks VALUES (2569447275404180542, X'2D2D2D2D2D2D2D2D2D6576656E742D39653935656139356535316462613535');
INSERT INTO blocks VALUES (2569455232782713168, X'2D2D2D2D2D2D2D2D2D6576656E742D39653935656139356535316462613535');
INSERT INTO blocks VALUES (2585358128329337617, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585381967775266710, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585391841693508150, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585397649640454780, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585399362777909492, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585403482104469894, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585424163802645640, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585427506793395740, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585433099400320210, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585436566428293083, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585453422392176838, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585461420697900600, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585465265210766289, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585476628166146266, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585480501787495279, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585480811966245303, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585481632452433994, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585510939395202750, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585522342653377244, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585526739842987987, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585531868932844466, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585538481964587703, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585577357316244660, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585591953783231369, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585616293146018687, X'406EAB160A358745');
INSERT INTO blocks VALUES (2585624563315158007, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2585624563315158007, X'406EAB160A358745');
INSERT INTO blocks VALUES (2690343720874934582, X'406EAB160A358745');
INSERT INTO blocks VALUES (2690353962407100173, X'406EAB160A358745');
INSERT INTO blocks VALUES (2690369195959206437, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (2690414229521077195, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (2690476036623957693, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (2690497265962429433, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (2690502615247084125, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2690504742596874099, X'406EAB160A358745');
INSERT INTO blocks VALUES (2690512923935184925, X'406EAB160A358745');
INSERT INTO blocks VALUES (2690520342614359263, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (2690530546275926280, X'406EAB160A358745');
INSERT INTO blocks VALUES (2690532683020091019, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (2690538585049324722, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2690570866838760102, X'3A780176009D7F93');
INSERT INTO blocks VALUES (2690617007463232081, X'406EAB160A358745');
INSERT INTO blocks VALUES (2934968955157879329, X'63570575A450B3DD');
INSERT INTO blocks VALUES (2934968955157879329, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (2934981713693405827, X'63570575A450B3DD');
INSERT INTO blocks VALUES (2934981713693405827, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (2934996830855441202, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (2934996830855441202, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (2935010219248274577, X'63570575A450B3DD');
INSERT INTO blocks VALUES (2935010219248274577, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (2935014074887392968, X'63570575A450B3DD');
INSERT INTO blocks VALUES (2935014074887392968, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (2935052205959287735, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (2935052205959287735, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (2935079137203562402, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (2935079137203562402, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (2935083932928296951, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (2935083932928296951, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (2935175878377651746, X'63570575A450B3DD');
INSERT INTO blocks VALUES (2935175878377651746, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (2935188766509931919, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (2935188766509931919, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (2935198711882259159, X'63570575A450B3DD');
INSERT INTO blocks VALUES (2935198711882259159, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3349018645899254305, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3349018645899254305, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3349031404434780803, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3349031404434780803, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3349046521596816178, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3349046521596816178, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3349059909989649553, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3349059909989649553, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3349063765628767944, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3349063765628767944, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3349101896700662711, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3349101896700662711, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3349128827944937378, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3349128827944937378, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3349133623669671927, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3349133623669671927, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3349225569119026722, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3349225569119026722, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3349238457251306895, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3349238457251306895, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3349248402623634135, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3349248402623634135, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3850044104444221985, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3850044104444221985, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3850056862979748483, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3850056862979748483, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3850071980141783858, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3850071980141783858, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3850085368534617233, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3850085368534617233, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3850089224173735624, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3850089224173735624, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3850127355245630391, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3850127355245630391, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3850154286489905058, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3850154286489905058, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3850159082214639607, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3850159082214639607, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3850251027663994402, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3850251027663994402, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3850263915796274575, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (3850263915796274575, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (3850273861168601815, X'63570575A450B3DD');
INSERT INTO blocks VALUES (3850273861168601815, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (3931081077841721760, X'2D2D2D2D2D2D2D2D2D6576656E742D35393539356238333464373764613038');
INSERT INTO blocks VALUES (3931081077841721760, X'2D2D2D2D2D2D2D2D2D6576656E742D61346461393961323339616634313365');
INSERT INTO blocks VALUES (3931083717432280838, X'2D2D2D2D2D2D2D2D2D6576656E742D35393539356238333464373764613038');
INSERT INTO blocks VALUES (3931083717432280838, X'2D2D2D2D2D2D2D2D2D6576656E742D61346461393961323339616634313365');
INSERT INTO blocks VALUES (3931194362134104594, X'2D2D2D2D2D2D2D2D2D6576656E742D35393539356238333464373764613038');
INSERT INTO blocks VALUES (3931194362134104594, X'2D2D2D2D2D2D2D2D2D6576656E742D61346461393961323339616634313365');
INSERT INTO blocks VALUES (3931220685206226865, X'2D2D2D2D2D2D2D2D2D6576656E742D35393539356238333464373764613038');
INSERT INTO blocks VALUES (3931220685206226865, X'2D2D2D2D2D2D2D2D2D6576656E742D61346461393961323339616634313365');
INSERT INTO blocks VALUES (3931266583980873852, X'2D2D2D2D2D2D2D2D2D6576656E742D35393539356238333464373764613038');
INSERT INTO blocks VALUES (3931266583980873852, X'2D2D2D2D2D2D2D2D2D6576656E742D61346461393961323339616634313365');
INSERT INTO blocks VALUES (3931351028986948431, X'2D2D2D2D2D2D2D2D2D6576656E742D35393539356238333464373764613038');
INSERT INTO blocks VALUES (3931351028986948431, X'2D2D2D2D2D2D2D2D2D6576656E742D61346461393961323339616634313365');
INSERT INTO blocks VALUES (4400321682750882327, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (4400321682750882327, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (4400341556192017268, X'2D2D2D2D2D2D2D2D2D6576656E742D36663439353438386630313838386332');
INSERT INTO blocks VALUES (4400381480454944698, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (4400381480454944698, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (4400412576207937540, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (4400412576207937540, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (4400421033928170525, X'2D2D2D2D2D2D2D2D2D6576656E742D36663439353438386630313838386332');
INSERT INTO blocks VALUES (4400438121194139634, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (4400438121194139634, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (4400446012849437486, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (4400446012849437486, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (4400479153217671035, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (4400479153217671035, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (4400483954252691662, X'2D2D2D2D2D2D2D2D2D6576656E742D36663439353438386630313838386332');
INSERT INTO blocks VALUES (4400487027036702774, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (4400487027036702774, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (4400493762662588177, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (4400493762662588177, X'2D2D2D2D2D2D2D2D2D6576656E742D39633564313736616635373432623033');
INSERT INTO blocks VALUES (4400572911798072051, X'2D2D2D2D2D2D2D2D2D6576656E742D36663439353438386630313838386332');
INSERT INTO blocks VALUES (4400576576387960484, X'2D2D2D2D2D2D2D2D2D6576656E742D36663439353438386630313838386332');
INSERT INTO blocks VALUES (5194651262372507324, X'295B6F334BB65936');
INSERT INTO blocks VALUES (5194651262372507324, X'3C7482D3F25151D7');
INSERT INTO blocks VALUES (5194733373838702726, X'295B6F334BB65936');
INSERT INTO blocks VALUES (5194733373838702726, X'3C7482D3F25151D7');
INSERT INTO blocks VALUES (5194771479675772824, X'295B6F334BB65936');
INSERT INTO blocks VALUES (5194771479675772824, X'3C7482D3F25151D7');
INSERT INTO blocks VALUES (5194774926229444897, X'295B6F334BB65936');
INSERT INTO blocks VALUES (5194774926229444897, X'3C7482D3F25151D7');
INSERT INTO blocks VALUES (5946740983019609725, X'5E102DEA06F19FC0');
INSERT INTO blocks VALUES (5946797835800454018, X'5E102DEA06F19FC0');
INSERT INTO blocks VALUES (5946872823154402175, X'5E102DEA06F19FC0');
INSERT INTO blocks VALUES (5946875589642911063, X'5E102DEA06F19FC0');
INSERT INTO blocks VALUES (5946927697303943512, X'5E102DEA06F19FC0');
INSERT INTO blocks VALUES (6012309695230871302, X'2D2D2D2D2D2D2D2D2D6576656E742D61346461393961323339616634313365');
INSERT INTO blocks VALUES (6012328874372809239, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (6012388672076871610, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (6012419767829864452, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (6012445312816066546, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (6012486344839597947, X'2D2D2D2D2D2D2D2D2D6576656E742D30303738303738333663626233306135');
INSERT INTO blocks VALUES (6012492561779464316, X'2D2D2D2D2D2D2D2D2D6576656E742D61346461393961323339616634313365');
INSERT INTO blocks VALUES (6012577006785538895, X'2D2D2D2D2D2D2D2D2D6576656E742D61346461393961323339616634313365');
INSERT INTO blocks VALUES (6644218509708510222, X'C2D4225C309865CD');
INSERT INTO blocks VALUES (6644227702326036309, X'3AD333036A8B20A5');
INSERT INTO blocks VALUES (6644227702326036309, X'47347CF96FC3608D');
INSERT INTO blocks VALUES (6644238422462356700, X'247EC1C53B0BE81C');
INSERT INTO blocks VALUES (6644247418526875984, X'897672DAAEB28773');
INSERT INTO blocks VALUES (6644255531020406818, X'2945784863B9DEB6');
INSERT INTO blocks VALUES (6644266500880924733, X'AD3F32817F285CE1');
INSERT INTO blocks VALUES (6644275871312080693, X'DE63D305F81E29B0');
INSERT INTO blocks VALUES (6644290229357813227, X'66EAFF2205DEF46D');
INSERT INTO blocks VALUES (6644290774572093826, X'F741E05AAB05796E');
INSERT INTO blocks VALUES (6644294058656057361, X'7959355F92F69E34');
INSERT INTO blocks VALUES (6644317323593566145, X'DA2BCD921625F40E');
INSERT INTO blocks VALUES (6644322372282095712, X'7959355F92F69E34');
INSERT INTO blocks VALUES (6644330700175908202, X'2945784863B9DEB6');
INSERT INTO blocks VALUES (6644337542029524066, X'AD3F32817F285CE1');
INSERT INTO blocks VALUES (6644342037785146576, X'305A663DFA7CDBD3');
INSERT INTO blocks VALUES (6644345442506645631, X'1120F9C856C96E3D');
INSERT INTO blocks VALUES (6644350994020458153, X'F85546162A3E4A0D');
INSERT INTO blocks VALUES (6644361425993942636, X'7959355F92F69E34');
INSERT INTO blocks VALUES (6644361793023780912, X'79B970866374B7FF');
INSERT INTO blocks VALUES (6644367175122522959, X'715AFA29287B7E90');
INSERT INTO blocks VALUES (6644367823365227724, X'79B970866374B7FF');
INSERT INTO blocks VALUES (6644386861265165844, X'2945784863B9DEB6');
INSERT INTO blocks VALUES (6644390055508307010, X'C2D4225C309865CD');
INSERT INTO blocks VALUES (6644401619844638848, X'22176E1F279B8A74');
INSERT INTO blocks VALUES (6644403369438839718, X'C2D4225C309865CD');
INSERT INTO blocks VALUES (6644415970114049132, X'AD3F32817F285CE1');
INSERT INTO blocks VALUES (6644416070839203155, X'F741E05AAB05796E');
INSERT INTO blocks VALUES (6644424496030248198, X'7959355F92F69E34');
INSERT INTO blocks VALUES (6644434811928876942, X'F741E05AAB05796E');
INSERT INTO blocks VALUES (6644437312873278596, X'DDC37843D43982E4');
INSERT INTO blocks VALUES (6644455352759065426, X'2945784863B9DEB6');
INSERT INTO blocks VALUES (6644470734155586981, X'C2D4225C309865CD');
INSERT INTO blocks VALUES (6644476100336400644, X'457830F11A4EABB1');
INSERT INTO blocks VALUES (6644486971290479372, X'3C9445D5997B925A');
INSERT INTO blocks VALUES (6644488794155007256, X'9CE215A215DEBCA5');
INSERT INTO blocks VALUES (7153434431120480801, X'63570575A450B3DD');
INSERT INTO blocks VALUES (7153434431120480801, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (7153447189656007299, X'63570575A450B3DD');
INSERT INTO blocks VALUES (7153447189656007299, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (7153462306818042674, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (7153462306818042674, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (7153475695210876049, X'63570575A450B3DD');
INSERT INTO blocks VALUES (7153475695210876049, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (7153479550849994440, X'63570575A450B3DD');
INSERT INTO blocks VALUES (7153479550849994440, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (7153517681921889207, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (7153517681921889207, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (7153544613166163874, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (7153544613166163874, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (7153549408890898423, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (7153549408890898423, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (7153641354340253218, X'63570575A450B3DD');
INSERT INTO blocks VALUES (7153641354340253218, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (7153654242472533391, X'44E9F48D6BA8F875');
INSERT INTO blocks VALUES (7153654242472533391, X'7C5CAA2AA5F5EFD7');
INSERT INTO blocks VALUES (7153664187844860631, X'63570575A450B3DD');
INSERT INTO blocks VALUES (7153664187844860631, X'CCD24501683CA1A9');
INSERT INTO blocks VALUES (7435453452030651153, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435487165394821686, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435498805805783430, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435522830494709276, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435531890129606619, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435556744399214136, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435576135667558839, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435576956153747530, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435606263096516286, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435627192634158002, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435633805665901239, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435672681017558196, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435702412390258184, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435711616847332223, X'DEAC3799A0E594EF');
INSERT INTO blocks VALUES (7435719887016471543, X'DEAC3799A0E594EF');
INSERT INTO joins VALUES ('event-007807836cbb30a5', 'event-9c5d176af5742b03', 'incident', 0.9999, 'in reports of one story; the only such deed in either report; both on 2001-01-01; at Santa Cruz; by United Nations High Commissioner for Refugees; to Yahya Ivanov; 10 killed; both told by “accept”; 100% of the words');
INSERT INTO joins VALUES ('event-59595b834d77da08', 'event-a4da99a239af413e', 'incident', 0.9999, 'in reports of one story; the only such deed in either report; what both reports begin with; both on 2000-12-31; at Pushkin; by Ana Islam; to Philippine National Police; both told by “assembl”; 100% of the words');
INSERT INTO joins VALUES ('statement-295b6f334bb65936', 'statement-3c7482d3f25151d7', 'utterance', 0.9, '100% of the words of Mojtaba Lopez, retold in both');
INSERT INTO joins VALUES ('statement-44e9f48d6ba8f875', 'statement-7c5caa2aa5f5efd7', 'utterance', 0.9, '100% of the words of Ministry of Defence, retold in both');
INSERT INTO joins VALUES ('statement-63570575a450b3dd', 'statement-ccd24501683ca1a9', 'utterance', 0.9, '100% of the words of Ministry of Defence, retold in both');
INSERT INTO incidents VALUES ('incident-007807836cbb30a5', 'CONCEDE', NULL, '2001-01-01', '2001-01-01', 'santa cruz', 'PHL', 'United Nations High Commissioner for Refugees → Yahya Ivanov: concede', 2, 1, 0);
INSERT INTO incidents VALUES ('incident-59595b834d77da08', 'PROTEST', 'demo', '2000-12-31', '2000-12-31', 'pushkin', 'RUS', 'Ana Islam → Philippine National Police: protest (demo)', 2, 1, 0);
INSERT INTO incidents VALUES ('incident-6f495488f01888c2', 'CONCEDE', NULL, '2001-01-01', '2001-01-01', 'changde', 'CHN', 'Paddy Konel → Singapore: concede', 1, 1, 0);
INSERT INTO incidents VALUES ('incident-9e95ea95e51dba55', 'AID', NULL, '2000-12-30', '2000-12-30', 'al mawsil al jadidah', 'IRQ', 'Paddy Konel → Shakira Tomarvas: aid', 1, 1, 0);
INSERT INTO utterances VALUES ('utterance-295b6f334bb65936', 'lakeing admonish endureed commemorateed francs took hesitants very hesitants', 'Mojtaba Lopez', '2000-12-31', 2, 1, 0);
INSERT INTO utterances VALUES ('utterance-44e9f48d6ba8f875', 'always fortying above torch mistooked chant puting dreamted against headmaster overhunged', 'Ministry of Defence', '2000-12-31', 2, 1, 0);
INSERT INTO utterances VALUES ('utterance-63570575a450b3dd', 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going', 'Ministry of Defence', '2000-12-31', 2, 1, 0);
INSERT INTO entries VALUES (12255501473166, 'event-9e95ea95e51dba55', 'event', '3a780176009d7f93', '2000-12-30');
INSERT INTO entries VALUES (12255509670588, 'statement-295b6f334bb65936', 'statement', 'deac3799a0e594ef', '2000-12-31');
INSERT INTO entries VALUES (12255512186432, 'event-a4da99a239af413e', 'event', 'deac3799a0e594ef', '2000-12-31');
INSERT INTO entries VALUES (12255516439816, 'event-59595b834d77da08', 'event', '406eab160a358745', '2000-12-31');
INSERT INTO entries VALUES (12255518595714, 'statement-7c5caa2aa5f5efd7', 'statement', 'deac3799a0e594ef', '2000-12-31');
INSERT INTO entries VALUES (12255519488674, 'statement-63570575a450b3dd', 'statement', 'deac3799a0e594ef', '2000-12-31');
INSERT INTO entries VALUES (12255522161683, 'figure-3d0c4efa8fd308fd', 'figure', '406eab160a358745', '2001-01-01');
INSERT INTO entries VALUES (12255523527000, 'event-9c5d176af5742b03', 'event', '406eab160a358745', '2001-01-01');
INSERT INTO entries VALUES (12255526355144, 'statement-5e9eba417716e50c', 'statement', '3a780176009d7f93', '2001-01-01');
INSERT INTO entries VALUES (12255530052723, 'figure-f681131a35a8d083', 'figure', 'deac3799a0e594ef', '2001-01-01');
INSERT INTO entries VALUES (12255531499801, 'event-6f495488f01888c2', 'event', '3a780176009d7f93', '2001-01-01');
INSERT INTO entries VALUES (12255532822780, 'statement-5e102dea06f19fc0', 'statement', '3a780176009d7f93', '2001-01-01');
INSERT INTO entries VALUES (12255534712703, 'event-007807836cbb30a5', 'event', 'deac3799a0e594ef', '2001-01-01');
INSERT INTO entries VALUES (12255559484388, 'statement-ccd24501683ca1a9', 'statement', '406eab160a358745', '2001-01-03');
INSERT INTO entries VALUES (12255568430665, 'statement-3c7482d3f25151d7', 'statement', '406eab160a358745', '2001-01-03');
INSERT INTO entries VALUES (12255570772866, 'statement-44e9f48d6ba8f875', 'statement', '406eab160a358745', '2001-01-03');
INSERT INTO judgements VALUES ('judgement-1', 'statement-7c5caa2aa5f5efd7', NULL, 'confirm', NULL, NULL, 'Ann', NULL, '2026-11-26T00:00:00.000000Z', NULL, NULL);
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255526355144, 'injured all broadcasters a december racialing about august hypothesiseing oblige any stutter', 'Paddy Konel Konel namepaddykonel namekonel Homeowner Konel', '', 'isstatement actwarn speaksblr countryblr outletthenamibiapost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255532822780, 'konel plucked shakira tomarvas in al mawsil al jadidah on saturday my grandsons about only nephew', 'Khalifa Komarbagra Komarbagra namekhalifakomarbagra namekomarbagra Pedestrian Khalifa Komarbagra', 'Paddy Konel Konel namepaddykonel namekonel Homeowner Shakira Tomarvas Tomarvas nameshakiratomarvas nametomarvas Knesset Member al mawsil al jadidah namealmawsilaljadidah', 'isstatement actsay speaksvnm countryvnm countryblr countrytha countryirq outletthenamibiapost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255531499801, 'Paddy Konel absolved Singapore in Changde on Monday, lebaneses howitzers craziesting francs.', '', 'Paddy Konel Konel namepaddykonel namekonel Homeowner Singapore namesingapore Changde namechangde', 'isevent typeconcede statushappened voicenarration countryblr countrysgp countrychn outletthenamibiapost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255501473166, 'pedestrian khalifa komarbagra said that konel plucked shakira tomarvas in al mawsil al jadidah on saturday my grandsons about only nephew', 'Khalifa Komarbagra Komarbagra namekhalifakomarbagra namekomarbagra Pedestrian', 'Paddy Konel Konel namepaddykonel namekonel Homeowner Shakira Tomarvas Tomarvas nameshakiratomarvas nametomarvas Knesset Member al mawsil al jadidah namealmawsilaljadidah', 'isevent typeaid statushappened voicestatement countryblr countrytha countryirq outletthenamibiapost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255570772866, 'always fortying above torch mistooked chant puting dreamted against headmaster overhunged', 'Ministry of Defence nameministryofdefence Ministry of Defence', '', 'isstatement actwarn speaksgbr countrygbr outletthetobagoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255568430665, 'lakeing admonish endureed commemorateed francs took hesitants very hesitants', 'Mojtaba Lopez Lopez namemojtabalopez namelopez Secretary Of Health Mojtaba Lopez', '', 'isstatement actclaim speaksdji countrydji outletthetobagoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255559484388, 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going', 'Ministry of Defence nameministryofdefence Ministry of Defence', 'Ana Islam nameanaislam Pirate Philippine National Police namephilippinenationalpolice Pushkin namepushkin', 'isstatement actsay speaksgbr countrygbr countrynga countryphl countryrus outletthetobagoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255516439816, 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going.', 'Ministry of Defence nameministryofdefence', 'Ana Islam nameanaislam Pirate Philippine National Police namephilippinenationalpolice Pushkin namepushkin', 'isevent typeprotest modedemo statushappened voicestatement countrynga countryphl countryrus outletthetobagoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255523527000, 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening.', '', 'United Nations High Commissioner for Refugees nameunitednationshighcommissionerforrefugees Yahya Ivanov Ivanov nameyahyaivanov nameivanov Airline Spokesman Santa Cruz namesantacruz', 'isevent typeconcede statushappened voicenarration countryuno countrytur countryphl outletthetobagoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255522161683, 'developmented block an metreed latch grieveed going. United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening.', '', 'Santa Cruz namesantacruz', 'isfigure measurekilled voicenarration countryphl outletthetobagoherald');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255518595714, 'always fortying above torch mistooked chant puting dreamted against headmaster overhunged', 'Ministry of Defence nameministryofdefence Ministry of Defence', '', 'isstatement actwarn speaksgbr countrygbr outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255509670588, 'lakeing admonish endureed commemorateed francs took hesitants very hesitants', 'Mojtaba Lopez Lopez namemojtabalopez namelopez Secretary Of Health Mojtaba Lopez', '', 'isstatement actclaim speaksdji countrydji outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255519488674, 'Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going', 'Ministry of Defence nameministryofdefence Ministry of Defence', 'Ana Islam nameanaislam Pirate Philippine National Police namephilippinenationalpolice Pushkin namepushkin', 'isstatement actsay speaksgbr countrygbr countrynga countryphl countryrus outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255512186432, 'Ministry of Defence said that Ana Islam assembled Philippine National Police in Pushkin on Sunday, developmented block an metreed latch grieveed going.', 'Ministry of Defence nameministryofdefence', 'Ana Islam nameanaislam Pirate Philippine National Police namephilippinenationalpolice Pushkin namepushkin', 'isevent typeprotest modedemo statushappened voicestatement countrynga countryphl countryrus outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255534712703, 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening.', '', 'United Nations High Commissioner for Refugees nameunitednationshighcommissionerforrefugees Yahya Ivanov Ivanov nameyahyaivanov nameivanov Airline Spokesman Santa Cruz namesantacruz', 'isevent typeconcede statushappened voicenarration countryuno countrytur countryphl outleteveningpost');
INSERT INTO full_text (rowid, words, voices, parties, facets) VALUES (12255530052723, 'United Nations High Commissioner for Refugees accepted Yahya Ivanov in Santa Cruz on Monday, killing 10 people, says per youred become movie explosion frightening. Lopez hurted Najla Konel in Santo Domingo on Monday, killing 39 people, programmered like one.', '', 'Santa Cruz namesantacruz', 'isfigure measurekilled voicenarration countryphl outleteveningpost');
COMMIT;
PRAGMA application_id = 1330532931;
PRAGMA user_version = 1;
