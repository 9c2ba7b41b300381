-- The queue of an organisation: its open cases by when they are due, page after page without counting from the start.
create index case_open_by_due on cases.case (org_id, (coalesce(due_at, 'infinity')), id) where closed_at is null;
