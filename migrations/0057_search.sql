-- What a case is found by, written whole by a reader: rows of words, never an index over text (R23). Notes have words of their
-- own category, so they are found by whoever may read notes; erasing a content forgets its words under either category.
create index words_of_kind on search.words (org_id, kind, id);
