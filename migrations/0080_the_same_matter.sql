-- Requests of one service at nearly one place may be of one matter: the place is a key as well, under the locks of the answer that
-- says it, whatever its category.
alter table cases.block drop constraint block_category;
