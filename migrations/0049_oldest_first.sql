-- The oldest open case of an organisation, without going through what was closed long ago.
create index case_open_by_sent on cases.case (org_id, submitted_at, id) where closed_at is null;
